// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://business.facebook.com/" }
import { describe, expect, it } from 'vitest';
import { readEditor } from '@/lib/networks/editors/read-editor';
import { facebookAdapter } from '@/lib/networks/facebook/adapter';
import { parseCivilDay, readBusinessSchedule } from '@/lib/networks/facebook/business-schedule';
import { businessPage } from './fixtures';

const composerPath = '/latest/composer/?asset_id=102';
function show(html: string, path = composerPath): void {
  window.history.replaceState(null, '', path);
  document.body.innerHTML = html;
}
const captions = () => [...document.querySelectorAll<HTMLElement>('[contenteditable="true"]')];
const composer = () => {
  const sighting = facebookAdapter.find(captions()[0]!);
  if (sighting.outcome !== 'composer') throw new Error(sighting.outcome);
  return sighting.composer;
};
const both = [
  ['Facebook', 'For Facebook'],
  ['Instagram', 'For Instagram'],
] as const;

describe('the Business Suite', () => {
  it.each([
    ['one caption', [['', 'For Facebook']] as const],
    ['captions side by side', both],
    [
      'captions whose brands are written in another script',
      [
        ['فيسبوك', 'For Facebook'],
        ['إنستغرام', 'x'],
      ] as const,
    ],
  ])('with %s has Facebook’s caption as the draft', (_name, boxes) => {
    show(businessPage(boxes));
    expect(
      composer()
        .editors()
        .map((editor) => readEditor(editor).text),
    ).toEqual(['For Facebook']);
    expect(composer().publishButton()?.textContent).toContain('Publish');
  });

  it('has it even where the other caption comes first', () => {
    show(businessPage(both.toReversed()));
    expect(facebookAdapter.find(captions()[0]!)).toEqual({ outcome: 'silent', what: 'field' });
    expect(facebookAdapter.find(captions()[1]!).outcome).toBe('composer');
  });

  it('is silent in the caption beside it, and on its other pages', () => {
    show(businessPage(both));
    expect(facebookAdapter.find(captions()[1]!)).toEqual({ outcome: 'silent', what: 'field' });
    show(businessPage(both), '/latest/inbox/all');
    expect(facebookAdapter.find(captions()[0]!)).toEqual({ outcome: 'silent', what: 'message' });
  });

  it('is out only when the page goes to the calendar', () => {
    show(businessPage(both));
    const kept = composer();
    addEventListener('click', (event) => void kept.readGesture(event), { capture: true, once: true });
    kept.publishButton()!.click();
    window.history.replaceState(null, '', '/latest/content_calendar/?asset_id=102');
    expect([kept.editors(), kept.purpose?.()]).toEqual([[], 'post']);
    window.history.replaceState(null, '', '/latest/home');
    expect(kept.purpose?.()).toBe('unclear');
  });

  it('is not out when another of its buttons led there', () => {
    show(businessPage(both));
    const kept = composer();
    const discarded: boolean[] = [];
    const tell = (event: Event): void => {
      kept.readGesture(event);
      discarded.push(kept.isDiscard(event));
    };
    addEventListener('click', tell, { capture: true });
    kept.publishButton()!.click();
    document.querySelector<HTMLElement>('.foot > [role="button"]')!.click();
    removeEventListener('click', tell, { capture: true });
    window.history.replaceState(null, '', '/latest/content_calendar');
    expect([discarded, kept.purpose?.()]).toEqual([[false, true], 'unclear']);
  });

  it('says by a word with the post’s id that it is out', () => {
    show('<div role="status">Your post is now published … ID: 122108901234567</div>');
    expect(facebookAdapter.findNotices().map(({ notice }) => notice)).toEqual([
      {
        kind: 'posted',
        permalink: 'https://www.facebook.com/102/posts/122108901234567',
        networkId: '122108901234567',
      },
    ]);
  });

  it.each([
    ['words alone', 'Publishing your post'],
    ['a small number', 'You reached 4512 people'],
  ])('says nothing by %s', (_name, words) => {
    show(`<div role="status">${words}</div>`);
    expect(facebookAdapter.findNotices()).toEqual([]);
  });
});

describe('its schedule', () => {
  const field = (name: string, value: string) => `<input aria-label="${name}" value="${value}">`;
  const time = (hours: string, minutes: string, half?: string) =>
    field('hours', hours) + field('minutes', minutes) + (half === undefined ? '' : field('meridiem', half));
  const read = (inputs: string, language = 'en'): number | null => {
    document.documentElement.lang = language;
    show(businessPage([['', 'x']], inputs));
    return readBusinessSchedule(document);
  };

  it.each([
    ['an English date and half a day', 'Dec 24, 2026', time('5', '30', 'PM'), 'en', '2026-12-24T17:30'],
    ['midnight', 'Jan 2, 2027', time('12', '00', 'AM'), 'en', '2027-01-02T00:00'],
    ['24 hours', '31.08.2026', time('21', '05'), 'de', '2026-08-31T21:05'],
    ['digits of another script', '٣١/٠٨/٢٠٢٦', time('٩', '٠٥', 'م'), 'ar', '2026-08-31T21:05'],
    ['the order of the language', '08/09/2026', time('9', '00', 'AM'), 'en-US', '2026-08-09T09:00'],
    ['the order of another language', '08/09/2026', time('9', '00'), 'es', '2026-09-08T09:00'],
    ['the year first', '2026-09-08', time('9', '00'), 'de', '2026-09-08T09:00'],
  ])('reads %s', (_name, date, inputs, language, expected) => {
    expect(read(field('', date) + inputs, language)).toBe(new Date(`${expected}:00`).getTime());
  });

  it('takes the first network’s time where there are two', () => {
    const inputs =
      field('', 'Dec 24, 2026') + time('5', '30', 'PM') + field('', 'Dec 25, 2026') + time('6', '00', 'AM');
    expect(read(inputs)).toBe(new Date('2026-12-24T17:30:00').getTime());
  });

  it.each([
    ['there is no time', field('', 'Dec 24, 2026')],
    ['there is no date', time('5', '30', 'PM')],
    ['the day does not exist', field('', 'Feb 30, 2026') + time('5', '30', 'PM')],
    ['the hour is no number', field('', 'Dec 24, 2026') + time('five', '30')],
  ])('says that it cannot read when %s', (_name, inputs) => {
    expect(read(inputs)).toBeNull();
  });

  it('tells months that begin alike', () => {
    expect(parseCivilDay('June 3, 2026', 'en')?.month).toBe(6);
    expect(parseCivilDay('Jul 3, 2026', 'en')?.month).toBe(7);
    expect(parseCivilDay('3 thg 12, 2026', 'vi')).toEqual({ year: 2026, month: 12, day: 3 });
  });
});
