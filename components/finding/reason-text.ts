import { i18n } from '#i18n';
import type { Reason } from '../../lib/model/reason.ts';

// The keys are made of codes, so their number of values is not known to the compiler; a test goes through all codes.
const translate = i18n.t as (key: string, values: string[]) => string;

/** The sentence of a reason. */
export function reasonText({ code, values = [] }: Reason): string {
  return translate(`reason.${code}`, [...values]);
}
