import type { Span } from '@/lib/model/span';
import type { Put, SaidText, TraitSource } from './traits';

/** A tag, a stand-in or a mention, which is an afterthought, or else a word. */
const afterthoughtOrWord = /#[\p{L}\p{N}_]+|<\w+>|@\w+|[\p{L}\p{N}']+/gu;
/** More words than this are far from the end. */
const far = 40;
const asks = /\?["')\]]*\s*$/u;

/** What is asked, where it stands, and whether it is left for the reader to answer. */
export function questionTraits(
  said: SaidText,
  { phrases }: TraitSource,
  { first, put }: { first: Span; put: Put },
): void {
  const { plain, sentences, questions, invitations, words } = said;
  const isShort = words.length < 30;
  put('invitation', invitations.length > 0);
  put('invitation, short', invitations.length > 0 && words.length < 40);
  put('invitation and question', invitations.length > 0 && questions.length > 0);
  if (!plain.includes('?')) return;
  const asked = sentences.filter(({ start, end }) => asks.test(plain.slice(start, end)));
  const last = asked.at(-1);
  if (!last) return;
  const rest = wordsAfter(plain, last.end);
  put('asks');
  put('asks first', asked[0]!.start <= first.start);
  put('asks last', rest === 0);
  put('asks near the end', rest < 12);
  put('asks often', asked.length > 1);
  put('asks only', asked.length === sentences.length);
  put('asks, short', words.length < 25);
  put('asks at the end, short', isShort && rest < 5);
  put(
    'rhetorical',
    asked.some(({ start, end }) => phrases.questions.rhetorical.test(plain.slice(start, end))),
  );
  answerable(said, put);
}

function answerable({ plain, questions, links, offer, words }: SaidText, put: Put): void {
  const last = questions.at(-1);
  if (!last) return;
  const rest = wordsAfter(plain, last.end);
  const sentence = plain.slice(last.start, last.end);
  put('question');
  put('question last', rest === 0);
  put('question near the end', rest < 8);
  put('question in the last third', rest < 20);
  put('question far from the end', rest >= far);
  put('question, short', words.length < 30);
  put('question and link', links.length > 0);
  put('questions, many', questions.length > 2);
  put('question in a list', /^\W*[•\-✔✅\d]/u.test(plain.slice(Math.max(0, last.start - 3), last.end)));
  put('question quoted', sentence.startsWith('"'));
  put('question and offer', offer !== null);
  put('question to you', /\byour?\b/iu.test(sentence));
}

/** Words after an offset, counted up to 40; tags, links and mentions are an afterthought. */
function wordsAfter(plain: string, from: number): number {
  let words = 0;
  for (const [found] of plain.slice(from).matchAll(afterthoughtOrWord)) {
    if (!/^[#<@]/.test(found)) words += 1;
    if (words === far) break;
  }
  return words;
}
