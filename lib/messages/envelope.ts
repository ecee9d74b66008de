import * as z from 'zod/mini';

/** What travels: the name says which of the protocol's messages it is. */
export const envelopeSchema = z.object({ name: z.string(), request: z.optional(z.unknown()) });

/** Why a message got no answer; see the README. */
export const failureReasons = ['reloaded', 'refused', 'invalid', 'failed'] as const;
export type FailureReason = (typeof failureReasons)[number];

export interface Failure {
  readonly ok: false;
  readonly reason: FailureReason;
  /** for a person: what happened and what to do */
  readonly sentence: string;
}

/** What comes back, before the protocol has checked the value. */
export const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), response: z.unknown() }),
  z.object({ ok: z.literal(false), reason: z.enum(failureReasons), sentence: z.string() }),
]);

/** A failure with the sentence that goes with its reason, or one of its own. */
export function failure(reason: FailureReason, sentence: string = sentences[reason]): Failure {
  return { ok: false, reason, sentence };
}

const sentences: Readonly<Record<FailureReason, string>> = {
  reloaded: 'Porchlight was updated. Reload this page to have it here again.',
  refused: 'Porchlight does not do that from here.',
  invalid: 'Porchlight did not understand its own message. Reload this page; if it stays, please report it.',
  failed: 'Porchlight could not do that just now. Nothing was lost; please try again.',
};
