/** X's markup, trimmed to the facts the adapter leans on. */

export function draftEditor(testId: string, lines: readonly string[]): string {
  const blocks = lines
    .map(
      (line) =>
        `<div data-rbd-draggable-id="d"><div data-block="true"><div><span>${
          line === '' ? '<br data-text="true">' : `<span data-text="true">${line}</span>`
        }</span></div></div></div>`,
    )
    .join('');
  return `<div data-testid="${testId}_label"><div data-testid="${testId}RichTextInputContainer">
    <div class="DraftEditor-root"><div class="public-DraftEditorPlaceholder-root">What's happening?</div>
    <div data-testid="${testId}" contenteditable="true" role="textbox" aria-label="Texto do post" tabindex="0">
      <div data-contents="true">${blocks}</div></div></div></div></div>`;
}

export const toolbar = (button: string, disabled = false): string =>
  `<div data-testid="toolBar"><div><button type="button" data-testid="${button}" ${
    disabled ? 'disabled aria-disabled="true"' : ''
  }><span>Publicar</span></button></div></div>`;

export const inlineComposer = (lines: readonly string[], extra = ''): string =>
  `<div class="home"><div class="composer"><div>${draftEditor('tweetTextarea_0', lines)}${extra}</div>
    <div>${toolbar('tweetButtonInline')}</div></div></div>`;

export const modalComposer = (parts: readonly (readonly string[])[], before = '', after = ''): string =>
  `<div role="dialog" aria-modal="true" aria-labelledby="modal-header"><div>${before}
    ${parts.map((lines, at) => draftEditor(`tweetTextarea_${at}`, lines)).join('')}${after}
    ${toolbar('tweetButton')}</div></div>`;

export const otherPost =
  '<article data-testid="tweet"><div data-testid="tweetText">Somebody else</div></article>';
