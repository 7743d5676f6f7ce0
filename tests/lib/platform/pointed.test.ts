import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchPointed } from '../../../lib/platform/pointed.ts';

beforeEach(() => fakeBrowser.reset());

const SPAN = { start: 3, end: 9 };

describe('what a page says of the pointer', () => {
  it.each([
    ['over a note', { told: 'pointed', span: SPAN }, { tab: { id: 7 } }, [[7, SPAN]]],
    ['over none', { told: 'pointed' }, { tab: { id: 7 } }, [[7, undefined]]],
    ['from no tab', { told: 'pointed' }, {}, []],
    ['that is no span', { told: 'pointed', span: { start: -1, end: 'x' } }, { tab: { id: 7 } }, []],
    ['with more to it', { told: 'pointed', more: 1 }, { tab: { id: 7 } }, []],
    ['something else', { call: 'readTab' }, { tab: { id: 7 } }, []],
  ])('%s', async (_, message, sender, heard) => {
    const told: unknown[] = [];
    const stop = watchPointed((...pointed) => told.push(pointed));
    await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => undefined);
    expect(told).toEqual(heard);
    stop();
    await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => undefined);
    expect(told).toEqual(heard);
  });
});
