import type { CivilDate } from '@/lib/model/civil-date';
import { networks, type Network } from '@/lib/model/network';
import type { Channel, HeardQuestion, Plan, Story, Topic, Voice } from '@/lib/model/plan';

/** A plan with the fields of `over` that are filled; an undefined or empty one is taken out, so that no rest stays behind. */
export function withFields<T extends object>(of: T, over: { readonly [K in keyof T]?: T[K] | undefined }): T {
  const next = { ...of, ...over } as Record<string, unknown>;
  for (const key of Object.keys(over)) if (isEmpty(next[key])) delete next[key];
  return next as T;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  return Array.isArray(value)
    ? value.length === 0
    : typeof value === 'object' && Object.keys(value ?? {}).length === 0;
}

/** The business with some of its lines changed; its name and other names are always there. */
export function withBusiness(
  plan: Plan,
  over: { readonly [K in keyof Plan['business']]?: Plan['business'][K] | undefined },
): Plan {
  const { name, otherNames } = { ...plan.business, ...over };
  return {
    ...plan,
    business: { ...withFields(plan.business, over), name: name ?? '', otherNames: otherNames ?? [] },
  };
}

export function withVoice(plan: Plan, over: { readonly [K in keyof Voice]?: Voice[K] | undefined }): Plan {
  return withFields(plan, { voice: withFields(plan.voice ?? {}, over) });
}

/** A channel of a network more; the first has the network's name as its id, which posts made before the plan carry. */
export function addChannel(plan: Plan, network: Network, from: CivilDate, perWeek: number): Plan {
  const taken = new Set(plan.channels.map(({ id }) => id));
  let id: string = network;
  for (let count = 2; taken.has(id); count += 1) id = `${network}-${count}`;
  const added: Channel = { id, network, name: '', goals: [{ from, perWeek }] };
  const channels = [...plan.channels, added].toSorted(
    (one, other) => networks.indexOf(one.network) - networks.indexOf(other.network),
  );
  return { ...plan, channels, mainChannelId: plan.mainChannelId ?? channels[0]!.id };
}

/** Without a channel; its posts stay in the history. */
export function removeChannel(plan: Plan, id: string): Plan {
  const channels = plan.channels.filter((channel) => channel.id !== id);
  const isMain = plan.mainChannelId === id;
  return { ...plan, channels, mainChannelId: isMain ? (channels[0]?.id ?? null) : plan.mainChannelId };
}

export function changeChannel(plan: Plan, changed: Channel): Plan {
  return {
    ...plan,
    channels: plan.channels.map((channel) => (channel.id === changed.id ? changed : channel)),
  };
}

/** A topic more, once per name. */
export function addTopic(topics: readonly Topic[], topic: Topic): Topic[] {
  const name = topic.name.trim();
  const isThere = topics.some((one) => one.name.toLowerCase() === name.toLowerCase());
  return name === '' || isThere ? [...topics] : [...topics, { ...topic, name }];
}

/** A question more, once per wording. */
export function addQuestion(plan: Plan, text: string, heardOn: CivilDate): Plan {
  const asked = text.trim();
  const known = plan.questions ?? [];
  if (asked === '' || known.some((one) => one.text === asked)) return plan;
  return { ...plan, questions: [...known, { text: asked, heardOn }] };
}

/** The question marked as answered (or open again); without `answeredIn` when it is open. */
export function markQuestion(plan: Plan, text: string, answeredIn: string | undefined): Plan {
  const questions = plan.questions?.map((one): HeardQuestion =>
    one.text === text ? withMark(one, 'answeredIn', answeredIn) : one,
  );
  return withFields(plan, { questions });
}

export function removeQuestion(plan: Plan, text: string): Plan {
  return withFields(plan, { questions: plan.questions?.filter((one) => one.text !== text) });
}

export function addStory(plan: Plan, story: Story): Plan {
  return story.text.trim() === '' ? plan : { ...plan, stories: [...(plan.stories ?? []), story] };
}

export function changeStory(plan: Plan, changed: Story): Plan {
  return withFields(plan, { stories: plan.stories?.map((one) => (one.id === changed.id ? changed : one)) });
}

export function removeStory(plan: Plan, id: string): Plan {
  return withFields(plan, { stories: plan.stories?.filter((one) => one.id !== id) });
}

/** Absent means open; an empty mark means that the owner said so, with no post to show. */
function withMark<T extends object, K extends keyof T>(of: T, key: K, value: T[K] | undefined): T {
  const { [key]: _old, ...rest } = of;
  return (value === undefined ? rest : { ...rest, [key]: value }) as T;
}
