import { describe, expect, it } from 'vitest';
import { makePost, type PostMaking } from '@/lib/history/make-post';
import { findNetworkId } from '@/lib/model/network-id';
import { readXInstant } from '@/lib/networks/x/id-time';
import { fakeEntry, noon } from './fakes';

const making: PostMaking = {
  plan: {
    channels: [{ id: 'shop', network: 'x', name: 'Shop', goals: [{ from: '2026-01-05', perWeek: 2 }] }],
  },
  classifyKind: () => ({ primary: 'offer', others: ['question'] }),
  readInstant: (_network, id) => readXInstant(id),
};
const idAt = (instant: number) => String((BigInt(instant) - 1_288_834_974_657n) << 22n);

describe('the post an entry becomes', () => {
  it('has the entry’s words, the plan’s channel and the coach’s kind', () => {
    const entry = fakeEntry({
      draft: { network: 'x', surface: 'post', parts: ['one', 'two'], hasMedia: true },
    });
    expect(makePost(entry, 'notice', making)).toMatchObject({
      id: 'e1',
      channelId: 'shop',
      text: 'one\n\ntwo',
      partCount: 2,
      hasMedia: true,
      kind: 'offer',
      otherKinds: ['question'],
      kindBy: 'coach',
      civilDate: '2026-03-05',
      status: 'published',
      source: 'live',
    });
  });

  it('says that the owner told of it, where the side panel recorded it', () => {
    expect(makePost(fakeEntry({ source: 'hand' }), 'owner', making)).toMatchObject({
      source: 'hand',
      proof: 'owner',
    });
  });

  it.each([
    ['a moment earlier', noon - 1_500, noon - 1_500],
    ['hours off, because the owner’s clock is', noon + 5 * 3_600_000, noon + 5 * 3_600_000],
    ['years off, because the link is to another post', noon - 9e10, noon],
  ])('takes the time its id tells: %s', (_name, told, expected) => {
    const entry = fakeEntry({ permalink: `https://x.com/a/status/${idAt(told)}` });
    expect(makePost(entry, 'notice', making).instant).toBe(expected);
  });

  it('counts on the day its id tells, in the owner’s zone', () => {
    const midnight = Date.UTC(2026, 2, 5, 23, 0);
    const entry = fakeEntry({
      instant: midnight - 500,
      permalink: `https://x.com/a/status/${idAt(midnight + 500)}`,
    });
    expect(makePost(entry, 'notice', making).civilDate).toBe('2026-03-06');
  });

  it.each([
    [
      'the owner’s kind, where it was chosen',
      fakeEntry({ chosenKind: 'event' }),
      { kind: 'event', kindBy: 'owner' },
    ],
    [
      'the day it is scheduled for',
      fakeEntry({ scheduledFor: noon + 3 * 86_400_000 }),
      { status: 'scheduled', civilDate: '2026-03-08' },
    ],
    [
      'UTC, where the zone is unknown',
      fakeEntry({ zone: 'Mars/Olympus' }),
      { zone: 'UTC', civilDate: '2026-03-05' },
    ],
    [
      'the network’s name as channel, without one in the plan',
      fakeEntry({ draft: { network: 'facebook', surface: 'post', parts: ['a'], hasMedia: false } }),
      { channelId: 'facebook' },
    ],
  ])('has %s', (_name, entry, expected) => {
    expect(makePost(entry, 'notice', making)).toMatchObject(expected);
  });

  it('is a post of another kind when the coach fails', () => {
    const failing = {
      ...making,
      classifyKind: () => {
        throw new Error('no words');
      },
    };
    expect(makePost(fakeEntry(), 'notice', failing)).toMatchObject({ kind: 'other', kindBy: 'coach' });
  });
});

describe('a network’s own id in a permalink', () => {
  it.each([
    ['x', 'https://x.com/bakery/status/1050118621198921728', '1050118621198921728'],
    ['x', '/i/status/12?s=20', '12'],
    ['x', 'https://x.com/bakery', null],
    ['x', 'https://x.com/bakery/status/999999999999999999999', null],
    [
      'linkedin',
      'https://www.linkedin.com/feed/update/urn:li:share:7012345678901234567/',
      'share:7012345678901234567',
    ],
    [
      'linkedin',
      'https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7012345678901234567',
      'ugcPost:7012345678901234567',
    ],
    [
      'linkedin',
      'https://www.linkedin.com/posts/me_rye-activity-7012345678901234567-abcd',
      'activity:7012345678901234567',
    ],
    [
      'linkedin',
      'https://www.linkedin.com/feed/update/urn:li:groupPost:4711-7012345678901234567/',
      'groupPost:4711-7012345678901234567',
    ],
    ['linkedin', 'https://www.linkedin.com/in/me/', null],
    ['facebook', 'https://www.facebook.com/shop/posts/pfbid02abcDEF', 'pfbid02abcDEF'],
    ['facebook', 'https://www.facebook.com/permalink.php?story_fbid=123456789&id=1', '123456789'],
    ['facebook', 'https://www.facebook.com/shop/posts/', null],
    ['x', null, null],
  ] as const)('%s %s is %s', (network, permalink, id) => {
    expect(findNetworkId(network, permalink)).toBe(id);
  });
});
