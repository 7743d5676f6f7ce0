import { type Expression, findExpressions } from './expressions.ts';
import { type Growth, measureGrowth } from './growth.ts';
import { findPumps, type Pump } from './pumps.ts';

/** An expression that takes more than twice as long for a text of twice the length, and with what. */
export interface Backtracking extends Growth {
  readonly place: string;
  readonly expression: string;
  readonly pump: Pump;
}

const FEW = { from: 8, to: 64, enough: 20 }; // characters, ms: an exponential one is felt at once
const MANY = { from: 1000, to: 32_000, enough: 30 };
const LINEAR = 1.5; // exponents below are noise
const FELT = 2; // ms

/** Pumps every regular expression of lib/, and tells those whose time grows faster than the text. */
export async function findBacktracking(): Promise<{
  readonly tried: number;
  readonly found: readonly Backtracking[];
}> {
  const expressions = await findExpressions();
  const found: Backtracking[] = [];
  for (const expression of expressions) {
    const worst = await worstPump(expression);
    if (worst) found.push(worst);
  }
  return { tried: expressions.length, found: found.sort((a, b) => b.ms / b.length - a.ms / a.length) };
}

async function worstPump(expression: Expression): Promise<Backtracking | undefined> {
  const { place, source, flags } = expression;
  const compiled = new RegExp(source, flags);
  const look = (text: string) => {
    compiled.lastIndex = 0;
    return text.match(compiled);
  };
  let worst: Backtracking | undefined;
  for (const pump of findPumps(expression)) {
    const few = await measureGrowth(pump, look, FEW);
    const growth = few.ms >= FEW.enough ? few : await measureGrowth(pump, look, MANY);
    if (growth.ms < FELT || growth.exponent < LINEAR) continue;
    if (worst && worst.ms / worst.length >= growth.ms / growth.length) continue;
    worst = { place, expression: `/${source}/${flags}`, pump, ...growth };
  }
  return worst;
}
