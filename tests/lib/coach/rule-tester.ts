import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Example, Rule } from '@/lib/coach/define-rule';
import { contextOf } from '@/lib/coach/review-draft';
import { runRules } from '@/lib/coach/run-rules';
import type { Level } from '@/lib/model/finding';
import { inputFor } from './build-context';

/** A draft on which the rule speaks, and what it says. */
export interface Speaks<Id extends string> extends Example {
  readonly level: Level;
  readonly message: Id;
  /** the words it underlines, in order; checked where given */
  readonly words?: readonly string[];
  readonly title?: string;
  readonly seen?: string;
}

/** A draft on which the rule stays silent. */
export interface Silent extends Example {
  /** what makes it look like a hit; near misses are the cases that matter */
  readonly near?: string;
  /** true when the rule must say that it cannot tell, false when it must pass */
  readonly notEnough?: boolean;
}

export const fewest = { speaks: 5, silent: 8, near: 3 } as const;

const exampleKeys = ['text', 'network', 'surface', 'parts', 'today', 'recent', 'echoes', 'plan', 'language'];
const speaksKeys = new Set([...exampleKeys, 'level', 'message', 'words', 'title', 'seen']);
const silentKeys = new Set([...exampleKeys, 'near', 'notEnough']);

/** Everything wrong with a set of cases, after eslint's RuleTester: a test that proves little is refused. */
export function refuseCases<Id extends string>(
  rule: Rule<Id>,
  cases: { speaks: readonly Speaks<Id>[]; silent: readonly Silent[] },
): string[] {
  const wrong: string[] = [];
  const all: readonly (readonly [readonly object[], ReadonlySet<string>])[] = [
    [[...cases.speaks], speaksKeys],
    [[...cases.silent], silentKeys],
  ];
  const seen = new Set<string>();
  for (const [list, keys] of all) {
    for (const one of list) {
      for (const key of Object.keys(one)) if (!keys.has(key)) wrong.push(`unknown key "${key}"`);
      const {
        level: _l,
        message: _m,
        words: _w,
        title: _t,
        seen: _s,
        near: _n,
        notEnough: _e,
        ...draft
      } = one as Record<string, unknown>;
      const print = JSON.stringify(draft);
      if (seen.has(print)) wrong.push(`the same draft twice: ${print.slice(0, 80)}`);
      seen.add(print);
    }
  }
  if (cases.speaks.length < fewest.speaks)
    wrong.push(`only ${cases.speaks.length} drafts on which it speaks`);
  if (cases.silent.length < fewest.silent)
    wrong.push(`only ${cases.silent.length} drafts on which it is silent`);
  if (cases.silent.filter(({ near }) => near).length < fewest.near) wrong.push('too few near misses');
  for (const message of Object.keys(rule.messages)) {
    if (!cases.speaks.some((one) => one.message === message)) wrong.push(`no draft brings out "${message}"`);
  }
  for (const level of rule.levels) {
    if (!cases.speaks.some((one) => one.level === level)) wrong.push(`no draft brings out level ${level}`);
  }
  return wrong;
}

/** Runs a rule's cases and its own examples, after refusing a sloppy set. */
export function testRule<Id extends string>(
  rule: Rule<Id>,
  cases: { speaks: readonly Speaks<Id>[]; silent: readonly Silent[] },
): void {
  const any = rule as unknown as Rule;
  const hear = (example: Example) => runRules([any], contextOf(inputFor(example)));
  describe(`rule ${rule.id}`, () => {
    it('has a test set worth its name', () => expect(refuseCases(rule, cases)).toEqual([]));
    it('lives where its id says', () => expect(existsSync(`lib/coach/rules/${rule.id}.ts`)).toBe(true));
    it.each(cases.speaks.map((one) => [one.parts?.join(' / ') ?? one.text, one] as const))(
      'speaks: %s',
      (_, one) => {
        const { spoken, notEnough } = hear(one);
        expect(notEnough).toEqual([]);
        expect(spoken.map(({ message, finding }) => [message, finding.level])).toContainEqual([
          one.message,
          one.level,
        ]);
        const { finding } = spoken.find(({ message }) => message === one.message)!;
        const text = one.parts?.join('\n\n') ?? one.text;
        const words = finding.spans.map(({ start, end }) => text.slice(start, end));
        expect(words).toEqual(one.words ?? words);
        expect(finding.title).toBe(one.title ?? finding.title);
        expect(finding.seen).toBe(one.seen ?? finding.seen);
        expect(finding.title.split(/\s+/).length).toBeLessThanOrEqual(12);
        expect(`${finding.title} ${finding.seen} ${finding.step}`.replace(text, '')).not.toMatch(
          /[{}]|undefined|NaN/,
        );
        expect(finding.step === '').toBe(finding.level === 'praise');
      },
    );
    it.each(cases.silent.map((one) => [one.parts?.join(' / ') ?? one.text, one] as const))(
      'is silent: %s',
      (_, one) => {
        const { spoken, notEnough } = hear(one);
        expect(spoken.map(({ finding }) => finding.title)).toEqual([]);
        const unsure = notEnough.length > 0;
        expect(unsure).toBe(one.notEnough ?? unsure);
      },
    );
    it.each(rule.bad.map((one) => [one.text, one] as const))(
      'speaks on its own bad example: %s',
      (_, one) => {
        expect(hear(one).spoken.some(({ finding }) => finding.level !== 'praise')).toBe(true);
      },
    );
    it.each(rule.good.map((one) => [one.text, one] as const))(
      'finds no fault with its own good example: %s',
      (_, one) => {
        expect(hear(one).spoken.filter(({ finding }) => finding.level !== 'praise')).toEqual([]);
      },
    );
  });
}
