import { openDialog } from '../app/compose';
import { labelsFor } from '../app/labels';
import { navigate } from '../app/route';
import { useWorld } from '../app/world';
import { Avatar } from './Avatar';

const places: readonly [label: string, sign: string, path: string][] = [
  ['Search', '⌕', '/explore'],
  ['Messages', '✉', '/messages'],
  ['Chat', '◌', '/i/chat'],
  ['Articles', '☰', '/compose/articles'],
];

/** Where one can go, and the button that opens the dialog. */
export function LeftColumn() {
  const labels = labelsFor(useWorld((world) => world.modes.language));
  return (
    <header role="banner" className="left-column">
      <nav aria-label="Primary">
        <Place label={labels.home} sign="⌂" path="/home" />
        {places.map(([label, sign, path]) => (
          <Place key={path} label={label} sign={sign} path={path} />
        ))}
      </nav>
      <a
        className="primary wide"
        href="/compose/post"
        data-testid="SideNav_NewTweet_Button"
        onClick={(event) => {
          event.preventDefault();
          openDialog();
        }}
      >
        {labels.post}
      </a>
      <div className="me">
        <Avatar name="Elm Street Bakery" />
        <div>
          <b>Elm Street Bakery</b>
          <span>@elmstreetbakes</span>
        </div>
      </div>
    </header>
  );
}

function Place({
  label,
  sign,
  path,
}: {
  readonly label: string;
  readonly sign: string;
  readonly path: string;
}) {
  return (
    <a
      href={path}
      onClick={(event) => {
        event.preventDefault();
        navigate(path);
      }}
    >
      <span aria-hidden="true">{sign}</span>
      <span>{label}</span>
    </a>
  );
}
