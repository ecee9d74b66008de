import { openDialog } from './compose';
import { navigate } from './route';
import { useWorld } from './world';

const does: Readonly<Record<string, () => void>> = {
  n: () => openDialog(),
  m: () => navigate('/messages/compose'),
  '/': () => document.querySelector<HTMLElement>('[data-testid="SearchBox_Search_Input"]')?.focus(),
  'g h': () => navigate('/home'),
  'g f': () => navigate('/compose/post/unsent/drafts'),
  'g t': () => navigate('/compose/post/unsent/scheduled'),
};

// X has one for almost every letter; those without a page of ours are only written down.
const others = new Set([...'jklrtbusoix.g', '?']);

/** X's one-letter shortcuts, on the document, deaf while something editable has focus. */
export function watchShortcuts(): void {
  let before = '';
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isEditable(event.target)) return;
    const pair = `${before} ${event.key}`;
    before = event.key === 'g' ? 'g' : '';
    const name = pair in does ? pair : event.key;
    if (!(name in does) && !others.has(name)) return;
    useWorld.setState((world) => ({ shortcuts: [...world.shortcuts, name] }));
    if (!(name in does)) return;
    event.preventDefault();
    does[name]?.();
  });
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
