/** What a door answers: a value, or a sentence that says what happened, what was kept, what to do. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

/** A setting as read: its value or the default, and a sentence when something was wrong with it. */
export interface ReadSetting<T> {
  readonly value: T;
  readonly trouble: string | null;
}

/** Saved, or a sentence. */
export type SaveOutcome = { readonly ok: true } | { readonly ok: false; readonly sentence: string };
