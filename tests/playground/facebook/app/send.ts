import { world, type Sent } from './world';

export interface Sending {
  readonly text: string;
  readonly what: Sent['what'];
  readonly pending?: boolean;
  readonly scheduled?: string | null;
}

const mutations: Readonly<Record<Sent['what'], string>> = {
  post: 'ComposerStoryCreateMutation',
  share: 'ComposerStoryCreateMutation',
  edit: 'ComposerStoryEditMutation',
  comment: 'useCometUFICreateCommentMutation',
  message: 'MessengerSend',
};

/** Sends as Facebook's client does, after the time "Posting" takes. @returns the post's id; null when it was refused */
export async function send({
  text,
  what,
  pending = false,
  scheduled = null,
}: Sending): Promise<string | null> {
  const { modes } = world;
  const isPost = what === 'post' || what === 'share';
  if (isPost) await new Promise((done) => setTimeout(done, modes.posting));
  if (isPost && modes.hold) await new Promise<void>((go) => world.held.push(go));
  const fails = isPost && world.modes.fail !== 'none';
  if (isPost && world.modes.fail === 'next') world.modes = { ...world.modes, fail: 'none' };
  const isBusiness = location.hostname.startsWith('business.') && what === 'post';
  const form = new URLSearchParams({
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: isBusiness ? 'BusinessComposerStoryCreationMutation' : mutations[what],
    doc_id: '9502543119760740',
    variables: JSON.stringify({ fails, input: { message: { text, ranges: [] }, composer_type: 'feed' } }),
  });
  const answer = await fetch('/api/graphql/', { method: 'POST', body: form });
  const { data } = (await answer.json()) as { data?: { story_create: { post_id: string } } };
  if (!data) return null;
  const id = data.story_create.post_id;
  world.sent.push({ id, text, what, pending, scheduled });
  return id;
}
