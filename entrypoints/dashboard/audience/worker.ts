import type { Following, Person } from '@/lib/archives/audience/person';
import { summariseAudience } from '@/lib/archives/audience/summarise-audience';
import { listSources } from '@/lib/unpack/list-sources';
import { readAudience } from '@/lib/unpack/read-audience';
import type { GivenFile } from '@/lib/unpack/source';
import type { AudienceAnswer } from '@/lib/state/audience';

/** What the worker tells. Both ends are files of ours: nothing else can reach either. */
export type AudienceWords =
  | { readonly tell: 'answer'; readonly answer: AudienceAnswer }
  | { readonly tell: 'trouble'; readonly sentence: string };

/** Everything given so far; it ends with the worker, and nothing of it is ever stored. */
const customers: Person[] = [];
const followings: Following[] = [];

addEventListener('message', (event: MessageEvent<readonly GivenFile[]>) => {
  void answer(event.data).catch(() =>
    tell({
      tell: 'trouble',
      sentence: 'These files could not be read. Nothing was kept; please try them one by one.',
    }),
  );
});

async function answer(files: readonly GivenFile[]): Promise<void> {
  const { sources, problems } = await listSources(files);
  const given = new Set(files.map(({ path }) => path));
  const read = await readAudience(sources, (path) => given.has(path) && !path.includes('/'));
  customers.push(...read.customers);
  followings.push(...read.followings);
  const summary = summariseAudience(customers, followings);
  tell({ tell: 'answer', answer: { summary, unread: [...read.unread, ...problems] } });
}

function tell(words: AudienceWords): void {
  postMessage(words);
}
