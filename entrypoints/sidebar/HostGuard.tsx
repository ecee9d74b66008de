import { Component, type ErrorInfo, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A fault in drawing ends here: one line for the person, one for the log, and the page goes on. */
export class HostGuard extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    // oxlint-disable-next-line no-console -- the one place a drawing fault is logged
    console.warn('Porchlight could not draw its sidebar.', error, info.componentStack);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="pl-sidebar pl-failed" role="alert">
        <p>
          The sidebar stopped. Your draft and your history are untouched. Click into the box again to bring it
          back.
        </p>
        <button type="button" onClick={this.props.onClose}>
          Close
        </button>
      </div>
    );
  }
}
