import { casual, Chrono, type ParsedResult } from 'chrono-node/en';
import { enlist, findLikely, globalTwin } from '@/lib/coach/patterns/listen';
import type { CivilDate } from '@/lib/model/civil-date';

type Parser = (typeof casual.parsers)[number];
/** A parser and what it looks for; the patterns do not depend on the text. */
type Armed = readonly [parser: Parser, pattern: RegExp];

let armed: readonly Armed[] | null = null;

/**
 * What chrono reads in a short text. Only those of its parsers are asked whose first words the text holds: each runs its
 * pattern again from every place it gave up at, and most look for words ("ago", "within") that no date with a month has.
 */
export function parseDates(text: string, today: CivilDate): ParsedResult[] {
  // Noon UTC of the owner's civil date, so that the machine's zone plays no part.
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  armed ??= arm(text, reference);
  const likely = new Set(
    findLikely(
      text,
      armed.map(([, pattern]) => pattern),
    ).map(({ pattern }) => pattern),
  );
  const parsers = armed.filter(([, pattern]) => likely.has(pattern)).map(([parser]) => parser);
  return new Chrono({ parsers, refiners: casual.refiners }).parse(text, reference);
}

function arm(text: string, reference: { instant: Date; timezone: number }): Armed[] {
  let context: Parameters<Parser['pattern']>[0] | undefined;
  const seen: Parser = { pattern: (given) => ((context = given), /(?!)/), extract: () => null };
  new Chrono({ parsers: [seen], refiners: [] }).parse(text, reference);
  const list = casual.parsers.map((parser) => [parser, globalTwin(parser.pattern(context!))] as const);
  enlist(list.map(([, pattern]) => pattern));
  return list;
}
