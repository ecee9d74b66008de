import { firstWords } from '@/components/shared/first-words';
import { sayDate } from '@/components/shared/say-date';
import type { CivilDate } from '@/lib/model/civil-date';
import type { Exhibit } from '@/lib/model/finding';
import { networkNames } from '@/lib/model/network';

/** Of an excerpt, in characters: two lines of the sidebar. */
const shown = 64;

interface Props {
  readonly exhibit: Exhibit;
  /** tells whether the date needs its year; without it none is shown */
  readonly today: CivilDate | undefined;
}

/** A past post by date and first words. */
export function ExhibitLine({ exhibit, today }: Props) {
  const { civilDate, network, excerpt } = exhibit;
  return (
    <li>
      Your {networkNames[network]} post of {sayDate(civilDate, today ?? civilDate, 'en-GB').replace(',', '')}:{' '}
      <bdi className="pl-quote">“{firstWords(excerpt, shown)}”</bdi>
    </li>
  );
}
