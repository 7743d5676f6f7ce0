import { expect, it } from 'vitest';
import { sourceFiles } from './support/source-files.ts';
import { readWords } from './support/view-words.ts';

// Keys that are made of a code, and those that the manifest uses.
const MADE =
  /^(?:reason|origin|force|kind|kindOne|tab|why|format|extension|command|quotes_as|quotes_likely|wrong|saidKind|changed|keeping)/;

it('has no string that nothing shows', () => {
  const code = sourceFiles(['components', 'entrypoints', 'lib', 'scripts'], /\.tsx?$/)
    .map(({ text }) => text)
    .join('\n');
  const unused = Object.keys(readWords()).filter(
    (key) => !MADE.test(key) && !code.includes(`'${key.replace('_', '.')}'`),
  );
  expect(unused).toEqual([]);
});
