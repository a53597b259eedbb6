// What fails here does not take the rest of the page along: plain words stand in its place, and a way to try again.

import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import type { Words } from '../words/words.ts';
import { askAgain, NotCome } from './lazily.tsx';

export interface BoundaryProps {
  readonly w: Words;
  readonly children: ReactNode;
  /** Told at once, so that what is not saved yet is saved. */
  readonly onFault?: () => void;
  /** It is a dialog: said in one, which can be closed. */
  readonly onClose?: () => void;
  /** Another way to go on. */
  readonly way?: ReactNode;
}

export class Boundary extends Component<BoundaryProps, { readonly fault?: unknown }> {
  override state: { readonly fault?: unknown } = {};

  static getDerivedStateFromError(fault: unknown): { readonly fault: unknown } {
    return { fault };
  }

  override componentDidCatch(): void {
    this.props.onFault?.();
  }

  #again = (): void => {
    askAgain();
    this.setState({ fault: undefined });
  };

  override render(): ReactNode {
    const { w, children, onClose, way } = this.props,
      { fault } = this.state;
    if (fault === undefined) return children;
    const away = fault instanceof NotCome;
    const text = (
      <>
        <p>{away ? w.fault.away : w.fault.broken}</p>
        {!away && <p className="small code">{String(fault)}</p>}
      </>
    );
    const again = (
      <Button kind="primary" onPress={this.#again}>
        {w.fault.again}
      </Button>
    );
    return onClose ? (
      <Dialog title={w.fault.title} close={w.close} onClose={onClose} footer={again}>
        {text}
      </Dialog>
    ) : (
      <div className="empty" role="alert">
        <h2>{w.fault.title}</h2>
        {text}
        <div className="row wrap">
          {again}
          {way}
        </div>
      </div>
    );
  }
}
