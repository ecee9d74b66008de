/** LinkedIn's markup, trimmed to the facts the adapter leans on. Labels are in languages no selector knows. */

const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${line === '' ? '<br>' : line}</p>`).join('');

/** Quill as Ember draws it; comments have the composer's own label. */
export const quillEditor = (lines: readonly string[], attributes = ''): string =>
  `<div class="ql-container"><div class="ql-editor" data-test-ql-editor-contenteditable="true" contenteditable="true"
    role="textbox" aria-label="Texteditor zum Erstellen von Inhalten" ${attributes}>${paragraphs(lines)}</div>
    <div class="ql-clipboard" contenteditable="true" tabindex="-1"></div></div>`;

/** TipTap; a mention is an island, a paragraph that is empty ends in a break of the engine's own. */
export const tiptapEditor = (lines: readonly string[], attributes = ''): string =>
  `<div class="_9f3a ProseMirror" contenteditable="true" role="textbox" aria-multiline="true" ${attributes}>${paragraphs(lines)}</div>`;

export const shareEditor = (lines: readonly string[]): string =>
  tiptapEditor(lines, 'componentkey="ShareBox_textEditor"');

/** Generation C: the dialog with its one text-only button. */
export const sduiComposer = (lines: readonly string[], label = 'Đăng', extra = ''): string =>
  `<dialog open data-testid="dialog" class="_1a2b"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
    <header><button aria-label="Bỏ qua"><svg></svg></button><button><svg></svg><span>Elm Street Bakery</span></button></header>
    <div>${shareEditor(lines)}</div>${extra}
    <footer><button><svg></svg><span>AI</span></button><button aria-label="Lên lịch"><svg></svg></button>
      <button class="_77"><span>${label}</span></button></footer></div></dialog>`;

export const sduiPicker = (day: string, time: string): string =>
  `<dialog open data-testid="dialog"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareSchedulePostPicker">
    <input data-testid="date-picker-input" value="${day}"><input data-testid="time-picker-input" value="${time}">
    <button><span>Tiếp</span></button></div></dialog>`;

/** Generations A, B and D: Ember's dialog. */
export const emberComposer = (lines: readonly string[], label = 'نشر', clock = true): string =>
  `<div id="artdeco-modal-outlet"><div data-test-modal-container><div role="dialog" class="artdeco-modal share-box-v2__modal"
    data-test-modal data-test-modal-id="sharebox"><button data-test-modal-close-btn><svg></svg></button>
    <div class="share-creation-state"><div class="share-creation-state__text-editor">${quillEditor(lines)}</div>
    <div>${clock ? '<button><svg data-test-icon="clock-medium"></svg></button>' : ''}
    <div class="share-actions"><button class="share-actions__primary-action"><span>${label}</span></button></div></div>
    </div></div></div></div>`;

export const oldComment = `<div class="comments-comment-box comments-comment-box--cr"><form><div class="comments-comment-texteditor">
  ${quillEditor(['Congratulations'])}</div></form><button class="comments-comment-box__submit-button--cr">Post</button></div>`;

export const newComment = `<div componentkey="commentBox-42"><div data-testid="ui-core-tiptap-text-editor-wrapper">
  ${tiptapEditor(['Congratulations'], 'aria-label="Text editor for creating comment"')}</div>
  <button data-view-name="comment-post"><span>Post</span></button></div>`;

export const profileField = `<dialog open data-testid="dialog"><div data-testid="ui-core-tiptap-text-editor-wrapper">
  ${tiptapEditor(['Baker'], 'aria-label="Headline"')}</div><button><span>Save</span></button></dialog>`;

export const message = `<form class="msg-form"><div class="msg-form__contenteditable" role="textbox" contenteditable="true">
  <p>Hello</p></div><button>Send</button></form>`;

export const searchBox = '<input role="combobox" class="search-global-typeahead__input">';

export const articleBody =
  '<div role="textbox" contenteditable="true" aria-label="Article editor content"><p>Words</p></div>';
