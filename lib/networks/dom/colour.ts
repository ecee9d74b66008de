/**
 * True when a computed CSS colour (`rgb()` or `rgba()`) is dark enough to want light text on it. Transparent or
 * unreadable colours count as light, as a page without a ground of its own shows white.
 */
export function isDarkColour(colour: string): boolean {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return false;
  // Relative luminance without the gamma step; good enough to tell dusk from paper (Rec. 709 weights).
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 < 0.45;
}
