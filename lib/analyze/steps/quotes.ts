import type { Step } from '../step.ts';

export const quotes: Step = {
  name: 'quotes',
  needs: ['sentences', 'entities'],
  gives: ['quotes', 'entities'],
  run: () => ({ quotes: [] }),
};
