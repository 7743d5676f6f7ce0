import { describe, expect, it } from 'vitest';
import { toSyncAddress } from '../../../lib/state/sync-address.ts';

describe('a library', () => {
  it.each([
    ['http://cloud.example/dav/'],
    ['http://192.168.1.20/dav/'],
    ['http://localhost.evil.example/'],
    ['ftp://cloud.example/dav/'],
    ['file:///home/'],
    ['javascript:alert(1)'],
    ['cloud.example/dav'],
    ['https://ida:secret@cloud.example/dav/'],
    ['https://cloud.example/dav/?to=evil'],
    ['https://cloud.example/dav/#part'],
    ['  '],
  ])('is sent to no address that others could read on its way', (typed) => {
    expect(toSyncAddress(typed)).toBeUndefined();
  });

  it.each([
    [
      ' https://cloud.example/remote.php/dav/files/ida/newsthread ',
      'https://cloud.example/remote.php/dav/files/ida/newsthread/',
    ],
    ['https://nas.example:5006/news/', 'https://nas.example:5006/news/'],
    ['https://cloud.example/my files', 'https://cloud.example/my%20files/'],
    ['http://localhost:8080', 'http://localhost:8080/'],
    ['http://127.0.0.1:8080/dav', 'http://127.0.0.1:8080/dav/'],
  ])('is sent to the folder at %s', (typed, address) => {
    expect(toSyncAddress(typed)).toBe(address);
  });
});
