import { sayDate } from '@/components/shared/say-date';
import { sayCount } from '@/components/shared/say-number';
import type { CivilDate } from '@/lib/model/civil-date';
import type { DashboardState } from '@/lib/state/dashboard';
import { Section } from './Section';

interface Props {
  readonly kept: DashboardState['kept'];
  readonly today: CivilDate;
}

const permissions = [
  ['storage', 'Keeps your plan and settings in this browser.'],
  ['unlimitedStorage', 'Keeps the browser from throwing your posts away when the disk runs full.'],
  ['alarms', 'Looks now and then whether a channel has gone quiet, for the lamp in the toolbar.'],
  ['scripting', 'Puts the coach beside a compose box, after you click into one.'],
  ['notifications', 'Reminds you, if you tick it under “Weeks and breaks”; else it is never asked for.'],
  ['idle', 'Comes with the reminders: tells an unlocked screen from a locked one, which nobody reads.'],
  ['sidePanel', 'Shows the coach in the browser’s side panel, with no page touched (Chrome and Edge).'],
  [
    'x.com, twitter.com, facebook.com, linkedin.com',
    'Notices that you click into a compose box there. Where the coach is off, nothing is read.',
  ],
] as const;

/** What is kept here, that none of it leaves, and what each permission is for. */
export function Kept({ kept, today }: Props) {
  return (
    <Section id="kept" title="What is kept">
      <p>{sayKept(kept, today)}</p>
      <p>
        All of it is in this browser, on this computer. Porchlight makes no network request: its own rules (
        <code>connect-src &apos;none&apos;</code>) make the browser refuse every one.
      </p>
      <h3>What each permission is for</h3>
      <dl className="permissions">
        {permissions.map(([name, purpose]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{purpose}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function sayKept(kept: Props['kept'], today: CivilDate): string {
  if (kept === undefined) return 'Counting…';
  if (kept === null) return 'The posts could not be counted this time.';
  if (kept.first === null) return 'No post yet. The first one is kept when you publish it.';
  return `${sayCount(kept.count, 'post')}, the first of them from ${sayDate(kept.first, today)}. Your plan, and what you dismissed.`;
}
