import type { Post } from '@/lib/model/post';
import type { Results } from '@/lib/model/results';

/** How much each proof tells; the network's own notice tells most. */
const weight: Readonly<Record<Post['proof'], number>> = {
  assumed: 0,
  emptied: 1,
  owner: 2,
  archive: 3,
  notice: 3,
};

/**
 * Two records of one post as one: the first keeps its id and the owner's word on its kind; a stronger proof brings its
 * time and status, and its text where it is the same entry told again (a thread may have grown meanwhile); a missing
 * address, goal or segment is filled in, and of results the newer count holds. Answers `known` itself when the other
 * tells nothing new.
 */
export function mergePosts<P extends Post>(known: P, fresh: P): P {
  const stronger = weight[fresh.proof] > weight[known.proof];
  const permalink = known.permalink ?? fresh.permalink;
  const networkId = known.networkId ?? fresh.networkId;
  const newKind = fresh.kindBy === 'owner' && known.kindBy !== 'owner';
  const words = wordsOf(known, fresh);
  const isSame =
    permalink === known.permalink &&
    networkId === known.networkId &&
    words.goal === known.goal &&
    words.segment === known.segment &&
    words.results === known.results;
  if (!stronger && !newKind && isSame) return known;
  const base = stronger && known.id === fresh.id ? fresh : known;
  return {
    ...base,
    permalink,
    networkId,
    ...words,
    ...(stronger && timesOf(fresh)),
    ...kindOf(newKind ? fresh : known.kindBy === 'owner' ? known : base),
  };
}

/** What the owner or the network said of the post later; what neither record has stays absent. */
function wordsOf(known: Post, fresh: Post): Pick<Post, 'goal' | 'segment' | 'results'> {
  const goal = known.goal ?? fresh.goal;
  const segment = known.segment ?? fresh.segment;
  const results = mergeResults(known.results, fresh.results);
  return { ...(goal && { goal }), ...(segment && { segment }), ...(results && { results }) };
}

/** Count by count, the one looked at later holds; the first itself where no count changes. */
function mergeResults(known: Results | undefined, fresh: Results | undefined): Results | undefined {
  if (!known || !fresh) return known ?? fresh;
  const [older, newer] = fresh.at >= known.at ? [known, fresh] : [fresh, known];
  const merged: Results = { ...older, ...newer };
  const names = Object.keys(merged) as (keyof Results)[];
  return names.every((name) => name === 'at' || merged[name] === known[name]) ? known : merged;
}

function timesOf(post: Post): Pick<Post, 'proof' | 'instant' | 'zone' | 'civilDate' | 'status'> {
  const { proof, instant, zone, civilDate, status } = post;
  return { proof, instant, zone, civilDate, status };
}

function kindOf({ kind, otherKinds, kindBy }: Post): Pick<Post, 'kind' | 'otherKinds' | 'kindBy'> {
  return { kind, otherKinds, kindBy };
}
