/** A box in CSS pixels of the viewport. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PlaceAsked {
  readonly viewport: { readonly width: number; readonly height: number };
  /** the compose region or its dialog; parts of it may be scrolled out of view */
  readonly composer: Rect;
  /** what must stay free: the publish button, its toolbar, the line the caret is on */
  readonly keepClear: readonly Rect[];
  /** what the sidebar measures now; its height may already be cut to an earlier placing's */
  readonly size: { readonly width: number; readonly height: number };
  /** the owner's choice; null: wherever there is room, right first */
  readonly preferredSide: 'left' | 'right' | null;
  /** drawn as a pill, which takes any small gap */
  readonly folded?: boolean | undefined;
}

export interface Placed {
  readonly left: number;
  readonly top: number;
  /** the most height there is here, px, whatever `size` says, so that it can grow again; it scrolls inside */
  readonly height: number;
  /** beside the composer; on the ground of the window; or room for no more than a pill */
  readonly mode: 'beside' | 'docked' | 'pill';
  readonly side: 'left' | 'right';
  /** true when it lies on the composer (never on what is kept clear); a caller may rather fold */
  readonly covers: boolean;
}

/** Room to the composer, to what is kept clear and to the window's sides, px; and above and below, a little more. */
const gap = 12;
const edge = 16;
/** The most a sidebar may be high (design: 640 px and 16 px off each edge), and the least worth opening. */
const tallest = 640;
const shortest = 144;
/** A pill as `style.css` draws it at its widest, for when a whole sidebar finds no room. */
const pill = { width: 208, height: 36 };

/**
 * Where the sidebar stands: beside the composer on the owner's side, else on the other, else docked low where it
 * covers neither what is kept clear nor, if it can be helped, the composer; else only a pill. Never outside the window.
 */
export function placeSidebar(asked: PlaceAsked): Placed {
  const blocked = asked.keepClear.filter((rect) => rect.width > 0 && rect.height > 0);
  const sides = asked.preferredSide === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const want = { ...asked, blocked, sides };
  if (asked.folded) return placePill(want, asked.size);
  return placeBeside(want) ?? placeDocked(want) ?? placePill(want, pill);
}

interface Want extends PlaceAsked {
  readonly blocked: readonly Rect[];
  readonly sides: readonly ['left' | 'right', 'left' | 'right'];
}

function placeBeside(want: Want): Placed | null {
  const { composer, viewport, size, blocked } = want;
  for (const side of want.sides) {
    const left = side === 'right' ? composer.left + composer.width + gap : composer.left - gap - size.width;
    if (left < gap || left + size.width > viewport.width - gap) continue;
    const stretches = findStretches({ left, width: size.width, viewport, blocked });
    const stretch = nearest(stretches, composer.top);
    if (!stretch) continue;
    const height = Math.min(tallest, stretch.to - stretch.from);
    const shown = Math.min(size.height, height);
    const top = clamp(composer.top, stretch.from, stretch.to - shown);
    return { ...whole({ left, top, height }), mode: 'beside', side, covers: false };
  }
  return null;
}

/** First without touching the composer, then on it; each as low in the window as it goes. */
function placeDocked(want: Want): Placed | null {
  const { composer, viewport, size, blocked } = want;
  const width = Math.min(size.width, viewport.width);
  for (const covers of [false, true]) {
    for (const side of want.sides) {
      const left = atEdge(side, width, viewport.width);
      const inWay = covers ? blocked : [...blocked, composer];
      const stretch = findStretches({ left, width, viewport, blocked: inWay }).at(-1);
      if (!stretch) continue;
      // On the composer it takes no more than half the window, so that the draft stays in sight.
      const most = covers ? Math.max(shortest, viewport.height / 2) : tallest;
      const height = Math.min(tallest, most, stretch.to - stretch.from);
      const top = stretch.to - Math.min(size.height, height);
      return { ...whole({ left, top, height }), mode: 'docked', side, covers };
    }
  }
  return null;
}

/**
 * Beside the composer's top, else in a corner of the window, else in the first free gap. A box that fits anywhere fits
 * where it touches the window or a blocked box on its left and top, so trying those corners finds every possible gap.
 */
function placePill({ composer, viewport, blocked, sides }: Want, size: PlaceAsked['size']): Placed {
  const width = Math.min(size.width, viewport.width);
  const height = Math.min(size.height, viewport.height);
  const fits = ({ left, top }: Pick<Rect, 'left' | 'top'>, avoid: readonly Rect[]): boolean =>
    left >= 0 &&
    top >= 0 &&
    left + width <= viewport.width &&
    top + height <= viewport.height &&
    !avoid.some((rect) => overlaps({ left, top, width, height }, rect));
  const low = Math.max(0, viewport.height - height - edge);
  const lefts = sides.map((side) => atEdge(side, width, viewport.width));
  const beside = sides.map((side) => ({
    left: Math.round(side === 'right' ? composer.left + composer.width + gap : composer.left - gap - width),
    top: Math.round(clamp(composer.top, edge, low)),
  }));
  const corners = [low, Math.min(edge, low)].flatMap((top) => lefts.map((left) => ({ left, top })));
  const gaps = [0, ...blocked.map((rect) => Math.ceil(rect.top + rect.height))].flatMap((top) =>
    [0, ...blocked.map((rect) => Math.ceil(rect.left + rect.width))].map((left) => ({ left, top })),
  );
  const spots = [...beside, ...corners, ...gaps];
  const spot = spots.find((one) => fits(one, [...blocked, composer])) ??
    spots.find((one) => fits(one, blocked)) ?? { left: lefts[0] ?? 0, top: low };
  const side = spot.left + width / 2 < composer.left + composer.width / 2 ? 'left' : 'right';
  return { ...spot, height, mode: 'pill', side, covers: overlaps({ ...spot, width, height }, composer) };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Column {
  readonly left: number;
  readonly width: number;
  readonly viewport: PlaceAsked['viewport'];
  readonly blocked: readonly Rect[];
}

/** The free stretches of a column of the window, top to bottom, each at least `shortest` high. */
function findStretches({ left, width, viewport, blocked }: Column): Stretch[] {
  const stretches: Stretch[] = [];
  let from = Math.min(edge, viewport.height);
  const inWay = blocked
    .filter((rect) => rect.left < left + width + gap / 2 && left - gap / 2 < rect.left + rect.width)
    .toSorted((a, b) => a.top - b.top);
  for (const rect of inWay) {
    stretches.push({ from, to: Math.min(rect.top - gap, viewport.height - edge) });
    from = Math.max(from, rect.top + rect.height + gap);
  }
  stretches.push({ from, to: viewport.height - edge });
  return stretches.filter((stretch) => stretch.to - stretch.from >= shortest);
}

function nearest(stretches: readonly Stretch[], top: number): Stretch | undefined {
  const far = ({ from, to }: Stretch): number => Math.max(0, from - top, top + shortest - to);
  return stretches.toSorted((a, b) => far(a) - far(b))[0];
}

function atEdge(side: 'left' | 'right', width: number, room: number): number {
  const left = side === 'right' ? room - width - gap : gap;
  return Math.floor(clamp(left, 0, Math.max(0, room - width)));
}

function overlaps(a: Rect, b: Rect): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

/** Whole pixels, so that a scroll of a fraction moves nothing; the gap pays for the rounding. */
function whole({ left, top, height }: Pick<Rect, 'left' | 'top' | 'height'>) {
  return { left: Math.round(left), top: Math.round(top), height: Math.floor(height) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}
