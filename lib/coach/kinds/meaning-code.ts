/** A coordinate in steps, from -8 to 8, is one character, from "@" to "P". */
export const farthest = 8;
const middle = 72;

/** Writes coordinates in steps as characters; what lies farther out is moved to the edge. */
export function writeSteps(steps: readonly number[]): string {
  return steps
    .map((step) => String.fromCharCode(middle + Math.max(-farthest, Math.min(farthest, Math.round(step)))))
    .join('');
}

/** The coordinate in steps at a place in such a text. */
export function readStep(codes: string, at: number): number {
  return codes.charCodeAt(at) - middle;
}
