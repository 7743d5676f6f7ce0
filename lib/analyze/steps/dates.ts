import type { Step } from '../step.ts';

export const dates: Step = {
  name: 'dates',
  needs: ['sentences'],
  gives: ['dates'],
  run: () => ({ dates: [] }),
};
