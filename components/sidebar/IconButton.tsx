import { Icon, type IconName } from '@/components/shared/icons/Icon';

interface Props {
  readonly icon: IconName;
  /** what it does, read out and shown on pointing */
  readonly label: string;
  readonly onClick: () => void;
}

/** A small square button that shows only an icon. */
export function IconButton({ icon, label, onClick }: Props) {
  return (
    <button type="button" className="pl-icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
