import type { DatedSelector } from '../adapter';

/**
 * Facebook's compose boxes. Its classes are atomic and change with every build, its labels are localised, it has no
 * test ids: roles and where things stand are all there is. Sources: page dumps of 2026-05-20 (www) and 2026-08-31
 * (Business Suite), extensions that worked on the live site in 2026.
 */
export const facebookSelectors = {
  editor: {
    css: '[data-lexical-editor="true"][contenteditable="true"]',
    relies: 'Lexical marks its root; posts, comments and messages share every attribute',
    knownTrue: '2026-05-20',
  },
  dialog: {
    css: '[role="dialog"]',
    relies: 'a post is written in a dialog; so are comments under a photo',
    knownTrue: '2026-05-20',
  },
  button: {
    css: '[role="button"], button',
    relies: 'buttons are divs with the role',
    knownTrue: '2026-05-20',
  },
  article: {
    css: '[role="article"]',
    relies: 'posts and comments of others have the role; a composer never stands in one',
    knownTrue: '2026-02-01',
  },
  form: {
    css: 'form, [role="form"]',
    relies:
      'a comment has a form of its own, with its submit picture in it; the composer’s form holds the whole dialog',
    knownTrue: '2026-02-01',
  },
  disabled: {
    css: '[aria-disabled="true"], [disabled]',
    relies: 'the submit button says so while there is nothing to post, and while it posts',
    knownTrue: '2026-05-20',
  },
  busy: {
    css: '[role="progressbar"]',
    relies: 'guess: the "Posting" state draws a progress bar over or in place of the draft',
    knownTrue: '2026-05-20',
  },
  media: {
    css: 'img[src^="blob:"], video[src^="blob:"]',
    relies:
      'guess: what was just chosen is shown from the page’s own memory; others’ pictures come from the network',
    knownTrue: '2026-05-20',
  },
  feedPost: {
    css: '[role="feed"] [role="article"], [role="main"] [role="article"]',
    relies: 'a new post is put on top of the feed or the profile',
    knownTrue: '2026-05-20',
  },
  businessCaption: {
    css: '[role="textbox"][contenteditable="true"]',
    relies: 'captions of the Business Suite, one or one a network; its engine is not known for certain',
    knownTrue: '2026-08-31',
  },
  hours: {
    css: 'input[aria-label="hours"]',
    relies: 'not localised where it was seen',
    knownTrue: '2026-08-31',
  },
  minutes: {
    css: 'input[aria-label="minutes"]',
    relies: 'not localised where it was seen',
    knownTrue: '2026-08-31',
  },
  meridiem: {
    css: 'input[aria-label="meridiem"]',
    relies: 'not localised where it was seen; absent on 24-hour pages (guess)',
    knownTrue: '2026-08-31',
  },
  businessNotice: {
    css: '[role="status"], [role="alert"], [role="dialog"]',
    relies: 'guess: the words "published … ID: <digits>" stand in one of these',
    knownTrue: '2026-08-31',
  },
} as const satisfies Record<string, DatedSelector>;
