import { firstWords } from '@/components/shared/first-words';
import { sayDate } from '@/components/shared/say-date';
import type { CivilDate } from '@/lib/model/civil-date';
import { kindNames, kinds, type Kind } from '@/lib/model/kind';
import { networkNames } from '@/lib/model/network';
import type { Post } from '@/lib/model/post';

interface Props {
  readonly post: Post;
  readonly today: CivilDate;
  readonly onKind: (id: string, kind: Kind) => void;
  readonly onRemove: (id: string) => void;
}

/** One post: when and where, its first words, its kind. */
export function HistoryRow({ post, today, onKind, onRemove }: Props) {
  const words = firstWords(post.text, 140) || 'A post without words';
  const brief = `${networkNames[post.network]} post of ${sayDate(post.civilDate, today)}`;
  return (
    <tr>
      <td className="when">
        {sayDate(post.civilDate, today)}
        <br />
        <span className="soft">{networkNames[post.network]}</span>
        {post.status === 'scheduled' && post.civilDate > today && <span className="soft"> · scheduled</span>}
      </td>
      <td>
        {words}
        {post.permalink && isAddress(post.permalink) && (
          <>
            {' '}
            <a href={post.permalink} target="_blank" rel="noreferrer" aria-label={`Open the ${brief}`}>
              Open
            </a>
          </>
        )}
      </td>
      <td>
        <div className="kind-cell">
          <select
            aria-label={`Kind of the ${brief}`}
            value={post.kind}
            onChange={(event) => onKind(post.id, kindOf(event.target.value))}
          >
            {choices.map((kind) => (
              <option key={kind} value={kind}>
                {kindNames[kind]}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="button button-quiet"
            aria-label={`Delete the ${brief}`}
            onClick={() => onRemove(post.id)}
          >
            Delete
          </button>
        </div>
      </td>
    </tr>
  );
}

const choices: readonly Kind[] = [...kinds, 'other'];

function kindOf(value: string): Kind {
  return choices.find((kind) => kind === value) ?? 'other';
}

/** The permalink came out of a network's page: nothing but a web address becomes a link. */
function isAddress(permalink: string): boolean {
  return permalink.startsWith('https://');
}
