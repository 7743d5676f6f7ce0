import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { View } from '../../../scripts/support/view.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with a view: rule, and the elements that break it. */
export async function findBarriers(view: View): Promise<readonly string[]> {
  const { barriers, passes } = await view.audit(AXE);
  // A view that axe had nothing to say about was not looked at.
  if (passes < 5) throw new Error(`axe looked at next to nothing in the ${view.name}.`);
  return barriers;
}
