import type { Rule } from '@/lib/coach/define-rule';
import { billboard } from './conversation/billboard';
import { crowdsource } from './conversation/crowdsource';
import { followUp } from './conversation/follow-up';
import { noWayIn } from './conversation/no-way-in';
import { replyDebt } from './conversation/reply-debt';
import { access } from './craft/access';
import { fold } from './craft/fold';
import { length } from './craft/length';
import { link } from './craft/link';
import { answersQuestion } from './customer-focus/answers-question';
import { balance } from './customer-focus/balance';
import { benefit } from './customer-focus/benefit';
import { likesAsGoal } from './customer-focus/likes-as-goal';
import { opening } from './customer-focus/opening';
import { permission } from './customer-focus/permission';
import { readability } from './customer-focus/readability';
import { trend } from './customer-focus/trend';
import { anatomy } from './offer/anatomy';
import { contestRules } from './offer/contest-rules';
import { dates } from './offer/dates';
import { drought } from './offer/drought';
import { exclusive } from './offer/exclusive';
import { naked } from './offer/naked';
import { shareable } from './offer/shareable';
import { tooMany } from './offer/too-many';
import { channel } from './plan/channel';
import { goal } from './plan/goal';
import { people } from './plan/people';
import { season } from './plan/season';
import { segment } from './plan/segment';
import { daysSince } from './variety/days-since';
import { echo } from './variety/echo';
import { hashtags } from './variety/hashtags';
import { mix } from './variety/mix';
import { varietyOpening } from './variety/opening';
import { run } from './variety/run';
import { drift } from './voice/drift';
import { jargon } from './voice/jargon';
import { shouting } from './voice/shouting';
import { voiceWords } from './voice/words';

/**
 * Every rule there is. The order is that of usefulness to a small business: within one level, the earlier is shown
 * first. Facts and policies, then what this post gives its reader, then what was promised and how the post fits among
 * the others, then ideas, then craft. The draft at hand comes before what the last posts did: it has words to change.
 */
export const allRules: readonly Rule[] = [
  dates,
  contestRules,
  length,
  permission,
  likesAsGoal,
  echo,
  answersQuestion,
  anatomy,
  naked,
  balance,
  opening,
  noWayIn,
  benefit,
  tooMany,
  billboard,
  run,
  followUp,
  season,
  crowdsource,
  voiceWords,
  exclusive,
  shareable,
  segment,
  people,
  goal,
  daysSince,
  drought,
  channel,
  trend,
  mix,
  shouting,
  jargon,
  varietyOpening,
  fold,
  readability,
  access,
  drift,
  hashtags,
  replyDebt,
  link,
];
