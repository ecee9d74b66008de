import { describe, expect, it } from 'vitest';
import { findings } from '@/components/gallery/findings';
import type { KeptPanelDraft } from '@/lib/model/panel-draft';
import { createPanelStore } from '@/lib/state/panel';
import type { PanelDoors } from '@/lib/state/panel-doors';
import { buildPlan } from '../rhythm/build-post';
import { fakePanelDoors } from './panel-doors';
import { thursday } from './popup-doors';

const text = 'Come by on Saturday and taste the rye.';

async function open(over: Partial<PanelDoors> = {}, kept: KeptPanelDraft | null = null) {
  const doors = fakePanelDoors(over, kept);
  const store = createPanelStore(doors);
  await store.getState().load();
  return { world: doors.world, store, state: store.getState };
}

describe('the side panel begins', () => {
  it('on the network where it is the coach', async () => {
    const { state } = await open();
    expect(state().draft).toEqual({ network: 'linkedin', text: '', hasMedia: false });
    expect(state().view.silenceDays).toBe(9);
  });

  it.each([
    ['the main channel, where none is for the panel', ['facebook', 'x'] as const, 'x', 'x'],
    ['the first channel, where none is the main one', ['facebook'] as const, null, 'facebook'],
    ['X, where there is no plan', [] as const, null, 'x'],
  ])('on %s', async (_name, channels, mainChannelId, network) => {
    const { state } = await open({
      readConsent: async () => ({
        value: { version: 1, at: 1, networks: { facebook: 'beside', x: 'beside', linkedin: 'off' } },
        trouble: null,
      }),
      readPlan: async () => ({
        value: {
          ...buildPlan(
            channels.map((id) => ({
              id,
              network: id,
              name: '',
              goals: [{ from: '2026-01-05', perWeek: 2 }],
            })),
          ),
          mainChannelId,
        },
        trouble: null,
      }),
    });
    expect(state().draft.network).toBe(network);
  });

  it('with the draft as it was left', async () => {
    const { state, world } = await open({}, { network: 'facebook', text, hasMedia: true });
    expect(state().draft).toEqual({ network: 'facebook', text, hasMedia: true });
    expect(world.reviewed.at(-1)).toEqual({
      network: 'facebook',
      surface: 'post',
      parts: [text],
      hasMedia: true,
    });
  });

  it('with nothing read before consent, and with everything gone once it is withdrawn', async () => {
    let agreed = false;
    const { state, world, store } = await open({
      readConsent: async () => ({
        value: agreed
          ? { version: 1, at: 1, networks: { facebook: 'off', x: 'beside', linkedin: 'off' } }
          : null,
        trouble: null,
      }),
    });
    expect(state().stage).toBe('before-consent');
    expect(world.reviewed).toEqual([]);
    agreed = true;
    await store.getState().load();
    expect(state().stage).toBe('ready');
    agreed = false;
    await store.getState().load();
    expect(state().stage).toBe('before-consent');
    expect(world.ended).toEqual(['x']);
  });
});

describe('a draft', () => {
  it('is reviewed and kept at every change', async () => {
    const { state, world } = await open();
    state().write({ text });
    expect(world.reviewed.at(-1)?.parts).toEqual([text]);
    expect(state().reviewedText).toBe(text);
    expect(world.kept).toEqual({ network: 'linkedin', text, hasMedia: false });
  });

  it('is reviewed for the other network when that is chosen', async () => {
    const { state, world } = await open();
    state().write({ text });
    state().write({ network: 'x' });
    expect(world.ended).toEqual(['linkedin']);
    expect(world.reviewed.at(-1)).toMatchObject({ network: 'x', parts: [text] });
    expect(state().view.network).toBe('x');
  });

  it('is not written over by a change of plan elsewhere', async () => {
    const { state, world, store } = await open();
    state().write({ text });
    world.kept = { network: 'facebook', text: 'older' };
    await store.getState().load();
    expect(state().draft).toEqual({ network: 'linkedin', text, hasMedia: false });
  });

  it('follows another window, and keeps its text when only the network is chosen', async () => {
    const { state, world } = await open();
    state().write({ text });
    const before = world.reviewed.length;
    state().adopt({ network: 'linkedin', text, hasMedia: false });
    expect(world.reviewed).toHaveLength(before);
    state().adopt({ network: 'x' });
    expect(state().draft).toEqual({ network: 'x', text, hasMedia: false });
  });
});

describe('"I posted this"', () => {
  it('keeps the post once, empties the box, and gives the text back on undo', async () => {
    const { state, world } = await open();
    state().write({ text });
    await Promise.all([state().record(), state().record()]);
    expect(world.recorded).toEqual([{ text, network: 'linkedin', at: thursday.now, hasMedia: false }]);
    expect(state().draft.text).toBe('');
    expect(world.kept?.text).toBe('');
    await state().takeBack();
    expect(world.takenBack).toEqual(['post 1']);
    expect(state().draft.text).toBe(text);
    expect(state().recorded).toBeNull();
  });

  it('takes another time, unless that is still to come', async () => {
    const { state, world } = await open();
    state().write({ text });
    await state().record(thursday.now + 60_000);
    expect(state().troubles).toEqual(['That time is still to come. Choose when it went out.']);
    expect(world.recorded).toEqual([]);
    await state().record(thursday.now - 86_400_000);
    expect(world.recorded.map(({ at }) => at)).toEqual([thursday.now - 86_400_000]);
  });

  it('keeps nothing where there is nothing, and a picture without words where there is one', async () => {
    const { state, world } = await open();
    state().write({ text: ' \n ' });
    await state().record();
    expect(world.recorded).toEqual([]);
    state().write({ hasMedia: true });
    await state().record();
    expect(world.recorded).toHaveLength(1);
  });

  it('leaves the draft in the box when it could not be stored', async () => {
    const { state } = await open({ recordPost: async () => ({ ok: false, sentence: 'The disk is full.' }) });
    state().write({ text });
    await state().record();
    expect(state()).toMatchObject({ recorded: null, troubles: ['The disk is full.'], isRecording: false });
    expect(state().draft.text).toBe(text);
  });

  it('forgets the way back once something new is written', async () => {
    const { state } = await open();
    state().write({ text });
    await state().record();
    state().write({ text: 'N' });
    expect(state().recorded).toBeNull();
  });
});

describe('advice', () => {
  it.each([
    ['before the draft', findings.balance, 'You can now ', 'start'],
    ['after it', findings.noWayIn, findings.noWayIn.insert, 'end'],
  ] as const)('is inserted %s', async (_name, finding, words, where) => {
    const { state, world } = await open();
    state().insert(finding);
    expect(world.inserted).toEqual([[words, where]]);
  });

  it('says so when the box does not take it', async () => {
    const { state } = await open({ insertText: () => false });
    state().insert(findings.balance);
    expect(state().troubles[0]).toMatch(/did not take the text/);
  });

  it('is hidden and brought back', async () => {
    const { state, world } = await open();
    state().dismiss(findings.balance, 'draft');
    await Promise.resolve();
    await Promise.resolve();
    expect(state().view.undo?.sentence).toBe('Hidden for this draft.');
    state().undoDismissal();
    expect(world.dismissed).toEqual([]);
    expect(state().view.undo).toBeNull();
  });
});
