import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../lib/corrections/apply-corrections.ts';
import type { PageSelection } from '../../../lib/model/page.ts';
import { failure, success } from '../../../lib/model/result.ts';
import { selectText } from '../../../lib/model/text-selector.ts';
import { createCastDesk } from '../../../lib/state/cast-desk.ts';
import { FERRY } from '../../fixtures/readings.ts';
import { placeOf } from '../../support/view-reading.ts';
import { keepCorrections } from './kept-corrections.ts';

const { text } = FERRY.article;

/** A desk over a library that keeps corrections. */
function open(selection?: PageSelection) {
  const { kept, world, sources, undo, problem } = keepCorrections();
  const desk = createCastDesk({ ...sources, readSelection: async () => success(selection) }, undo, problem);
  /** The article as it is shown now. */
  const reading = () => {
    const corrections = [...kept.values()];
    return { ...FERRY, corrections, analysis: applyCorrections({ ...FERRY, corrections }) };
  };
  const named = (name: string) => {
    const entity = reading().analysis.entities.find((each) => each.name === name);
    if (!entity) throw new Error(`nobody is called ${name}`);
    return entity;
  };
  const names = () => reading().analysis.entities.map(({ name }) => name);
  return { kept, world, undo, problem, desk, reading, named, names };
}

describe('the cast, set right', () => {
  it('merges one into another, and undoes that', async () => {
    const { desk, kept, undo, reading, named, names } = open();
    expect(await desk.merge(named('Northline Ferries'), named('Kestrel Bay Harbor Board'), reading())).toBe(
      true,
    );
    expect([...kept.values()]).toMatchObject([
      {
        kind: 'mergeEntity',
        articleUrl: FERRY.article.canonicalUrl,
        target: { quote: { exact: 'Northline Ferries' } },
        to: { quote: { exact: 'Kestrel Bay Harbor Board' } },
      },
    ]);
    expect(names()).not.toContain('Northline Ferries');
    expect(undo.offer.value).toMatchObject({ what: 'castCorrected', correction: { kind: 'mergeEntity' } });
    await undo.take();
    expect(names()).toContain('Northline Ferries');
  });

  it('has one name for each, however often it is changed, and knows the one that was found', async () => {
    const { desk, kept, undo, reading, named } = open();
    await desk.rename(named('Sandvik'), 'Sandwick', reading());
    await desk.rename(named('Sandwick'), 'Sandvika', reading());
    expect([...kept.values()]).toMatchObject([{ from: 'Sandvik', to: 'Sandvika' }]);
    await undo.take();
    expect([...kept.values()]).toMatchObject([{ from: 'Sandvik', to: 'Sandwick' }]);
  });

  it('splits off, hides, denies a name and changes a kind', async () => {
    const { desk, reading, named, names } = open();
    await desk.split(placeOf(text, 'Halvorsen denied'.slice(0, 9), 1), reading());
    expect(names()).toContain('Halvorsen');
    await desk.hide(named('Aldersund'), reading());
    await desk.sayNoName(named('Sandvik'), reading());
    expect(names()).not.toContain('Aldersund');
    expect(names()).not.toContain('Sandvik');
    await desk.setKind(named('Kestrel Bay'), 'organization', reading());
    expect(named('Kestrel Bay').kind).toBe('organization');
  });

  it('takes back, and undoes that', async () => {
    const { desk, kept, undo, reading, named } = open();
    await desk.hide(named('Aldersund'), reading());
    const [said] = kept.values();
    if (said?.kind !== 'hideEntity') throw new Error('not hidden');
    expect(desk.changed.value).toMatchObject({ id: said.id, at: said.at, leftOut: true });
    await desk.takeBack(said);
    expect(desk.changed.value).toMatchObject({ start: text.indexOf('Aldersund'), leftOut: false });
    expect(kept.size).toBe(0);
    await undo.take();
    expect([...kept.values()]).toEqual([said]);
    desk.settle();
    expect(desk.changed.value).toBeUndefined();
  });

  it('says why something cannot be saved, and changes and offers nothing', async () => {
    const { desk, world, undo, problem, reading, named } = open();
    world.outcome = failure('quotaExceeded');
    expect(await desk.hide(named('Aldersund'), reading())).toBe(false);
    expect(problem.value).toEqual({ code: 'quotaExceeded' });
    expect(undo.offer.value).toBeUndefined();
    expect(desk.changed.value).toBeUndefined();
  });
});

describe('the name that is selected', () => {
  const place = placeOf(text, 'landing stage');
  const selected = selectText(text, { start: place.start - 1, end: place.end + 1 });

  it('is found without the space around it, and added', async () => {
    const { desk, reading, named } = open(selected);
    const target = await desk.findSelected(reading());
    expect(target?.quote.exact).toBe('landing stage');
    expect(target?.position).toEqual(place);
    if (target) await desk.add(target, 'other', reading());
    expect(named('landing stage')).toMatchObject({ kind: 'other', mentions: [place] });
  });

  it.each<[string, PageSelection | undefined]>([
    ['nothing', undefined],
    ['space', { quote: { exact: '  ', prefix: '', suffix: '' } }],
    ['words that are not of the article', { quote: { exact: 'Sign up', prefix: '', suffix: '' } }],
    ['a paragraph', selectText(text, { start: 0, end: 140 })],
  ])('is none where that is %s', async (_, selection) => {
    const { desk, reading } = open(selection);
    expect(await desk.findSelected(reading())).toBeUndefined();
  });
});
