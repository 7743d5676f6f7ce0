import { sumUp } from './running-text.ts';
import type { Steps } from './steps.ts';

const RUNNING_TEXT = 60; // characters
const PURE = 0.7; // share of a container's running text that must be of the family
const WHOLE = 0.9; // share of the family that the container must hold
const FEWEST = 4;

interface Member {
  readonly paragraph: Element;
  readonly length: number;
}

/**
 * Finds the smallest element around the paragraphs of the page's most frequent make (tag and classes, or those of
 * the parent): bodies that a page splits into several containers. `massOf` says how much running text an element holds.
 */
export function* findFamily(
  document: Document,
  massOf: (element: Element) => number,
): Steps<Element | undefined> {
  const families = new Map<string, { members: Member[]; mass: number }>();
  for (const paragraph of document.getElementsByTagName('p')) {
    const length = (paragraph.textContent ?? '').trim().length;
    if (length <= RUNNING_TEXT) continue;
    const make = makeOf(paragraph);
    const family = families.get(make) ?? { members: [], mass: 0 };
    family.members.push({ paragraph, length });
    family.mass += length;
    families.set(make, family);
  }
  const largest = [...families.values()].sort((a, b) => b.mass - a.mass)[0];
  if (!largest || largest.members.length < FEWEST) return undefined;
  yield;
  const around = smallestAround(document, largest.members, largest.mass);
  return around && largest.mass * WHOLE >= PURE * massOf(around) ? around : undefined;
}

function makeOf(paragraph: Element): string {
  const own = paragraph.getAttribute('class')?.trim();
  if (own) return `p.${own}`;
  const parent = paragraph.parentElement;
  return `${parent?.localName}.${parent?.getAttribute('class')?.trim() ?? ''}`;
}

/** The deepest element that holds nearly all of the family's text. */
function smallestAround(document: Document, members: readonly Member[], mass: number): Element | undefined {
  const own = new Map<Element, number>();
  for (const { paragraph, length } of members) {
    const { parentElement } = paragraph;
    if (parentElement) own.set(parentElement, (own.get(parentElement) ?? 0) + length);
  }
  const held = sumUp(document, own);
  for (let at = members[0]?.paragraph.parentElement; at; at = at.parentElement) {
    if ((held.get(at) ?? 0) >= WHOLE * mass) return at.localName === 'html' ? undefined : at;
  }
  return undefined;
}
