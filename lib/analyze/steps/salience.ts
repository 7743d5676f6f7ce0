import type { Step } from '../step.ts';

export const salience: Step = {
  name: 'salience',
  needs: ['entities', 'quotes'],
  gives: ['entities'],
  run: () => ({}),
};
