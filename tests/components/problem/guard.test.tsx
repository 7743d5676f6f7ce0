import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { Guard } from '../../../components/problem/Guard.tsx';
import type { Problem } from '../../../lib/model/result.ts';
import { settle, show } from '../../support/view-dom.ts';

function Broken(): never {
  throw new TypeError('no such thing');
}

it('shows a notice in place of a view that breaks, and reports it once', async () => {
  const errors: unknown[] = [];
  let reloads = 0;
  const shown = show(
    <Guard
      trouble={signal(undefined)}
      onError={async (error) => {
        errors.push(error);
        return false;
      }}
      onTold={() => undefined}
      onReload={() => (reloads += 1)}
    >
      <Broken />
    </Guard>,
  );
  await settle();
  expect(errors).toHaveLength(1);
  expect(shown.text()).toContain('Something went wrong that should not have.');
  await shown.click('button', 'Try again');
  expect(reloads).toBe(1);
});

it('shows trouble with the library above the view, which stays', async () => {
  const trouble = signal<Problem | undefined>(undefined);
  const shown = show(
    <Guard trouble={trouble} onError={async () => false} onTold={() => undefined} onReload={() => undefined}>
      <p>The view</p>
    </Guard>,
  );
  expect(shown.text()).toBe('The view');
  trouble.value = { code: 'databaseFailed', detail: 'VersionError' };
  await settle();
  expect(shown.text()).toMatch(/The library could not be read or written\..*VersionError.*The view$/);
});

it('shows a view again that broke over what could be mended', async () => {
  let isMended = false;
  function Stumbling() {
    if (!isMended) throw new TypeError('no such thing');
    return <p>The view</p>;
  }
  const shown = show(
    <Guard
      trouble={signal(undefined)}
      onError={async () => {
        isMended = true;
        return true;
      }}
      onTold={() => undefined}
      onReload={() => undefined}
    >
      <Stumbling />
    </Guard>,
  );
  await settle();
  expect(shown.text()).toBe('The view');
});

it('says that something was set aside until the reader closes it', async () => {
  const trouble = signal<Problem | undefined>({ code: 'setAside' });
  const shown = show(
    <Guard
      trouble={trouble}
      onError={async () => false}
      onTold={() => {
        trouble.value = undefined;
      }}
      onReload={() => undefined}
    >
      <p>The view</p>
    </Guard>,
  );
  expect(shown.text()).toMatch(/^Part of your library was damaged and was set aside\./);
  await shown.click('button', 'Close');
  expect(shown.text()).toBe('The view');
});
