import type { Step } from '../step.ts';

export const events: Step = {
  name: 'events',
  needs: ['sentences', 'dates', 'entities'],
  gives: ['events'],
  run: () => ({ events: [] }),
};
