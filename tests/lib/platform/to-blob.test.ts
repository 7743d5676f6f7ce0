import { expect, it } from 'vitest';
import { toBlob } from '../../../lib/platform/to-blob.ts';

async function* partsOf(...parts: (string | Uint8Array<ArrayBuffer>)[]) {
  yield* parts;
}

it('puts text and bytes one after the other, whatever is given to the browser at once', async () => {
  const blob = await toBlob(partsOf('Ø', new Uint8Array([0x21]), 'a'.repeat(2 ** 22), 'b'), 'text/plain');
  expect([blob.type, blob.size]).toEqual(['text/plain', 3 + 2 ** 22 + 1]);
  const text = await blob.text();
  expect([text.slice(0, 4), text.slice(-2)]).toEqual(['Ø!aa', 'ab']);
});

it('makes an empty file of nothing', async () => {
  expect((await toBlob(partsOf(), 'text/plain')).size).toBe(0);
});
