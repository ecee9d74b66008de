import { useState, type FormEvent } from 'react';
import { Section } from '@/components/dashboard/Section';
import { Suggestions } from '@/components/dashboard/plan/Suggestions';
import { sayDate } from '@/components/shared/say-date';
import { TextField } from '@/components/shared/TextField';
import type { HeardQuestion } from '@/lib/model/plan';
import { findTrade } from '@/lib/plan/trades/all-trades';
import type { PlanState } from '@/lib/state/plan-editor';
import { addQuestion, markQuestion, removeQuestion } from '@/lib/state/plan-edits';

/** What customers ask, in their words. A post that answers one marks it by itself. */
export function QuestionBank({ state }: { readonly state: PlanState }) {
  const { plan, clock } = state;
  const [typed, setTyped] = useState('');
  const questions = plan.questions ?? [];
  const open = questions.filter(({ answeredIn }) => answeredIn === undefined);
  const answered = questions.filter(({ answeredIn }) => answeredIn !== undefined);
  const usual = (findTrade(plan.business.trade)?.questions ?? []).filter(
    (text) => !questions.some((one) => one.text === text),
  );
  const add = (text: string) => void state.change(addQuestion(plan, text, clock.today), `ask ${text}`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add(typed);
    setTyped('');
  };
  return (
    <Section id="questions-bank" title="What customers ask">
      <p className="soft">
        Write a question down as you heard it. The coach offers it when your box is empty.
      </p>
      <form className="row add-row" onSubmit={submit}>
        <TextField label="A question you heard" value={typed} onChange={setTyped} />
        <button type="submit" className="button button-primary" disabled={typed.trim() === ''}>
          Keep the question
        </button>
      </form>
      {open.length > 0 && <QuestionList title="Not answered yet" questions={open} state={state} />}
      {answered.length > 0 && <QuestionList title="Answered" questions={answered} state={state} />}
      {usual.length > 0 && (
        <div className="plan-field">
          <h3>Often asked in your trade</h3>
          <Suggestions label="Often asked in your trade" words={usual} onTake={add} />
        </div>
      )}
    </Section>
  );
}

interface ListProps {
  readonly title: string;
  readonly questions: readonly HeardQuestion[];
  readonly state: PlanState;
}

function QuestionList({ title, questions, state }: ListProps) {
  return (
    <div className="bank">
      <h3>{title}</h3>
      <ul>
        {questions.map((question) => (
          <Question key={question.text} question={question} state={state} />
        ))}
      </ul>
    </div>
  );
}

function Question({ question, state }: Pick<ListProps, 'state'> & { readonly question: HeardQuestion }) {
  const { plan, clock, posts } = state;
  const { text, answeredIn, heardOn } = question;
  const isOpen = answeredIn === undefined;
  const post = posts?.find(({ id }) => id === answeredIn);
  const said = post
    ? `Answered in your post of ${sayDate(post.civilDate, clock.today)}`
    : isOpen
      ? heardOn && `Heard on ${sayDate(heardOn, clock.today)}`
      : 'Answered';
  return (
    <li className="bank-item">
      <span className="bank-words">
        <bdi>{text}</bdi> {said && <span className="soft">· {said}</span>}
      </span>
      <span className="row">
        <button
          type="button"
          className="button"
          aria-label={isOpen ? `“${text}” is answered` : `“${text}” is open again`}
          onClick={() => void state.change(markQuestion(plan, text, isOpen ? '' : undefined), `mark ${text}`)}
        >
          {isOpen ? 'Answered' : 'Open again'}
        </button>
        <button
          type="button"
          className="button button-quiet"
          aria-label={`Take “${text}” out`}
          onClick={() => void state.change(removeQuestion(plan, text), `take ${text}`)}
        >
          Take out
        </button>
      </span>
    </li>
  );
}
