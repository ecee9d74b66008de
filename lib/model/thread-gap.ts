/**
 * Parts of a thread go out together: what its author adds to an own post within so many milliseconds continues it. What
 * comes the next day is a post, or an answer, of its own.
 */
export const threadGap = 30 * 60_000;
