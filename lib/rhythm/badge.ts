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

/** What the toolbar button shows. */
export interface ToolbarSign extends Pick<Badge, 'text' | 'sentence'> {
  readonly lamp: Exclude<Lamp, 'none'>;
}

/**
 * Answers that may wait come before any silence: people are waiting, it is over by itself within two days, and the
 * silence is still there afterwards. The lamp is the silences' all the same. null: nothing to say, and the lamp is lit.
 * @param owed what the owner should come back to, in a sentence; null where nothing is owed
 */
export function signFor(silences: readonly ChannelSilence[], owed: string | null): ToolbarSign | null {
  const silence = badgeFor(silences);
  return owed === null ? silence : { text: '↩', sentence: owed, lamp: silence?.lamp ?? 'lit' };
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
