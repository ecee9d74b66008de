import { emojiHabits, type Voice } from '@/lib/model/plan';
import { voiceNeeds, type VoicePrint } from '@/lib/plan/voice-print';
import { withVoice } from '@/lib/state/plan-edits';
import { ListField } from './ListField';
import type { PartProps } from './part-props';
import { PlanPart } from './PlanPart';
import { sayVoice } from './say-voice';
import { Suggestions } from './Suggestions';

const habits = { none: 'No emoji', few: 'One here and there', many: 'Many' } as const;

interface Props extends PartProps {
  readonly voice: VoicePrint | null;
  readonly postCount: number;
}

/** How the business sounds: what the owner wants, beside what the own posts show. */
export function VoicePart({ plan, voice, postCount, onChange }: Props) {
  const { use = [], avoid = [], person, emoji, speaksToYou = true } = plan.voice ?? {};
  const set = (over: { [K in keyof Voice]?: Voice[K] | undefined }, part: string) =>
    onChange(withVoice(plan, over), `voice.${part}`);
  return (
    <PlanPart
      title="How you sound"
      brief={
        [...use.slice(0, 3), ...avoid.slice(0, 2).map((word) => `not “${word}”`)].join(', ') || 'Not said'
      }
    >
      <SoundsLike voice={voice} postCount={postCount} />
      <div className="plan-field">
        <ListField label="Words that are yours" value={use} onChange={(next) => set({ use: next }, 'use')} />
        <Suggestions
          label="Words from your posts"
          words={(voice?.words ?? []).filter((word) => !use.includes(word))}
          onTake={(word) => set({ use: [...use, word] }, 'use')}
        />
      </div>
      <ListField label="Words you avoid" value={avoid} onChange={(next) => set({ avoid: next }, 'avoid')} />
      <label className="field">
        <span className="field-label">You speak as</span>
        <select
          value={person ?? ''}
          onChange={(event) => set({ person: readOne(['i', 'we'] as const, event.target.value) }, 'person')}
        >
          <option value="">Not said</option>
          <option value="i">I, one person</option>
          <option value="we">We, several</option>
        </select>
      </label>
      <label className="field">
        <span className="field-label">Emoji</span>
        <select
          value={emoji ?? ''}
          onChange={(event) => set({ emoji: readOne(emojiHabits, event.target.value) }, 'emoji')}
        >
          <option value="">Not said</option>
          {emojiHabits.map((habit) => (
            <option key={habit} value={habit}>
              {habits[habit]}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        <input
          type="checkbox"
          checked={speaksToYou}
          onChange={(event) => set({ speaksToYou: event.target.checked ? undefined : false }, 'you')}
        />
        <span>My customers like to be spoken to as “you”</span>
      </label>
    </PlanPart>
  );
}

function SoundsLike({ voice, postCount }: Pick<Props, 'voice' | 'postCount'>) {
  if (voice === null)
    return (
      <p className="soft">
        From {voiceNeeds} posts on, this shows how you sound. Porchlight knows {postCount} so far.
      </p>
    );
  return (
    <div className="sounds-like">
      <h3>You sound like this</h3>
      <ul>
        {sayVoice(voice).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function readOne<T extends string>(all: readonly T[], value: string): T | undefined {
  return all.find((one) => one === value);
}
