/** Facebook's markup, trimmed to the facts the adapter leans on; labels in the language of your choice. */

export interface Words {
  readonly title: string;
  readonly close: string;
  readonly audience: readonly [name: string, shown: string];
  readonly submit: string;
}
export const english: Words = {
  title: 'Create post',
  close: 'Close composer dialog',
  audience: ['Edit privacy. Sharing with Public.', 'Public'],
  submit: 'Post',
};
export const arabic: Words = {
  title: 'إنشاء منشور',
  close: 'إغلاق',
  audience: ['تعديل الخصوصية. المشاركة مع العامة.', 'العامة'],
  submit: 'نشر',
};

export function lexicalEditor(lines: readonly string[], label = "What's on your mind?"): string {
  const paragraphs = lines
    .map(
      (line) => `<p dir="auto">${line === '' ? '<br>' : `<span data-lexical-text="true">${line}</span>`}</p>`,
    )
    .join('');
  return `<div contenteditable="true" role="textbox" data-lexical-editor="true" spellcheck="true" tabindex="0"
    aria-label="${label}" aria-placeholder="${label}">${paragraphs}</div>`;
}

export const worded = (name: string, extra = ''): string =>
  `<div role="button" tabindex="0" aria-label="${name}" ${extra}><span><span>${name}</span></span></div>`;
export const pictured = (name: string): string =>
  `<div role="button" tabindex="0" aria-label="${name}"><i></i></div>`;

export interface Dialog {
  readonly lines: readonly string[];
  readonly words?: Words;
  /** in place of the audience's button */
  readonly audience?: string;
  readonly before?: string;
  readonly after?: string;
  readonly disabled?: boolean;
}

export function composerDialog({
  lines,
  words = english,
  audience = `<div role="button" tabindex="0" aria-label="${words.audience[0]}"><span>${words.audience[1]}</span></div>`,
  before = '',
  after = '',
  disabled = false,
}: Dialog): string {
  return `<div role="dialog" aria-modal="true" aria-label="${words.title}"><h2>${words.title}</h2>
    ${pictured(words.close)}${before}<form method="POST"><strong>Elm Street Bakery</strong>${audience}
    <div>${lexicalEditor(lines)}</div>${pictured('Emoji')}${after}<span>Add to your post</span>${pictured('Photo/video')}
    ${worded(words.submit, disabled ? 'aria-disabled="true"' : '')}</form></div>`;
}

export const settingsDialog = (submit = 'Post'): string =>
  `<div role="dialog" aria-modal="true" aria-label="Post settings">${pictured('Close')}
    <div role="button" aria-label="Edit privacy."><span>Public</span></div>${worded(submit)}</div>`;

export const commentForm = (lines: readonly string[] = ['']): string =>
  `<form role="presentation">${lexicalEditor(lines, 'Write a comment…')}
    <div id="focused-state-composer-submit">${pictured('Comment')}</div></form>`;

export const feedPost = (text: string): string =>
  `<div role="article"><div dir="auto">${text}</div>${worded('Like')}${commentForm()}
    <div role="article"><div dir="auto">Nice</div>${commentForm()}</div></div>`;

export const photoDialog = (inside: string): string =>
  `<div role="dialog" aria-label="Elm Street Bakery's post">${pictured('Close')}
    <div role="button" aria-label="Edit privacy."><span>Public</span></div>${worded('Like')}${worded('Share')}${inside}</div>`;

/** The Business Suite: names with zero-width characters, buttons with words and no names. */
export function businessPage(
  captions: readonly (readonly [name: string, text: string])[],
  schedule = '',
): string {
  const boxes = captions
    .map(([name, text]) => `<div>${lexicalEditor([text], `${name}\u200b caption\u200b`)}</div>`)
    .join('');
  const bare = (text: string) => `<div role="button" tabindex="0"><span>${text}</span></div>`;
  return `<div role="main"><h1>Create post</h1>${boxes}<div>${schedule}</div>
    <div role="button" aria-haspopup="menu"><span>Preview</span></div>
    <div class="foot">${bare('Cancel')}${bare('Finish later')}${bare('Publish\u200b')}</div></div>`;
}
