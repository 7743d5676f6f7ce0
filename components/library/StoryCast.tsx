import { i18n } from '#i18n';
import type { PersonKey } from '../../lib/model/person.ts';
import type { StoryMember, StoryPage } from '../../lib/model/story.ts';
import { ENTITY_KINDS, initialsOf } from '../../lib/state/cast.ts';
import { Badge } from '../cast/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Section } from '../ui/Section.tsx';

export interface StoryCastProps {
  readonly page: StoryPage;
  readonly onPerson: (key: PersonKey) => unknown;
}

/** Who is in a story, by kind, those in most of its articles first. */
export function StoryCast({ page: { cast }, onPerson }: StoryCastProps) {
  const groups = ENTITY_KINDS.map((kind) => ({ kind, members: cast.filter((each) => each.kind === kind) }));
  if (cast.length === 0) return <EmptyState>{i18n.t('cast.none')}</EmptyState>;
  return (
    <>
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ kind, members }) => (
          <Section key={kind} title={i18n.t(`kind.${kind}`)}>
            <ul class="story-cast">
              {members.map((member) => (
                <MemberRow key={member.name} member={member} onPerson={onPerson} />
              ))}
            </ul>
          </Section>
        ))}
    </>
  );
}

function MemberRow({
  member,
  onPerson,
}: { readonly member: StoryMember } & Pick<StoryCastProps, 'onPerson'>) {
  const { kind, name, role, articles, person } = member;
  return (
    <li>
      <Badge kind={kind} initials={initialsOf(name, kind)} />
      <div>
        {person === undefined ? (
          <bdi>{name}</bdi>
        ) : (
          <Button look="quiet" onClick={() => onPerson(person)}>
            <bdi>{name}</bdi>
          </Button>
        )}
        <p class="meta">
          {role !== undefined && <bdi>{role}</bdi>}
          <span>{i18n.t('library.articles', articles)}</span>
        </p>
      </div>
    </li>
  );
}
