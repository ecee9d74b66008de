/** A tweet as X's archive writes it: numbers as strings, text escaped, links shortened. */
export function rawTweet(id: string, text: string, over: Record<string, unknown> = {}): { tweet: object } {
  return {
    tweet: {
      edit_info: { initial: { editTweetIds: [id], editableUntil: '2024-03-05T10:00:00.000Z' } },
      retweeted: false,
      source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
      entities: { hashtags: [], symbols: [], user_mentions: [], urls: [] },
      display_text_range: ['0', String(text.length)],
      favorite_count: '3',
      id_str: id,
      truncated: false,
      retweet_count: '1',
      id,
      created_at: 'Tue Mar 05 09:00:00 +0000 2024',
      favorited: false,
      full_text: text,
      lang: 'en',
      ...over,
    },
  };
}
