import { describe, expect, it } from 'vitest';
import { failure } from '../../../lib/model/result.ts';
import { AWKWARD, BARE, FERRY, RUMOR } from '../../fixtures/readings.ts';
import { castMet, castSelecting, castSetRight, openCast } from '../../support/view-cast.tsx';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';

async function shownOf({ view, ...opened }: ReturnType<typeof openCast>) {
  const shown = show(view);
  await settle();
  const names = () =>
    [...shown.root.querySelectorAll<HTMLElement>('.member-name')].map((name) => name.textContent);
  /** The card of one of the cast. */
  const card = (name: string) =>
    [...shown.root.querySelectorAll<HTMLElement>('.member')].find(
      (each) => each.querySelector('.member-name')?.textContent === name,
    );
  return { ...opened, shown, names, card };
}

const open = () => shownOf(openCast());
const focused = () => document.activeElement?.textContent;

describe('one of the cast who is wrong', () => {
  it('is asked about, with the focus in the question, which Escape leaves', async () => {
    const { shown } = await open();
    await shown.click('button', 'wrong? Marit Halvorsen');
    expect(focused()).toBe('The same as somebody else');
    const ways = [...shown.root.querySelectorAll('.form-choices .chip')].map((way) => way.textContent);
    expect(ways).toEqual([
      'The same as somebody else',
      'The name',
      'The kind',
      'Two in one',
      'Hide it',
      'Not a name',
    ]);
    await expectAccessible(shown.root);
    await shown.press(shown.get('button', 'Hide it'), 'Escape');
    expect(shown.root.querySelector('.opened-form')).toBeNull();
    expect(document.activeElement).toBe(shown.get('button', 'wrong? Marit Halvorsen'));
  });

  it('is the same as another one, completed from the cast', async () => {
    const { shown, names, card } = await open();
    await shown.click('button', 'wrong? Northline Ferries');
    await shown.click('button', 'The same as somebody else');
    const offered = [...shown.root.querySelectorAll('datalist option')].map((each) =>
      each.getAttribute('value'),
    );
    expect(offered.slice(0, 2)).toEqual(['Kestrel Bay Harbor Board', 'Ministry of Transport']);
    expect(offered).not.toContain('Northline Ferries');
    await shown.type(shown.get('textbox', 'The same as'), 'Somebody Unknown');
    expect(shown.get('button', 'Set').hasAttribute('disabled')).toBe(true);
    await shown.type(shown.get('textbox', 'The same as'), 'ministry of  transport');
    await shown.click('button', 'Set');
    expect(names()).not.toContain('Northline Ferries');
    expect(focused()).toBe('Ministry of Transport');
    expect(card('Ministry of Transport')?.textContent).toContain(
      'You said: “Northline Ferries” is the same as “Ministry of Transport”',
    );
    await expectAccessible(shown.root);
    await shown.click('button', /^take back: “Northline/);
    expect(names()).toContain('Northline Ferries');
    expect(focused()).toBe('Northline Ferries');
  });
});

describe('one of the cast who is called wrong', () => {
  it('goes by another name, and what was said goes with it', async () => {
    const { shown, sidebar } = await open();
    await shown.click('button', 'wrong? Petra Lindqvist');
    await shown.click('button', 'The name');
    const field = shown.get('textbox', 'The right name') as HTMLInputElement;
    expect(field.value).toBe('Petra Lindqvist');
    expect(shown.get('button', 'Set').hasAttribute('disabled')).toBe(true);
    await shown.type(field, 'Petra Lindgren');
    await shown.click('button', 'Set');
    expect(focused()).toBe('Petra Lindgren');
    sidebar.choose('quotes');
    await settle();
    expect(shown.find('heading', 'Petra Lindgren')).toHaveLength(1);
  });

  it('is of another kind', async () => {
    const { shown, card } = await open();
    await shown.click('button', 'wrong? Aldersund');
    await shown.click('button', 'The kind');
    await shown.click('button', 'Organization');
    expect(card('Aldersund')?.closest('section')?.querySelector('h2')?.textContent).toBe('Organizations');
    expect(focused()).toBe('Aldersund');
  });

  it('is two, told apart by how they are written', async () => {
    const { shown, names } = await open();
    await shown.click('button', 'wrong? Marit Halvorsen');
    await shown.click('button', 'Two in one');
    await shown.click('button', 'Halvorsen');
    expect(names()).toContain('Marit Halvorsen');
    expect(focused()).toBe('Halvorsen');
  });

  it('stays, with what was typed, when that cannot be saved', async () => {
    const { shown, world, names } = await open();
    await shown.click('button', 'wrong? Petra Lindqvist');
    await shown.click('button', 'The name');
    await shown.type(shown.get('textbox', 'The right name'), 'Petra Lindgren');
    world.outcome = failure('quotaExceeded');
    await shown.click('button', 'Set');
    expect(shown.text()).toContain('There is no room left on this machine.');
    expect((shown.get('textbox', 'The right name') as HTMLInputElement).value).toBe('Petra Lindgren');
    expect(names()).toContain('Petra Lindqvist');
  });
});

describe('who does not belong to the cast', () => {
  it.each([
    ['Hide it', '“Aldersund” is hidden'],
    ['Not a name', '“Aldersund” is not a name'],
  ])('leaves the cast by %s, is listed below, and comes back', async (button, said) => {
    const { shown, names } = await open();
    await shown.click('button', 'wrong? Aldersund');
    await shown.click('button', button);
    expect(names()).not.toContain('Aldersund');
    expect(focused()).toBe('1 left out');
    expect(shown.root.querySelector('[role=status] .undo-bar')?.textContent).toContain(`You said: ${said}`);
    await shown.click('button', '1 left out of the cast');
    await expectAccessible(shown.root);
    await shown.click('button', `take back: ${said}`);
    expect(names()).toContain('Aldersund');
    expect(focused()).toBe('Aldersund');
  });

  it('comes back by undo', async () => {
    const { shown, names } = await open();
    await shown.click('button', 'wrong? Aldersund');
    await shown.click('button', 'Hide it');
    await shown.click('button', 'Undo');
    expect(names()).toContain('Aldersund');
    expect(focused()).toBe('Aldersund');
  });
});

describe('what was set right', () => {
  it('is said on the cards and below them', async () => {
    const { shown, names } = await shownOf(castSetRight());
    expect(names()).toContain('Petra Ö. Lindqvist');
    expect(shown.text()).toContain('You said: “Petra Lindqvist” is called “Petra Ö. Lindqvist”');
    expect(shown.text()).toContain('2 left out');
    await expectAccessible(shown.root);
  });
});

describe('the selected name', () => {
  it('is added as what the reader says', async () => {
    const { shown, names } = await shownOf(castSelecting());
    await shown.click('button', 'Add the selected name');
    expect(shown.text()).toContain('Add “landing stage”');
    await expectAccessible(shown.root);
    await shown.click('button', 'Place');
    expect(names()).toContain('landing stage');
    expect(focused()).toBe('landing stage');
    expect(shown.text()).toContain('You said: “landing stage” is a place');
    await shown.click('button', 'Undo');
    expect(names()).not.toContain('landing stage');
  });

  it('is asked for where nothing is selected, and where there is no cast', async () => {
    const { shown } = await shownOf(openCast(BARE));
    expect(shown.text()).toContain('Nobody was recognized');
    await shown.click('button', 'Add the selected name');
    expect(shown.root.querySelector('.cast-hint')?.textContent).toContain(
      'Select a name in the article first',
    );
    await expectAccessible(shown.root);
  });
});

describe('the mentions of one of the cast', () => {
  it('are painted, the one that is shown otherwise, and gone through there and back', async () => {
    const { shown, world } = await open();
    const { mentions } =
      FERRY.analysis.entities.find(({ name }) => name === 'Kestrel Bay Harbor Board') ?? {};
    const last = () => world.deeds.slice(-2).map(([verb, , what]) => [verb, what]);
    await shown.click('button', 'Kestrel Bay Harbor Board: go to the next mention in the page');
    await shown.click('button', 'Kestrel Bay Harbor Board: the next mention');
    const paints = mentions?.map(({ start, end }, index) => {
      return { start, end, paint: index === 1 ? 'current' : 'organization' };
    });
    expect(last()).toEqual([
      ['paint', paints],
      ['reveal', mentions?.[1]],
    ]);
    expect(shown.text()).toContain('mention 2 of 5');
    await shown.click('button', 'Kestrel Bay Harbor Board: the mention before');
    await shown.click('button', 'Kestrel Bay Harbor Board: the mention before');
    expect(shown.text()).toContain('mention 5 of 5');
    shown.get('button', 'Kestrel Bay Harbor Board: the next mention').focus();
    shown.get('button', 'wrong? Kestrel Bay Harbor Board').focus();
    expect(world.deeds.at(-1)).toEqual(['paint', 1, []]);
    await expectAccessible(shown.root);
  });
});

describe('where one of the cast was met besides', () => {
  it('is told with the first and the last day and what each article calls them', async () => {
    const { shown, world } = await shownOf(castMet());
    await shown.click('button', 'seen in 3 articles Marit Halvorsen');
    const met = shown.root.querySelector('.met')?.textContent;
    expect(met).toMatch(/first met on .*last met on /);
    expect(met).toContain('was called “chair of the harbor board”');
    await expectAccessible(shown.root);
    await shown.click('link', RUMOR.saved.title);
    expect(world.deeds.at(-1)).toEqual(['openUrl', RUMOR.saved.url]);
  });

  it('says when there are more than are known', async () => {
    const { shown } = await shownOf(castMet());
    expect(shown.find('button', /^seen in more than 1 articles/)).toHaveLength(1);
    expect(AWKWARD.saved.title).not.toBe('');
  });
});
