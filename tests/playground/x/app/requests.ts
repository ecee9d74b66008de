import type { Composer } from './world';

export interface Answer {
  /** the new post's id; null when the network refused */
  readonly id: string | null;
}

interface Ask {
  readonly text: string;
  readonly composer: Composer;
  /** the part before this one */
  readonly previous: string | null;
  readonly batch: boolean;
  /** the answer carries an error, as modes ask for */
  readonly fails: boolean;
}

/** Sends one part as X's client does: one XHR each, an id in the answer, errors inside a 200. */
export function requestPost({ text, composer, previous, batch, fails }: Ask): Promise<Answer> {
  const replied = previous ?? (composer.purpose === 'reply' ? (composer.about?.id ?? null) : null);
  const quoted = composer.purpose === 'quote' && previous === null ? composer.about : null;
  const variables = {
    tweet_text: text,
    ...(replied === null ? {} : { reply: { in_reply_to_tweet_id: replied } }),
    ...(quoted === null ? {} : { attachment_url: `https://x.com/${quoted.handle}/status/${quoted.id}` }),
    ...(batch ? { batch_compose: previous === null ? 'BatchFirst' : 'BatchSubsequent' } : {}),
  };
  return ask('CreateTweet', { variables, fails });
}

export function requestScheduledPost(status: string, executeAt: number, fails: boolean): Promise<Answer> {
  const variables = { execute_at: executeAt, post_tweet_request: { status } };
  return ask('CreateScheduledTweet', { variables, fails });
}

function ask(operation: string, body: object): Promise<Answer> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/i/api/graphql/2f1a9c/${operation}`);
    request.setRequestHeader('content-type', 'application/json');
    request.addEventListener('load', () => done({ id: idIn(request.responseText) }));
    request.addEventListener('error', () => done({ id: null }));
    request.send(JSON.stringify(body));
  });
}

interface CreateAnswer {
  readonly data?: {
    readonly create_tweet?: { readonly tweet_results?: { readonly result?: { readonly rest_id?: string } } };
  };
  readonly errors?: readonly unknown[];
}

function idIn(text: string): string | null {
  const answer = JSON.parse(text) as CreateAnswer;
  if (answer.errors) return null;
  return answer.data?.create_tweet?.tweet_results?.result?.rest_id ?? null;
}
