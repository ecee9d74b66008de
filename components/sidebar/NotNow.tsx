import { useId } from 'react';
import { Icon } from '@/components/shared/icons/Icon';
import type { DismissalScope } from '@/lib/model/dismissal';
import { networkNames, type Network } from '@/lib/model/network';
import { useMenu } from './use-menu';

interface Props {
  readonly network: Network;
  readonly onDismiss: (scope: DismissalScope['kind']) => void;
}

/** "Not now", with how far it reaches spelled out. */
export function NotNow({ network, onDismiss }: Props) {
  const { isOpen, around, trigger, toggle, choose, onBlur } = useMenu();
  const id = `pl-${useId()}`;
  const scopes: readonly (readonly [DismissalScope['kind'], string])[] = [
    ['draft', 'For this draft'],
    ['network', `This advice on ${networkNames[network]}`],
    ['everywhere', 'This advice everywhere'],
  ];
  return (
    <div className="pl-menu-around" ref={around} onBlur={onBlur}>
      <button
        type="button"
        className="pl-button"
        ref={trigger}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        data-pl-escape=""
        onClick={toggle}
      >
        Not now
        <Icon name="down" />
      </button>
      {isOpen && (
        <div className="pl-menu" id={id} role="menu" aria-label="Hide it">
          {scopes.map(([scope, label]) => (
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              key={scope}
              onClick={() => choose(() => onDismiss(scope))}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
