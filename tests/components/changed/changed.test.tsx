import { describe, expect, it } from 'vitest';
import { shorten } from '../../../components/changed/shorten.ts';
import { SidebarView } from '../../../components/sidebar/SidebarView.tsx';
import { createSidebar } from '../../../lib/state/sidebar.ts';
import { BEFORE, FERRY } from '../../fixtures/readings.ts';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';
import { createViewWorld, tabOf } from '../../support/view-sources.ts';

async function open(revisions = [BEFORE]) {
  const { world, sources } = createViewWorld({ readings: [FERRY], tab: tabOf(FERRY) });
  world.revisions.value = revisions;
  const shown = show(<SidebarView sidebar={createSidebar(sources)} onCopy={async () => true} />);
  await settle();
  return { world, shown };
}

describe('an article that was changed', () => {
  it('says since when, what came, what went, and whose quotes', async () => {
    const { shown } = await open();
    expect(shown.text()).toContain('Changed since you read it');
    const words = (selector: string) =>
      [...shown.root.querySelectorAll(`.changed ${selector}`)].map(({ textContent }) => textContent);
    expect(words('ins')).toContain('added: 4.2');
    expect(words('del')).toContain('taken out: 3.8');
    // What we say beside the words has no part in their direction.
    const ours = [...shown.root.querySelectorAll('.changed .sr-only')].map(({ tagName }) => tagName);
    expect(new Set(ours)).toEqual(new Set(['BDI']));
    expect(shown.root.querySelector('.changed-quotes')?.textContent).toContain('1 quote is gone');
    expect(shown.root.querySelector('.changed-quotes')?.textContent).toContain('We will swim');
    await expectAccessible(shown.root);
  });

  it('leads to the words of now', async () => {
    const { shown, world } = await open();
    shown.root.querySelector<HTMLElement>('.changed .reveal')?.click();
    expect(world.deeds.at(-1)?.[0]).toBe('reveal');
  });

  it('says nothing where it is what it was, or was read behind a paywall', async () => {
    const same = { ...BEFORE, title: FERRY.article.title, text: FERRY.article.text };
    expect((await open([])).shown.text()).not.toContain('Changed since');
    expect((await open([same])).shown.text()).not.toContain('Changed since');
    expect((await open([{ ...BEFORE, access: 'paywalled' }])).shown.text()).not.toContain('Changed since');
  });
});

describe('shorten', () => {
  const same = (text: string) => ({ kind: 'same', text }) as const;
  const twenty = `${Array.from({ length: 20 }, (_, i) => `w${i}`).join(' ')} `;

  it('leaves the words beside a change, and … for the others', () => {
    const added = { kind: 'added', text: 'x' } as const;
    expect(shorten([same(twenty), added, same(twenty)])).toEqual([
      same('… w12 w13 w14 w15 w16 w17 w18 w19 '),
      added,
      same('w0 w1 w2 w3 w4 w5 w6 w7 … '),
    ]);
    expect(shorten([added, same('a b c '), added])).toEqual([added, same('a b c '), added]);
  });
});
