/** A text folded unit by unit. */
export function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += foldUnit(text[at]!);
  return folded;
}

/** A unit as openings hold it: small letters, every digit 0, every white space a blank. */
export function foldUnit(unit: string): string {
  if (unit >= '0' && unit <= '9') return '0';
  if (/\s/.test(unit)) return ' ';
  const small = unit.toLowerCase();
  return small.length === 1 ? small : unit;
}

/** True for what `\b` counts as part of a word. */
export function isWordUnit(unit: string): boolean {
  return /[a-z0-9_]/.test(unit);
}
