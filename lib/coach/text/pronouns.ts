import type { Span } from '@/lib/model/span';
import type { Phrasebook } from '@/lib/coach/languages/phrasebook';
import { findAll } from './spans';
import { blank } from './plain-text';
import type { Word } from './words';

/** Whom a draft speaks of, by its pronouns. */
export interface Focus {
  readonly you: readonly Span[];
  /** we, our and the business's own names */
  readonly self: readonly Span[];
  /** I, me, my */
  readonly half: readonly Span[];
  /** (you + 1) / (you + self + 2), I counting half; the customer-focus share of the catalogue, 0 to 1 */
  readonly share: number;
}

/** Quoted speech turns the pronouns round ("I love your bread"), so it is not counted. */
const quotation = /"[^"\n]{1,400}"/g;
const outsideSpeech = /[@#]$/;

/** Counts pronouns and business names; idioms ("thank you", "let's") and quotations are stripped first. */
export function readFocus(
  plain: string,
  words: readonly Word[],
  source: { pronouns: Phrasebook['pronouns']; names: readonly string[] },
): Focus {
  const kept = last.get(words);
  if (kept && kept.plain === plain && kept.pronouns === source.pronouns && isEqual(kept.names, source.names))
    return kept.focus;
  const focus = countPersons(plain, words, source);
  last.set(words, { plain, ...source, focus });
  return focus;
}

/** The reading that weighs a text and the rules ask the same of the same words. */
const last = new WeakMap<
  readonly Word[],
  { plain: string; pronouns: Phrasebook['pronouns']; names: readonly string[]; focus: Focus }
>();

function isEqual(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

function countPersons(
  plain: string,
  words: readonly Word[],
  { pronouns, names }: { pronouns: Phrasebook['pronouns']; names: readonly string[] },
): Focus {
  const stripped = plain.includes('"') ? blank(plain, findAll(plain, quotation)) : plain;
  const kept = blank(stripped, findAll(stripped, pronouns.idioms));
  const [you, self, half]: [Span[], Span[], Span[]] = [[], findNames(kept, names), []];
  const personOf = personIn(pronouns);
  for (const { word, start, end } of words) {
    const person = personOf(word);
    if (person === 'nobody' || kept[start] === ' ' || outsideSpeech.test(kept.charAt(start - 1))) continue;
    if (word === 'us' && plain.slice(start, end) === 'US' && /[a-z]/.test(plain)) continue;
    (person === 'you' ? you : person === 'self' ? self : half).push({ start, end });
  }
  self.sort((a, b) => a.start - b.start);
  const selfWeight = self.length + half.length / 2;
  return { you, self, half, share: (you.length + 1) / (you.length + selfWeight + 2) };
}

type Person = 'you' | 'self' | 'half' | 'nobody';

/** So many words stay looked up in one language. */
const remembered = 5_000;
/** Whom a word means, kept per language: a list may have to look at a word's ending to tell. */
const knownPersons = new WeakMap<Phrasebook['pronouns'], Map<string, Person>>();

function personIn(pronouns: Phrasebook['pronouns']): (word: string) => Person {
  const known = knownPersons.get(pronouns) ?? new Map<string, Person>();
  knownPersons.set(pronouns, known);
  return (word) => {
    const kept = known.get(word);
    if (kept) return kept;
    const person = (['you', 'self', 'half'] as const).find((one) => pronouns[one].has(word)) ?? 'nobody';
    if (known.size < remembered) known.set(word, person);
    return person;
  };
}

/** A name of one word must be written as the owner writes it ("Bread" is not "bread"); longer names may not. */
function findNames(text: string, names: readonly string[]): Span[] {
  return names
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && mayHold(text, name))
    .flatMap((name) => {
      const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
      return findAll(
        text,
        new RegExp(`(?<![\\p{L}\\p{N}@#])${literal}(?![\\p{L}\\p{N}])`, /\s/.test(name) ? 'giu' : 'gu'),
      );
    });
}

/** A quick look whether a name can stand in a text, so that most texts need no pattern. */
function mayHold(text: string, name: string): boolean {
  const [first = name] = name.split(/\s/);
  if (!/\s/.test(name)) return text.includes(name);
  // What lies outside ASCII may look past case in ways of its own.
  return (
    !/^[ -~]*$/.test(first) || /[\u017f\u212a]/.test(text) || text.toLowerCase().includes(first.toLowerCase())
  );
}
