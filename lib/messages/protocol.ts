import * as z from 'zod/mini';
import { aimOfferSchema } from '@/lib/model/aim';
import { dismissalSchema } from '@/lib/model/dismissal';
import { civilDateSchema } from '@/lib/model/civil-date';
import { draftSchema, draftText } from '@/lib/model/draft';
import { findingSchema } from '@/lib/model/finding';
import { networkSchema } from '@/lib/model/network';
import { besideAnswers } from '@/lib/model/nudge';
import { echoMatchSchema } from '@/lib/model/post';
import { reviewSchema } from '@/lib/model/review';
import { presenceSchema, sidebarPlaceSchema } from '@/lib/model/settings';
import { sightingReportSchema } from '@/lib/model/sighting';

/** The longest draft a message carries, in UTF-16 code units: far over every network's limit, far under what hurts. */
export const longestDraft = 2_000_000;

/** Networks' ids of the posts a reply stands under. */
const answeredSchema = z.array(z.string().check(z.maxLength(80))).check(z.minLength(1), z.maxLength(50));

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
  /** what a sidebar needs to begin */
  'sidebar/context': {
    from: ['page', 'extension'],
    request: z.object({ network: networkSchema }),
    response: z.object({
      presence: presenceSchema,
      place: sidebarPlaceSchema,
      /** whole days since the last post on this network; null when there is none */
      silenceDays: z.nullable(z.number()),
      /** one quiet line while nothing is written yet; null mostly */
      nudge: z.nullable(z.string()),
      /** the owner's civil date */
      today: civilDateSchema,
      /** a sentence when the history or the plan could not be read; the coach then works without it */
      trouble: z.nullable(z.string()),
    }),
  },
  /** the owner's answer to the quiet line of an empty box; told twice it is one answer */
  'nudge/answer': {
    from: ['page'],
    request: z.object({ network: networkSchema, answer: z.enum(besideAnswers) }),
    response: z.object({}),
  },
  /**
   * The coach's word on a draft. The review is made in the background: the page carries neither the coach nor any of
   * the owner's posts, and what is read is what is stored at that moment.
   */
  'coach/review': {
    from: ['page', 'extension'],
    request: z.object({
      draft: draftSchema.check(
        z.refine(({ parts }) => draftText({ parts }).length <= longestDraft, 'too long'),
      ),
      /** what the last look-up found, so that a finding does not blink while the owner types; null: nothing yet */
      echoes: z.nullable(z.array(echoMatchSchema)),
      /** true: search the whole history for echoes first */
      lookUp: z.boolean(),
    }),
    response: z.object({
      review: reviewSchema,
      echoes: z.nullable(z.array(echoMatchSchema)),
      /** how many words the draft has, and from how many on more than facts is judged */
      words: z.object({ count: z.number(), needed: z.number() }),
      /** what it is likely for, and what the plan has to choose from; absent for a plan without either */
      aim: z.optional(aimOfferSchema),
    }),
  },
  /** what to post next, the best first, as an empty box would be told */
  'ideas/list': {
    from: ['extension'],
    request: z.object({}),
    response: z.object({ ideas: z.array(findingSchema) }),
  },
  /** the outbox has something new, or a screen opens; the answer tells which entries are in the history now */
  'outbox/drain': {
    from: ['page', 'extension'],
    /** `ids`: entries the asker wants to know about, even if another drain has stored them a moment ago; the popup has none */
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
  /** whether one of the posts with these ids, whoever's they are, is the owner's own */
  'reply/under': {
    from: ['page'],
    request: z.object({ network: networkSchema, under: answeredSchema }),
    response: z.object({ own: z.boolean() }),
  },
  /** a reply went out under the posts with these ids, whoever's they are; kept where one of them is the owner's */
  'reply/seen': {
    from: ['page'],
    request: z.object({
      /** given once, so that told twice is kept once */
      id: z.string().check(z.minLength(1), z.maxLength(64)),
      network: networkSchema,
      under: answeredSchema,
      /** those posts are one author's: under the owner's own it may be the next part of a thread */
      alone: z.optional(z.boolean()),
      /** the reply's own address, where the network's notice gave it */
      permalink: z.nullable(z.string().check(z.maxLength(2_000))),
    }),
    response: z.object({ kept: z.boolean() }),
  },
  /** a screen changed or erased posts by itself; the badge is looked at again */
  'history/changed': {
    from: ['extension'],
    request: z.object({}),
    response: z.object({}),
  },
  /** a screen asks whether the folder for backups is due, and for the backup where it is; answered when it is written */
  'backup/folder': {
    from: ['extension'],
    request: z.object({}),
    response: z.object({}),
  },
  /** a screen that imported posts asks for a few of them to be read; it asks again while some are left */
  'history/read-up': {
    from: ['extension'],
    request: z.object({}),
    /** posts still unread; null where the history did not answer */
    response: z.object({ left: z.nullable(z.int()) }),
  },
  /** a compose box was recognised, or one that looks like a compose box was not */
  'health/report': {
    from: ['page'],
    request: sightingReportSchema,
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
