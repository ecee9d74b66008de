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
const sayGoal = (goal: Outcome | null | undefined): string =>
  goal ? goalLabels[goal] : goal === null ? 'for nothing in particular' : 'what for';
const saySegment = (segment: string | null | undefined): string =>
  segment === undefined ? 'for whom' : `to ${segment ?? 'nobody in particular'}`;

/** For whom the post is, and what it is for: guessed, corrected or taken back by a tap, never asked for. */
export function AimPickers({ aim: { guess, chosen, goals, segments }, onChoose }: Props) {
  return (
    <>
      {segments.length > 0 && (
        <ChipPicker
          label="For whom"
          value={chosen.segment === undefined ? (guess.segment ?? undefined) : chosen.segment}
          options={[...segments, null]}
          say={saySegment}
          onChoose={(segment) => onChoose({ segment })}
        />
      )}
      {goals.length > 0 && (
        <ChipPicker
          label="What for"
          value={chosen.goal === undefined ? (guess.goal ?? undefined) : chosen.goal}
          options={[...goals, null]}
          say={sayGoal}
          onChoose={(goal) => onChoose({ goal })}
        />
      )}
    </>
  );
}
