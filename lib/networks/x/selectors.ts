import type { DatedSelector } from '../adapter';

/**
 * X's compose boxes. Preference: test ids; role with contenteditable; structure. Never labels (localised: "Post
 * text", "Texto do post") and never class names. Sources: captured DOM of 2026-02, X's own bundle of 2025-07,
 * extensions that re-checked the live site up to 2026-10-05.
 */
export const xSelectors = {
  editor: {
    css: '[data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"], [data-testid^="tweetTextarea_"] textarea',
    relies:
      'test id built as "tweetTextarea_" + index; wrappers share the prefix but are not editable; mobile is a textarea',
    knownTrue: '2026-10-05',
  },
  richBox: {
    css: '[role="textbox"][contenteditable="true"][aria-multiline="true"]',
    relies: 'roles of the rich editor, whatever its test id; only for the health light',
    knownTrue: '2026-02-24',
  },
  otherBox: {
    css: '[data-testid^="dm"], [data-testid^="chat"], [data-testid="composer"]',
    relies: 'test ids of the message boxes and of the article editor',
    knownTrue: '2026-08-17',
  },
  publish: {
    css: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
    relies: 'test ids of the modal and the inline publish button',
    knownTrue: '2026-10-05',
  },
  toolbar: {
    css: '[data-testid="toolBar"]',
    relies: 'test id of the bar under the editor',
    knownTrue: '2026-02-24',
  },
  modal: {
    css: '[role="dialog"]',
    relies: 'the compose dialog has the dialog role; the home box stays mounted behind it',
    knownTrue: '2026-08-17',
  },
  inlineReply: {
    css: '[data-testid="inline_reply_offscreen"]',
    relies: 'wrapper of the reply box under a post',
    knownTrue: '2026-02-24',
  },
  quotedOrAnswered: {
    css: 'article[data-testid="tweet"], [data-testid="tweetText"]',
    relies: 'the post answered stands before the editor, the post quoted after it',
    knownTrue: '2026-05-04',
  },
  answered: {
    css: 'article[data-testid="tweet"]',
    relies: 'on a post’s page those it answers stand above it, and its answers below the reply box',
    knownTrue: '2026-02-24',
  },
  answeredLink: {
    css: 'a[href*="/status/"] time',
    relies: 'the time of a post is the link to it; the time of a post quoted in it is none',
    knownTrue: '2026-02-24',
  },
  media: {
    css: '[data-testid="attachments"]',
    relies: 'test id of the strip with pictures, GIF or poll',
    knownTrue: '2026-02-24',
  },
  scheduled: {
    css: '[data-testid="scheduledTweetIndicator"]',
    relies: 'line above the editor once a time is set',
    knownTrue: '2025-07-01',
  },
  scheduleConfirm: {
    css: '[data-testid="scheduledConfirmationPrimaryAction"]',
    relies: 'button that takes over the chosen time',
    knownTrue: '2025-07-01',
  },
  discard: {
    css: '[data-testid="confirmationSheetCancel"], [data-testid="confirmationSheetConfirm"]',
    relies: 'the two buttons of the "save or discard" sheet; either ends this draft as a post',
    knownTrue: '2025-07-01',
  },
  toast: { css: '[data-testid="toast"]', relies: 'test id of every notice', knownTrue: '2026-02-24' },
} as const satisfies Record<string, DatedSelector>;
