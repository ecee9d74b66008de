import { screenGroups, type DashboardScreen } from './screen-list';

interface Props {
  readonly screens: readonly DashboardScreen[];
  readonly current: DashboardScreen;
  /** id of the screen on which something is due */
  readonly due: string | null;
}

/** The list of screens, in groups; the one shown is marked. */
export function ScreenNav({ screens, current, due }: Props) {
  return (
    <nav aria-label="Screens">
      {screenGroups.map((group) => {
        const own = screens.filter((screen) => screen.group === group);
        return own.length === 0 ? null : (
          <div key={group} className="nav-group">
            <p className="nav-title" id={`nav-${own[0]?.id}`}>
              {group}
            </p>
            <ul aria-labelledby={`nav-${own[0]?.id}`}>
              {own.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`} aria-current={id === current.id ? 'page' : undefined}>
                    {title}
                    {id === due && (
                      <>
                        {' '}
                        <span className="nav-due">is due</span>
                      </>
                    )}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}
