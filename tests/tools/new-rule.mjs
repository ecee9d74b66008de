// `npm run new:rule voice/humming`: writes the rule, its test and its row in all-rules.ts, ready to be filled in.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(new URL('../..', import.meta.url));

/** Writes a new rule under `root` and gives the paths it wrote. Throws one clear sentence where it cannot. */
export function writeRule(id, root = here) {
  if (!/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(id ?? '')) {
    throw new Error(
      `"${id ?? ''}" is no rule id. Write family/rule in small letters, such as voice/humming.`,
    );
  }
  const rule = join(root, `lib/coach/rules/${id}.ts`);
  const test = join(root, `tests/lib/coach/rules/${id}.test.ts`);
  const list = join(root, 'lib/coach/rules/all-rules.ts');
  for (const path of [rule, test]) if (existsSync(path)) throw new Error(`${path} is there already.`);
  const name = freeName(id, readFileSync(list, 'utf8'));
  write(rule, ruleText(id, name));
  write(test, testText(id, name));
  writeFileSync(list, addRow(readFileSync(list, 'utf8'), { id, name }));
  return [rule, test, list];
}

/** The list with the import, in the order of the paths, and the name as its last row: the rank is yours to choose. */
export function addRow(list, { id, name }) {
  const line = `import { ${name} } from './${id}';\n`;
  const rows = list.match(/^import \{ \w+ \} from '\.\/[^']+';\n/gm) ?? [];
  const next = rows.find((row) => pathOf(row) > id);
  const withImport = next ? list.replace(next, line + next) : list.replace(rows.at(-1), rows.at(-1) + line);
  const end = withImport.lastIndexOf('];');
  if (rows.length === 0 || end < 0)
    throw new Error('all-rules.ts does not look as it used to; add the row by hand.');
  return `${withImport.slice(0, end)}  ${name},\n${withImport.slice(end)}`;
}

function pathOf(row) {
  return /'\.\/([^']+)'/.exec(row)[1];
}

/** "no-way-in" becomes noWayIn; where another family has that name, the family comes first. */
function freeName(id, list) {
  const camel = (text) => text.replace(/[-/](\w)/g, (_, letter) => letter.toUpperCase());
  const short = camel(id.split('/')[1]);
  return new RegExp(`\\{ ${short} \\}`).test(list) ? camel(id) : short;
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

// What is left to do fails the strict rule tester, on purpose: an empty rule cannot be committed as done.
const ruleText = (id, name) => `import { networks } from '@/lib/model/network';
import { defineRule, languages, pass, wordsNeeded } from '@/lib/coach/define-rule';

/** What it looks at, in one sentence. */
export const ${name} = defineRule({
  id: '${id}',
  levels: ['tip'],
  scope: 'draft',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsNeeded, minPosts: 0 },
  languages,
  evidence: 'variety',
  messages: {
    said: { title: 'What I see, in twelve words at most', seen: '“{quote}”', step: 'One small next step.' },
  },
  good: [],
  bad: [],
  review() {
    return pass;
  },
});
`;

const testText = (id, name) => `import { ${name} } from '@/lib/coach/rules/${id}';
import { testRule } from '../../rule-tester';

// Five drafts on which it speaks, eight on which it is silent, three near misses among them.
testRule(${name}, {
  speaks: [],
  silent: [],
});
`;

function main() {
  try {
    for (const path of writeRule(process.argv[2])) console.log(path);
    console.log('Next: fill both in, choose its place in all-rules.ts, and its rows in conflicts.ts.');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
