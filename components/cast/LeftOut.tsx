import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reading } from '../../lib/model/library.ts';
import { leftOutOf } from '../../lib/state/cast-corrections.ts';
import type { CastDesk } from '../../lib/state/cast-desk.ts';
import { useOpener } from '../ui/Opener.tsx';
import { SaidLine } from './SaidLine.tsx';

export interface LeftOutProps {
  readonly reading: Reading;
  readonly desk: CastDesk;
  /** Whether the focus belongs here: somebody was just left out. */
  readonly isNew: boolean;
}

/** Those whom the reader took out of the cast, one click away. */
export function LeftOut({ reading, desk, isNew }: LeftOutProps) {
  const place = useRef<HTMLDivElement>(null);
  const said = leftOutOf(reading);
  const { control, open, id } = useOpener({
    word: i18n.t('cast.leftOut', said.length),
    of: i18n.t('cast.ofTheCast'),
  });
  useEffect(() => {
    if (!isNew) return;
    place.current?.querySelector('button')?.focus();
    desk.settle();
  }, [isNew, desk]);
  if (said.length === 0) return null;
  return (
    <div ref={place}>
      {control}
      {open && (
        <ul id={id}>
          {said.map((each) => (
            <li key={each.id}>
              <SaidLine said={each} desk={desk} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
