import * as z from 'zod/mini';
import { civilDateSchema } from '@/lib/model/civil-date';
import { dismissalSchema } from '@/lib/model/dismissal';
import { networkSchema } from '@/lib/model/network';
import { planSchema } from '@/lib/model/plan';
import { echoMatchSchema, pastPostSchema } from '@/lib/model/post';
import { presenceSchema, sidebarPlaceSchema } from '@/lib/model/settings';

/** Who may ask: a content script of ours in a network's page, or a page of the extension itself. */
export type Asker = 'page' | 'extension';

/**
 * Every message there is: who may send it, what it carries, what comes back. Both directions are checked at the
 * border. What reads or erases the whole history is for extension pages only: a page's renderer may be compromised.
 */
export const protocol = {
  /** the watcher saw an editable take focus; the answer says whether a sidebar was started in that frame */
  'sidebar/open': {
    from: ['page'],
    request: z.object({ network: networkSchema }),
    response: z.object({ started: z.boolean() }),
  },
  /** all that a sidebar needs to begin: plan, dismissals, place, the last posts in short form */
  'sidebar/context': {
    from: ['page', 'extension'],
    request: z.object({ network: networkSchema }),
    response: z.object({
      presence: presenceSchema,
      plan: planSchema,
      dismissals: z.array(dismissalSchema),
      place: sidebarPlaceSchema,
      /** newest first, at most 30, all networks */
      recent: z.array(pastPostSchema),
      /** last post on this network, however long ago; null when there is none */
      lastPost: z.nullable(z.object({ civilDate: civilDateSchema, postId: z.string() })),
      /** a sentence when the history could not be opened; the coach then works without it */
      trouble: z.nullable(z.string()),
    }),
  },
  /** past posts the draft resembles, over the whole history, most similar first, at most three */
  'history/echo': {
    from: ['page', 'extension'],
    request: z.object({ text: z.string().check(z.maxLength(70_000)) }),
    response: z.object({ matches: z.array(echoMatchSchema) }),
  },
  /** the outbox has something new; the answer tells which entries are in the history now */
  'outbox/drain': {
    from: ['page', 'extension'],
    /** `ids`: entries the asker wants to know about, even if another drain has stored them a moment ago */
    request: z.object({ ids: z.optional(z.array(z.string()).check(z.maxLength(50))) }),
    response: z.object({ stored: z.array(z.string()), trouble: z.nullable(z.string()) }),
  },
  /** the owner's answer to "Posted? Save it", or to an assumed post in the popup */
  'outbox/answer': {
    from: ['page', 'extension'],
    /** `at`: when it went or goes out, milliseconds since 1970, where a schedule could not be read and the owner says */
    request: z.object({ id: z.string(), posted: z.boolean(), at: z.optional(z.number()) }),
    response: z.object({ kept: z.boolean() }),
  },
  /** a screen changed or erased posts by itself; the badge is looked at again */
  'history/changed': {
    from: ['extension'],
    request: z.object({}),
    response: z.object({}),
  },
  'dismissal/add': {
    from: ['page', 'extension'],
    request: z.object({ dismissal: dismissalSchema }),
    response: z.object({}),
  },
  'dismissal/remove': {
    from: ['page', 'extension'],
    request: z.object({ id: z.string() }),
    response: z.object({}),
  },
  'sidebar/place': {
    from: ['page', 'extension'],
    request: z.object({ place: sidebarPlaceSchema }),
    response: z.object({}),
  },
  /** open one of our own screens in a tab; a page cannot navigate to it by itself */
  'screen/open': {
    from: ['page', 'extension'],
    request: z.object({ screen: z.enum(['dashboard', 'welcome']) }),
    response: z.object({}),
  },
} as const satisfies Record<
  string,
  { from: readonly Asker[]; request: z.ZodMiniType; response: z.ZodMiniType }
>;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Request<N extends MessageName> = z.infer<Protocol[N]['request']>;
export type Response<N extends MessageName> = z.infer<Protocol[N]['response']>;
