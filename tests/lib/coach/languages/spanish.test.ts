import { describe, expect, it } from 'vitest';
import { classifyKind } from '@/lib/coach/kinds/classify-kind';
import { findPhrasebook, readLanguage } from '@/lib/coach/languages/find-phrasebook';
import { spanish } from '@/lib/coach/languages/es/spanish';
import { focusOf } from '@/lib/coach/measure-draft';
import { reviewDraft } from '@/lib/coach/review-draft';
import { readText } from '@/lib/coach/text/read-text';
import { readWords } from '@/lib/coach/text/words';
import { clockOn, inputFor } from '../build-context';

const read = (text: string) => readText(text, 'es');
const ids = (text: string) => {
  const { open, more } = reviewDraft({ ...inputFor({ text }), language: null });
  return [...open, ...more].filter(({ level }) => level !== 'praise').map(({ ruleId }) => ruleId);
};

describe('Spanish', () => {
  it.each([
    ['Estamos felices: hemos abierto y vendemos nuestro pan', { self: 4, you: 0, half: 0 }],
    ['Pasábamos frío y compramos un horno', { self: 2, you: 0, half: 0 }],
    ['Puedes pedir tu pan y te lo llevamos', { self: 1, you: 3, half: 0 }],
    ['Podéis venir cuando queráis, os esperamos', { self: 1, you: 3, half: 0 }],
    ['Llámenos usted y reserve su mesa', { self: 0, you: 3, half: 0 }],
    ['Cuéntanos qué probaste', { self: 0, you: 2, half: 0 }],
    ['Yo amaso y mi hermana hornea', { self: 0, you: 0, half: 2 }],
    ['Los últimos tramos, próximos kilogramos, máximos y mismos primos', { self: 0, you: 0, half: 0 }],
    ['Además, detrás del país hay más pan triste que existe', { self: 0, you: 0, half: 0 }],
    ['El artículo, la película y los órganos', { self: 0, you: 0, half: 0 }],
    ['Nos vemos el sábado. Gracias a ti. Vamos a brindar.', { self: 0, you: 0, half: 0 }],
  ])('counts whom “%s” speaks of', (text, expected) => {
    const { self, you, half } = focusOf(read(text), spanish, []);
    expect({ self: self.length, you: you.length, half: half.length }).toEqual(expected);
  });

  it.each([
    ['Estamos muy contentos de anunciar el horno nuevo.', true],
    ['Nuestro equipo crece.', true],
    ['Hoy presentamos la tarta de la casa.', true],
    ['Después de cinco años, cambiamos de casa.', true],
    ['Orgullosos de contar que la tarta ganó un premio.', true],
    ['Ya puedes pasar a por tu pan.', false],
    ['¿Con qué desayunas los domingos?', false],
    ['Queremos saber qué pan os falta.', false],
    ['El pan de centeno sale a las siete.', false],
    ['Vamos juntos a la feria del pueblo.', false],
  ])('tells of “%s” whether it opens with the business: %s', (first, isSelf) => {
    const text = `${first} El café está listo y hay bollos en el mostrador desde las siete.`;
    expect(ids(text).includes('customer-focus/opening') || ids(text).includes('customer-focus/balance')).toBe(
      isSelf,
    );
  });

  it.each([
    ['20% de descuento en tartas', true],
    ['Dos por uno en bollos', true],
    ['Café gratis con tu pan', true],
    ['Sorteamos una tarta', true],
    ['Pan con 70% de centeno', false],
    ['Publicamos una oferta de empleo', false],
    ['La barra cuesta 1,20 €', false],
    ['Sin descuentos, con precios honestos', false],
  ])('tells of “%s” whether it offers something: %s', (text, isOffer) => {
    expect(read(text).offer !== null).toBe(isOffer);
  });

  it('reads an offer’s parts', () => {
    const { offer } = read('Enseña esta publicación y llévate un 20% de descuento hasta el sábado.');
    expect(offer).toMatchObject({
      amount: expect.anything(),
      deadline: expect.anything(),
      claim: expect.anything(),
    });
  });

  it.each([
    ['¿Qué le pones a tu tostada?', true],
    ['¿Cuál prefieres: centeno o trigo?', true],
    ['Cuéntanos en los comentarios.', true],
    ['¿Sabías que el centeno aguanta más?', false],
    ['¿Buscas un regalo?', false],
    ['¿Por qué es tan bueno el pan?', false],
    ['El pan sale a las siete.', false],
  ])('tells of “%s” whether readers can answer: %s', (text, canAnswer) => {
    const { questions, invitations } = read(text);
    expect(questions.length + invitations.length > 0).toBe(canAnswer);
  });

  it.each([
    ['20% de descuento en todas las tartas', 'offer'],
    ['Feliz Navidad a todos los vecinos', 'greeting'],
    ['El lunes cerramos por inventario, disculpad las molestias', 'notice'],
    ['Gracias a todos por venir a la tienda', 'thanks'],
    ['Tres trucos: cómo conservar el pan en casa', 'tip'],
    ['Presentamos la novedad del otoño: pan de higos', 'announcement'],
    ['Taller de masa madre, inscripciones en la tienda', 'event'],
  ])('takes “%s” for a %s', (text, kind) => {
    const padded = `${text} de la panadería del barrio con los de siempre`;
    expect(classifyKind(padded).primary).toBe(kind);
  });

  it.each([
    ['viernes 29 de noviembre', ['2026-11-29'], 5],
    ['el 3 de diciembre', ['2026-12-03'], null],
    ['sábado 21/11', ['2026-11-21'], 6],
    ['5 de enero de 2027', ['2027-01-05'], null],
  ])('reads “%s” as a date', (said, candidates, weekday) => {
    const text = `Os esperamos en la feria: ${said}, a las diez.`;
    const [date] = spanish.readDates(text, clockOn());
    expect(date).toMatchObject({ weekday });
    expect(date!.candidates).toEqual(expect.arrayContaining(candidates));
    expect(text.slice(date!.start, date!.end)).toContain(said.replace('el ', ''));
  });

  it.each([
    'Abierto de 9 a 14 desde 1998',
    'La barra a 1,20 €, tel. 91 555 12 11',
    'El sábado hay 24/7 pan',
    'Un 3/4 de kilo',
  ])('reads no date in “%s”', (text) => expect(spanish.readDates(text, clockOn())).toEqual([]));

  it.each([
    ['weekday', 'Cata el viernes 29 de noviembre, venid todos.', '29 November is a Sunday, not a Friday'],
    ['past', 'Oferta hasta el 1 de noviembre.', '1 November is already over'],
    ['backwards', 'Cerrado del 20 al 18 de noviembre.', 'It ends before it starts'],
  ])('finds the slip (%s) in “%s”', (_, text, title) => {
    const { open } = reviewDraft(inputFor({ text, language: 'es' }));
    expect(open.map((one) => one.title)).toContain(title);
  });

  it.each([
    ['en', 'The rye is on the shelf from seven'],
    ['es', 'El pan está en la tienda desde las siete'],
    [null, 'Das Brot ist ab sieben Uhr im Laden und der Kaffee auch'],
    [null, '我们今天有新鲜的黑麦面包'],
  ])('is told apart: %s', (language, text) => expect(readLanguage(readWords(text))).toBe(language));

  it.each(['es', 'es-MX', 'ES', 'es_419'])('is found by the code %s', (code) =>
    expect(findPhrasebook(code)).toBe(spanish),
  );
  it.each(['est', 'e', '', 'und', 'toString', 'constructor', null])('is not found by %s', (code) =>
    expect(findPhrasebook(code)).toBeNull(),
  );
});
