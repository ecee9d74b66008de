import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeSidebar, type PlaceAsked, type Placed, type Rect } from '@/entrypoints/sidebar/place';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
// oxlint-disable-next-line no-console -- a failure must be repeatable: SEED=… runs it again
console.info(`place: SEED=${seed}`);
const runs = { seed, numRuns: 2_000 };

/** X's timeline on a laptop: composer in the middle, its button at the lower right. */
const desktop: PlaceAsked = {
  viewport: { width: 1280, height: 800 },
  composer: { left: 320, top: 120, width: 600, height: 260 },
  keepClear: [{ left: 828, top: 330, width: 80, height: 36 }],
  size: { width: 320, height: 460 },
  preferredSide: null,
  folded: false,
};
const ask = (over: Partial<PlaceAsked>): Placed => placeSidebar({ ...desktop, ...over });
const roomy = { composer: { ...desktop.composer, left: 360, width: 550 } };

function boxOf(asked: PlaceAsked, placed: Placed): Rect {
  const size = placed.mode === 'pill' && !asked.folded ? { width: 208, height: 36 } : asked.size;
  const { left, top } = placed;
  return {
    left,
    top,
    width: Math.min(size.width, asked.viewport.width),
    height: Math.min(size.height, placed.height),
  };
}

function overlap(a: Rect, b: Rect): boolean {
  return (
    Math.min(a.left + a.width, b.left + b.width) > Math.max(a.left, b.left) &&
    Math.min(a.top + a.height, b.top + b.height) > Math.max(a.top, b.top)
  );
}

describe('where the sidebar stands', () => {
  it('stands right of the composer, level with its top', () => {
    expect(ask({})).toEqual({
      left: 932,
      top: 120,
      height: 640,
      mode: 'beside',
      side: 'right',
      covers: false,
    });
  });

  it('stands left when the owner prefers it', () => {
    expect(ask({ ...roomy, preferredSide: 'left' })).toMatchObject({
      left: 28,
      mode: 'beside',
      side: 'left',
    });
  });

  it('stays on the right when the owner prefers the left but the left is a pixel too narrow', () => {
    const composer = { ...desktop.composer, left: 343, width: 580 };
    expect(ask({ composer, preferredSide: 'left' })).toMatchObject({ mode: 'beside', side: 'right' });
  });

  it('goes to the left of a composer that leaves no room on the right', () => {
    const composer = { left: 500, top: 100, width: 700, height: 300 };
    expect(ask({ composer })).toMatchObject({ left: 168, mode: 'beside', side: 'left' });
  });

  it('stays in the window when the composer is scrolled out above or below', () => {
    expect(ask({ composer: { ...desktop.composer, top: -400 } }).top).toBe(16);
    expect(ask({ composer: { ...desktop.composer, top: 780 } }).top).toBe(800 - 16 - 460);
  });

  it('offers the whole height though it is small now, so that it can grow', () => {
    expect(ask({ size: { width: 320, height: 120 } }).height).toBe(640);
    expect(ask({ viewport: { width: 1280, height: 500 } }).height).toBe(500 - 32);
  });

  it('stands above a floating button that is in its column', () => {
    const placed = ask({ keepClear: [{ left: 1100, top: 600, width: 160, height: 100 }] });
    expect(placed).toMatchObject({ mode: 'beside', top: 120, height: 600 - 12 - 16 });
  });

  it('ignores a publish button that is not drawn', () => {
    expect(ask({ keepClear: [{ left: 1000, top: 200, width: 0, height: 0 }] })).toMatchObject({ top: 120 });
  });

  it('docks below the composer where there is no room beside it', () => {
    const placed = ask({
      viewport: { width: 700, height: 800 },
      composer: { left: 40, top: 40, width: 600, height: 220 },
      keepClear: [],
    });
    expect(placed).toMatchObject({ mode: 'docked', side: 'right', covers: false, left: 368 });
    expect(placed.top).toBe(800 - 16 - 460);
  });

  it('lies on a composer that fills the window, half of it at most, below the line the caret is on', () => {
    const caret = { left: 16, top: 180, width: 328, height: 24 };
    const placed = ask({
      viewport: { width: 360, height: 640 },
      composer: { left: 0, top: 0, width: 360, height: 640 },
      keepClear: [{ left: 270, top: 8, width: 80, height: 36 }, caret],
    });
    expect(placed).toMatchObject({ mode: 'docked', covers: true, height: 320, top: 304 });
  });

  it('shrinks to a pill where nothing else fits', () => {
    const asked = {
      ...desktop,
      viewport: { width: 400, height: 240 },
      composer: { left: 0, top: 0, width: 400, height: 200 },
      keepClear: [{ left: 0, top: 80, width: 400, height: 60 }],
    };
    expect(placeSidebar(asked)).toMatchObject({ mode: 'pill' });
    expect(overlap(boxOf(asked, placeSidebar(asked)), asked.keepClear[0]!)).toBe(false);
  });

  it('puts the folded pill beside the composer', () => {
    const folded = { folded: true, size: { width: 96, height: 36 } };
    expect(ask(folded)).toMatchObject({ left: 932, top: 120, mode: 'pill', side: 'right' });
    expect(ask({ ...folded, ...roomy, preferredSide: 'left' })).toMatchObject({ left: 252, side: 'left' });
  });
});

const px = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const rect = fc.record({ left: px(-200, 1400), top: px(-400, 1200), width: px(0, 900), height: px(0, 500) });
const anyAsked = fc.record({
  viewport: fc.record({
    width: fc.integer({ min: 200, max: 1600 }),
    height: fc.integer({ min: 60, max: 1200 }),
  }),
  composer: rect,
  keepClear: fc.array(rect, { maxLength: 4 }),
  size: fc.record({ width: fc.integer({ min: 60, max: 320 }), height: fc.integer({ min: 36, max: 640 }) }),
  preferredSide: fc.constantFrom('left' as const, 'right' as const, null),
  folded: fc.boolean(),
});

describe('wherever the composer and the button are', () => {
  it('never leaves the window', () => {
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const box = boxOf(asked, placeSidebar(asked));
        if (box.width > asked.viewport.width || box.height > asked.viewport.height) return;
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.left + box.width).toBeLessThanOrEqual(asked.viewport.width);
        expect(box.top + box.height).toBeLessThanOrEqual(asked.viewport.height);
      }),
      runs,
    );
  });

  it('covers nothing that is kept clear while any free place is left', () => {
    let met = 0;
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const box = boxOf(asked, placeSidebar(asked));
        const clear = asked.keepClear.filter(({ width, height }) => width > 0 && height > 0);
        if (!clear.some((one) => overlap(box, one))) return;
        met += 1;
        expect(findFreePlace(asked, box, clear)).toBeNull();
      }),
      runs,
    );
    // Without a case that had no free place, the property above would have checked nothing.
    expect(met).toBeGreaterThan(0);
  });

  it('gives the same answer to the same question, in whatever order the kept-clear boxes come', () => {
    fc.assert(
      fc.property(anyAsked, (asked) => {
        expect(placeSidebar(asked)).toEqual(placeSidebar(structuredClone(asked)));
        const turned = { ...asked, keepClear: asked.keepClear.toReversed() };
        const [one, other] = [placeSidebar(asked), placeSidebar(turned)];
        expect([one, one.mode === 'pill' ? one : other]).toEqual([one, one]);
      }),
      runs,
    );
  });

  it('moves no further than the page was scrolled while it stands beside a composer', () => {
    const scrolls = fc.record({
      by: px(-40, 40),
      top: px(-300, 900),
      height: fc.integer({ min: 200, max: 640 }),
    });
    fc.assert(
      fc.property(scrolls, ({ by, top, height }) => {
        const at = (y: number): Placed =>
          ask({ composer: { ...desktop.composer, top: y }, size: { width: 320, height } });
        const [before, after] = [at(top), at(top + by)];
        expect(after).toMatchObject({ mode: 'beside', side: 'right', left: before.left });
        // One pixel of rounding.
        expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(Math.abs(by) + 1);
      }),
      runs,
    );
  });
});

/** By brute force, another way than the code's: every whole pixel of a coarse net over the window, 4 px wide. */
function findFreePlace({ viewport }: PlaceAsked, box: Rect, clear: readonly Rect[]): Rect | null {
  for (let top = 0; top + box.height <= viewport.height; top += 4)
    for (let left = 0; left + box.width <= viewport.width; left += 4) {
      const place = { ...box, left, top };
      if (!clear.some((one) => overlap(place, one))) return place;
    }
  return null;
}
