import { describe, expect, it } from 'vitest';
import { expectAccessible, settle, show } from '../support/view-dom.ts';
import { SCENES } from '../support/view-scenes.tsx';

describe.each(Object.keys(SCENES))('%s', (name) => {
  it('is never blank, has one main heading, and passes the accessibility check', async () => {
    const scene = SCENES[name];
    if (!scene) throw new Error(name);
    const { root, text } = show(scene());
    await settle();
    expect(text()).not.toBe('');
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(root.querySelectorAll('main')).toHaveLength(1);
    await expectAccessible(root);
  });
});
