/** What the stand-in can be asked to be: by the address (`?language=ar&hold=1`) or `playground.set`. */
export interface Modes {
  readonly theme: 'light' | 'dark';
  readonly language: 'en' | 'de' | 'es' | 'vi' | 'ar';
  /** how an emoji stands in the editor; nobody captured which one Facebook has */
  readonly emoji: 'character' | 'image' | 'background';
  /** milliseconds of "Posting" before the answer counts */
  readonly posting: number;
  /** what "Posting" does to the dialog: a veil over the draft, or the draft's nodes replaced by the spinner */
  readonly spinner: 'veil' | 'replace';
  /** a sending waits for `playground.release()` */
  readonly hold: boolean;
  /** `next` holds for one sending, then falls back to `none` */
  readonly fail: 'none' | 'next' | 'always';
  /** groups: administrators approve; told by a notice with a link, or by words alone */
  readonly approval: 'none' | 'link' | 'words';
  /** the dialog takes focus back; by focus events, or by handling Tab itself; how Facebook does it is our guess */
  readonly trap: 'focus' | 'tab' | 'none';
  /** whether the "Save" of an edit waits for a change */
  readonly save: 'waits' | 'ready';
  /** whether Ctrl/Cmd+Enter publishes; nobody knows */
  readonly shortcut: boolean;
  /** a question of the network's own between "Post" and the sending */
  readonly warns: boolean;
  /** Business Suite: captions side by side, and what shows that it is out */
  readonly captions: 1 | 2;
  readonly after: 'calendar' | 'boost' | 'notice';
}

export const usualModes: Modes = {
  theme: 'light',
  language: 'en',
  emoji: 'character',
  posting: 400,
  spinner: 'veil',
  hold: false,
  fail: 'none',
  approval: 'none',
  trap: 'focus',
  save: 'waits',
  shortcut: false,
  warns: false,
  captions: 2,
  after: 'calendar',
};

const choices: Partial<Record<keyof Modes, readonly unknown[]>> = {
  theme: ['light', 'dark'],
  language: ['en', 'de', 'es', 'vi', 'ar'],
  emoji: ['character', 'image', 'background'],
  spinner: ['veil', 'replace'],
  fail: ['none', 'next', 'always'],
  approval: ['none', 'link', 'words'],
  trap: ['focus', 'tab', 'none'],
  save: ['waits', 'ready'],
  captions: [1, 2],
  after: ['calendar', 'boost', 'notice'],
};

/** The modes an address asks for; unknown names and values are left alone. */
export function parseModes(search: string): Modes {
  const query = new URLSearchParams(search);
  const asked = Object.entries(usualModes).map(([name, usual]) => [
    name,
    parseMode(name as keyof Modes, query.get(name), usual),
  ]);
  return Object.fromEntries(asked) as unknown as Modes;
}

function parseMode(name: keyof Modes, text: string | null, usual: unknown): unknown {
  if (text === null) return usual;
  if (typeof usual === 'boolean') return text !== 'false' && text !== '0';
  const value = typeof usual === 'number' ? Number(text) : text;
  const allowed = choices[name];
  return (allowed ? allowed.includes(value) : Number.isFinite(value)) ? value : usual;
}
