import { useState, type FormEvent } from 'react';
import { TextField } from '@/components/shared/TextField';
import type { Topic } from '@/lib/model/plan';
import { addTopic, withFields } from '@/lib/state/plan-edits';
import { ListField } from './ListField';
import { Suggestions } from './Suggestions';

interface Props {
  /** what one of them is: "group", "person or place" */
  readonly one: string;
  readonly topics: readonly Topic[];
  readonly suggested?: readonly Topic[];
  readonly wordsLabel: string;
  readonly onChange: (topics: Topic[], part: string) => void;
}

/** Groups of customers, or people to talk with: a name each, and the words by which a post is known to speak of them. */
export function TopicList({ one, topics, suggested = [], wordsLabel, onChange }: Props) {
  const [name, setName] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    onChange(addTopic(topics, { name }), `add ${one}`);
    setName('');
  };
  const offered = suggested.filter((topic) => !topics.some((known) => known.name === topic.name));
  return (
    <div className="plan-field">
      <ul className="topics" aria-label={`Every ${one}`}>
        {topics.map((topic) => (
          <li key={topic.name} className="topic">
            <b>{topic.name}</b>
            <ListField
              label={`${wordsLabel} ${topic.name}`}
              value={topic.words ?? []}
              onChange={(words) =>
                onChange(
                  topics.map((known) => (known === topic ? withFields(known, { words }) : known)),
                  `words of ${topic.name}`,
                )
              }
            />
            <button
              type="button"
              className="button button-quiet"
              aria-label={`Take ${topic.name} out`}
              onClick={() =>
                onChange(
                  topics.filter((known) => known !== topic),
                  `take ${topic.name}`,
                )
              }
            >
              Take out
            </button>
          </li>
        ))}
      </ul>
      <form className="row add-row" onSubmit={add}>
        <TextField label={`One more ${one}`} value={name} onChange={setName} />
        <button type="submit" className="button" disabled={name.trim() === ''}>
          Add the {one}
        </button>
      </form>
      <Suggestions
        label="Usual in your trade"
        words={offered.map((topic) => topic.name)}
        onTake={(word) => {
          const topic = offered.find((known) => known.name === word);
          if (topic) onChange(addTopic(topics, topic), `add ${one}`);
        }}
      />
    </div>
  );
}
