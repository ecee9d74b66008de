import { emptyPlan, goalRange, planSchema, type Plan } from '@/lib/model/plan';
import { salvage, type StandIns } from './salvage';

/** A broken goal stands in for itself with the usual one, so that its channel and the posts on it stay together. */
const standIns: StandIns = {
  ...emptyPlan,
  'business.name': '',
  'business.otherNames': [],
  'channels.*.name': '',
  'channels.*.goals': [{ from: '2000-01-03', perWeek: goalRange.usual }],
  'occasions.added': [],
  'occasions.left': [],
};

/** How a sentence calls the parts of a plan. */
const names: Readonly<Record<string, string>> = {
  version: 'the version it was written by',
  business: 'the lines on your business',
  channels: 'a channel',
  mainChannelId: 'the main channel',
  weekStart: 'the day your weeks start on',
  closures: 'a planned break',
  xPremium: 'X Premium',
  outcomes: 'what you want from it',
  segments: 'a group of customers',
  people: 'someone to talk with',
  seasons: 'a day of yours',
  occasions: 'the choice of occasions',
  voice: 'how you sound',
  offers: 'your offers',
  questions: 'a question you heard',
  stories: 'a story of a customer',
  minutesPerDay: 'your minutes a day',
};

/** A plan as far as it can be read, and what cannot be, in words; null where what was found is no plan at all. */
export function salvagePlan(found: unknown): { readonly plan: Plan; readonly lost: string[] } | null {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
  const { value, lost } = salvage(planSchema, found, standIns);
  const plan = planSchema.safeParse(value);
  if (!plan.success) return null;
  const words = lost.map((path) => names[path.split('.')[0]!] ?? `“${path.slice(0, 40)}”`);
  return { plan: tidy(plan.data), lost: [...new Set(words)] };
}

/** The main channel must be one of those that are left. */
function tidy(plan: Plan): Plan {
  const { channels, mainChannelId } = plan;
  const isThere = mainChannelId === null || channels.some(({ id }) => id === mainChannelId);
  return isThere ? plan : { ...plan, mainChannelId: channels[0]?.id ?? null };
}
