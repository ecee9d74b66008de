import { networkNames, type Network } from '@/lib/model/network';

interface Props {
  /** networks whose compose box is no longer recognised */
  readonly changed: readonly Network[];
  /** networks on which the coach is in the side panel only */
  readonly panelOnly: readonly Network[];
  readonly onOpenPanel: (network?: Network) => void;
}

/** The way to the side panel, and why one might want it now. */
export function PanelDoor({ changed, panelOnly, onOpenPanel }: Props) {
  return (
    <section className="panel-door" aria-label="Side panel">
      {changed.map((network) => (
        <output key={network} className="changed">
          {networkNames[network]} may have changed its box. The side panel still works.
        </output>
      ))}
      {changed.length === 0 && panelOnly.length > 0 && (
        <p className="soft">
          On {panelOnly.map((network) => networkNames[network]).join(' and ')} the coach is in the side panel;
          tell it there what you posted.
        </p>
      )}
      <button
        type="button"
        className={changed.length > 0 ? 'button button-primary' : 'button'}
        onClick={() => onOpenPanel(changed[0])}
      >
        Open side panel
      </button>
    </section>
  );
}
