import { sayDate } from '@/components/shared/say-date';
import { civilDateAt, type CivilDate } from '@/lib/model/civil-date';
import type { ImportRun } from '@/lib/model/import-run';
import { networkNames } from '@/lib/model/network';
import { Section } from '../Section';
import { sayRun } from './say-import';

interface Props {
  readonly runs: readonly ImportRun[];
  readonly today: CivilDate;
  readonly zone: string;
}

/** What was brought in before. What stopped half way says how it goes on. */
export function Runs({ runs, today, zone }: Props) {
  if (runs.length === 0) return null;
  return (
    <Section id="runs" title="Brought in before">
      <ul className="runs">
        {runs.map((run) => (
          <li key={run.id}>
            <b>{run.account ? `${networkNames[run.network]}, ${run.account}` : networkNames[run.network]}</b>{' '}
            <span className="soft">
              · {sayDate(civilDateAt(run.at, zone), today)} · {run.fileName}
            </span>
            <br />
            {sayRun(run)}
            {isHalf(run) && ' Choose the same file again and it goes on from there; nothing comes in twice.'}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function isHalf({ state, added, known, removed, total }: ImportRun): boolean {
  return (state === 'cancelled' || state === 'failed') && added + known + removed < total;
}
