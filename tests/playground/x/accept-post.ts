import type { AcceptedPost } from '../stand-in';
import { snowflakeAt } from './app/snowflake';

interface CreateBody {
  readonly fails: boolean;
  readonly variables: {
    readonly tweet_text?: string;
    readonly post_tweet_request?: { readonly status: string };
    readonly reply?: { readonly in_reply_to_tweet_id: string };
  };
}

const operations = /\/i\/api\/graphql\/[^/]+\/(CreateTweet|CreateScheduledTweet)$/;

/** X's answer to one of its own requests; a refusal is a 200 with errors. Undefined for an unknown path. */
export function answerX(
  path: string,
  body: string,
  now: number,
): { accepted: AcceptedPost | null; answer: string } | undefined {
  const operation = operations.exec(path)?.[1];
  if (!operation) return undefined;
  const { fails, variables } = JSON.parse(body) as CreateBody;
  if (fails) {
    const errors = [{ code: 187, message: 'Authorization: Status is a duplicate. (187)' }];
    return { accepted: null, answer: JSON.stringify({ data: {}, errors }) };
  }
  const id = snowflakeAt(now);
  const accepted = {
    operation,
    id,
    text: variables.tweet_text ?? variables.post_tweet_request?.status ?? '',
    inReplyTo: variables.reply?.in_reply_to_tweet_id ?? null,
  };
  const answer = JSON.stringify({ data: { create_tweet: { tweet_results: { result: { rest_id: id } } } } });
  return { accepted, answer };
}
