import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addRow, writeRule } from '@/tests/tools/new-rule.mjs';
import { root } from './source-files';

let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'porchlight-'));
  cpSync(join(root, 'lib/coach/rules'), join(copy, 'lib/coach/rules'), { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true }));

describe('npm run new:rule', () => {
  it('writes the rule, its test and its row', () => {
    const written = writeRule('voice/humming', copy).map((path) => path.slice(copy.length + 1));
    expect(written).toEqual([
      'lib/coach/rules/voice/humming.ts',
      'tests/lib/coach/rules/voice/humming.test.ts',
      'lib/coach/rules/all-rules.ts',
    ]);
    const list = readFileSync(join(copy, 'lib/coach/rules/all-rules.ts'), 'utf8');
    expect(list).toMatch(/'\.\/voice\/drift';\nimport \{ humming \} from '\.\/voice\/humming';\n/);
    expect(list).toMatch(/,\n {2}humming,\n\];\n$/);
  });

  it('takes the family into the name where the name is taken', () => {
    writeRule('voice/echo', copy);
    expect(readFileSync(join(copy, 'lib/coach/rules/voice/echo.ts'), 'utf8')).toContain('const voiceEcho =');
  });

  it.each([undefined, '', 'humming', 'Voice/Humming', '../voice/humming', 'voice/humming.ts', 'a/b/c'])(
    'refuses %s',
    (id) => expect(() => writeRule(id, copy)).toThrow(/no rule id/),
  );

  it('never writes over a rule', () => {
    expect(() => writeRule('variety/echo', copy)).toThrow(/there already/);
  });

  it('puts the import where the order of paths has it', () => {
    const list =
      "import { a } from './a/a';\nimport { c } from './c/c';\n\nexport const allRules = [\n  a,\n  c,\n];\n";
    expect(addRow(list, { id: 'b/b', name: 'b' })).toBe(
      "import { a } from './a/a';\nimport { b } from './b/b';\nimport { c } from './c/c';\n\nexport const allRules = [\n  a,\n  c,\n  b,\n];\n",
    );
    expect(addRow(list, { id: 'd/d', name: 'd' })).toContain("'./c/c';\nimport { d } from './d/d';\n\n");
  });
});
