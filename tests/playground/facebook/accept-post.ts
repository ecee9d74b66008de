import type { AcceptedPost } from '../stand-in';

interface Variables {
  readonly fails: boolean;
  readonly input: { readonly message: { readonly text: string } };
}

const created = new Set(['ComposerStoryCreateMutation', 'BusinessComposerStoryCreationMutation']);
let count = 0;

/**
 * Facebook's answer to one of its own mutations: url-encoded in, JSON out, errors inside a 200. What is no new post
 * (an edit, a comment) is answered and not counted. Undefined for an unknown path.
 */
export function answerFacebook(
  path: string,
  body: string,
  now: number,
): { accepted: AcceptedPost | null; answer: string } | undefined {
  if (path !== '/api/graphql/') return undefined;
  const form = new URLSearchParams(body);
  const operation = form.get('fb_api_req_friendly_name') ?? '';
  const { fails, input } = JSON.parse(form.get('variables') ?? '{}') as Variables;
  if (fails) return { accepted: null, answer: JSON.stringify({ errors: [{ code: 1357032 }] }) };
  count += 1;
  const id = `${now}${count}`;
  const accepted = created.has(operation)
    ? { operation, id, text: input.message.text, inReplyTo: null }
    : null;
  return { accepted, answer: JSON.stringify({ data: { story_create: { post_id: id } } }) };
}
