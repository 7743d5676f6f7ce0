import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteArticle } from '../../../lib/store/delete-article.ts';
import { deleteNote } from '../../../lib/store/notes.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { type DavServer, startDavServer } from '../../support/dav-server.ts';
import { takeAway } from '../store/archive-samples.ts';
import { sampleAnalysis, sampleArticle, unwrap } from '../store/samples.ts';
import { bodiesOf, type Machine, startMachine, write } from './machine.ts';

let server: DavServer;
let desk: Machine;
let laptop: Machine;
beforeEach(async () => {
  server = await startDavServer();
  desk = await startMachine(server.account);
  laptop = await startMachine(server.account);
});
afterEach(() => server.close());

const MORNING = '2026-03-02T08:00:00.000Z';
const NOON = '2026-03-02T12:00:00.000Z';

const settle = async () => {
  for (const machine of [desk, laptop, desk, laptop])
    expect(await machine.sync()).toEqual({ ok: true, value: { more: false } });
};

const read = ({ database }: Machine, at: string, change = {}) =>
  saveReading(database, sampleArticle(change), sampleAnalysis(), at).then(unwrap);

describe('two machines that share a folder', () => {
  it('have each other’s notes and articles', async () => {
    const { saved } = await read(desk, MORNING);
    await write(desk, 'n', 'Who signed it off?', MORNING, saved.id);
    await write(laptop, 'm', 'Ask the mayor.', MORNING);
    await settle();
    expect(await bodiesOf(laptop)).toEqual(['Ask the mayor.', 'Who signed it off?']);
    expect(await bodiesOf(desk)).toEqual(['Ask the mayor.', 'Who signed it off?']);
    expect(await takeAway(laptop.database)).toBe(await takeAway(desk.database));
  });

  it('take over a change and a deletion', async () => {
    await write(desk, 'n', 'first', MORNING);
    await write(desk, 'm', 'to be deleted', MORNING);
    await settle();
    await write(laptop, 'n', 'second', NOON);
    unwrap(await deleteNote(laptop.database, 'm'));
    await settle();
    expect(await bodiesOf(desk)).toEqual(['second']);
    expect(await bodiesOf(laptop)).toEqual(['second']);
  });

  it('keep both of two changes that were made apart', async () => {
    await write(desk, 'n', 'first', MORNING);
    await settle();
    await write(desk, 'n', 'changed at the desk', NOON);
    await write(laptop, 'n', 'changed on the way', '2026-03-02T13:00:00.000Z');
    await settle();
    expect(await bodiesOf(desk)).toEqual(['changed at the desk', 'changed on the way']);
    expect(await takeAway(laptop.database)).toBe(await takeAway(desk.database));
    expect((await desk.database.notes.get('n'))?.note.body).toBe('changed on the way');
  });

  it('keep an article that was deleted here and written on there', async () => {
    const { saved } = await read(desk, MORNING);
    await settle();
    unwrap(await deleteArticle(desk.database, saved.id));
    await write(laptop, 'n', 'Wait for this one.', NOON, saved.id);
    await settle();
    expect(await bodiesOf(desk)).toEqual(['Wait for this one.']);
    expect(await desk.database.articles.count()).toBe(1);
    expect(await takeAway(laptop.database)).toBe(await takeAway(desk.database));
  });

  it('delete an article that nobody else wrote on, with its notes', async () => {
    const { saved } = await read(desk, MORNING);
    await write(desk, 'n', 'Done with it.', MORNING, saved.id);
    await settle();
    unwrap(await deleteArticle(laptop.database, saved.id));
    await settle();
    expect(await desk.database.articles.count()).toBe(0);
    expect(await bodiesOf(desk)).toEqual([]);
  });

  it('ask for two things where nothing has changed', async () => {
    await write(desk, 'n', 'first', MORNING);
    await settle();
    server.asked.length = 0;
    await desk.sync();
    expect(server.asked.map((each) => each.split(' ')[0])).toEqual(['PROPFIND', 'GET']);
  });
});
