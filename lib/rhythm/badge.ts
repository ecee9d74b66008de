import { lastPostSentence } from './silence-sentence';
import type { ChannelSilence, Lamp } from './silence';

export interface Badge {
  /** at most four characters, all that fits: `9d`, from 1000 days on `3y` */
  readonly text: string;
  readonly days: number;
  readonly channelId: string;
  readonly network: ChannelSilence['network'];
  readonly lamp: 'dim' | 'out';
  /** for the button's title and screen readers: "9 days since your last post on X" */
  readonly sentence: string;
}

/** The longest silence that matters (quiet or longer, outside a closure); null when every porch is lit or never was. */
export function badgeFor(silences: readonly ChannelSilence[]): Badge | null {
  let longest: Badge | null = null;
  for (const silence of silences) {
    const badge = badgeOf(silence);
    if (badge && (longest === null || badge.days > longest.days)) longest = badge;
  }
  return longest;
}

/** Which icon the toolbar shows: the lamp of the silence the badge speaks of, lit when there is none. */
export function lampForToolbar(silences: readonly ChannelSilence[]): Exclude<Lamp, 'none'> {
  return badgeFor(silences)?.lamp ?? 'lit';
}

function badgeOf(silence: ChannelSilence): Badge | null {
  const { days, state, channelId, network } = silence;
  if (silence.closed || days === null || (state !== 'dim' && state !== 'out')) return null;
  return { text: short(days), days, channelId, network, lamp: state, sentence: lastPostSentence(silence) };
}

function short(days: number): string {
  return days < 1000 ? `${days}d` : `${Math.floor(days / 365)}y`;
}
