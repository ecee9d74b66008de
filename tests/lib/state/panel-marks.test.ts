import { describe, expect, it } from 'vitest';
import { makeFinding } from '@/components/gallery/findings';
import { carryMarks, listMarks } from '@/lib/state/panel-marks';

const tip = (...spans: [number, number][]) =>
  makeFinding({ ruleId: 'a', title: 'a', spans: spans.map(([start, end]) => ({ start, end })) });
const stop = (...spans: [number, number][]) => ({ ...tip(...spans), level: 'stop' as const, key: 'stop' });
const places = (marks: readonly { start: number; end: number; level: string }[]) =>
  marks.map(({ start, end, level }) => `${level} ${start}-${end}`);

describe('the words underlined', () => {
  it.each([
    ['are in the order of the text', [tip([8, 9], [0, 2])], ['tip 0-2', 'tip 8-9']],
    ['give way to a graver finding', [tip([0, 4]), stop([2, 6])], ['stop 2-6']],
    ['may touch', [tip([0, 2]), stop([2, 4])], ['tip 0-2', 'stop 2-4']],
    ['are not empty', [tip([3, 3])], []],
    ['are not those of a praise', [{ ...tip([0, 2]), level: 'praise' as const }], []],
  ])('%s', (_name, open, wanted) => {
    expect(places(listMarks(open, null))).toEqual(wanted);
  });

  it('are stronger for the finding that is pointed at', () => {
    const marks = listMarks([tip([0, 2]), stop([4, 6])], 'stop');
    expect(marks.map(({ pointed }) => pointed)).toEqual([false, true]);
  });

  it('stay few in a novel', () => {
    const spans = Array.from({ length: 5_000 }, (_, at): [number, number] => [at * 3, at * 3 + 2]);
    expect(listMarks([tip(...spans)], null).length).toBeLessThanOrEqual(400);
  });
});

describe('while the text is typed, marks', () => {
  const marks = listMarks([tip([0, 2], [7, 10])], null); // "We" and "our" of "We and our bread"
  it.each([
    ['stay before the edit', 'We and our bread', 'We and our bread!', ['tip 0-2', 'tip 7-10']],
    ['move with words after the edit', 'We and our bread', 'We too and our bread', ['tip 0-2', 'tip 11-14']],
    ['go with the words that are edited', 'We and our bread', 'We and ou bread', ['tip 0-2']],
    ['go when everything goes', 'We and our bread', '', []],
    ['stay when nothing changed', 'We and our bread', 'We and our bread', ['tip 0-2', 'tip 7-10']],
  ])('%s', (_name, before, after, wanted) => {
    expect(places(carryMarks(marks, before, after))).toEqual(wanted);
  });
});
