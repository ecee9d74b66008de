import * as z from 'zod/mini';

/** `[start, end)` in UTF-16 code units of the draft's text, `0 <= start < end <= text.length`. */
export const spanSchema = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
});
export type Span = z.infer<typeof spanSchema>;
