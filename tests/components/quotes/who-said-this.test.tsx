import { describe, expect, it } from 'vitest';
import { SidebarView } from '../../../components/sidebar/SidebarView.tsx';
import { failure } from '../../../lib/model/result.ts';
import { createSidebar } from '../../../lib/state/sidebar.ts';
import { FERRY } from '../../fixtures/readings.ts';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';
import { createViewWorld, tabOf } from '../../support/view-sources.ts';

const ATTRIBUTED = /^wrong\? Every paper was on the table/;
const UNCLEAR = /^Who said this\? You are cutting us off!/;
const ROWING = /^wrong\? I suppose I will have to row/;

async function openQuotes() {
  const { world, sources } = createViewWorld({ readings: [FERRY], tab: tabOf(FERRY) });
  const sidebar = createSidebar(sources);
  sidebar.choose('quotes');
  const shown = show(<SidebarView sidebar={sidebar} onCopy={async () => true} />);
  await settle();
  /** Under whose name these words stand. */
  const speakerOf = (words: string) =>
    [...shown.root.querySelectorAll('.quotes-group')]
      .find((group) => group.textContent?.includes(words))
      ?.querySelector('h2')?.textContent;
  return { world, shown, speakerOf };
}

describe('a quote whose speaker is wrong', () => {
  it('asks who said it, beginning with who it may be, and has the focus', async () => {
    const { shown } = await openQuotes();
    await shown.click('button', UNCLEAR);
    const choices = [...shown.root.querySelectorAll('.form-choices button')].map((each) => each.textContent);
    expect(choices).toEqual(['Ingeborg Aasen-Delacroix', 'Marit Halvorsen', 'Nobody in particular']);
    expect(document.activeElement?.textContent).toBe('Ingeborg Aasen-Delacroix');
    expect(shown.get('button', UNCLEAR).getAttribute('aria-expanded')).toBe('true');
    await expectAccessible(shown.root);
  });

  it('goes to one of the candidates with one click, and the focus goes with it', async () => {
    const { shown, speakerOf } = await openQuotes();
    await shown.click('button', UNCLEAR);
    await shown.click('button', 'Marit Halvorsen');
    expect(speakerOf('You are cutting us off!')).toBe('Marit Halvorsen');
    expect(document.activeElement?.textContent).toBe('“You are cutting us off!”');
    expect(shown.text()).toContain('You said: Marit Halvorsen');
    expect(shown.root.querySelector('[role=status] .undo-bar')?.textContent).toContain(
      'You said that it was Marit Halvorsen.',
    );
    expect(shown.root.querySelector('.opened-form')).toBeNull();
    await expectAccessible(shown.root);
  });

  it('goes to whom it may have been said by without a question', async () => {
    const { shown, speakerOf } = await openQuotes();
    await shown.click('button', 'Ingeborg Aasen-Delacroix');
    expect(speakerOf('You are cutting us off!')).toBe('Ingeborg Aasen-Delacroix');
    expect(document.activeElement?.textContent).toBe('“You are cutting us off!”');
  });

  it('goes to whoever is typed, completed from the cast', async () => {
    const { shown, speakerOf } = await openQuotes();
    await shown.click('button', ATTRIBUTED);
    const field = shown.get('textbox', 'Another name');
    const names = [...(shown.root.querySelector('datalist')?.children ?? [])].map((each) =>
      each.getAttribute('value'),
    );
    expect(names.slice(0, 3)).toEqual(['Marit Halvorsen', 'Kestrel Bay Harbor Board', 'Tomas Okonkwo']);
    expect(names).not.toContain('Sandvik');
    expect(shown.get('button', 'Set').hasAttribute('disabled')).toBe(true);
    await shown.type(field, '  Ada   Brandt ');
    await shown.click('button', 'Set');
    expect(speakerOf('Every paper was on the table')).toBe('Ada Brandt');
  });

  it('keeps what was typed when it cannot be saved, and says why', async () => {
    const { shown, world, speakerOf } = await openQuotes();
    await shown.click('button', ATTRIBUTED);
    await shown.type(shown.get('textbox', 'Another name'), 'Ada Brandt');
    world.outcome = failure('quotaExceeded');
    await shown.click('button', 'Set');
    expect(shown.text()).toContain('There is no room left on this machine.');
    expect((shown.get('textbox', 'Another name') as HTMLInputElement).value).toBe('Ada Brandt');
    expect(speakerOf('Every paper')).toBe('Marit Halvorsen');
  });
});

describe('the question who said it', () => {
  it.each([
    [
      'Escape',
      async (shown: Awaited<ReturnType<typeof openQuotes>>['shown']) =>
        shown.press(shown.get('textbox', 'Another name'), 'Escape'),
    ],
    [
      'Cancel',
      async (shown: Awaited<ReturnType<typeof openQuotes>>['shown']) => shown.click('button', 'Cancel'),
    ],
  ])('is left alone by %s, which gives the focus back', async (_, leave) => {
    const { shown, world } = await openQuotes();
    await shown.click('button', ATTRIBUTED);
    await leave(shown);
    expect(shown.root.querySelector('.opened-form')).toBeNull();
    expect(document.activeElement).toBe(shown.get('button', ATTRIBUTED));
    expect(world.deeds.filter(([verb]) => verb === 'saveCorrection')).toEqual([]);
  });
});

describe('a quote that was given to somebody', () => {
  it('stands under the name of the cast, however that was typed', async () => {
    const { shown, speakerOf } = await openQuotes();
    await shown.click('button', ATTRIBUTED);
    await shown.type(shown.get('textbox', 'Another name'), 'petra lindqvist');
    await shown.click('button', 'Set');
    expect(speakerOf('Every paper')).toBe('Petra Lindqvist');
    expect(shown.text()).toContain('You said: Petra Lindqvist');
  });

  it('goes to nobody, and back', async () => {
    const { shown, speakerOf } = await openQuotes();
    await shown.click('button', ROWING);
    await shown.click('button', 'Nobody in particular');
    expect(speakerOf('I suppose I will have to row')).toBe('Not attributed');
    expect(shown.text()).toContain('You said: nobody in particular');
    await shown.click('button', /^take back/);
    expect(speakerOf('I suppose I will have to row')).toBe('Petra Lindqvist');
    expect(document.activeElement?.textContent).toBe('“I suppose I will have to row”');
    expect(shown.text()).not.toContain('You said: nobody');
    await shown.click('button', 'Undo');
    expect(speakerOf('I suppose I will have to row')).toBe('Not attributed');
  });

  it('is given back by undo, to whom it was given before', async () => {
    const { shown, speakerOf } = await openQuotes();
    await shown.click('button', ATTRIBUTED);
    await shown.type(shown.get('textbox', 'Another name'), 'Tomas Okonkwo');
    await shown.click('button', 'Set');
    await shown.click('button', /^change Every paper/);
    const [before] = [...shown.root.querySelectorAll<HTMLElement>('.form-choices button')].slice(1);
    expect(before?.textContent).toBe('Marit Halvorsen');
    before?.click();
    await settle();
    expect(speakerOf('Every paper')).toBe('Marit Halvorsen');
    await shown.click('button', 'Undo');
    expect(speakerOf('Every paper')).toBe('Tomas Okonkwo');
    expect(document.activeElement?.textContent).toContain('Every paper was on the table');
  });

  it('does not pull the focus again when the list is shown in another order', async () => {
    const { shown } = await openQuotes();
    await shown.click('button', UNCLEAR);
    await shown.click('button', 'Marit Halvorsen');
    shown.get('button', 'As in the article').focus();
    await shown.click('button', 'As in the article');
    expect(document.activeElement?.textContent).toBe('As in the article');
  });
});
