import { describe, expect, it } from 'vitest';
import { LibraryView } from '../../../components/library/LibraryView.tsx';
import { failure, success } from '../../../lib/model/result.ts';
import { createShelf } from '../../../lib/state/library.ts';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';
import { createViewWorld } from '../../support/view-sources.ts';

async function open() {
  const { world, sources } = createViewWorld();
  const shown = show(<LibraryView shelf={createShelf(sources)} />);
  await settle();
  await shown.click('button', 'Import');
  return { world, shown, choose: (words: string) => chooseFile(shown.root, words) };
}

async function chooseFile(root: HTMLElement, words: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('There is no file to choose.');
  Object.defineProperty(input, 'files', { value: [new File([words], 'library.json')], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

describe('the panel that brings back a file', () => {
  it('says what is in the file before it does anything, and does what was chosen', async () => {
    const { shown, world, choose } = await open();
    await choose('my library');
    expect(shown.text()).toContain('12 new · 2 newer in the file · 1 newer here · 3 the same');
    expect(world.deeds).toEqual([['readFile', 'my library']]);
    await expectAccessible(shown.root);
    await shown.click('radio', 'Keep only mine');
    await shown.click('checkbox', /^Take over the settings/);
    await shown.click('button', 'Bring it back');
    expect(world.deeds).toContainEqual(['bringBack', { notes: 'mine', settings: true }]);
    expect(shown.text()).toContain('It is back in your library.');
  });

  it('replaces nothing unless it is told to', async () => {
    const { shown, world, choose } = await open();
    await choose('my library');
    await shown.click('button', 'Bring it back');
    expect(world.deeds).toContainEqual(['bringBack', { notes: 'both', settings: false }]);
  });

  it('says what is wrong with a file, and lets another be chosen', async () => {
    const { shown, world, choose } = await open();
    world.preview = failure('fileForeign');
    await choose('{}');
    expect(shown.text()).toContain('This is not a file that Newsthread wrote.');
    expect(shown.find('button', 'Choose a file…')).toHaveLength(1);
  });

  it('warns of what was changed or is damaged', async () => {
    const { shown, world, choose } = await open();
    if (world.preview.ok) world.preview = success({ ...world.preview.value, intact: false, refused: 2 });
    await choose('{}');
    expect(shown.text()).toContain('The file was changed after it was written.');
    expect(shown.text()).toContain('2 things in it are damaged and are left out.');
  });

  it('offers nothing to do where the library has all of it', async () => {
    const { shown, world, choose } = await open();
    const same = { new: 0, same: 3, newerHere: 0, newerThere: 0 };
    if (world.preview.ok)
      world.preview = success({
        ...world.preview.value,
        articles: same,
        notes: same,
        corrections: same,
        settings: 'same',
      });
    await choose('{}');
    expect(shown.text()).toContain('All of it is in your library already.');
    expect(shown.find('button', 'Bring it back')).toEqual([]);
  });

  it('keeps what was found when writing fails, so that it can be tried again', async () => {
    const { shown, world, choose } = await open();
    await choose('{}');
    world.outcome = failure('quotaExceeded');
    await shown.click('button', 'Bring it back');
    expect(shown.text()).toContain('There is no room left');
    world.outcome = success(undefined);
    await shown.click('button', 'Bring it back');
    expect(shown.text()).toContain('It is back in your library.');
  });
});
