import type { Step } from '../step.ts';

export const entities: Step = {
  name: 'entities',
  needs: ['sentences'],
  gives: ['entities'],
  run: () => ({ entities: [] }),
};
