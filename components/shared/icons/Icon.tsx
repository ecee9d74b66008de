const paths = {
  /** a bulb: a small improvement */
  tip: 'M8 1.8a4.4 4.4 0 0 0-2.6 7.9c.5.4.8 1 .8 1.6h3.6c0-.6.3-1.2.8-1.6A4.4 4.4 0 0 0 8 1.8M6.4 13.9h3.2',
  /** a triangle: likely to hurt */
  caution: 'M8 2.4 1.9 13.2h12.2zM8 6.6v3M8 11.3v.1',
  /** an octagon: a fact is wrong */
  stop: 'M5.5 1.9h5l3.6 3.6v5l-3.6 3.6h-5l-3.6-3.6v-5zM8 4.9v3.6M8 10.9v.1',
  /** a tick: keep doing it */
  praise: 'm3 8.6 3.2 3.2L13 4.6',
  fold: 'M3.5 8h9',
  side: 'M2.2 5.6h10.4m-2.4-2.5 2.6 2.5-2.6 2.5M13.8 10.6H3.4M5.8 8.2l-2.6 2.4 2.6 2.5',
  close: 'm4 4 8 8M12 4l-8 8',
  down: 'm4.6 6.4 3.4 3.4 3.4-3.4',
  /** an eye: what others see */
  look: 'M1.6 8C3 5.4 5.3 4 8 4s5 1.4 6.4 4C13 10.6 10.7 12 8 12S3 10.6 1.6 8M8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6',
  history: 'M2.6 8a5.4 5.4 0 1 0 1.7-3.9L2.5 5.8M2.4 2.8v3h3M8 5.2V8l2 1.5',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing of 16 × 16 px in the colour of the text around it; the words beside it carry the meaning. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="pl-icon"
      width={16}
      height={16}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
