import type { Phrasebook } from '@/lib/coach/languages/phrasebook';

const proud =
  '(?:(?:so|very|really|super|incredibly|beyond|absolutely|extremely|more than) )*(?:excited|thrilled|proud|happy|pleased|delighted|honou?red|grateful|humbled|stoked|privileged|looking forward)';

export const openings: Phrasebook['openings'] = {
  lead: /^(?:(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))\b[^,!.:\n]{0,30}[,!.:]|(?:so|well|and|but|yes|today|tonight|tomorrow|this (?:week|month|year|weekend|morning)|last (?:week|month|year|night|weekend)|big news|breaking(?: news)?|news|update|finally|guess what|wow|drumroll)\b[,!.:]*|(?:it's|it is) official[,!.:-]*|[^\p{L}\p{N}@#<"])+/iu,
  self: new RegExp(
    [
      `^${proud} (?:to|for|about|that|of)\\b`,
      `\\b(?:we|i)(?:'re| are| were|'m| am)(?: all)? ${proud}\\b`,
      `\\b(?:is|are) ${proud} (?:to|that)\\b`,
      "^(?:we|our|i|my|ours)\\b(?!'d love to (?:hear|know|see)|['a-z ]{0,8} (?:want|wanna) (?:to )?(?:know|hear|see))",
      "^(?:we|i)'(?:re|ve|ll|m|d) ",
      '^(?:proudly )?(?:introducing|announcing|presenting|meet (?:our|the team))\\b',
      '^(?:here at|at) (?:our|[A-Z][\\w&]+)[^.!?]{0,40}, (?:we|our)\\b',
      '^(?:as|since|in|on|after|from|with|for|this|today)\\b[^.!?]{2,70}, (?:we|our|i)\\b',
    ].join('|'),
    'iu',
  ),
  shared:
    /\b(?:you|your|you're|you'll|we all|let's|did we mention|(?:we|i)(?: hope| wish|'d love to (?:hear|know|see)| want to (?:know|hear|see)| wanna know| need your| asked))\b/iu,
};
