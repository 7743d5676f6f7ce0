import type { Span } from '../../model/span.ts';
import type { Mark } from './marks.ts';

/** A stretch between quotation marks; `start` and `end` leave the marks out. */
export interface Region extends Span {
  /** With the marks. */
  readonly outer: Span;
  /** Why the text says where it begins and ends, or that one end had to be guessed. */
  readonly ends: 'closed' | 'neverClosed' | 'neverOpened';
  readonly tier: Mark['tier'];
}

/** How a paragraph's marks are read: pairs, and the marks that found no partner. */
export interface MarkReading {
  readonly pairs: readonly { readonly open: Mark; readonly close: Mark }[];
  readonly neverClosed: readonly Mark[];
  readonly neverOpened: readonly Mark[];
}

/** What the whole page says about its marks. */
export interface PageMarks {
  /** Whether single marks are the main style, as in British and Australian papers. */
  readonly singleIsMain: boolean;
}

// In the same coin as the costs of a mark.
const UNCLOSED = 3;
const UNCLOSED_SINGLE = 4;
const UNCLOSED_BEFORE_OPENED = 0.3;
const NESTED_OTHER_TIER = 0.2;
const NESTED_SAME_TIER = 2;
const OTHER_TIER_CLOSES = 2.5;
const SINGLE_BESIDE_DOUBLES = 1;

interface State {
  readonly stack: readonly Mark[];
  readonly cost: number;
  readonly before: State | undefined;
  readonly event: { readonly open: Mark; readonly close: Mark } | { readonly lost: Mark } | undefined;
}

/**
 * Reads the marks of one paragraph the cheapest way: each mark opens, closes or is ignored, at most two deep.
 * A search over all readings (Viterbi), linear in the number of marks since there are few states.
 * `continues` says that the next paragraph begins with an opening mark.
 */
export function readMarks(marks: readonly Mark[], page: PageMarks, continues: boolean): MarkReading {
  let states = new Map<string, State>([['', { stack: [], cost: 0, before: undefined, event: undefined }]]);
  for (const mark of marks) {
    const next = new Map<string, State>();
    for (const state of states.values()) {
      for (const follower of readOne(state, mark, page)) keepCheapest(next, follower);
    }
    states = next;
  }
  let best: State | undefined;
  for (const state of states.values()) {
    let cost = state.cost;
    for (const open of state.stack) cost += costUnclosed(open, page, continues);
    if (!best || cost < best.cost) best = { ...state, cost };
  }
  return toReading(best, marks);
}

/** A state is known by the kinds of marks that stand open: all else about its past is only its cost. */
function keyOf(stack: readonly Mark[]): string {
  return stack.map((mark) => `${mark.tier[0]}${mark.glyph[0]}`).join();
}

function keepCheapest(states: Map<string, State>, state: State): void {
  const key = keyOf(state.stack);
  const rival = states.get(key);
  if (!rival || state.cost < rival.cost) states.set(key, state);
}

function costUnclosed(open: Mark, page: PageMarks, continues: boolean): number {
  if (continues && (open.tier === 'double' || page.singleIsMain)) return UNCLOSED_BEFORE_OPENED;
  return open.tier === 'single' && !page.singleIsMain ? UNCLOSED_SINGLE : UNCLOSED;
}

function* readOne(state: State, mark: Mark, page: PageMarks): Generator<State> {
  const { stack } = state;
  const top = stack.at(-1);
  const step = (more: number, open: readonly Mark[], event: State['event']): State => ({
    stack: open,
    cost: state.cost + more,
    before: state,
    event,
  });
  yield step(mark.ignoring, stack, undefined);
  if (!top) {
    const unusual = mark.tier === 'single' && !page.singleIsMain ? SINGLE_BESIDE_DOUBLES : 0;
    yield step(mark.opening + unusual, [mark], undefined);
    return;
  }
  if (stack.length === 1) {
    const nesting = mark.tier === top.tier ? NESTED_SAME_TIER : NESTED_OTHER_TIER;
    yield step(mark.opening + nesting, [top, mark], undefined);
    yield step(mark.opening + UNCLOSED, [mark], { lost: top });
  }
  yield step(closingCost(mark, top), stack.slice(0, -1), { open: top, close: mark });
  const [outer] = stack;
  if (outer && stack.length === 2 && outer.tier === mark.tier && top.tier !== mark.tier) {
    yield step(closingCost(mark, outer) + UNCLOSED / 2, [], { open: outer, close: mark });
  }
}

function closingCost(close: Mark, open: Mark): number {
  const pointsBack = close.glyph === 'opener' && (open.glyph === 'low' || open.glyph === 'closer');
  const cost = pointsBack ? Math.max(0, close.closing - 3) : close.closing;
  return cost + (close.tier === open.tier ? 0 : OTHER_TIER_CLOSES);
}

function toReading(last: State | undefined, marks: readonly Mark[]): MarkReading {
  const pairs: { open: Mark; close: Mark }[] = [];
  const neverClosed: Mark[] = [...(last?.stack.slice(0, 1) ?? [])];
  const used = new Set<Mark>(last?.stack);
  for (let state = last; state; state = state.before) {
    if (!state.event) continue;
    if ('lost' in state.event) {
      neverClosed.push(state.event.lost);
      used.add(state.event.lost);
    } else {
      pairs.push(state.event);
      used.add(state.event.open).add(state.event.close);
    }
  }
  const neverOpened = marks.filter(
    (mark) => !used.has(mark) && mark.tier === 'double' && mark.closing < 1 && mark.ignoring > 1,
  );
  return { pairs: outermost(pairs), neverClosed: neverClosed.sort((a, b) => a.start - b.start), neverOpened };
}

function outermost(pairs: { open: Mark; close: Mark }[]): { open: Mark; close: Mark }[] {
  pairs.sort((a, b) => a.open.start - b.open.start);
  let end = -1;
  return pairs.filter(({ open, close }) => {
    if (open.start < end) return false;
    end = close.end;
    return true;
  });
}
