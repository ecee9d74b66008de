import type { Phrasebook } from '@/lib/coach/languages/phrasebook';
import { anyOf } from './any-of';

/** Words and verb endings as one set: Spanish drops its pronouns, so the ending says who. */
class WordsAndEndings extends Set<string> {
  constructor(
    words: string,
    private readonly ending: RegExp,
    private readonly exceptions: ReadonlySet<string>,
  ) {
    super(words.split(' '));
  }

  override has(word: string): boolean {
    return super.has(word) || (this.ending.test(word) && !this.exceptions.has(word));
  }
}

const set = (words: string) => new Set(words.split(' '));

export const pronouns: Phrasebook['pronouns'] = {
  // Future (podrás), vosotros (podéis, venid), past (probaste), and imperatives with a pronoun (cuéntanos, llévate).
  you: new WordsAndEndings(
    'tú tu tus te ti contigo tuyo tuya tuyos tuyas vosotros vosotras vuestro vuestra vuestros vuestras os usted ustedes puedes quieres tienes sabes necesitas buscas prefieres vienes eres estás vas haces pones tomas llevas ven venid vengan venga disfruta disfrutad disfruten descubre descubrid descubra descubran pide pedid pida pidan llama llame llamad elige elegid elija haz haced dinos decidnos recuerda recuerde recordad aprovecha aprovechad aproveche aprovechen comparte compartid aprende aprended encuentra consigue conseguid imagina conozca conoce pruebe visite reserve apúntate',
    /^(?:\p{L}{2,}(?:ás|áis|éis)|\p{L}{3,}(?:aste|iste|asteis|isteis)|\p{L}*[áéíóú]\p{L}*[ae](?:te|nos|me|lo|la|los|las|le)|\p{L}*[áéíóú]\p{L}*ense)$/u,
    set(
      'además más atrás demás jamás quizás detrás compás este oeste contraste desgaste triste chiste existe insiste consiste resiste persiste asiste viste baste traste quiste escándalo sándalo vándalo órganos tráfico óvalo sábanos',
    ),
  ),
  self: new WordsAndEndings(
    'nosotros nosotras nuestro nuestra nuestros nuestras nos',
    /^(?!\p{L}*[áéíóú]\p{L}*[ei]mos$)\p{L}+[aeiáéí]mos$/u,
    set(
      'ramos tramos gramos kilogramos primos mismos racimos extremos remos supremos vamos celebremos brindemos amos reclamos mimos timos limos átomos dinamos pésamos álamos',
    ),
  ),
  half: set('yo me mi mis mío mía míos mías conmigo soy estoy tengo voy quiero hago he fui'),
  idioms: anyOf(
    'nos vemos',
    'vamos a',
    'gracias a (?:ti|todos|todas|vosotros|ustedes|usted)',
    'todos (?:nosotros|juntos)',
    'juntos,? \\p{L}+mos',
    'te (?:quiero|queremos)',
    'qué tal(?: estás| estáis)?',
    'nos (?:gusta|encanta) (?:a todos)',
  ),
};
