import { replyDebt } from '@/lib/coach/rules/conversation/reply-debt';
import { testRule } from '../../rule-tester';

// The drafts are written at noon in Madrid.
const hoursAgo = (hours: number) => ({ instant: Date.parse('2026-11-16T11:00:00Z') - hours * 3_600_000 });
const text = 'The rye is on the shelf from seven.';

testRule(replyDebt, {
  speaks: [
    {
      text,
      recent: [{ ...hoursAgo(1), invites: true }],
      level: 'tip',
      message: 'hour',
      title: 'Your question on X has been out for an hour',
    },
    {
      text: '',
      recent: [{ ...hoursAgo(3.9), isOffer: true }],
      level: 'tip',
      message: 'hour',
      title: 'Your offer on X has been out for an hour',
    },
    {
      text,
      recent: [{ ...hoursAgo(24), invites: true }],
      level: 'tip',
      message: 'day',
      title: 'Your question on X has been out for a day',
    },
    {
      text,
      recent: [{ ...hoursAgo(2) }, { ...hoursAgo(30), isOffer: true, network: 'linkedin' }],
      level: 'tip',
      message: 'day',
      title: 'Your offer on LinkedIn has been out for a day',
    },
    {
      text,
      recent: [
        { ...hoursAgo(2), invites: true },
        { ...hoursAgo(25), invites: true },
      ],
      level: 'tip',
      message: 'hour',
    },
  ],
  silent: [
    { text, recent: [{ ...hoursAgo(0.9), invites: true }], near: 'not yet an hour' },
    { text, recent: [{ ...hoursAgo(4), invites: true }], near: 'four hours' },
    { text, recent: [{ ...hoursAgo(23), invites: true }], near: 'almost a day' },
    { text, recent: [{ ...hoursAgo(36), invites: true }], near: 'a day and a half' },
    { text, recent: [{ ...hoursAgo(2) }], near: 'neither a question nor an offer' },
    { text, recent: [{ ...hoursAgo(-2), invites: true }], near: 'scheduled, not out yet', notEnough: true },
    { text, recent: [], notEnough: true },
    {
      text,
      surface: 'reply',
      recent: [{ ...hoursAgo(2), invites: true }],
      near: 'a reply is what it asks for',
    },
  ],
});
