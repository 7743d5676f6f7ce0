import { describe, expect, it } from 'vitest';
import { answerPageCall, type PageCall } from '../../../lib/extract/page-calls.ts';
import { paintablePage } from './painting.ts';

describe('a call to the page', () => {
  it('paints', () => {
    const paper = paintablePage();
    const spans = [{ ...paper.spanOf('Ilse Morant'), paint: 'person' as const }];
    expect(answerPageCall(paper.window, paper.page, { call: 'paint', payload: { spans } })).toMatchObject({
      ok: true,
    });
    expect(paper.painted('newsthread-person')).toEqual(['Ilse Morant']);
  });

  it('goes to a place', () => {
    const paper = paintablePage();
    const span = paper.spanOf('Velmar');
    expect(answerPageCall(paper.window, paper.page, { call: 'reveal', payload: { span } })).toMatchObject({
      ok: true,
    });
    expect(paper.scrolled).toHaveLength(1);
  });

  it('reads the selection', () => {
    const paper = paintablePage();
    const text = paper.window.document.querySelector('p')?.firstChild as Text;
    paper.window.getSelection()?.setBaseAndExtent(text, 3, text, 14);
    expect(answerPageCall(paper.window, paper.page, { call: 'readSelection' })).toMatchObject({
      ok: true,
      value: { quote: { exact: 'The council' }, position: { start: 3, end: 14 } },
    });
  });

  it.each<PageCall>([
    { call: 'paint', payload: { spans: [] } },
    { call: 'reveal', payload: { span: { start: 0, end: 3 } } },
  ])('$call fails where no article was read', (call) => {
    const { window } = paintablePage();
    expect(answerPageCall(window, undefined, call)).toMatchObject({
      ok: false,
      problem: { code: 'pageGone' },
    });
  });

  it.each([undefined, null, 'paint', {}, { call: 'somethingElse' }])('%j is none of ours', (message) => {
    const { window, page } = paintablePage();
    expect(answerPageCall(window, page, message as unknown as PageCall)).toBeUndefined();
  });
});
