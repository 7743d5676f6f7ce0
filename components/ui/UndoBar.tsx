import type { ComponentChildren } from 'preact';
import { Button } from './Button.tsx';
import './undo-bar.css';

export interface UndoBarProps {
  /** What was done; absent while there is nothing to take back. */
  readonly text?: ComponentChildren;
  readonly undoLabel: string;
  readonly closeLabel: string;
  readonly onUndo: () => unknown;
  readonly onClose: () => unknown;
  /** What else can be done now. */
  readonly children?: ComponentChildren;
}

/** Offers to take back what was just done. It stays until it is used or put away, never on a timer. */
export function UndoBar({ text, undoLabel, closeLabel, onUndo, onClose, children }: UndoBarProps) {
  return (
    <div class="undo-bar-place" role="status">
      {text && (
        <div class="undo-bar">
          <span class="undo-bar-text">{text}</span>
          {children}
          <Button look="quiet" onClick={onUndo}>
            {undoLabel}
          </Button>
          <Button look="quiet" icon="close" label={closeLabel} onClick={onClose} />
        </div>
      )}
    </div>
  );
}
