import 'temporal-polyfill/global';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { kindSchema } from '@/lib/model/kind';
import { focuses, readPosts, yesNo, type LabelledPost } from '@/tests/tools/corpus/labelled-post';
import { say, sayChoice, sayYesNo, scoreChoice, scoreYesNo } from '@/tests/tools/corpus/score';
import { sayConfusion } from './say-confusion';
import { sayDifferences } from './say-differences';
import { sayPromises } from './promises/say-promises';
import { sayFindings } from './say-findings';
import { readPost, type Answer } from './read-post';

const usage = 'npm run quality -- FILE.jsonl [--nameless] [--save OUT.json] [--diff OLD.json]';

export interface Read {
  readonly post: LabelledPost;
  readonly answer: Answer;
}

/** Reads labelled posts and prints how well; `--diff` shows which posts changed since `--save`. Gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      nameless: { type: 'boolean', default: false },
      save: { type: 'string' },
      diff: { type: 'string' },
    },
  });
  const [file] = positionals;
  console.log(`${sayPromises()}\n`);
  if (!file) {
    console.log(`To read labelled posts as well: ${usage}`);
    return 0;
  }
  const posts = readPosts(file);
  // Once to warm up, so that the time is that of a browser that has read a draft before.
  for (const post of posts) readPost(post, !values.nameless);
  const begin = performance.now();
  const reads = posts.map((post) => ({ post, answer: readPost(post, !values.nameless) }));
  const each = (performance.now() - begin) / posts.length;
  sayAll(reads);
  console.log(`\n${posts.length} posts, ${each.toFixed(2)} ms each: features read twice and a whole review.`);
  const answers = Object.fromEntries(reads.map(({ post, answer }) => [post.id, answer]));
  if (values.save) writeFileSync(values.save, JSON.stringify(answers));
  if (values.diff) {
    const old = JSON.parse(readFileSync(values.diff, 'utf8')) as Record<string, Answer>;
    console.log(`\n${sayDifferences(reads, old)}`);
  }
  return 0;
}

function sayAll(reads: readonly Read[]): void {
  for (const name of yesNo) {
    const answers = reads.map(({ post, answer }) => ({ said: answer.yes[name], is: post.labels[name] }));
    console.log(sayYesNo(name, scoreYesNo(answers)));
  }
  const focus = reads.map(({ post, answer }) => ({ said: answer.focus, is: post.labels.focus }));
  console.log(sayChoice('focus', scoreChoice(focus, { classes: focuses, fewest: 1 })));
  const kinds = reads.map(({ post, answer }) => ({ said: answer.kind, is: post.labels.kind }));
  const classes = kindSchema.options;
  console.log(sayChoice('kind', scoreChoice(kinds, { classes, fewest: 10 })));
  const named = reads.filter(({ post, answer }) => post.labels.kinds.includes(answer.kind)).length;
  console.log(`kind among the labelled ones: ${say(named / reads.length)}`);
  console.log(`\n${sayConfusion(kinds, classes)}`);
  console.log(`\n${sayFindings(reads)}`);
}
