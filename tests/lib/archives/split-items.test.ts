import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitItems } from '@/lib/archives/split-items';

function split(text: string, size = text.length || 1) {
  const items: unknown[] = [];
  let broken = 0;
  const splitter = splitItems({ onItem: (item) => items.push(item), onBroken: () => (broken += 1) });
  for (let at = 0; at < text.length; at += size) splitter.write(text.slice(at, at + size));
  return { end: splitter.end(), items, broken };
}

describe('the splitter of lists', () => {
  it.each([
    ["X's JavaScript", 'window.YTD.tweets.part0 = [ {"a": 1}, {"a": 2} ]', [{ a: 1 }, { a: 2 }], 0, 'whole'],
    ['plain JSON', '[{"a":[1,2]},{"a":{}}]', [{ a: [1, 2] }, { a: {} }], 0, 'whole'],
    ['a list inside an object', '{"group_posts_v2": [{"a": 1}]}', [{ a: 1 }], 0, 'whole'],
    [
      'brackets and quotes in texts',
      String.raw`[{"t":"]},{\"[\\"},{"t":"x"}]`,
      [{ t: ']},{"[\\' }, { t: 'x' }],
      0,
      'whole',
    ],
    ['an empty list', 'window.YTD.tweets.part0 = [ ]', [], 0, 'whole'],
    ['a broken item between whole ones', '[{"a":1},{a:2},{"a":3}]', [{ a: 1 }, { a: 3 }], 1, 'whole'],
    ['a file cut in an item', '[{"a":1},{"a":', [{ a: 1 }], 1, 'cut'],
    ['a file cut after an item', '[{"a":1},', [{ a: 1 }], 0, 'cut'],
    ['no list', 'hello', [], 0, 'no list'],
    ['nothing', '', [], 0, 'no list'],
    ['something after the list', '[1] [2]', [1], 0, 'whole'],
    ['closing brackets too many', '[}]}]', [], 1, 'whole'],
  ])('reads %s', (_name, text, items, broken, end) => {
    expect(split(text)).toEqual({ items, broken, end });
  });

  it('gives the same whatever the size of the pieces', () => {
    const lists = fc.array(fc.jsonValue(), { maxLength: 8 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 40 }), (list, size) => {
        const text = `window.YTD.tweets.part0 = ${JSON.stringify(list)}`;
        expect(split(text, size)).toEqual({
          items: JSON.parse(JSON.stringify(list)),
          broken: 0,
          end: 'whole',
        });
      }),
    );
  });

  it('drops an item that is larger than any post, and goes on behind it', () => {
    const huge = `{"t":"${'x'.repeat(5_000_000)}"}`;
    expect(split(`[1,${huge},2]`, 65_536)).toEqual({ items: [1, 2], broken: 1, end: 'whole' });
  });
});
