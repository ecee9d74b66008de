import { useEffect, useRef } from 'react';
import { firstWords } from '@/components/shared/first-words';
import { sayCount } from '@/components/shared/say-number';
import type { Post } from '@/lib/model/post';

interface Props {
  readonly posts: readonly Post[];
  readonly onUndo: () => void;
}

/** What was just taken out, and the way back. It takes the focus its row has lost, so that the keyboard stands on "Undo". */
export function RemovedLine({ posts, onUndo }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  const [first] = posts;
  useEffect(() => undo.current?.focus(), []);
  if (first === undefined) return null;
  return (
    <div className="removed row">
      <output>
        {posts.length === 1
          ? `Taken out: “${firstWords(first.text, 60)}”`
          : `${sayCount(posts.length, 'post')} taken out.`}
      </output>
      <button type="button" className="button" ref={undo} onClick={onUndo}>
        Undo
      </button>
    </div>
  );
}
