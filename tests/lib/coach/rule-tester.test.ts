import { describe, expect, it } from 'vitest';
import { length } from '@/lib/coach/rules/craft/length';
import { refuseCases, type Silent, type Speaks } from './rule-tester';

type Id = 'one' | 'part' | 'x';
const speaks: Speaks<Id>[] = (['one', 'part', 'x', 'one', 'x'] as const).map((message, index) => ({
  text: `speaks ${index}`,
  level: 'stop',
  message,
}));
const silent: Silent[] = Array.from({ length: 8 }, (_, index) => ({
  text: `silent ${index}`,
  near: 'almost',
}));

describe('the rule tester', () => {
  it('accepts a full set', () => expect(refuseCases(length, { speaks, silent })).toEqual([]));

  it.each<[string, Speaks<Id>[], Silent[], RegExp]>([
    ['too few drafts on which it speaks', speaks.slice(0, 4), silent, /only 4 drafts on which it speaks/],
    ['too few drafts on which it is silent', speaks, silent.slice(0, 7), /only 7 drafts/],
    ['the same draft twice', [...speaks, speaks[0]!], silent, /the same draft twice/],
    ['one draft in both lists', speaks, [...silent, { text: 'speaks 0' }], /the same draft twice/],
    ['an unknown key', speaks, [...silent, { text: 'new', nearly: 'x' } as Silent], /unknown key "nearly"/],
    [
      'a message nobody brings out',
      speaks.map((one) => ({ ...one, message: 'x' as const })),
      silent,
      /"part"/,
    ],
    ['no near misses', speaks, silent.map(({ text }) => ({ text })), /near misses/],
  ])('refuses %s', (_, some, none, reason) => {
    expect(refuseCases(length, { speaks: some, silent: none }).join('\n')).toMatch(reason);
  });
});
