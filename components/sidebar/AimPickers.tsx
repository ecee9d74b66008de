import type { Outcome } from '@/lib/model/plan';
import type { SidebarActions, SidebarView } from '@/lib/state/sidebar-view';
import { ChipPicker } from './ChipPicker';

interface Props {
  readonly aim: NonNullable<SidebarView['aim']>;
  readonly onChoose: SidebarActions['chooseAim'];
}

const goalLabels: Readonly<Record<Outcome, string>> = {
  awareness: 'for being known',
  leads: 'for inquiries',
  service: 'for help',
  reputation: 'for a good name',
};
const sayGoal = (goal: Outcome | null): string => (goal ? goalLabels[goal] : 'what for');
const saySegment = (segment: string | null): string => (segment === null ? 'for whom' : `to ${segment}`);

/** For whom the post is, and what it is for: guessed, corrected by a tap, never asked for. */
export function AimPickers({ aim: { guess, chosen, goals, segments }, onChoose }: Props) {
  return (
    <>
      {segments.length > 0 && (
        <ChipPicker
          label="For whom"
          value={chosen.segment ?? guess.segment}
          options={segments}
          say={saySegment}
          onChoose={(segment) => onChoose({ segment })}
        />
      )}
      {goals.length > 0 && (
        <ChipPicker
          label="What for"
          value={chosen.goal ?? guess.goal}
          options={goals}
          say={sayGoal}
          onChoose={(goal) => onChoose({ goal })}
        />
      )}
    </>
  );
}
