import type { FollowUp } from '@/lib/model/follow-up';
import { markOf } from './marks';
import { readWords } from './words';

/** Words of a promise that do not say what it is about. */
const timeWords = new Set(
  'monday tuesday wednesday thursday friday saturday sunday tomorrow tonight today next this week weekend month days will share post publish reveal tell show announce with your you lunes martes miércoles jueves viernes sábado domingo mañana semana mes nos vemos esperamos contaremos'.split(
    ' ',
  ),
);
const afterwards = 'thank thanks came visited met gracias vinisteis vinieron yesterday weekend ayer';

/** What a later post says when it keeps a promise, in any of the languages we read. */
const saying: Readonly<Record<FollowUp['about'], readonly number[]>> = {
  winner: marked(
    'winner winners won congratulations congrats winning ganador ganadora ganadores enhorabuena felicidades',
  ),
  sequel: marked('part second answer solution recipe result results parte segunda respuesta solución receta'),
  news: marked('here new now finally today aquí nuevo nueva ya hoy'),
  meeting: marked(afterwards),
  thanks: marked(afterwards),
  recap: marked(`${afterwards} gone sold took used enjoyed liked loved`),
  answer: marked('answer answers learned said told asked voted results respuesta'),
};

/**
 * True when a later text, by its marks, keeps what an earlier one promised: it says so ("the winner is…") and, but for a
 * winner, names a telling word of the promise.
 */
export function keepsPromise(
  { about, quote }: Pick<FollowUp, 'about' | 'quote'>,
  marks: ReadonlySet<number>,
): boolean {
  if (!saying[about].some((mark) => marks.has(mark))) return false;
  if (about === 'winner') return true;
  return readWords(quote).some(
    ({ word }) => word.length > 3 && !timeWords.has(word) && marks.has(markOf(word)),
  );
}

function marked(words: string): number[] {
  return words.split(' ').map(markOf);
}
