/** A box of X's that is none of ours. The lists are the same for every browser. */
export interface Decoy {
  readonly name: string;
  readonly path: string;
  /** what is clicked first, to have the box there */
  readonly open?: string;
  readonly box: string;
}

const testId = (id: string): string => `[data-testid="${id}"]`;

export const decoys: readonly Decoy[] = [
  { name: 'an old message', path: '/messages', box: testId('dmComposerTextInput') },
  { name: 'a new message', path: '/i/chat', box: testId('dm-composer-textarea') },
  { name: 'an article', path: '/compose/articles/edit/1', box: testId('composer') },
  { name: 'the title of an article', path: '/compose/articles/edit/1', box: 'textarea.article-title' },
  { name: 'a reply under a post', path: '/norawhitcombe/status/1', box: testId('tweetTextarea_0') },
  {
    name: 'a reply in a dialog',
    path: '/home',
    open: testId('reply'),
    box: `[role="dialog"] ${testId('tweetTextarea_0')}`,
  },
  { name: 'the search', path: '/home', box: testId('SearchBox_Search_Input') },
  {
    name: 'the choices of a poll',
    path: '/home',
    open: testId('createPollButton'),
    box: 'input[name="Choice1"]',
  },
  { name: 'the name in the profile', path: '/settings/profile', box: 'input[name="displayName"]' },
  { name: 'the words about oneself', path: '/settings/profile', box: 'textarea[name="description"]' },
];

/** What is written in every one of them. */
export const decoyWords = 'We are proud of our bread.';
