import { addDays, type CivilDate } from '@/lib/model/civil-date';
import type { Network } from '@/lib/model/network';
import { networks } from '@/lib/model/network';
import { goalRange, type Channel, type Plan } from '@/lib/model/plan';
import type { Consent, Presence } from '@/lib/model/settings';
import { goalOn, goalsFromNextWeek } from '@/lib/rhythm/goal';
import type { WeekStart } from '@/lib/rhythm/week-start';
import { weekOf } from '@/lib/rhythm/weeks';
import { isFollowed } from './followed-networks';

/** Where the coach may stand on a network that was ticked. */
export type Place = Exclude<Presence, 'off'>;

/** What the welcome page asks, as the owner fills it in. */
export interface WelcomeAnswers {
  readonly businessName: string;
  /** as typed, parted by commas */
  readonly otherNames: string;
  readonly ticked: readonly Network[];
  readonly main: Network | null;
  /** where the coach stands, where the owner chose it */
  readonly places: Partial<Record<Network, Place>>;
  /** posts per week, 1 to 7 */
  readonly perWeek: number;
}

/** The answers a plan stands for; of an empty plan, the defaults: X, two posts a week. */
export function answersFrom(plan: Plan, today: CivilDate, consent: Consent | null = null): WelcomeAnswers {
  const main = plan.channels.find((channel) => channel.id === plan.mainChannelId) ?? plan.channels[0];
  return {
    businessName: plan.business.name,
    otherNames: plan.business.otherNames.join(', '),
    ticked: plan.channels.length === 0 ? ['x'] : networks.filter((network) => isIn(plan, network)),
    main: main?.network ?? null,
    places: placesFrom(consent),
    perWeek: main ? (main.goals.at(-1)?.perWeek ?? goalOn(main.goals, today)) : goalRange.usual,
  };
}

/**
 * Where the coach stands on a network: the owner's choice, else beside the box. On LinkedIn, whose terms forbid inserting
 * elements into its pages, and where no box is known yet: the side panel.
 */
export function placeFor({ places }: Pick<WelcomeAnswers, 'places'>, network: Network): Place {
  if (!isFollowed(network)) return 'panel';
  return places[network] ?? (network === 'linkedin' ? 'panel' : 'beside');
}

/** What is missing, as a sentence; null when nothing is. */
export function findMissing(answers: WelcomeAnswers): string | null {
  return answers.ticked.length === 0
    ? 'Tick at least one channel, so that there is something to keep count of.'
    : null;
}

/** The plan these answers make of an earlier one. What they do not ask about stays; a changed goal begins next week. */
export function planFrom(
  answers: WelcomeAnswers,
  before: Plan,
  when: { readonly today: CivilDate; readonly localeWeekStart: WeekStart },
): Plan {
  const nextWeek = addDays(weekOf(when.today, before.weekStart ?? when.localeWeekStart), 7);
  const kept = before.channels.filter((channel) => answers.ticked.includes(channel.network));
  const added = answers.ticked
    .filter((network) => !isIn(before, network))
    .map((network) => newChannel(network, when.today, answers));
  const channels = [...kept, ...added].toSorted(
    (a, b) => networks.indexOf(a.network) - networks.indexOf(b.network),
  );
  const wanted = channels.find((channel) => channel.network === answers.main) ?? followedFirst(channels);
  return {
    ...before,
    business: { name: answers.businessName.trim(), otherNames: splitNames(answers.otherNames) },
    channels: channels.map((channel) =>
      channel === wanted && !added.includes(channel)
        ? { ...channel, goals: goalsFromNextWeek(channel.goals, answers.perWeek, nextWeek) }
        : channel,
    ),
    mainChannelId: wanted?.id ?? null,
  };
}

/** Consent to what was ticked, in the place chosen for each, and to nothing else. */
export function consentFrom(answers: Pick<WelcomeAnswers, 'ticked' | 'places'>, at: number): Consent {
  const presence = (network: Network) =>
    answers.ticked.includes(network) ? placeFor(answers, network) : 'off';
  return {
    version: 1,
    at,
    networks: { facebook: presence('facebook'), x: presence('x'), linkedin: presence('linkedin') },
  };
}

/** Names parted by commas or line breaks, without empty ones and repeats. */
export function splitNames(typed: string): string[] {
  return [...new Set(typed.split(/[,\n]/u).map((name) => name.trim()))].filter((name) => name !== '');
}

/** A new channel of its network; its id is the network's name, which posts made before there was a plan carry already. */
export function newChannel(network: Network, today: CivilDate, of: { readonly perWeek: number }): Channel {
  return { id: network, network, name: '', goals: [{ from: today, perWeek: of.perWeek }] };
}

function placesFrom(consent: Consent | null): WelcomeAnswers['places'] {
  const places: WelcomeAnswers['places'] = {};
  for (const network of networks) {
    const earlier = consent?.networks[network] ?? 'off';
    if (earlier !== 'off') places[network] = earlier;
  }
  return places;
}

function isIn(plan: Plan, network: Network): boolean {
  return plan.channels.some((channel) => channel.network === network);
}

function followedFirst(channels: readonly Channel[]): Channel | undefined {
  return channels.find((channel) => isFollowed(channel.network)) ?? channels[0];
}
