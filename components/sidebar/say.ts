import { sayCount } from '@/components/shared/say-number';
import type { Finding, Level } from '@/lib/model/finding';
import type { Kind } from '@/lib/model/kind';
import { networkNames, type Network } from '@/lib/model/network';
import type { BesideAnswer } from '@/lib/model/nudge';
import type { SidebarNotice } from '@/lib/state/sidebar-view';

/** The word that stands on a finding of each level. */
export const levelNames: Readonly<Record<Level, string>> = {
  praise: 'Good',
  tip: 'Tip',
  caution: 'Caution',
  stop: 'Stop',
};

/** Kinds as they stand on a chip, alone and short. */
export const kindLabels: Readonly<Record<Kind, string>> = {
  question: 'Question',
  poll: 'Poll',
  contest: 'Contest',
  offer: 'Offer',
  tip: 'Tip',
  'customer-story': 'Customer story',
  'customer-photo': 'Customer photo',
  'behind-the-scenes': 'Behind the scenes',
  humour: 'Humour',
  event: 'Event',
  announcement: 'Announcement',
  thanks: 'Thank-you',
  cause: 'Good cause',
  greeting: 'Greeting',
  notice: 'Notice',
  other: 'Something else',
};

/** "1 stop, 2 tips": open findings by word, the gravest first; empty when there are none. */
export function sayOpen(open: readonly Finding[]): string {
  return countByLevel(open)
    .map(({ level, count }) => sayCount(count, level))
    .join(', ');
}

/** "1 stop, 2 more": the same in the room a pill has. */
export function sayOpenShortly(open: readonly Finding[]): string {
  const [gravest, ...others] = countByLevel(open);
  if (!gravest) return '';
  const first = sayCount(gravest.count, gravest.level);
  return others.length === 0 ? first : `${first}, ${open.length - gravest.count} more`;
}

function countByLevel(open: readonly Finding[]) {
  return (['stop', 'caution', 'tip'] as const)
    .map((level) => ({ level, count: open.filter((finding) => finding.level === level).length }))
    .filter(({ count }) => count > 0);
}

/** The word that stands where the nudge stood. */
export const nudgeAnswered: Readonly<Record<BesideAnswer, string>> = {
  tomorrow: 'Quiet until tomorrow.',
  closed: 'Closed for the rest of this week. The popup opens it again.',
};

/** The sentence of a notice. */
export function sayNotice(notice: SidebarNotice): string {
  if (notice.kind === 'saving') return 'Saving to your history…';
  if (notice.kind === 'ask-posted') return 'Did this go out?';
  if (notice.kind === 'reload') return 'Porchlight was updated. Reload this page to go on.';
  return notice.sentence;
}

/** A notice in the two or three words a pill has room for. */
export const noticeWords: Readonly<Record<SidebarNotice['kind'], string>> = {
  saving: 'Saving…',
  saved: 'Saved',
  scheduled: 'Scheduled',
  'ask-posted': 'Did this go out?',
  trouble: 'Please look',
  reload: 'Reload this page',
};

/** "9 days since your last post on X." @param days whole days; null when there is no post yet */
export function saySilence(days: number | null, network: Network): string {
  const name = networkNames[network];
  if (days === null) return `No post on ${name} in your history yet.`;
  return days === 0
    ? `You posted on ${name} today.`
    : `${sayCount(days, 'day')} since your last post on ${name}.`;
}

/** "212 of 280", and by how much it is too long. Grouped as English groups digits, like the sentences around it. */
export function sayLength({ used, limit }: { readonly used: number; readonly limit: number }): string {
  const [has, may, over] = [used, limit, used - limit].map((count) => count.toLocaleString('en-US'));
  return used > limit ? `${has} of ${may}, ${over} over` : `${has} of ${may}`;
}
