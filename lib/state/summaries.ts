import { type ReadonlySignal, signal } from '@preact/signals';
import type { Result } from '../model/result.ts';
import type { Summary } from '../model/summary.ts';
import type { Stop } from './sources.ts';

/** What the views need to ask Wikipedia. The language is that of the interface. */
export interface SummarySource {
  watchOn(onChange: (isOn: boolean) => void): Stop;
  /** Asks the browser for leave. Call it first thing in a click’s handler. */
  turnOn(): Promise<boolean>;
  turnOff(): Promise<void>;
  /** Where a name would be sent; nothing where it can be no title. */
  addressOf(name: string): string | undefined;
  read(name: string): Promise<Result<Summary>>;
}

/** Whether Wikipedia may be asked, for the settings. */
export interface SummaryDesk {
  readonly isOn: ReadonlySignal<boolean>;
  /** Whether it was refused just now. */
  readonly isRefused: ReadonlySignal<boolean>;
  turnOn(): Promise<void>;
  turnOff(): Promise<void>;
  dispose(): void;
}

export function createSummaryDesk(source: SummarySource): SummaryDesk {
  const isOn = signal(false);
  const isRefused = signal(false);
  const stop = source.watchOn((now) => {
    isOn.value = now;
  });
  return {
    isOn,
    isRefused,
    async turnOn() {
      isOn.value = await source.turnOn();
      isRefused.value = !isOn.value;
    },
    async turnOff() {
      isRefused.value = false;
      isOn.value = false;
      await source.turnOff();
    },
    dispose: stop,
  };
}
