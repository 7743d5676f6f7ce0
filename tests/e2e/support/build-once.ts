import { buildExtension } from '../../../scripts/support/build-extension.ts';
import { browsersUnderTest } from './browsers.ts';

/** Builds the extension before the stories are told: as readers get it, and with leave to read 127.0.0.1. */
export function setup(): void {
  for (const kind of browsersUnderTest()) {
    buildExtension(kind, 'test');
    buildExtension(kind, 'plain');
  }
}
