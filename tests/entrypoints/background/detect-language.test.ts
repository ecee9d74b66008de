import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { detectLanguage } from '@/entrypoints/background/detect-language';

const long =
  'Verse broodjes liggen vanaf zeven uur in de winkel, en voor zaterdag kunt u er nu al een bestellen.';

function detectorSays(answer: unknown): string[] {
  const asked: string[] = [];
  Object.assign(fakeBrowser.i18n, {
    detectLanguage: async (text: string) => {
      asked.push(text);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  return asked;
}

describe('the language of a draft', () => {
  beforeEach(() => fakeBrowser.reset());

  it.each([
    [
      'the detector when it is sure',
      { isReliable: true, languages: [{ language: 'nl', percentage: 98 }] },
      'nl',
    ],
    ['nobody when it is not', { isReliable: false, languages: [{ language: 'nl', percentage: 40 }] }, null],
    ['nobody when it names none', { isReliable: true, languages: [] }, null],
    ['nobody when there is no detector', new TypeError('not a function'), null],
  ])('is told by %s', async (_who, answer, expected) => {
    detectorSays(answer);
    expect(await detectLanguage(long)).toBe(expected);
  });

  it('is not asked for with a few words, on which the detector only guesses', async () => {
    const asked = detectorSays({ isReliable: true, languages: [{ language: 'nl', percentage: 100 }] });
    expect(await detectLanguage('Fresh rye')).toBeNull();
    expect(asked).toEqual([]);
  });

  it('is read off the beginning of a long text', async () => {
    const asked = detectorSays({ isReliable: true, languages: [] });
    await detectLanguage(long.repeat(1_000));
    expect(asked[0]).toHaveLength(2_000);
  });
});
