import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Span } from '../model/span.ts';
import { span } from '../schemas/shape.ts';

/** What the script in a page says of the pointer: over the words of a note, or over none. A page may forge it: it only marks. */
const POINTED = v.strictObject({ told: v.literal('pointed'), span: v.optional(v.object(span)) });

/** Follows the pointer over the painted notes of whatever page. */
export function watchPointed(onPoint: (tabId: number, span: Span | undefined) => void): () => void {
  const onMessage = (message: unknown, sender: { readonly tab?: { readonly id?: number } }): undefined => {
    const told = v.safeParse(POINTED, message);
    if (told.success && sender.tab?.id !== undefined) onPoint(sender.tab.id, told.output.span);
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}
