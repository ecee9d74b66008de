import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLinkedinInstant } from '@/lib/networks/linkedin/id-time';

describe('the instant a LinkedIn id tells', () => {
  it('is the one it was made from, whatever its kind', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2012, 0), max: Date.UTC(2040, 0) }),
        fc.nat(4_194_303),
        fc.constantFrom('', 'share:', 'activity:', 'ugcPost:', 'groupPost:4711-'),
        (instant, low, kind) => {
          const id = (BigInt(instant) << 22n) | BigInt(low);
          expect(readLinkedinInstant(`${kind}${id}`)).toBe(instant);
        },
      ),
    );
  });

  it.each(['', 'share:', 'share:12', 'share:abc', '7261000000000000000x', '9'.repeat(30)])(
    'is none for %s',
    (id) => {
      expect(readLinkedinInstant(id)).toBeNull();
    },
  );
});
