import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import type { Problem } from '../../lib/model/result.ts';
import { ProblemNotice } from './ProblemNotice.tsx';

export interface GuardProps {
  readonly children: ComponentChildren;
  /** A problem with the library that no view has asked about. */
  readonly trouble: ReadonlySignal<Problem | undefined>;
  /** Gets what a view died of; the value says whether it may be shown again. */
  readonly onError: (error: unknown) => Promise<boolean>;
  /** The reader has read that something was set aside. */
  readonly onTold: () => void;
  /** Starts the page anew. */
  readonly onReload: () => void;
}

/** Stands around a view: whatever goes wrong within or behind it, the page is never blank and says so. */
export function Guard({ children, trouble, onError, onTold, onReload }: GuardProps) {
  const [error, showAgain] = useErrorBoundary(async (died) => {
    if (await onError(died)) showAgain();
  });
  if (error !== undefined) {
    const detail = error instanceof Error ? error.message : undefined;
    return <ProblemNotice whole problem={{ code: 'unexpected', detail }} onRetry={onReload} />;
  }
  return (
    <>
      {trouble.value && (
        <ProblemNotice
          problem={trouble.value}
          onRetry={onReload}
          onClose={trouble.value.code === 'setAside' ? onTold : undefined}
        />
      )}
      {children}
    </>
  );
}
