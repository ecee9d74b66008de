import type { Network } from '@/lib/model/network';
import { overflowAt } from './weighted-length';

/** What shows of a post before "see more": whichever ends first. */
export interface FoldLimit {
  readonly characters: number;
  /** lines as the owner broke them; how the network wraps long ones is unknown */
  readonly lines: number;
}

/** Where on the screens of readers; networks cut earlier on a phone. */
export const screens = ['phone', 'wide'] as const;
export type Screen = (typeof screens)[number];

/**
 * About where each network cuts a post. Calculators and guides only, no network says: Facebook 477 (phone 125, others
 * 300), LinkedIn 210 (phone 140, about three lines); X shows 280 of a longer post on every screen.
 */
export const foldLimits: Readonly<Record<Network, Readonly<Record<Screen, FoldLimit>>>> = {
  facebook: { phone: { characters: 125, lines: 5 }, wide: { characters: 477, lines: 5 } },
  linkedin: { phone: { characters: 140, lines: 3 }, wide: { characters: 210, lines: 3 } },
  x: { phone: { characters: 280, lines: Infinity }, wide: { characters: 280, lines: Infinity } },
};

/** How many code units of a text show under a limit; may be more than the text has. */
export function shownLength(text: string, { characters, lines }: FoldLimit): number {
  let line = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < characters; at = text.indexOf('\n', at + 1)) {
    line += 1;
    if (line >= lines) return at;
  }
  return characters;
}

export interface Fold {
  /** the screens on which the post is cut here */
  readonly screens: readonly Screen[];
  /** offset in the text, moved back to the end of a word where one is near */
  readonly at: number;
}

/** Where a post is cut, about, the earliest cut first; none where all of it shows. Two cuts at one place are one. */
export function findFolds(text: string, network: Network): Fold[] {
  const folds: Fold[] = [];
  for (const screen of screens) {
    const limit = foldLimits[network][screen];
    const raw = network === 'x' ? overflowAt(text, limit.characters) : shownLength(text, limit);
    if (raw === null || raw >= text.trimEnd().length) continue;
    const at = endOfWord(text, raw);
    const same = folds.findIndex((fold) => fold.at === at);
    if (same >= 0) folds[same] = { at, screens: [...folds[same]!.screens, screen] };
    else folds.push({ at, screens: [screen] });
  }
  return folds;
}

/** Longer "words" (addresses, Chinese) are cut inside, between whole characters. */
const nearEnough = 24;

function endOfWord(text: string, at: number): number {
  if (/\s/u.test(text.charAt(at))) return at;
  const space = text.slice(Math.max(0, at - nearEnough), at).search(/\s\S*$/u);
  if (space >= 0) return Math.max(0, at - nearEnough) + space;
  const isInsidePair =
    /[\udc00-\udfff]/u.test(text.charAt(at)) && /[\ud800-\udbff]/u.test(text.charAt(at - 1));
  return isInsidePair ? at - 1 : at;
}
