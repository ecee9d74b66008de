import { kinds, type Kind } from '@/lib/model/kind';
import { ChipPicker } from './ChipPicker';
import { kindLabels } from './say';

interface Props {
  readonly kind: Kind;
  readonly onChoose: (kind: Kind) => void;
}

const options = [...kinds, 'other' as const];
const say = (kind: Kind | undefined): string => kindLabels[kind ?? 'other'];

/** Which kind of post this is. */
export function KindPicker({ kind, onChoose }: Props) {
  return <ChipPicker label="Kind of post" value={kind} options={options} say={say} onChoose={onChoose} />;
}
