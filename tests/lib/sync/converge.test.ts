import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Correction } from '../../../lib/model/correction.ts';
import { deleteCorrection, saveCorrection } from '../../../lib/store/corrections.ts';
import { deleteArticle } from '../../../lib/store/delete-article.ts';
import { toArticleId } from '../../../lib/store/identity.ts';
import { deleteNote, findNotes, saveNote } from '../../../lib/store/notes.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { chooseStory } from '../../../lib/store/story-choices.ts';
import { type OpenHead, openHead } from '../../../lib/sync/open-head.ts';
import { takeAway } from '../store/archive-samples.ts';
import { sampleAnalysis, sampleArticle, unwrap } from '../store/samples.ts';
import { bodiesOf, type Machine, note, PASSPHRASE, startMachine } from './machine.ts';
import { createMemoryFolder } from './memory-folder.ts';

/** Something that a reader does on one of the machines; numbers choose among what there is. */
type Deed =
  | {
      readonly do: 'write' | 'edit' | 'delete' | 'read' | 'choose' | 'correct' | 'uncorrect' | 'forget';
      readonly which: number;
      readonly at: string;
    }
  | { readonly do: 'sync'; readonly steps: number };

const moment = fc
  .integer({ min: 0, max: 59 })
  .map((minute) => `2026-03-02T08:${String(minute).padStart(2, '0')}:00.000Z`);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('write', 'edit', 'edit', 'delete'),
      which: fc.nat(3),
      at: moment,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('read', 'read', 'choose', 'correct', 'uncorrect', 'forget'),
      which: fc.nat(2),
      at: moment,
    }),
  },
  // Few steps: it is stopped in between.
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('sync' as const), steps: fc.integer({ min: 1, max: 6 }) }),
  },
) as fc.Arbitrary<Deed>;

const MACHINES = 3;
const deeds = fc.array(fc.record({ machine: fc.nat(MACHINES - 1), deed }), {
  maxLength: 24,
  size: 'max',
});

/** What all machines have at first. */
const BEFORE = [0, 1, 2].flatMap((which): Deed[] => {
  const at = '2026-03-02T07:00:00.000Z';
  return [
    { do: 'read', which, at },
    { do: 'write', which, at },
    { do: 'correct', which, at },
  ];
});

let opened: OpenHead;
beforeAll(async () => {
  opened = unwrap(await openHead(createMemoryFolder(), PASSPHRASE));
});

const urlOf = (which: number) => `https://brunvikpost.example/${which}`;

/** What the reader wrote and never changed or deleted where it could be seen. */
type Standing = Set<string>;

let count = 0;

async function carryOut(machine: Machine, each: Deed, standing: Standing): Promise<void> {
  const { database } = machine;
  if (each.do === 'sync') return machine.syncFor(each.steps);
  const { which, at } = each;
  const articleId = await toArticleId(urlOf(which % 3));
  const notes = await findNotes(database);
  const known = notes[which % Math.max(1, notes.length)];
  if (each.do === 'write' || (each.do === 'edit' && known)) {
    count += 1;
    const body = `words ${count}`;
    const id = each.do === 'edit' && known ? known.id : `note-${which}-${count}`;
    if (each.do === 'edit' && known) standing.delete(known.body);
    const target = known?.target.articleId;
    unwrap(await saveNote(database, note(id, body, at, each.do === 'edit' ? target : articleId)));
    standing.add(body);
  } else if (each.do === 'delete' && known) {
    unwrap(await deleteNote(database, known.id));
    standing.delete(known.body);
  } else if (each.do === 'read') {
    const article = sampleArticle({ canonicalUrl: urlOf(which), title: `Bridge ${at.slice(14, 15)}` });
    unwrap(await saveReading(database, article, sampleAnalysis(), at));
  } else if (each.do === 'choose') {
    const other = await toArticleId(urlOf((which + 1) % 3));
    if (await database.articles.get(articleId))
      unwrap(await chooseStory(database, articleId, at < '2026-03-02T08:30' ? other : undefined, at));
  } else if (each.do === 'correct') unwrap(await saveCorrection(database, correction(which, at)));
  else if (each.do === 'uncorrect') unwrap(await deleteCorrection(database, correction(which, at).id));
  else if (each.do === 'forget') {
    for (const { body } of await findNotes(database, articleId)) standing.delete(body);
    unwrap(await deleteArticle(database, articleId));
  }
}

function correction(which: number, at: string): Correction {
  const quote = { exact: 'It is not safe', prefix: '', suffix: '' };
  const target = { quote, position: { start: 0, end: 5 } };
  return { id: `c${which}`, kind: 'quoteSpeaker', articleUrl: urlOf(which), target, to: at, at };
}

it('All machines come to the same, and no words are lost, whatever was done in whichever order', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, fc.constantFrom(2, 100), async (all, mostFiles) => {
      const folder = createMemoryFolder();
      folder.files.set('start.bin', opened.head);
      const machines = await Promise.all(
        Array.from({ length: MACHINES }, () => startMachine(ACCOUNT, opened, folder, mostFiles)),
      );
      const standing: Standing = new Set();
      try {
        for (const each of BEFORE) await carryOut(machines[0] as Machine, each, standing);
        await settle(machines);
        for (const { machine, deed: each } of all)
          await carryOut(machines[machine] as Machine, each, standing);
        await settle(machines);
        const [first, ...others] = await Promise.all(machines.map(({ database }) => takeAway(database)));
        for (const other of others) expect(other).toBe(first);
        const bodies = await bodiesOf(machines[0] as Machine);
        expect([...standing].filter((body) => !bodies.includes(body))).toEqual([]);
        // And what is deleted by somebody who sees all of it stays deleted.
        for (const { id } of await findNotes((machines[0] as Machine).database))
          unwrap(await deleteNote((machines[0] as Machine).database, id));
        await settle(machines);
        for (const machine of machines) expect(await bodiesOf(machine)).toEqual([]);
      } finally {
        await Promise.all(machines.map(({ database }) => database.delete()));
      }
    }),
    { numRuns: Number(process.env.SYNC_RUNS ?? 40) },
  );
}, 300_000);

const ACCOUNT = { address: 'https://cloud.example/newsthread/', user: 'ida', password: 'secret' };

/** Each of them syncs until nothing more comes. */
async function settle(machines: readonly Machine[]): Promise<void> {
  for (let round = 0; round < 4; round += 1)
    for (const machine of machines)
      expect(await machine.sync()).toEqual({ ok: true, value: { more: false } });
}
