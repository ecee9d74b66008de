/** What the stand-in can be asked to be. Chosen by the address (`?theme=dim&undo=5`), the bar below, or `playground.set`. */
export interface Modes {
  readonly theme: 'light' | 'dim' | 'black';
  readonly language: 'en' | 'de' | 'es' | 'pt' | 'vi' | 'ar';
  /** 25,000 characters instead of 280 */
  readonly premium: boolean;
  /** seconds between the click and the sending, as paying members may choose; 0: none */
  readonly undo: number;
  /** `next` and `partial` (the second part of a thread) hold for one sending, then fall back to `none` */
  readonly fail: 'none' | 'next' | 'partial' | 'always';
  /** every part of a thread repeats `tweetTextarea_0` */
  readonly repeatIds: boolean;
  /** the mobile page: `<textarea>`, and composing is a page of its own */
  readonly touch: boolean;
  /** a sending waits for `playground.release()` */
  readonly hold: boolean;
  /** milliseconds until a part added to a thread stands in the page */
  readonly partDelay: number;
  /** the dialog takes back a focus that leaves it; how X does it is our guess */
  readonly trap: boolean;
  /** X has renamed the test ids of the box, or of the publish button alone; how it will is our guess */
  readonly renamed: 'none' | 'box' | 'button';
}

export const usualModes: Modes = {
  theme: 'light',
  language: 'en',
  premium: false,
  undo: 0,
  fail: 'none',
  repeatIds: false,
  touch: false,
  hold: false,
  partDelay: 0,
  trap: true,
  renamed: 'none',
};

const choices = {
  theme: ['light', 'dim', 'black'],
  language: ['en', 'de', 'es', 'pt', 'vi', 'ar'],
  fail: ['none', 'next', 'partial', 'always'],
  renamed: ['none', 'box', 'button'],
} as const;

/** The modes an address asks for; unknown names and values are left alone. */
export function parseModes(search: string): Modes {
  const query = new URLSearchParams(search);
  const asked = Object.entries(usualModes).map(([name, usual]) => [
    name,
    parseMode(name, query.get(name), usual),
  ]);
  return Object.fromEntries(asked) as unknown as Modes;
}

function parseMode(name: string, text: string | null, usual: unknown): unknown {
  if (text === null) return usual;
  if (typeof usual === 'boolean') return text !== 'false' && text !== '0';
  if (typeof usual === 'number') return Number.isFinite(Number(text)) ? Number(text) : usual;
  const allowed: readonly string[] = choices[name as keyof typeof choices];
  return allowed.includes(text) ? text : usual;
}
