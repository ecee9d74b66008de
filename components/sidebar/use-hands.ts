import { useLayoutEffect, useRef, useState } from 'react';
import type { DismissalScope } from '@/lib/model/dismissal';
import type { Finding } from '@/lib/model/finding';
import type { SidebarActions, SidebarView } from '@/lib/state/sidebar-view';

/** What a card can do, by its finding's key, so that a card need not be drawn again when only offsets moved. */
export interface Hands {
  readonly point: (key: string | null) => void;
  readonly insert: (key: string) => void;
  readonly dismiss: (key: string, scope: DismissalScope['kind']) => void;
}

type Acts = Pick<SidebarActions, 'point' | 'insert' | 'dismiss'>;

/** The same hands for the sidebar's whole life; they always act on the newest view and actions. */
export function useHands(view: SidebarView, actions: Acts): Hands {
  const latest = useRef({ view, actions });
  useLayoutEffect(() => {
    latest.current = { view, actions };
  });
  const [hands] = useState<Hands>(() => {
    const withFinding = (key: string, act: (finding: Finding) => void): void => {
      const finding = findFinding(latest.current.view, key);
      if (finding) act(finding);
    };
    return {
      point(key) {
        if (key === null) latest.current.actions.point(null);
        else withFinding(key, (finding) => latest.current.actions.point(finding));
      },
      insert: (key) => withFinding(key, (finding) => latest.current.actions.insert(finding)),
      dismiss: (key, scope) => withFinding(key, (finding) => latest.current.actions.dismiss(finding, scope)),
    };
  });
  return hands;
}

function findFinding({ review }: SidebarView, key: string): Finding | undefined {
  if (!review) return undefined;
  if (review.praise?.key === key) return review.praise;
  return [...review.open, ...review.more, ...(review.ideas ?? [])].find((one) => one.key === key);
}
