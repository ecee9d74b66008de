import type { AcceptedPost } from '../stand-in';
import { idAt } from './app/urn';

interface CreateBody {
  readonly fails?: boolean;
  readonly operation?: string;
  readonly variables?: { readonly post?: { readonly commentary: { readonly text: string } } };
}

const graphql = '/voyager/api/graphql';
/** What the new dialog really sends on "Post" was captured by nobody; this path is its frontend's usual one. */
const serverRequest = '/flagship-web/rsc-action/actions/server-request';

/** LinkedIn's answer to one of its own requests; a refusal is a 200 with errors. Undefined for an unknown path. */
export function answerLinkedin(
  path: string,
  body: string,
  now: number,
): { accepted: AcceptedPost | null; answer: string } | undefined {
  if (path !== graphql && path !== serverRequest) return undefined;
  const { fails, operation = 'create', variables } = JSON.parse(body) as CreateBody;
  if (fails)
    return { accepted: null, answer: JSON.stringify({ errors: [{ message: 'Something went wrong' }] }) };
  const id = idAt(now);
  const text = variables?.post?.commentary.text ?? '';
  return { accepted: { operation, id, text, inReplyTo: null }, answer: JSON.stringify({ id }) };
}
