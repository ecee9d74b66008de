import { useState, type FormEvent } from 'react';
import { TextField } from '@/components/shared/TextField';
import type { WeekReview } from '@/lib/model/week-review';

interface Props {
  /** from what was missing */
  readonly suggestion: string;
  /** what the owner wrote of this week before */
  readonly own: WeekReview | undefined;
  readonly onSave: (words: Pick<WeekReview, 'tryNext' | 'note'>) => Promise<boolean>;
}

/** One thing to try next week, in the owner's own words. */
export function TryNextForm({ suggestion, own, onSave }: Props) {
  const [tryNext, setTryNext] = useState(own?.tryNext ?? '');
  const [note, setNote] = useState(own?.note ?? '');
  const isSaved = own !== undefined && own.tryNext === tryNext.trim() && own.note === note.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onSave({ tryNext: tryNext.trim(), note: note.trim() });
  };
  return (
    <form className="week-review-form" onSubmit={submit}>
      <h3>One thing to try next week</h3>
      <p className="row">
        <span>{suggestion}</span>
        <button
          type="button"
          className="button week-review-do"
          disabled={tryNext === suggestion}
          onClick={() => setTryNext(suggestion)}
        >
          Take this
        </button>
      </p>
      <TextField label="Next week I try" value={tryNext} onChange={setTryNext} />
      <TextField label="What I noticed this week" value={note} onChange={setNote} />
      <p className="row" aria-live="polite">
        <button
          type="submit"
          className="button button-primary week-review-do"
          disabled={isSaved || (tryNext.trim() === '' && note.trim() === '' && !own)}
        >
          Keep this review
        </button>
        {isSaved && <span className="soft">Kept.</span>}
      </p>
    </form>
  );
}
