/** What the stand-in can be asked to be. Chosen by the address (`?generation=B&fail=next`) or by `playground.set`. */
export interface Modes {
  /** which compose box an account has; a company's page has Quill in any case */
  readonly generation: 'C' | 'B' | 'A';
  readonly language: 'en' | 'de' | 'es' | 'vi' | 'ar';
  readonly theme: 'light' | 'dark';
  /** `next` holds for one sending */
  readonly fail: 'none' | 'next' | 'always';
  /** a sending waits for `playground.release()` */
  readonly hold: boolean;
  /** milliseconds until the first dialog of generation C is swapped for the real one; 0: there is no first one */
  readonly swap: number;
  /** milliseconds between the first dialog's going and the second one's coming */
  readonly gap: number;
  /** what follows a post: a notice with its link, one without, or none at all */
  readonly notice: 'link' | 'plain' | 'none';
  /** the company's box stands in the shadow root, as in generation B, or in the page, as in A */
  readonly outlet: boolean;
  /** the Ember dialog takes back a focus that leaves it; how it does so is our guess */
  readonly trap: boolean;
}

export const usualModes: Modes = {
  generation: 'C',
  language: 'en',
  theme: 'light',
  fail: 'none',
  hold: false,
  swap: 500,
  gap: 0,
  notice: 'link',
  outlet: true,
  trap: true,
};

const choices = {
  generation: ['C', 'B', 'A'],
  language: ['en', 'de', 'es', 'vi', 'ar'],
  theme: ['light', 'dark'],
  fail: ['none', 'next', 'always'],
  notice: ['link', 'plain', 'none'],
} as const;

/** The modes an address asks for; unknown names and values are left alone. */
export function parseModes(search: string): Modes {
  const query = new URLSearchParams(search);
  const asked = Object.entries(usualModes).map(([name, usual]) => [
    name,
    parse(name, query.get(name), usual),
  ]);
  return Object.fromEntries(asked) as unknown as Modes;
}

function parse(name: string, text: string | null, usual: unknown): unknown {
  if (text === null) return usual;
  if (typeof usual === 'boolean') return text !== 'false' && text !== '0';
  if (typeof usual === 'number') return Number.isFinite(Number(text)) ? Number(text) : usual;
  const allowed: readonly string[] = choices[name as keyof typeof choices];
  return allowed.includes(text) ? text : usual;
}
