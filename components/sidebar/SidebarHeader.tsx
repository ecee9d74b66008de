import { Lamp } from '@/components/shared/Lamp';
import { networkNames, type Network } from '@/lib/model/network';
import type { SidebarActions } from '@/lib/state/sidebar-view';
import { IconButton } from './IconButton';

interface Props {
  readonly network: Network;
  readonly actions: SidebarActions;
}

/** Who speaks, about which network, and the three ways to get it out of the way. */
export function SidebarHeader({ network, actions }: Props) {
  return (
    <header className="pl-header">
      <Lamp state="lit" size={22} />
      <h2 className="pl-name" tabIndex={-1} data-pl-rest="">
        Porchlight <span className="pl-network">· {networkNames[network]}</span>
      </h2>
      <IconButton icon="side" label="Move to the other side" onClick={actions.changeSide} />
      <IconButton icon="fold" label="Fold to a pill" onClick={() => actions.fold(true)} />
      <IconButton icon="close" label="Close beside this box" onClick={actions.close} />
    </header>
  );
}
