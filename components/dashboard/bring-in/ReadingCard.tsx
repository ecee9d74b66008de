import { useId } from 'react';
import { firstWords } from '@/components/shared/first-words';
import { sayDate } from '@/components/shared/say-date';
import { sayCount } from '@/components/shared/say-number';
import { TextField } from '@/components/shared/TextField';
import type { CivilDate } from '@/lib/model/civil-date';
import { networkNames } from '@/lib/model/network';
import type { Channel } from '@/lib/model/plan';
import type { Aimed } from '@/lib/state/bring-in';
import type { Target } from '@/lib/state/bring-in-channels';
import { sayPosts, saySkipped } from './say-import';

interface Props {
  readonly aimed: Aimed;
  readonly channels: readonly Channel[];
  readonly today: CivilDate;
  readonly onAim: (target: Target) => void;
}

/** One account's posts before they are stored: how many, since when, what stays out, and where they go. */
export function ReadingCard({ aimed: { summary, target }, channels, today, onAim }: Props) {
  const { network, account, replies, skipped, sample, posts } = summary;
  const lines = saySkipped(skipped);
  return (
    <article className="reading">
      <h3>{account ? `${networkNames[network]}, ${account.name}` : networkNames[network]}</h3>
      <p className="reading-count">{sayPosts(summary, today)}</p>
      {replies > 0 && (
        <p className="soft">
          {sayCount(replies, 'answer')} to others: counted as conversations, never as posts; their words are
          not kept.
        </p>
      )}
      {lines.length > 0 && (
        <>
          <p>Left out:</p>
          <ul className="skips">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {sample.length > 0 && (
        <details>
          <summary>The newest, as they will be kept</summary>
          <ul className="samples">
            {sample.map(({ civilDate, text }) => (
              <li key={`${civilDate} ${text}`}>
                <span className="soft">{sayDate(civilDate, today)}</span>{' '}
                {firstWords(text, 160) || 'A picture without words'}
              </li>
            ))}
          </ul>
        </details>
      )}
      {posts > 0 && <TargetChoice summary={summary} target={target} channels={channels} onAim={onAim} />}
    </article>
  );
}

interface TargetProps extends Pick<Props, 'channels' | 'onAim'> {
  readonly summary: Aimed['summary'];
  readonly target: Target;
}

function TargetChoice({ summary: { network, account }, target, channels, onAim }: TargetProps) {
  const id = useId();
  const own = channels.filter((channel) => channel.network === network);
  const value = target.kind === 'channel' ? target.id : `:${target.kind}`;
  const choose = (chosen: string): void => {
    if (chosen === ':none') onAim({ kind: 'none' });
    else if (chosen === ':new') onAim({ kind: 'new', name: account?.name ?? '' });
    else onAim({ kind: 'channel', id: chosen });
  };
  return (
    <div className="target">
      <label className="field" htmlFor={id}>
        <span className="field-label">Whose posts are these?</span>
        <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
          {own.map((channel) => (
            <option key={channel.id} value={channel.id}>
              {channel.name || networkNames[network]}, in your plan
            </option>
          ))}
          <option value=":new">A channel not in the plan yet</option>
          <option value=":none">Leave them out</option>
        </select>
      </label>
      {target.kind === 'new' && (
        <TextField
          label="What is it called?"
          value={target.name}
          onChange={(name) => onAim({ kind: 'new', name })}
        />
      )}
    </div>
  );
}
