/** A global pattern for whole words in Spanish: `\b` does not know accents, so letters are looked at by class. */
export function anyOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The same, once and without memory, for asking whether a sentence holds it. */
export function hasAny(...alternatives: readonly string[]): RegExp {
  return new RegExp(anyOf(...alternatives).source, 'iu');
}
