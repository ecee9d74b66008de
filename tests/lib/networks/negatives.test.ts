// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Network } from '@/lib/model/network';
import type { Adapter } from '@/lib/networks/adapter';
import { facebookAdapter } from '@/lib/networks/facebook/adapter';
import { linkedinAdapter } from '@/lib/networks/linkedin/adapter';
import { xAdapter } from '@/lib/networks/x/adapter';
import * as facebook from './facebook/fixtures';
import * as linkedin from './linkedin/fixtures';
import * as x from './x/fixtures';

const adapters: readonly Adapter[] = [xAdapter, facebookAdapter, linkedinAdapter];

/** What is a composer for one network is silence for the others, and what is none is none for all. */
const boxes: readonly [name: string, owner: Network | null, html: string][] = [
  ['X’s inline box', 'x', x.inlineComposer(['We bake'])],
  ['X’s dialog', 'x', x.modalComposer([['We bake']])],
  ['X’s reply dialog', null, x.modalComposer([['We bake']], x.otherPost)],
  ['Facebook’s dialog', 'facebook', facebook.composerDialog({ lines: ['We bake'] })],
  [
    'Facebook’s dialog in Arabic',
    'facebook',
    facebook.composerDialog({ lines: [''], words: facebook.arabic }),
  ],
  ['Facebook’s comment', null, facebook.feedPost('A post') + facebook.commentForm(['We bake'])],
  ['Facebook’s comment under a photo', null, facebook.photoDialog(facebook.commentForm(['We bake']))],
  ['a caption of the Business Suite on another host', null, facebook.businessPage([['Facebook', 'We bake']])],
  ['LinkedIn’s new dialog', 'linkedin', linkedin.sduiComposer(['We bake'])],
  ['LinkedIn’s old dialog', 'linkedin', linkedin.emberComposer(['We bake'])],
  ['LinkedIn’s old comment', null, linkedin.oldComment],
  ['LinkedIn’s new comment', null, linkedin.newComment],
  ['LinkedIn’s headline', null, linkedin.profileField],
  ['LinkedIn’s message', null, linkedin.message],
];

describe.each(boxes)('%s', (_name, owner, html) => {
  it.each(adapters.map((adapter) => [adapter.network, adapter] as const))('for %s', (network, adapter) => {
    document.body.innerHTML = html;
    const found = [...document.querySelectorAll('[contenteditable="true"], textarea')].map(
      (editable) => adapter.find(editable).outcome,
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.includes('composer')).toBe(network === owner);
  });
});
