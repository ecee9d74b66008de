import type { Post } from '@/lib/model/post';

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
 * address is filled in. Answers `known` itself when the other tells nothing new.
 */
export function mergePosts<P extends Post>(known: P, fresh: P): P {
  const stronger = weight[fresh.proof] > weight[known.proof];
  const permalink = known.permalink ?? fresh.permalink;
  const networkId = known.networkId ?? fresh.networkId;
  const newKind = fresh.kindBy === 'owner' && known.kindBy !== 'owner';
  if (!stronger && !newKind && permalink === known.permalink && networkId === known.networkId) return known;
  const base = stronger && known.id === fresh.id ? fresh : known;
  return {
    ...base,
    permalink,
    networkId,
    ...(stronger && timesOf(fresh)),
    ...kindOf(newKind ? fresh : known.kindBy === 'owner' ? known : base),
  };
}

function timesOf(post: Post): Pick<Post, 'proof' | 'instant' | 'zone' | 'civilDate' | 'status'> {
  const { proof, instant, zone, civilDate, status } = post;
  return { proof, instant, zone, civilDate, status };
}

function kindOf({ kind, otherKinds, kindBy }: Post): Pick<Post, 'kind' | 'otherKinds' | 'kindBy'> {
  return { kind, otherKinds, kindBy };
}
