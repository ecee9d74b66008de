import type { FormEvent } from 'react';
import { GoalSelect } from '@/components/shared/GoalSelect';
import { TextField } from '@/components/shared/TextField';
import { Troubles } from '@/components/shared/Troubles';
import { weekdayNames } from '@/components/shared/weekday-names';
import type { WeekStart } from '@/lib/rhythm/week-start';
import type { WelcomeState } from '@/lib/state/welcome';
import { ChannelChoice } from './ChannelChoice';

interface Props {
  readonly state: WelcomeState;
  readonly localeWeekStart: WeekStart;
}

/** The few things asked, with a sensible answer in each, and the one button that begins. */
export function Questions({ state, localeWeekStart }: Props) {
  const { answers, tell, stage } = state;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void state.agree();
  };
  return (
    <form className="questions card" onSubmit={submit} noValidate>
      <TextField
        label="What is your business called?"
        value={answers.businessName}
        onChange={(businessName) => tell({ businessName })}
        hint="So that the coach notices when a post speaks about you rather than to your customers. You may leave it empty."
        autoComplete="organization"
      />
      <TextField
        label="What else do you call it in posts?"
        value={answers.otherNames}
        onChange={(otherNames) => tell({ otherNames })}
        hint="Parted by commas, for example: Sweet Crumb, the Crumb"
      />
      <ChannelChoice answers={answers} onFill={tell} />
      <GoalSelect
        label="How often do you want to post?"
        value={answers.perWeek}
        onChange={(perWeek) => tell({ perWeek })}
        describedBy="goal-hint"
      />
      <p className="hint" id="goal-hint">
        A week that reaches this counts.{' '}
        {stage === 'again' ? 'A change begins next week.' : 'Two is a fine start.'} Weeks start on{' '}
        {weekdayNames[localeWeekStart]} here; you can change all of it later.
      </p>
      <Troubles sentences={state.trouble === null ? [] : [state.trouble]} />
      <div className="row">
        <button type="submit" className="button button-primary button-large">
          {stage === 'again' ? 'Agree and save' : 'Agree and start'}
        </button>
        {stage === 'again' ? (
          <button type="button" className="button button-large" onClick={() => void state.withdraw()}>
            Withdraw consent
          </button>
        ) : (
          <button type="button" className="button button-large" onClick={state.decline}>
            Not now
          </button>
        )}
      </div>
    </form>
  );
}
