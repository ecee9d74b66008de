import { describe, expect, it } from 'vitest';
import { summarisePost } from '@/lib/coach/summarise-post';
import type { Reply } from '@/lib/model/reply';
import { listReplyDebts, markComeBack, type AskingPost } from '@/lib/plan/reply-debt';
import { buildPost } from '../rhythm/build-post';

const hour = 3_600_000;
const asked = (text = 'Which loaf should we bake next?'): AskingPost => ({
  past: summarisePost(buildPost('2026-11-16', { text })),
  networkId: '42',
  permalink: null,
});
const question = asked();
const reply = (after: number, over: Partial<Reply> = {}): Reply => ({
  id: 'r',
  network: 'x',
  channelId: 'x',
  networkId: null,
  inReplyTo: '42',
  instant: question.past.instant + after * hour,
  zone: 'UTC',
  civilDate: '2026-11-16',
  source: 'live',
  ...over,
});
const owed = (hours: number, replies: Reply[] = [], post = question) =>
  listReplyDebts([post], replies, { now: post.past.instant + hours * hour }).map(({ after }) => after);

describe('a question', () => {
  it.each([
    [0.9, []],
    [1, ['hour']],
    [23.9, ['hour']],
    [24, ['day']],
    [47.9, ['day']],
    [48, []],
  ])('asks to be come back to after %d hours: %j', (hours, after) => {
    expect(owed(hours)).toEqual(after);
  });

  it.each([
    ['a reply under it', 3, [reply(1)], []],
    ['a reply said by hand', 3, [reply(1, { inReplyTo: null, postId: question.past.id })], []],
    ['a reply to something else', 3, [reply(1, { inReplyTo: '43' })], ['hour']],
    ['a reply with that number on another network', 3, [reply(1, { network: 'facebook' })], ['hour']],
    ['a reply under another post', 3, [reply(1, { postId: 'other' })], ['hour']],
    ['a reply that names no post', 3, [reply(1, { inReplyTo: null })], ['hour']],
    ['an early reply, a day later', 25, [reply(1)], ['day']],
    ['a reply of the next morning, a day later', 25, [reply(20)], []],
  ])('with %s after %d hours', (_, hours, replies, after) => {
    expect(owed(hours, replies)).toEqual(after);
  });

  it('is a question or an offer, and nothing else', () => {
    expect(owed(2, [], asked('20% off all loaves until Saturday.'))).toEqual(['hour']);
    expect(owed(2, [], asked('The rye is on the shelf.'))).toEqual([]);
  });
});

describe('posts in short', () => {
  const marks = (hours: number, replies: Reply[]) =>
    markComeBack([question], replies, { now: question.past.instant + hours * hour });

  it.each([
    ['before anything is owed', 0.5, [reply(0.4)], undefined],
    ['with a reply', 3, [reply(1)], true],
    ['without one', 3, [], undefined],
    ['with an early reply, a day later', 25, [reply(1)], undefined],
    ['when it is no longer owed', 50, [reply(30)], undefined],
  ])('say %s whether the owner came back', (_when, hours, replies, cameBack) => {
    expect(marks(hours, replies)[0]?.cameBack).toBe(cameBack);
  });

  it('are the same objects each time, so that what is derived from them is kept', () => {
    expect(marks(3, [reply(1)])[0]).toBe(marks(4, [reply(1)])[0]);
    expect(marks(3, [])[0]).toBe(question.past);
  });
});
