import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reading } from '../../lib/model/library.ts';
import type { MetElsewhere } from '../../lib/model/met-elsewhere.ts';
import type { CastMember } from '../../lib/state/cast.ts';
import { saidOf } from '../../lib/state/cast-corrections.ts';
import type { CastDesk } from '../../lib/state/cast-desk.ts';
import type { ContextDesk } from '../../lib/state/context.ts';
import type { NotesInPlace } from '../../lib/state/notes-in-place.ts';
import { painted, paintedAt, paintOf } from '../../lib/state/paints.ts';
import { paragraphOf } from '../../lib/state/paragraph.ts';
import { surenessOf } from '../../lib/state/sureness.ts';
import { type Pointing, Reveal } from '../finding/Reveal.tsx';
import { useWhy } from '../finding/Why.tsx';
import { useNotesOn } from '../notes/NotesOn.tsx';
import { Badge } from './Badge.tsx';
import './member.css';
import { type OpenUrl, useMetElsewhere } from './MetElsewhere.tsx';
import { SaidLine } from './SaidLine.tsx';
import { useSetRight } from './SetRight.tsx';
import { Steps } from './Steps.tsx';
import { useWhoIsThis } from './WhoIsThis.tsx';

export interface MemberProps {
  readonly member: CastMember;
  readonly reading: Reading;
  readonly pointing: Pointing;
  readonly desk: CastDesk;
  readonly notes: NotesInPlace;
  readonly context: ContextDesk;
  readonly isNew: boolean;
  /** Whether the focus belongs here: the reader just set this one right. */
  readonly isChanged: boolean;
  readonly met?: MetElsewhere;
  readonly onOpen: OpenUrl;
}

/** One of the cast. Each click on the name goes to the next mention in the page. */
export function Member(props: MemberProps) {
  const { member, reading, pointing, desk, isNew, met, onOpen } = props;
  const { entity, initials, quotes } = member;
  const why = useWhy({ reason: entity.reason, confidence: entity.confidence, of: entity.name });
  const also = useMetElsewhere({ met, readAt: reading.saved.firstReadAt, of: entity.name, onOpen });
  const who = useWhoIsThis({ entity, context: props.context, onOpen });
  const right = useSetRight({ entity, reading, desk });
  const steps = useSteps(props);
  const noted = useNotesOn({
    subject: { kind: 'entity', entity },
    notes: props.notes,
    of: entity.name,
    onOpen,
  });
  return (
    <li class="member" ref={useFocusWhenChanged(props)}>
      <Badge kind={entity.kind} initials={initials} />
      <div class="member-words">
        <Reveal
          class="member-name"
          spans={painted(entity.mentions, paintOf(entity.kind))}
          pointing={pointing}
          onClick={steps.onNext}
          label={i18n.t('cast.step', [entity.name])}
        >
          <span dir="auto">{entity.name}</span>
        </Reveal>
        <Role member={member} article={reading.article} pointing={pointing} />
        {saidOf(reading, entity).map((said) => (
          <SaidLine key={said.id} said={said} desk={desk} />
        ))}
        <div class="meta">
          {isNew && <span class="member-new">{i18n.t('cast.newToYou')}</span>}
          {surenessOf(entity.confidence) === 'unsure' && (
            <span class="member-new">{i18n.t('quotes.unsure')}</span>
          )}
          {steps.view}
          {who.control}
          {also.control}
          {noted.control}
          {right.control}
        </div>
        {why.answer}
        {who.answer}
        {also.answer}
      </div>
      <div class="member-counts">
        <span class="sr-only">{i18n.t('cast.mentions', entity.mentions.length)}</span>
        <span aria-hidden="true">{i18n.t('common.times', [entity.mentions.length])}</span>
        {quotes.length > 0 && <span>{i18n.t('cast.quotes', quotes.length)}</span>}
        {why.control}
      </div>
      {(right.answer || noted.answer) && (
        <div class="member-below">
          {right.answer}
          {noted.answer}
        </div>
      )}
    </li>
  );
}

/** The way through the mentions: which one the page shows, and the next one. */
function useSteps({ member: { entity }, pointing }: MemberProps) {
  const { mentions } = entity;
  const [reached, setReached] = useState<number | undefined>(undefined);
  // Another analysis, or the reader, may have left fewer of them.
  const at = reached === undefined || reached < mentions.length ? reached : undefined;

  function goTo(to: number) {
    const mention = mentions[to];
    if (!mention) return;
    setReached(to);
    pointing.onPaint(paintedAt(mentions, to, paintOf(entity.kind)));
    pointing.onReveal(mention);
  }

  const onNext = () => goTo(at === undefined ? 0 : (at + 1) % mentions.length);
  const onLeave = () => pointing.onPaint([]);
  const steps = { of: entity.name, count: mentions.length, at, onStep: goTo, onLeave };
  return { onNext, view: <Steps {...steps} /> };
}

/** Who was set right may stand elsewhere now: the focus goes on with them. */
function useFocusWhenChanged({ isChanged, desk }: MemberProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isChanged) return;
    row.current?.querySelector('button')?.focus();
    desk.settle();
  }, [isChanged, desk]);
  return row;
}

/** What the article calls somebody, with the place where it does. */
function Role({
  member: { role },
  article,
  pointing,
}: Pick<MemberProps, 'member' | 'pointing'> & Pick<Reading, 'article'>) {
  if (!role) return null;
  const paragraph = paragraphOf(article, role);
  return (
    <div class="member-role">
      <Reveal spans={painted([role], 'current')} pointing={pointing}>
        <span dir="auto">{role.text}</span>
        {paragraph !== undefined && `\u00a0·\u00a0${i18n.t('common.paragraph', [paragraph])}`}
      </Reveal>
    </div>
  );
}
