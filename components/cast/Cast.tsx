import { i18n } from '#i18n';
import type { EntityId } from '../../lib/model/analysis.ts';
import type { Reading } from '../../lib/model/library.ts';
import type { MetElsewhere } from '../../lib/model/met-elsewhere.ts';
import { castOf } from '../../lib/state/cast.ts';
import type { CastDesk, ChangedMember } from '../../lib/state/cast-desk.ts';
import type { ContextDesk } from '../../lib/state/context.ts';
import type { NotesInPlace } from '../../lib/state/notes-in-place.ts';
import type { Pointing } from '../finding/Reveal.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Section } from '../ui/Section.tsx';
import { AddToCast } from './AddToCast.tsx';
import './cast.css';
import { LeftOut } from './LeftOut.tsx';
import { Member } from './Member.tsx';
import type { OpenUrl } from './MetElsewhere.tsx';

export interface CastProps {
  readonly reading: Reading;
  readonly pointing: Pointing;
  readonly desk: CastDesk;
  readonly notes: NotesInPlace;
  readonly context: ContextDesk;
  /** Those whom the reader meets for the first time; absent where that is not known. */
  readonly newcomers?: ReadonlySet<EntityId>;
  /** Where the others were met besides. */
  readonly met: ReadonlyMap<EntityId, MetElsewhere>;
  readonly onOpen: OpenUrl;
}

/** Who and what the article is about, by kind; and what the reader can set right in it. */
export function Cast({ reading, newcomers, met, ...rest }: CastProps) {
  const groups = castOf(reading);
  const changed = shownChange(reading, rest.desk.changed.value);
  return (
    <>
      {groups.length === 0 && <EmptyState>{i18n.t('cast.none')}</EmptyState>}
      {groups.map(({ kind, members }) => (
        <Section key={kind} title={i18n.t(`kind.${kind}`)}>
          <ul class="cast">
            {members.map((member) => (
              <Member
                key={member.entity.id}
                member={member}
                reading={reading}
                isNew={newcomers?.has(member.entity.id) ?? false}
                isChanged={
                  changed !== undefined &&
                  !changed.leftOut &&
                  member.entity.mentions.some(({ start }) => start === changed.start)
                }
                met={met.get(member.entity.id)}
                {...rest}
              />
            ))}
          </ul>
        </Section>
      ))}
      <div class="cast-foot">
        <AddToCast reading={reading} desk={rest.desk} />
        <LeftOut reading={reading} desk={rest.desk} isNew={changed?.leftOut ?? false} />
      </div>
    </>
  );
}

/** What was just changed, once the article is shown with it. */
function shownChange({ corrections = [] }: Reading, changed: ChangedMember | undefined) {
  return changed && corrections.find(({ id }) => id === changed.id)?.at === changed.at ? changed : undefined;
}
