import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidence } from '@/lib/coach/evidence';
import { allRules } from '@/lib/coach/rules/all-rules';

const root = 'lib/coach/rules';
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file.includes('/'))
  .map((file) => file.replace(/\.ts$/, ''));

describe('the rules', () => {
  it('are all listed, each under the path of its file', () => {
    expect(allRules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it.each(files)('%s imports no other rule and has a test', (file) => {
    const imports = Array.from(
      readFileSync(`${root}/${file}.ts`, 'utf8').matchAll(/from '([^']+)'/g),
      ([, from]) => from!,
    );
    expect(
      imports.filter(
        (from) => from.startsWith('./') || from.includes('rules/') || /^\.\.\/(?!\.\.)/.test(from),
      ),
    ).toEqual([]);
    expect(readFileSync(`tests/lib/coach/rules/${file}.test.ts`, 'utf8')).toContain('testRule(');
  });

  it.each(allRules.map((rule) => [rule.id, rule] as const))(
    '%s speaks calmly and shows examples',
    (_, rule) => {
      expect(rule.good.length).toBeGreaterThan(0);
      expect(rule.bad.length).toBeGreaterThan(0);
      for (const { title, seen, step } of Object.values(rule.messages)) {
        expect(`${title} ${seen} ${step}`).not.toMatch(/!|\bwill\b|\bmust\b|\bshould have\b/);
        expect(title.split(/\s+/).length).toBeLessThanOrEqual(12);
      }
    },
  );

  it.each(Object.entries(evidence))('evidence %s promises nothing', (_, { articles, sentence, studies }) => {
    expect(articles.length).toBeGreaterThan(0);
    expect(`${sentence} ${studies.join(' ')}`).not.toMatch(/!|\bwill\b|\bguarantee|\bproves?\b/i);
  });
});
