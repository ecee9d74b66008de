import type { AdvicePhrases } from '@/lib/coach/languages/advice-phrases';

/** What the rules suggest to write in Spanish, in the tú form. */
export const suggest: AdvicePhrases['suggest'] = {
  youCanNow: 'Ya puedes',
  youGet: 'Te llevas',
  soYouCan: 'para que puedas',
  news: /anunci|presentam|lanzam|nuev[oa]|abrimos|estrenam|ofrecem|(?<!\p{L})ya(?!\p{L})/iu,
  untilSaturday: 'hasta el sábado',
  showThisPost: 'Enseña esta publicación en el mostrador.',
  forFollowers: 'Primero para nuestros seguidores:',
  bringAFriend: 'Trae a un amigo y vale para los dos.',
  ask: '¿Qué te gustaría ver la próxima vez?',
  askOfOffer: '¿Cuál elegirías tú, y por qué?',
  askOfEvent: '¿Con quién vendrías?',
  whichAndWhy: '¿Cuál pedirías tú, y por qué?',
  starters: {
    question: '¿Qué te gustaría ver la próxima semana?',
    'customer-story': 'La semana pasada una clienta nos contó ',
    'customer-photo': 'Mirad lo que ha hecho una de vosotras: ',
    'behind-the-scenes': 'A las seis de la mañana, ',
    tip: 'Un pequeño consejo para tu semana: ',
    thanks: 'Gracias a todos los que ',
    offer: 'Para nuestros seguidores, hasta el sábado: ',
  },
};
