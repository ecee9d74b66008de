import type { DatedSelector } from '../adapter';

/**
 * LinkedIn's compose boxes, newest generation first. The new frontend has hashed classes, so its hooks are attributes;
 * Ember's are test attributes, and class names of its own naming scheme where there is none. Never labels: the box of
 * a comment can carry the composer's own.
 */
export const linkedinSelectors = {
  /** generation C, from 2026-08: TipTap in a native dialog, or as the page /sharing/compose */
  sduiEditor: {
    css: '[componentkey="ShareBox_textEditor"][contenteditable="true"], [componentkey="ShareBox_textEditor"] [contenteditable="true"][role="textbox"]',
    relies: 'component key of the share box’s editor',
    knownTrue: '2026-10-09',
  },
  sduiScreen: {
    css: '[data-sdui-screen$="sharing.ShareCompose"]',
    relies:
      'name of the screen the composer is; a dialog alone is not enough, messages and videos are dialogs too',
    knownTrue: '2026-10-09',
  },
  sduiAway: {
    css: '[data-sdui-screen*="flagshipnav.sharing."]:not([data-sdui-screen$="sharing.ShareCompose"])',
    relies: 'names of the schedule picker, the schedule list and the other screens of the share box',
    knownTrue: '2026-10-09',
  },
  sduiPicker: {
    css: '[data-sdui-screen*="sharing.ShareSchedulePostPicker"]',
    relies: 'name of the screen in which day and time are chosen',
    knownTrue: '2026-10-09',
  },
  sduiDialog: {
    css: 'dialog',
    relies: 'native modal dialog; it makes everything outside inert',
    knownTrue: '2026-10-09',
  },
  /** generations A (to 2025), B (in the shadow root) and D (a company’s page): Quill in Ember’s dialog */
  emberEditor: {
    css: '.ql-editor[contenteditable="true"][role="textbox"], [data-test-ql-editor-contenteditable="true"]',
    relies: 'Quill’s own class, or Ember’s test attribute',
    knownTrue: '2026-10-09',
  },
  emberBox: {
    css: '[data-test-modal-id="sharebox"], .share-box-v2__modal, .share-creation-state',
    relies: 'id of the share box’s dialog, else the names of its parts',
    knownTrue: '2026-10-09',
  },
  emberModal: {
    css: '[data-test-modal-id="sharebox"], .share-box-v2__modal',
    relies: 'id of the share box’s dialog',
    knownTrue: '2026-08-31',
  },
  emberPublish: {
    css: '.share-actions__primary-action, [data-control-name="share.post"]',
    relies: 'name of the primary action',
    knownTrue: '2026-08-31',
  },
  emberPicker: {
    css: '#share-post__scheduled-date',
    relies: 'id of the field for the day',
    knownTrue: '2026-08-31',
  },
  emberClock: {
    css: '[data-test-icon="clock-medium"]',
    relies:
      'icon of the schedule button; a post that is out already cannot be scheduled. That its edit has none is a guess',
    knownTrue: '2026-08-31',
  },
  interop: {
    css: '#interop-outlet, [data-testid="interop-shadowdom"]',
    relies:
      'host of the open shadow root in which Ember’s dialogs, messages and notices stand in generation B',
    knownTrue: '2026-08-31',
  },
  day: {
    css: 'input[data-testid="date-picker-input"], #share-post__scheduled-date',
    relies: 'test id, or id, of the field for the day',
    knownTrue: '2026-10-09',
  },
  time: {
    css: 'input[data-testid="time-picker-input"], #share-post__scheduled-time',
    relies: 'test id, or id, of the field for the time',
    knownTrue: '2026-10-09',
  },
  comment: {
    css: '[componentkey^="commentBox-"], [class*="comments-comment"]',
    relies: 'component key of the new comment box, class names of the old one',
    knownTrue: '2026-10-09',
  },
  commentBox: {
    css: '[componentkey^="commentBox-"], [class*="comments-comment-box"]',
    relies: 'the part of a comment that holds its editor and its button',
    knownTrue: '2026-10-09',
  },
  commentSubmit: {
    css: '[data-view-name="comment-post"], [data-view-name="comment-reply-post"], [class*="comments-comment-box__submit-button"]',
    relies:
      'view names of the new buttons, class name of the old one; it may be missing while nothing is written',
    knownTrue: '2026-02-26',
  },
  commented: {
    css: '[data-urn*="urn:li:"]',
    relies: 'the urn of a post in the older feed; the new feed shows none',
    knownTrue: '2026-08-31',
  },
  message: {
    css: '.msg-form, [class*="msg-form__"]',
    relies: 'class names of the message form, in the page and in the shadow root',
    knownTrue: '2026-08-31',
  },
  field: {
    css: '[data-testid="ui-core-tiptap-text-editor-wrapper"]',
    relies: 'wrapper of the profile’s editors (and of new comments); the share box has none',
    knownTrue: '2026-10-09',
  },
  preview: {
    css: '#ShareBoxpreviewCard, .share-creation-state__preview-container, .share-media-preview',
    relies: 'id of the card under the draft; the Ember names are old',
    knownTrue: '2026-10-09',
  },
  toast: {
    css: '.artdeco-toast-item, [data-test-artdeco-toast-item-type]',
    relies: 'class or test attribute of Ember’s notice',
    knownTrue: '2026-08-31',
  },
  toastError: {
    css: '[data-test-artdeco-toast-item-type="error"]',
    relies: 'type of Ember’s notice',
    knownTrue: '2026-08-31',
  },
  status: {
    css: '[role="status"]',
    relies: 'role of the new frontend’s notice; only one with a link to a post means anything',
    knownTrue: '2026-08-20',
  },
  dialogAlert: {
    css: 'dialog [role="alert"]',
    relies: 'role of a complaint inside a dialog; that a refused post is said there is a guess',
    knownTrue: '2026-08-20',
  },
} as const satisfies Record<string, DatedSelector>;
