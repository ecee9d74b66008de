import { memo, useId, useState, type FocusEvent } from 'react';
import { Icon } from '@/components/shared/icons/Icon';
import type { CivilDate } from '@/lib/model/civil-date';
import type { Finding } from '@/lib/model/finding';
import type { Network } from '@/lib/model/network';
import { FindingDetail } from './FindingDetail';
import { levelNames } from './say';
import type { Hands } from './use-hands';

export interface FindingCardProps {
  readonly finding: Finding;
  readonly network: Network;
  readonly today: CivilDate | undefined;
  /** its words are being pointed at */
  readonly pointed: boolean;
  /** open until somebody says otherwise */
  readonly startsOpen: boolean;
  readonly hands: Hands;
}

/** One finding: icon, level word and headline; opened, what is seen and the next step. */
export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { finding, pointed, startsOpen, hands } = props;
  const { key, level, title } = finding;
  const [chosen, choose] = useState<boolean | null>(null);
  const id = `pl-${useId()}`;
  const isOpen = chosen ?? startsOpen;
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) hands.point(null);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- pointing only paints its words in the draft
    <li
      className={`pl-card pl-${level}${pointed ? ' pl-pointed' : ''}`}
      data-finding-key={key}
      onPointerEnter={() => hands.point(key)}
      onPointerLeave={() => hands.point(null)}
      onFocus={() => hands.point(key)}
      onBlur={leave}
    >
      <h3>
        <button
          type="button"
          className="pl-title"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => choose(!isOpen)}
        >
          <span className="pl-level">
            <Icon name={level} />
            {/* The tick says it to the eye; a word beside every praise would be noise. */}
            <span className={level === 'praise' ? 'pl-hidden' : undefined}>{levelNames[level]}</span>
          </span>{' '}
          <span className="pl-headline" dir="auto">
            {title}
          </span>
          <Icon name="down" />
        </button>
      </h3>
      {isOpen && <FindingDetail {...props} id={id} />}
    </li>
  );
}, looksTheSame);

/** Offsets move with every key typed before them; a card is drawn again only when something on it changed. */
function looksTheSame(before: FindingCardProps, after: FindingCardProps): boolean {
  const [was, is] = [before.finding, after.finding];
  return (
    before.pointed === after.pointed &&
    before.startsOpen === after.startsOpen &&
    before.network === after.network &&
    before.today === after.today &&
    before.hands === after.hands &&
    (was === is ||
      (was.key === is.key &&
        was.level === is.level &&
        was.title === is.title &&
        was.seen === is.seen &&
        was.step === is.step &&
        was.insert === is.insert &&
        was.evidence.sentence === is.evidence.sentence &&
        was.exhibits.map(({ postId }) => postId).join() === is.exhibits.map(({ postId }) => postId).join()))
  );
}
