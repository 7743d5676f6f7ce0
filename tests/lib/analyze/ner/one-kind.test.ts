import { describe, expect, it } from 'vitest';
import type { TagKind } from '../../../../lib/analyze/ner/labels.ts';
import { agreeOnKinds } from '../../../../lib/analyze/ner/one-kind.ts';

const MARKED = /⟦([A-Z]+)(\d*) ([^⟧]*)⟧/g;

/** Reads "⟦PER Anna Kim⟧" and "⟦PER40 Kim⟧" (tagged with 40 % probability). */
function read(samples: readonly string[]) {
  const document = samples.map((sample) => sample.replace(MARKED, '$3').split(' '));
  const found = samples.map((sample) => {
    let gone = 0;
    return [...sample.matchAll(MARKED)].map((match) => {
      const before = sample.slice(0, match.index).split(' ').length - 1 - gone;
      const length = (match[3] ?? '').split(' ').length;
      gone += 1;
      const probability = match[2] ? Number(match[2]) / 100 : 1;
      return { first: before, last: before + length, kind: match[1] as TagKind, probability };
    });
  });
  return { document, found };
}

const show = (samples: readonly string[]): string[] => {
  const { document, found } = read(samples);
  return agreeOnKinds(document, found).map((names, i) =>
    names.map(({ first, last, kind }) => `${kind} ${document[i]?.slice(first, last).join(' ')}`).join(', '),
  );
};

describe('agreeOnKinds', () => {
  it.each([
    [
      ['⟦PER Anna Kim⟧ spoke', 'then ⟦LOC60 Kim⟧ left'],
      ['PER Anna Kim', 'PER Kim'],
    ],
    [
      ['⟦ORG Halden⟧ grew', 'to ⟦ORG Halden⟧ and', 'in ⟦LOC80 Halden⟧'],
      ['ORG Halden', 'ORG Halden', 'ORG Halden'],
    ],
    [
      ['⟦ORG Bank of Lund⟧ and', 'the Bank of Lund fell'],
      ['ORG Bank of Lund', 'ORG Bank of Lund'],
    ],
    [
      ['⟦LOC40 Mark⟧ it', 'the Mark fell'],
      ['LOC Mark', ''],
    ],
    [['nothing here'], ['']],
  ])('%j', (samples, expected) => {
    expect(show(samples)).toEqual(expected);
  });
});
