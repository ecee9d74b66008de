import { foldUnit } from './fold-unit';
import type { PatternPart } from './parse-pattern';

/** Signs that every match of a pattern holds somewhere ("?"), folded; letters are left out, nearly every text has them. */
export function findNeeds(part: PatternPart): ReadonlySet<string> {
  switch (part.is) {
    case 'characters': {
      const units = new Set(part.options.map((option) => foldUnit(option[0]!)));
      const [only] = units;
      return new Set(units.size === 1 && /[!-~]/.test(only!) && !/[a-z_]/.test(only!) ? [only!] : []);
    }
    case 'all':
      return new Set(part.parts.flatMap((one) => [...findNeeds(one)]));
    case 'either': {
      const [first, ...rest] = part.branches.map(findNeeds);
      return new Set([...first!].filter((unit) => rest.every((other) => other.has(unit))));
    }
    case 'repeat':
      return part.least > 0 ? findNeeds(part.part) : new Set();
    default:
      return new Set();
  }
}
