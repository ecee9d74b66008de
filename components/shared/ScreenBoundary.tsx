import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** called once per fault, for the log */
  readonly onFault: (fault: unknown) => void;
}

/** Catches a fault in a screen and says so, instead of leaving it white. */
export class ScreenBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(fault: unknown) {
    this.props.onFault(fault);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="screen-fault" role="alert">
        <p>
          Porchlight could not show this. Your posts and settings are untouched; open it again to try once
          more.
        </p>
      </main>
    );
  }
}
