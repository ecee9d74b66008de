import { useId, useState } from 'react';
import { Icon } from '@/components/shared/icons/Icon';
import type { Finding } from '@/lib/model/finding';
import type { SidebarView } from '@/lib/state/sidebar-view';
import { FindingCard } from './FindingCard';
import type { Hands } from './use-hands';

interface Props {
  readonly view: SidebarView;
  readonly hands: Hands;
}

/** The praise, the open findings, and the rest behind a button. The first and every stop stand open: one step at a time. */
export function Findings({ view, hands }: Props) {
  const [isMoreOpen, openMore] = useState(false);
  const moreId = `pl-${useId()}`;
  const { review, network, today, pointedKey } = view;
  if (!review) return null;
  const card = (finding: Finding, startsOpen: boolean) => (
    <FindingCard
      key={`${finding.ruleId} ${finding.key}`}
      finding={finding}
      network={network}
      today={today}
      pointed={finding.key === pointedKey}
      startsOpen={startsOpen}
      hands={hands}
    />
  );
  const shown = review.praise ? [review.praise, ...review.open] : review.open;
  return (
    <>
      {shown.length > 0 && (
        <ul className="pl-cards">
          {shown.map((finding) => card(finding, finding === review.open[0] || finding.level === 'stop'))}
        </ul>
      )}
      {review.more.length > 0 && (
        <>
          <button
            type="button"
            className="pl-button pl-more"
            aria-expanded={isMoreOpen}
            aria-controls={isMoreOpen ? moreId : undefined}
            data-pl-escape=""
            onClick={() => openMore(!isMoreOpen)}
          >
            {review.more.length} more
            <Icon name="down" />
          </button>
          {isMoreOpen && (
            <ul className="pl-cards" id={moreId}>
              {review.more.map((finding) => card(finding, false))}
            </ul>
          )}
        </>
      )}
    </>
  );
}
