import type { Step } from '../step.ts';

export const brief: Step = {
  name: 'brief',
  needs: ['sentences', 'entities'],
  gives: ['brief'],
  run: () => ({ brief: [] }),
};
