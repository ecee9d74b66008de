import type { Language } from '@/lib/coach/define-rule';
import { enlist, globalTwin } from '@/lib/coach/patterns/listen';
import type { Word } from '@/lib/coach/text/words';
import { english } from './en/english';
import { spanish } from './es/spanish';
import type { Phrasebook } from './phrasebook';

const phrasebooks: Readonly<Record<Language, Phrasebook>> = { en: english, es: spanish };

for (const phrasebook of Object.values(phrasebooks)) {
  enlist(patternsOf(phrasebook));
  enlist(sentencePatternsOf(phrasebook));
}

const words = (list: string) => new Set(list.split(' '));
const english100 = words(
  'the a an and or of to in on for with at by from is are was be been it its this that we our us you your i my me they their he she not no so if but as do what which who when how all can will just now get have has out up more about',
);
const spanish100 = words(
  'el la los las un una y o de del al en con por para es son era ser lo que se su sus nuestro nuestra nuestros tu tus te os mi me no si pero como qué cuál cuando más ya muy hoy este esta esto hay desde hasta también todos porque',
);
const otherTongues = words(
  'der die das und ist nicht wir unser ein eine für mit auf le les des et est nous notre votre vous pour avec dans une il di che non per nostro nostra sono um uma não nosso nossa você het een van wij onze zijn voor och är för att',
);

/** The phrasebook of a language code ("en", "es-MX"), or null while there is none. */
export function findPhrasebook(code: string | null): Phrasebook | null {
  const language = code?.slice(0, 2).toLowerCase();
  const isCode = /^[a-z]{2}(?:[-_]|$)/i.test(code ?? '');
  return isCode && isLanguage(language) ? phrasebooks[language] : null;
}

function isLanguage(code: string | undefined): code is Language {
  return code !== undefined && Object.hasOwn(phrasebooks, code);
}

/** The language of a text by its small words; English when nothing speaks against it, null for one we do not read. */
export function readLanguage(text: readonly Word[]): Language | null {
  let [en, es, other, foreign] = [0, 0, 0, 0];
  for (const { word } of text) {
    if (english100.has(word)) en += 1;
    if (spanish100.has(word)) es += 1;
    if (otherTongues.has(word)) other += 1;
    if (!/^[\p{Script=Latin}\p{N}'’-]+$/u.test(word)) foreign += 1;
  }
  if (foreign > text.length / 2) return null;
  if (es > en && es > other && es >= 2) return 'es';
  return other > en && other >= 2 ? null : 'en';
}

/** Those that are asked of one sentence. */
function sentencePatternsOf({ openings, questions, trained }: Phrasebook): RegExp[] {
  const { self, shared } = openings;
  return [
    self,
    shared,
    questions.open,
    questions.rhetorical,
    ...Object.values(trained?.firstWords ?? {}),
  ].map(globalTwin);
}

/** The patterns of a language that are looked for all over a text, wherever they stand in its phrasebook. */
function patternsOf(phrasebook: Phrasebook): RegExp[] {
  const collect = (value: unknown): RegExp[] => {
    if (value instanceof RegExp) return value.global ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(collect) : [];
  };
  return [...collect(phrasebook), globalTwin(phrasebook.questions.invitation)];
}
