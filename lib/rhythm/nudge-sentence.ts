import { networkNames } from '@/lib/model/network';
import { lastPostSentence, usualSentence } from './silence-sentence';
import type { NudgeReason } from './nudges';
import type { Rhythm } from './summary';

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'];

/** The one line of a nudge about posting: "9 days since your last post on X; your usual rhythm is 3." */
export function sayNudge({ about, channelId }: NudgeReason, rhythm: Rhythm, lastDay: string): string {
  if (about === 'silence') {
    const silence = rhythm.silences.find((one) => one.channelId === channelId);
    if (!silence) return '';
    const usual = usualSentence(silence);
    return `${lastPostSentence(silence)}${usual ? `; ${usual}` : ''}.`;
  }
  const { left, daysLeft } = rhythm.main!.thisWeek;
  const more = `${numbers[left] ?? left} more on ${networkNames[rhythm.main!.channel.network]}`;
  return `${more} by ${daysLeft === 0 ? 'tonight' : lastDay} ${left === 1 ? 'keeps' : 'keep'} the week.`;
}
