import { describe, expect, it } from 'vitest';
import { Reveal } from '../../../components/finding/Reveal.tsx';
import { reasonText } from '../../../components/finding/reason-text.ts';
import { useWhy, type WhyProps } from '../../../components/finding/Why.tsx';
import { REASON_CODES } from '../../../lib/model/reason.ts';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';

describe('a reason', () => {
  it.each(REASON_CODES)('%s has a sentence without gaps', (code) => {
    const sentence = reasonText({ code, values: ['ONE', 'TWO', 'THREE'] });
    expect(sentence).toMatch(/^\S.+[.”]$/);
    expect(sentence).not.toMatch(/\$|undefined/);
  });

  it('has its values put in, whatever signs they hold', () => {
    expect(reasonText({ code: 'pronounToLastNamed', values: ['$2', '<b>“$1”'] })).toBe(
      '“$2” was read as <b>“$1”, the last one named who fits.',
    );
  });
});

function Finding(props: WhyProps) {
  const { control, answer } = useWhy(props);
  return (
    <main>
      {control}
      {answer}
    </main>
  );
}

describe('why', () => {
  it.each([
    [0.95, 'Quite sure.'],
    [0.7, 'Likely.'],
    [0.2, 'Not sure.'],
    [undefined, ''],
  ])('is answered at a click, with a confidence of %s as “%s”', async (confidence, words) => {
    const shown = show(<Finding reason={{ code: 'leadSentence' }} confidence={confidence} of="this" />);
    expect(shown.text()).toBe('why?');
    await shown.click('button', 'why? this');
    expect(shown.text()).toBe(`why?It opens the article.${words && ` ${words}`}`);
    expect(shown.get('button', 'why? this').getAttribute('aria-expanded')).toBe('true');
    await expectAccessible(shown.root);
    await shown.click('button', 'why? this');
    expect(shown.text()).toBe('why?');
  });
});

describe('words with a place in the page', () => {
  it('are painted under the pointer and the focus, left alone after, and gone to on a click', async () => {
    const deeds: unknown[] = [];
    const pointing = {
      onPaint: (spans: unknown) => deeds.push(['paint', spans]),
      onReveal: (span: unknown) => deeds.push(['reveal', span]),
    };
    const span = { start: 1, end: 2, paint: 'person' } as const;
    const shown = show(
      <Reveal spans={[span]} pointing={pointing}>
        Words
      </Reveal>,
    );
    const button = shown.get('button', 'Words');
    for (const type of ['mouseenter', 'mouseleave', 'focus', 'blur']) button.dispatchEvent(new Event(type));
    button.click();
    await settle();
    expect(deeds).toEqual([
      ['paint', [span]],
      ['paint', []],
      ['paint', [span]],
      ['paint', []],
      ['reveal', span],
    ]);
  });
});
