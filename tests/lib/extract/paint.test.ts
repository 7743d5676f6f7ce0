import { describe, expect, it } from 'vitest';
import { paintSpans, reveal } from '../../../lib/extract/paint.ts';
import type { TextMap } from '../../../lib/extract/text-map.ts';
import { PAINTS } from '../../../lib/model/page.ts';
import { paintablePage } from './painting.ts';

const mapOf = ({ page }: ReturnType<typeof paintablePage>) => page.map as TextMap;

describe('painting', () => {
  it('gives each kind its own words and leaves the page as it is', () => {
    const paper = paintablePage();
    const before = paper.window.document.documentElement.outerHTML;
    const result = paintSpans(paper.window, mapOf(paper), [
      { ...paper.spanOf('Ilse Morant'), paint: 'person' },
      { ...paper.spanOf('Velmar'), paint: 'place' },
      { ...paper.spanOf('the mayor, Ilse'), paint: 'person' },
    ]);
    expect(result.ok).toBe(true);
    expect(paper.painted('newsthread-person')).toEqual(['Ilse Morant', 'the mayor, Ilse']);
    expect(paper.painted('newsthread-place')).toEqual(['Velmar']);
    expect([...paper.highlights.keys()]).toHaveLength(2);
    expect(paper.window.document.documentElement.outerHTML).toBe(before);
  });

  it('takes away what was painted before', () => {
    const paper = paintablePage();
    paintSpans(paper.window, mapOf(paper), [{ ...paper.spanOf('Ilse Morant'), paint: 'person' }]);
    paintSpans(paper.window, mapOf(paper), [{ ...paper.spanOf('Velmar'), paint: 'place' }]);
    expect([...paper.highlights.keys()]).toEqual(['newsthread-place']);
    paintSpans(paper.window, mapOf(paper), []);
    expect(paper.highlights.size).toBe(0);
  });

  it('keeps the place that was gone to', () => {
    const paper = paintablePage();
    reveal(paper.window, mapOf(paper), paper.spanOf('Ilse Morant'));
    paintSpans(paper.window, mapOf(paper), []);
    expect(paper.painted('newsthread-current')).toEqual(['Ilse Morant']);
  });

  it('shows the later kind of the list where two overlap', () => {
    const paper = paintablePage();
    const span = paper.spanOf('Ilse Morant');
    paintSpans(
      paper.window,
      mapOf(paper),
      PAINTS.map((paint) => ({ ...span, paint })),
    );
    const priorities = PAINTS.map((paint) => paper.highlights.get(`newsthread-${paint}`)?.priority);
    expect(priorities).toEqual(PAINTS.map((_, i) => i));
  });

  it('passes over words that have left the page', () => {
    const paper = paintablePage();
    const gone = paper.spanOf('Fishermen had asked');
    paper.window.document.querySelectorAll('p')[2]?.remove();
    const result = paintSpans(paper.window, mapOf(paper), [
      { ...gone, paint: 'person' },
      { ...paper.spanOf('Velmar'), paint: 'place' },
    ]);
    expect(result.ok).toBe(true);
    expect([...paper.highlights.keys()]).toEqual(['newsthread-place']);
  });

  it('adds one style sheet, with a rule for every kind, however often it paints', () => {
    const paper = paintablePage();
    for (let i = 0; i < 3; i++) paintSpans(paper.window, mapOf(paper), []);
    const sheets = paper.window.document.adoptedStyleSheets;
    expect(sheets).toHaveLength(1);
    const rules = [...(sheets[0]?.cssRules ?? [])].map((rule) => rule.cssText).join('\n');
    for (const paint of PAINTS) expect(rules).toContain(`::highlight(newsthread-${paint})`);
  });

  it('says so where the browser cannot paint', () => {
    const paper = paintablePage();
    Object.assign(paper.window, { Highlight: undefined });
    expect(paintSpans(paper.window, mapOf(paper), []).ok).toBe(false);
  });
});

describe('going to a place', () => {
  it('scrolls its paragraph into view and marks the words alone', () => {
    const paper = paintablePage();
    reveal(paper.window, mapOf(paper), paper.spanOf('Velmar'));
    expect(reveal(paper.window, mapOf(paper), paper.spanOf('Fishermen had asked')).ok).toBe(true);
    expect(paper.scrolled.at(-1)?.element).toBe(paper.window.document.querySelectorAll('p')[2]);
    expect(paper.painted('newsthread-current')).toEqual(['Fishermen had asked']);
  });

  it.each([
    [false, 'smooth'],
    [true, 'auto'],
  ])('moves as the reader likes it: calm %s, so %s', (calm, behavior) => {
    const paper = paintablePage({ calm });
    reveal(paper.window, mapOf(paper), paper.spanOf('Velmar'));
    expect(paper.scrolled.map(({ options }) => options.behavior)).toEqual([behavior]);
  });

  it('works without paint where the browser has none', () => {
    const paper = paintablePage();
    Object.assign(paper.window, { Highlight: undefined });
    expect(reveal(paper.window, mapOf(paper), paper.spanOf('Velmar')).ok).toBe(true);
    expect(paper.scrolled).toHaveLength(1);
    expect(paper.highlights.size).toBe(0);
  });

  it('says that the words are gone', () => {
    const paper = paintablePage();
    const span = paper.spanOf('Velmar');
    paper.window.document.body.replaceChildren();
    expect(reveal(paper.window, mapOf(paper), span)).toMatchObject({ ok: false });
    expect(paper.scrolled).toHaveLength(0);
  });
});
