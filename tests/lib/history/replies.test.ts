import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { addNudge, answerNudge, listNudges } from '@/lib/history/nudges';
import { listRepliesSince, removeReply, setReply } from '@/lib/history/replies';
import type { Nudge } from '@/lib/model/nudge';
import { fakeHistory, fakeReply, noon } from './fakes';

const nudge = (id: string, about: Nudge['about']): Nudge => ({
  id,
  channelId: 'x',
  about,
  where: 'notification',
  at: noon,
  civilDate: '2026-03-05',
  answer: null,
});

it('an answer is kept once, and can be taken out', async () => {
  const db = fakeHistory();
  await setReply(db, fakeReply());
  await setReply(db, fakeReply({ networkId: '9' }));
  expect(await listRepliesSince(db, noon)).toEqual([fakeReply({ networkId: '9' })]);
  expect(await listRepliesSince(db, noon + 1)).toEqual([]);
  await removeReply(db, 'r1');
  expect(await listRepliesSince(db, 0)).toEqual([]);
});

it('who answers has taken up the nudges that spoke of it, and no other', async () => {
  const db = fakeHistory();
  const lines = [nudge('a', 'reply'), nudge('b', 'silence'), nudge('c', 'reply')];
  for (const line of lines) await addNudge(db, () => line);
  await answerNudge(db, lines[2]!, 'tomorrow');
  await setReply(db, fakeReply());
  const answers = Object.fromEntries((await listNudges(db)).map(({ id, answer }) => [id, answer]));
  expect(answers).toEqual({ a: 'write', b: null, c: 'tomorrow' });
});
