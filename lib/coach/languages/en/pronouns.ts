import type { Phrasebook } from '@/lib/coach/languages/phrasebook';

const set = (words: string) => new Set(words.split(' '));

export const pronouns: Phrasebook['pronouns'] = {
  you: set("you your yours yourself yourselves you're you've you'll you'd y'all ya"),
  self: set("we us our ours ourselves we're we've we'll we'd"),
  half: set("i me my mine myself i'm i've i'll i'd"),
  idioms:
    /\b(?:(?:thank|thanks to) you(?: all)?|see (?:you|ya)|you know(?: what)?|you(?:'re| are) welcome|how are you|bless you|you(?: guys)? rock|let'?s|let us(?! know)|we all|all of us|(?:each|both|many|most|some) of us|together,? we|we(?:'ve| have) all|as we all)/gi,
};
