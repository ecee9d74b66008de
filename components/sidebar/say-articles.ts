/** What each article of the catalogue advises, in a few words; a letter nobody named stands for itself. */
const articleNames: Readonly<Record<string, string>> = {
  A1: 'choose your channels',
  A2: 'write for your customers',
  A3: 'give before you ask',
  A4: 'mix it up',
  A5: 'budget your time',
  A6: 'use the right tools',
  B1: 'know your audience',
  B2: 'reward your followers',
  B3: 'look at what worked',
  B4: 'post regularly',
  C: 'plan and measure',
  D: 'talk with people, not at them',
  E: 'plan a dialogue',
};

/** "write for your customers (A2), plan a dialogue (E)". */
export function sayArticles(articles: readonly string[]): string {
  return articles
    .map((article) => {
      const name = articleNames[article] ?? articleNames[article.charAt(0)];
      return name ? `${name} (${article})` : article;
    })
    .join(', ');
}
