import { describe, expect, it } from 'vitest';
import { foldName } from '@/lib/archives/audience/fold-name';
import { matchAudience, type Standing } from '@/lib/archives/audience/match-audience';

const person = (name: string, ...emails: string[]) => ({ name, emails });
type Someone = ReturnType<typeof person>;

function standingsOf(customers: Someone[], people: Someone[]): Standing[] {
  const [match] = matchAudience(customers, [{ network: 'linkedin', people, nameless: 0 }]);
  return [...match!.standings];
}

describe('a name folded', () => {
  it.each([
    ['Anna Weber', 'anna weber'],
    ['Weber, Anna', 'anna weber'],
    ['  ANNA   WEBER ', 'anna weber'],
    ['García Núñez, José M.', 'jose garcia nunez'],
    ['José García-Núñez', 'jose garcia nunez'],
    ['Dr. Anna Weber, PhD', 'anna weber'],
    ['Anna Weber (née Klein)', 'anna weber'],
    ['Anna “Anni” Weber', 'anna weber'],
    ['Anna Weber 🌻', 'anna weber'],
    ['Søren Ødegård', 'soren odegard'],
    ['Łukasz Weiß', 'lukasz weiss'],
    ["Siobhán O'Neill", 'siobhan oneill'],
    ['Siobhán O’Neill', 'siobhan oneill'],
    ['李 明', '李 明'],
    ['محمد علي', 'محمد علي'],
    ['', ''],
    ['🌻', ''],
  ])('%j is %j', (name, folded) => {
    expect(foldName(name).join(' ')).toBe(folded);
  });
});

describe('a customer', () => {
  it.each<[string, Someone[], Someone[], Standing[]]>([
    [
      'by address, whatever the names',
      [person('A. W.', 'anna@ex.org')],
      [person('Anna Weber', 'anna@ex.org')],
      ['email'],
    ],
    ['by a second address', [person('', 'a@ex.org', 'b@ex.org')], [person('B', 'b@ex.org')], ['email']],
    ['by name', [person('Anna Weber')], [person('Anna Weber')], ['name']],
    ['by name turned around', [person('Weber, Anna')], [person('Anna Weber')], ['name']],
    ['by name turned around without a comma', [person('Weber Anna')], [person('Anna Weber')], ['name']],
    ['by name without accents', [person('Jose Garcia')], [person('José García')], ['name']],
    ['by a short name, as alike', [person('Bob Miller')], [person('Robert Miller')], ['alike']],
    ['with a middle name more, as alike', [person('Anna Weber')], [person('Anna Maria Weber')], ['alike']],
    [
      'as unclear where two followers bear the name',
      [person('Anna Weber')],
      [person('Anna Weber'), person('Anna Weber')],
      ['unclear'],
    ],
    [
      'as unclear where two customers bear the name',
      [person('Anna Weber', 'a@ex.org'), person('Anna Weber', 'b@ex.org')],
      [person('Anna Weber')],
      ['unclear', 'unclear'],
    ],
    [
      'by address first, which makes the namesake plain',
      [person('Anna Weber', 'a@ex.org'), person('Anna Weber', 'b@ex.org')],
      [person('Anna Weber', 'a@ex.org'), person('Anna Weber')],
      ['email', 'name'],
    ],
    ['never by one word', [person('Anna')], [person('Anna')], ['none']],
    ['never by family name', [person('Anna Weber')], [person('Tom Weber')], ['none']],
    [
      'never by two nicknames of different people',
      [person('Bob Miller')],
      [person('William Miller')],
      ['none'],
    ],
    ['never by an initial', [person('A. Weber')], [person('Anna Weber')], ['none']],
    ['never by an empty name', [person('', 'a@ex.org')], [person('')], ['none']],
    [
      'never twice',
      [person('Anna Weber'), person('Anna Maria Weber')],
      [person('Anna Weber')],
      ['name', 'none'],
    ],
  ])('is found %s', (_, customers, people, standings) => {
    expect(standingsOf(customers, people)).toEqual(standings);
  });

  it('is looked for on each network by itself', () => {
    const [linkedin, x] = matchAudience(
      [person('Anna Weber'), person('Tom Klein')],
      [
        { network: 'linkedin', people: [person('Anna Weber')], nameless: 0 },
        { network: 'x', people: [], nameless: 240 },
      ],
    );
    expect(linkedin).toMatchObject({ followers: 1, nameless: 0, standings: ['name', 'none'] });
    expect(x).toMatchObject({ followers: 240, nameless: 240, standings: ['none', 'none'] });
  });

  it('is one of 50,000, and every one of those planted among 5,000 connections is found', () => {
    const name = (at: number) => `Vorname${at.toString(36)} Familie${(at * 7).toString(36)}`;
    const customers = Array.from({ length: 50_000 }, (_, at) => person(name(at), `c${at}@ex.org`));
    const people = Array.from({ length: 5_000 }, (_, at) => {
      if (at % 5 === 0) return person(`Somebody Else${at}`, `c${at * 10}@ex.org`);
      return at % 5 === 1 ? person(`Stranger${at} Unknown${at}`) : person(name(at * 10));
    });
    const standings = standingsOf(customers, people);
    const count = (one: Standing) => standings.filter((standing) => standing === one).length;
    expect([count('email'), count('name'), count('alike'), count('unclear')]).toEqual([1_000, 3_000, 0, 0]);
  });
});
