import { Lamp } from '@/components/shared/Lamp';
import { sayNumber } from '@/components/shared/say-number';
import type { SidebarView } from '@/lib/state/sidebar-view';
import { saySilence } from './say';

/** Where the draft stands when there are no findings to say it: unread, empty, too short to judge, or fine. */
export function StateLine({ view }: { readonly view: SidebarView }) {
  const { review, words, wordsNeeded, network, silenceDays, nudge } = view;
  if (!review) return <p className="pl-state">Reading your draft…</p>;
  const needed = sayNumber(wordsNeeded);
  if (words === 0)
    return (
      <div className="pl-blank">
        <Lamp state="lit" size={40} />
        <p className="pl-silence">{saySilence(silenceDays, network)}</p>
        {nudge && <p className="pl-state">{nudge}</p>}
        <p className="pl-state">Start writing: advice comes at about {needed} words.</p>
      </div>
    );
  if (words < wordsNeeded)
    return <p className="pl-state">Write on: advice starts at about {needed} words.</p>;
  const unread = review.notEnough.find(({ ruleId }) => ruleId === 'language');
  if (unread) return <p className="pl-state">{unread.reason}</p>;
  if (review.open.length > 0) return null;
  return <p className="pl-fine">Nothing to change.</p>;
}
