import { i18n } from '#i18n';
import type { EntityId } from '../../lib/model/analysis.ts';
import type { Reading } from '../../lib/model/library.ts';
import { castOf } from '../../lib/state/cast.ts';
import type { Pointing } from '../finding/Reveal.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Section } from '../ui/Section.tsx';
import { Member } from './Member.tsx';

export interface CastProps {
  readonly reading: Reading;
  readonly pointing: Pointing;
  /** Those whom the reader meets for the first time; absent where that is not known. */
  readonly newcomers?: ReadonlySet<EntityId>;
}

/** Who and what the article is about, by kind. */
export function Cast({ reading, pointing, newcomers }: CastProps) {
  const groups = castOf(reading);
  if (groups.length === 0) return <EmptyState>{i18n.t('cast.none')}</EmptyState>;
  return (
    <>
      {groups.map(({ kind, members }) => (
        <Section key={kind} title={i18n.t(`kind.${kind}`)}>
          <ul class="cast">
            {members.map((member) => (
              <Member
                key={member.entity.id}
                member={member}
                article={reading.article}
                pointing={pointing}
                isNew={newcomers?.has(member.entity.id) ?? false}
              />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
