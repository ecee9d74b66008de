import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colour = readonly number[];

const css = readFileSync(new URL('../../../public/highlights.css', import.meta.url), 'utf8');
const [lines = '', tints = ''] = css.split('@supports');

/** Text and ground of the networks' themes. */
const themes = [
  { name: 'X, light', text: '#0f1419', ground: '#ffffff' },
  { name: 'X, dim', text: '#f7f9f9', ground: '#15202b' },
  { name: 'X, dark', text: '#e7e9ea', ground: '#000000' },
  { name: 'LinkedIn, light', text: '#191919', ground: '#ffffff' },
  { name: 'LinkedIn, dark', text: '#e8e9e9', ground: '#1b1f23' },
  { name: 'Facebook, light', text: '#080809', ground: '#ffffff' },
  { name: 'Facebook, dark', text: '#e2e5e9', ground: '#252728' },
];
/** As `paint.ts` lays them, the graver on the lighter. */
const layers = [['tip'], ['caution'], ['stop'], ['tip', 'caution'], ['tip', 'stop'], ['caution', 'stop']];

const readHex = (hex: string): Colour => hex.match(/[\da-f]{2}/g)!.map((pair) => parseInt(pair, 16));
const findIn = (sheet: string, level: string, what: RegExp): string => {
  const [, rule = ''] = new RegExp(`porchlight-${level}\\) \\{([^}]*)\\}`).exec(sheet) ?? [];
  return what.exec(rule)![1]!;
};
const lay = (level: string, ground: Colour): Colour => {
  const [red, green, blue, percent] = findIn(tints, level, /background-color: rgb\((.*)\)/).match(/\d+/g)!;
  const share = Number(percent) / 100;
  return [red, green, blue].map((value, at) => Number(value) * share + ground[at]! * (1 - share));
};
/** Relative luminance and contrast as WCAG 2.2 defines them. */
const weigh = (colour: Colour): number => {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};
const contrast = (one: Colour, other: Colour): number => {
  const [dark, light] = [weigh(one), weigh(other)].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
};

describe.each(themes)('the marks in the text on $name', ({ text, ground }) => {
  it.each(['tip', 'caution', 'stop'])('shows the line of a %s', (level) => {
    const line = readHex(findIn(lines, level, /underline.*(#[\da-f]{6})/));
    expect(contrast(line, readHex(ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(layers)('leaves the text legible on the tint of %s %s', (...levels) => {
    const tinted = levels.reduce((under, level) => (level ? lay(level, under) : under), readHex(ground));
    expect(contrast(readHex(text), tinted)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tinted, readHex(ground))).toBeGreaterThan(1.3);
  });
});

it('leaves what is pointed at legible in a Firefox without lines, whatever lies under it', () => {
  const [ground, ink] = [/background-color: (#[\da-f]{6})/, /[^-]color: (#[\da-f]{6})/].map((what) =>
    readHex(findIn(tints, 'pointed', what)),
  );
  expect(contrast(ground!, ink!)).toBeGreaterThanOrEqual(4.5);
});
