import type { Span } from '@/lib/model/span';
import type { Phrasebook } from '@/lib/coach/languages/phrasebook';
import { globalTwin } from '@/lib/coach/patterns/listen';
import { findAll } from './spans';

/** What a reader can answer: questions about the reader, and plain invitations ("Tell us below"). */
export interface Invitations {
  readonly questions: readonly Span[];
  readonly invitations: readonly Span[];
}

export function readInvitations(
  plain: string,
  sentences: readonly Span[],
  phrases: Phrasebook['questions'],
): Invitations {
  const questions = sentences.filter(({ start, end }) => {
    const sentence = plain.slice(start, end);
    return /\?/.test(sentence.slice(-4)) && phrases.open.test(sentence) && !phrases.rhetorical.test(sentence);
  });
  return { questions, invitations: findAll(plain, globalTwin(phrases.invitation)) };
}

/** True when somebody can answer: the one door for posts past and present. */
export function canBeAnswered({ questions, invitations }: Invitations): boolean {
  return questions.length + invitations.length > 0;
}
