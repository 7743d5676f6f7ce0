import { afterEach, expect, it, vi } from 'vitest';
import { createGeneratingSource } from '../../../lib/platform/summarizer.ts';

afterEach(() => vi.unstubAllGlobals());

interface Behavior {
  readonly availability?: string | Error;
  readonly summary?: string | Error;
}

/** A browser with a model that behaves so. */
function browserWith({ availability = 'available', summary = ' It is so. ' }: Behavior) {
  const seen = { wanted: [] as unknown[], destroyed: 0 };
  const orThrow = async (answer: string | Error) => {
    if (answer instanceof Error) throw answer;
    return answer;
  };
  vi.stubGlobal('Summarizer', {
    availability: (wanted: unknown) => {
      seen.wanted.push(wanted);
      return orThrow(availability);
    },
    create: async ({ monitor }: { monitor(to: unknown): void }) => {
      monitor({ addEventListener: (_: string, tell: (e: object) => void) => tell({ loaded: 0.5 }) });
      return {
        summarize: () => orThrow(summary),
        destroy: () => {
          seen.destroyed += 1;
        },
      };
    },
  });
  return seen;
}

const named = (name: string) => Object.assign(new Error(name), { name });

it.each([
  ['available', 'now'],
  ['downloadable', 'afterLoading'],
  ['downloading', 'afterLoading'],
  ['unavailable', undefined],
  [new Error('not here'), undefined],
] as const)('where the model is %s, it is offered: %s', async (availability, offer) => {
  const { wanted } = browserWith({ availability });
  expect(await createGeneratingSource().findOffer('en-GB')).toBe(offer);
  expect(wanted).toMatchObject([{ expectedInputLanguages: ['en'], outputLanguage: 'en' }]);
});

it('offers nothing where the browser has no such thing', async () => {
  expect(await createGeneratingSource().findOffer('en')).toBeUndefined();
});

it.each([
  [{}, { ok: true, value: 'It is so.' }],
  [{ summary: '  ' }, { ok: false, problem: { code: 'summaryFailed' } }],
  [{ summary: named('QuotaExceededError') }, { ok: false, problem: { code: 'summaryTooLong' } }],
  [{ summary: named('NotReadableError') }, { ok: false, problem: { code: 'summaryFailed' } }],
])('answers %j with %j, and lets go of the model', async (behavior, result) => {
  const seen = browserWith(behavior);
  const loaded: number[] = [];
  const { generate } = createGeneratingSource();
  const answer = await generate('text', 'en', new AbortController().signal, (share) => loaded.push(share));
  expect(answer).toMatchObject(result);
  expect(loaded).toEqual([0.5]);
  expect(seen.destroyed).toBe(1);
});
