import { expect, it } from 'vitest';
import { Radios } from '../../../components/options/Radios.tsx';
import { show } from '../../support/view-dom.ts';

it('mark what holds, not what was clicked, until that is taken', async () => {
  const asked: string[] = [];
  const items = [
    { id: 'off', label: 'Never' },
    { id: 'daily', label: 'Every day' },
  ] as const;
  const shown = show(
    <Radios legend="How often" name="often" items={items} selected="off" onSelect={(id) => asked.push(id)} />,
  );
  await shown.click('radio', 'Every day');
  expect(asked).toEqual(['daily']);
  expect((shown.get('radio', 'Every day') as HTMLInputElement).checked).toBe(false);
});
