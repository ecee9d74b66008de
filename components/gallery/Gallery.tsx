import { Framed } from './Framed';
import { sidebarCases } from './sidebar-cases';

interface Props {
  readonly theme: 'light' | 'dark';
  /** the name of the one case to draw; null draws all */
  readonly only: string | null;
}

/** Every state of the sidebar on one page, for eyes and for axe. Never part of the extension. */
export function Gallery({ theme, only }: Props) {
  const cases = Object.entries(sidebarCases).filter(([name]) => only === null || name === only);
  return (
    <main data-theme={theme}>
      <h1>Porchlight, every state of the sidebar, {theme}</h1>
      <div className="cases">
        {cases.map(([name, view]) => (
          <section key={name} aria-label={name}>
            <p>{name}</p>
            <Framed start={view} theme={theme} />
          </section>
        ))}
      </div>
    </main>
  );
}
