import { useState, type FormEvent } from 'react';
import { Section } from '@/components/dashboard/Section';
import { sayDate } from '@/components/shared/say-date';
import { TextField } from '@/components/shared/TextField';
import type { Story } from '@/lib/model/plan';
import type { PlanState } from '@/lib/state/plan-editor';
import { addStory, changeStory, removeStory, withFields } from '@/lib/state/plan-edits';

interface Props {
  readonly state: PlanState;
  readonly makeId: () => string;
}

const nothing = { text: '', who: '', photo: '' };

/** A customer's story or words, whose they are, and whether they said yes. */
export function StoryBank({ state, makeId }: Props) {
  const { plan, clock } = state;
  const [typed, setTyped] = useState(nothing);
  const stories = plan.stories ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { text, who, photo } = typed;
    const story = withFields<Story>(
      { id: makeId(), text: text.trim(), heardOn: clock.today },
      { who: who.trim(), photo: photo.trim() },
    );
    void state.change(addStory(plan, story), `tell ${story.id}`);
    setTyped(nothing);
  };
  return (
    <Section id="stories-bank" title="Stories and words of customers">
      <p className="soft">
        What somebody told you at the counter is worth more than any slogan, and it is theirs. Ask before you
        tell it.
      </p>
      <form className="story-form" onSubmit={submit}>
        <TextField
          label="What happened, or what they said"
          value={typed.text}
          hint="Put their own words in quotation marks"
          onChange={(text) => setTyped({ ...typed, text })}
        />
        <TextField
          label="Whose it is, as a post may name them"
          value={typed.who}
          onChange={(who) => setTyped({ ...typed, who })}
        />
        <TextField
          label="A picture that goes with it"
          value={typed.photo}
          onChange={(photo) => setTyped({ ...typed, photo })}
        />
        <button type="submit" className="button button-primary" disabled={typed.text.trim() === ''}>
          Keep the story
        </button>
      </form>
      <ul className="bank">
        {stories.map((story) => (
          <StoryItem key={story.id} story={story} state={state} />
        ))}
      </ul>
    </Section>
  );
}

function StoryItem({ story, state }: { readonly story: Story; readonly state: PlanState }) {
  const { plan, clock } = state;
  const { id, text, who, photo, permission, heardOn, toldIn } = story;
  const brief = text.slice(0, 40);
  const set = (next: Story, part: string) => void state.change(changeStory(plan, next), `${part} ${id}`);
  const notes = [who, photo && `picture: ${photo}`, heardOn && sayDate(heardOn, clock.today)].filter(Boolean);
  return (
    <li className="bank-item">
      <span className="bank-words">
        <bdi>{text}</bdi> <span className="soft">{notes.map((note) => `· ${note}`).join(' ')}</span>
      </span>
      <span className="row">
        <select
          aria-label={`May “${brief}” be told?`}
          value={permission === undefined ? 'unasked' : permission ? 'yes' : 'no'}
          onChange={({ target }) =>
            set(
              withFields(story, {
                permission: target.value === 'unasked' ? undefined : target.value === 'yes',
              }),
              'permission',
            )
          }
        >
          <option value="unasked">Not asked yet</option>
          <option value="yes">They said yes</option>
          <option value="no">They said no</option>
        </select>
        <button
          type="button"
          className="button"
          aria-label={toldIn === undefined ? `“${brief}” is told` : `“${brief}” is not told yet`}
          onClick={() =>
            set(
              toldIn === undefined ? { ...story, toldIn: '' } : withFields(story, { toldIn: undefined }),
              'told',
            )
          }
        >
          {toldIn === undefined ? 'Told' : 'Not told yet'}
        </button>
        <button
          type="button"
          className="button button-quiet"
          aria-label={`Take “${brief}” out`}
          onClick={() => void state.change(removeStory(plan, id), `take ${id}`)}
        >
          Take out
        </button>
      </span>
    </li>
  );
}
