import { say } from '@/tests/tools/corpus/score';
import { scorePromises } from './score-promises';

/** How many of the planted promises are read, how many are read that nobody made, and which. */
export function sayPromises(): string {
  const { posts, planted, found, read, missed, made } = scorePromises();
  return [
    `promises in ${posts} planted posts: found ${say(found / planted)} (${found} of ${planted}), false ${say(made.length / read)} (${made.length} of ${read} read)`,
    ...missed.map((line) => `  missed ${line}`),
    ...made.map((line) => `  made up ${line}`),
  ].join('\n');
}
