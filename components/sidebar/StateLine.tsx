import { Lamp } from '@/components/shared/Lamp';
import { nudgeAnswerLabels } from '@/components/shared/nudge-answer-labels';
import { sayNumber } from '@/components/shared/say-number';
import { besideAnswers } from '@/lib/model/nudge';
import type { SidebarActions, SidebarView } from '@/lib/state/sidebar-view';
import { nudgeAnswered, saySilence } from './say';

interface Props {
  readonly view: SidebarView;
  /** absent in the side panel, which never nudges */
  readonly onAnswerNudge?: SidebarActions['answerNudge'];
}

/** Where the draft stands when there are no findings to say it: unread, empty, too short to judge, or fine. */
export function StateLine({ view, onAnswerNudge }: Props) {
  const { review, words, wordsNeeded, network, silenceDays, nudge, nudgeAnswer, isReply } = view;
  if (!review) return <p className="pl-state">Reading your draft…</p>;
  if (isReply && words < wordsNeeded)
    return <p className="pl-state">An answer under your post. It may be short; call them by name.</p>;
  const needed = sayNumber(wordsNeeded);
  const silence = saySilence(silenceDays, network);
  // A nudge about this very silence says the same and more; said twice it would be a nag.
  const isSaid = nudge?.startsWith(silence.replace(/\.$/, '')) ?? false;
  if (words === 0)
    return (
      <div className="pl-blank">
        <Lamp state="lit" size={40} />
        <p className="pl-silence">{isSaid ? nudge : silence}</p>
        {nudge && !isSaid && <p className="pl-state">{nudge}</p>}
        {nudge && onAnswerNudge && (
          <div className="pl-buttons">
            <span className="pl-state">Not now?</span>
            {besideAnswers.map((answer) => (
              <button key={answer} type="button" className="pl-button" onClick={() => onAnswerNudge(answer)}>
                {nudgeAnswerLabels[answer]}
              </button>
            ))}
          </div>
        )}
        {nudgeAnswer && <p className="pl-state">{nudgeAnswered[nudgeAnswer]}</p>}
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
