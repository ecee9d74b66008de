import { readTraits, type Place, type Traits } from '@/lib/coach/kinds/traits';
import { english } from '@/lib/coach/languages/en/english';
import { trained } from '@/lib/coach/languages/en/trained';
import { readSaid } from '@/lib/coach/text/read-said';

/** The traits of an English text; of no known business and on no network unless told. */
export function englishTraits(text: string, place: Partial<Place> = {}): Traits {
  return readTraits(readSaid(text, english), {
    phrases: english,
    trained,
    names: [],
    network: null,
    ...place,
  });
}
