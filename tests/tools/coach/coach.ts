import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reviewDraft } from '@/lib/coach/review-draft';
import { summarisePost } from '@/lib/coach/summarise-post';
import { clockAt } from '@/lib/model/clock';
import { networks, networkSchema } from '@/lib/model/network';
import { emptyPlan } from '@/lib/model/plan';
import { postSchema } from '@/lib/model/post';
import { readHistory } from './read-history';
import { sayReview } from './say-review';

const usage = `npm run coach -- "text" [--network ${networks.join('|')}] [--name "Your business"] [--history POSTS.jsonl]`;

/** `npm run coach -- "text"`: prints what the coach says of a draft. Gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      network: { type: 'string', default: 'facebook' },
      name: { type: 'string', default: '' },
      history: { type: 'string' },
    },
  });
  const network = networkSchema.safeParse(values.network);
  const [text] = positionals;
  if (text === undefined || !network.success) {
    console.error(usage);
    return 2;
  }
  const clock = clockAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  const history = values.history ? readHistory(readFileSync(values.history, 'utf8'), clock) : [];
  const review = reviewDraft({
    draft: { network: network.data, surface: 'post', parts: [text.replaceAll('\\n', '\n')], hasMedia: false },
    recent: history.map((post) => summarisePost(postSchema.parse(post))),
    echoes: [],
    plan: { ...emptyPlan, business: { name: values.name, otherNames: [] } },
    dismissals: [],
    clock,
    language: null,
  });
  console.log(sayReview(review));
  return 0;
}
