import type { Engine } from './engine';

/** A textarea (X's mobile page) has no nodes to point at, so nothing in it is underlined. */
export const textarea: Engine = {
  name: 'textarea',
  matches: (editor) => editor instanceof HTMLTextAreaElement,
  read: (editor) => ({ text: (editor as HTMLTextAreaElement).value, runs: [] }),
};
