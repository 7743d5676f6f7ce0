import { describe, expect, it } from 'vitest';
import { ProblemNotice } from '../../../components/problem/ProblemNotice.tsx';
import { problemWords } from '../../../components/problem/problem-words.ts';
import { PROBLEM_CODES } from '../../../lib/model/result.ts';
import { expectAccessible, show } from '../../support/view-dom.ts';

describe('a problem', () => {
  it.each(PROBLEM_CODES)('%s says what happened and what to do next', (code) => {
    const { what, next } = problemWords(code);
    expect(what).toMatch(/^[A-Z].*\.$/);
    expect(next).toMatch(/^[A-Z].*\.$/);
  });

  it('is told at once, and tried again where that may help', async () => {
    let tries = 0;
    const shown = show(
      <ProblemNotice problem={{ code: 'noResponse', detail: 'port closed' }} onRetry={() => (tries += 1)} />,
    );
    expect(shown.root.querySelector('[role="alert"]')?.textContent).toContain('did not answer');
    expect(shown.text()).toContain('port closed');
    await shown.click('button', 'Try again');
    expect(tries).toBe(1);
    await expectAccessible(shown.root);
  });

  it('is not tried again where that cannot help', () => {
    const shown = show(<ProblemNotice problem={{ code: 'pageTooLarge' }} onRetry={() => undefined} />);
    expect(shown.find('button', 'Try again')).toEqual([]);
  });
});
