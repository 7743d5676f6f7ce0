import { describe, expect, it } from 'vitest';
import { readSelection } from '../../../lib/extract/selection.ts';
import { textOf } from '../../../lib/model/span.ts';
import { type PaintablePage, paintablePage } from './painting.ts';

/** Selects from these words to those, as a reader does with the mouse. */
function select({ window }: PaintablePage, first: string, last = first): void {
  const { document } = window;
  const find = (words: string) => {
    const walker = document.createTreeWalker(document.body, 4);
    while (walker.nextNode()) {
      const at = (walker.currentNode as Text).data.indexOf(words);
      if (at >= 0) return { node: walker.currentNode, at };
    }
    throw new Error(`The page does not say “${words}”.`);
  };
  const [start, end] = [find(first), find(last)];
  window.getSelection()?.setBaseAndExtent(start.node, start.at, end.node, end.at + last.length);
}

describe('the selection', () => {
  it('in the article is a quotation with its surroundings and its place', () => {
    const paper = paintablePage();
    select(paper, 'said the mayor, Ilse Morant');
    const found = readSelection(paper.window, paper.page);
    const text = paper.page.article?.text ?? '';
    expect(found?.quote.exact).toBe('said the mayor, Ilse Morant');
    expect(found?.position && textOf(text, found.position)).toBe('said the mayor, Ilse Morant');
    expect(text).toContain(`${found?.quote.prefix}${found?.quote.exact}${found?.quote.suffix}`);
    expect(found?.quote.prefix).toHaveLength(64);
    expect(found?.quote.prefix).toMatch(/begin in autumn and will cost about four million, $/);
    expect(found?.quote.suffix).toMatch(/^, after the vote\./);
  });

  it('may go over several paragraphs', () => {
    const paper = paintablePage();
    select(paper, 'had damaged in January.', 'Work is to begin');
    expect(readSelection(paper.window, paper.page)?.quote.exact).toBe(
      'had damaged in January.\n\n2. Work is to begin',
    );
  });

  it('outside the article, and without one, is a quotation without a place', () => {
    const paper = paintablePage();
    const { document } = paper.window;
    const note = document.createElement('footer');
    note.textContent = 'Founded in the year of   the great flood, by sailors.';
    document.body.append(note);
    select(paper, 'the   great flood'.replace('   ', ' '));
    const expected = {
      quote: {
        exact: 'the great flood',
        prefix: 'Founded in the year of',
        suffix: ', by sailors.',
      },
    };
    expect(readSelection(paper.window, paper.page)).toEqual(expected);
    expect(readSelection(paper.window, undefined)).toEqual(expected);
  });

  it('is none where nothing, or only white space, is selected', () => {
    const paper = paintablePage();
    expect(readSelection(paper.window, paper.page)).toBeUndefined();
    select(paper, 'Velmar');
    paper.window.getSelection()?.collapseToStart();
    expect(readSelection(paper.window, paper.page)).toBeUndefined();
    const blank = paper.window.document.createTextNode(' \n ');
    paper.window.document.body.append(blank);
    paper.window.getSelection()?.setBaseAndExtent(blank, 0, blank, 3);
    expect(readSelection(paper.window, undefined)).toBeUndefined();
  });
});
