import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article } from '../../lib/model/article.ts';
import type { CastMember } from '../../lib/state/cast.ts';
import { painted, paintOf } from '../../lib/state/paints.ts';
import { paragraphOf } from '../../lib/state/paragraph.ts';
import { surenessOf } from '../../lib/state/sureness.ts';
import { type Pointing, Reveal } from '../finding/Reveal.tsx';
import { useWhy } from '../finding/Why.tsx';
import { Badge } from './Badge.tsx';
import './member.css';

export interface MemberProps {
  readonly member: CastMember;
  readonly article: Article;
  readonly pointing: Pointing;
  readonly isNew: boolean;
}

/** One of the cast. Each click on the name goes to the next mention in the page. */
export function Member({ member, article, pointing, isNew }: MemberProps) {
  const { entity, initials, quotes } = member;
  const { mentions } = entity;
  const why = useWhy({ reason: entity.reason, confidence: entity.confidence, of: entity.name });
  const [at, setAt] = useState<number | undefined>(undefined);

  function step() {
    const next = at === undefined ? 0 : (at + 1) % mentions.length;
    const mention = mentions[next];
    if (!mention) return;
    setAt(next);
    pointing.onReveal(mention);
  }

  return (
    <li class="member">
      <Badge kind={entity.kind} initials={initials} />
      <div class="member-words">
        <Reveal
          class="member-name"
          spans={painted(mentions, paintOf(entity.kind))}
          pointing={pointing}
          onClick={step}
          label={i18n.t('cast.step', [entity.name])}
        >
          <span dir="auto">{entity.name}</span>
        </Reveal>
        <Role member={member} article={article} pointing={pointing} />
        <div class="meta">
          {isNew && <span class="member-new">{i18n.t('cast.newToYou')}</span>}
          {surenessOf(entity.confidence) === 'unsure' && (
            <span class="member-new">{i18n.t('quotes.unsure')}</span>
          )}
          <span role="status" class="member-at">
            {at !== undefined && i18n.t('cast.at', [at + 1, mentions.length])}
          </span>
        </div>
        {why.answer}
      </div>
      <div class="member-counts">
        <span class="sr-only">{i18n.t('cast.mentions', mentions.length)}</span>
        <span aria-hidden="true">{i18n.t('common.times', [mentions.length])}</span>
        {quotes.length > 0 && <span>{i18n.t('cast.quotes', quotes.length)}</span>}
        {why.control}
      </div>
    </li>
  );
}

/** What the article calls somebody, with the place where it does. */
function Role({ member: { role }, article, pointing }: Pick<MemberProps, 'member' | 'article' | 'pointing'>) {
  if (!role) return null;
  const paragraph = paragraphOf(article, role);
  return (
    <div class="member-role">
      <Reveal spans={painted([role], 'current')} pointing={pointing}>
        <span dir="auto">{role.text}</span>
        {paragraph !== undefined && ` ·\u00a0${i18n.t('common.paragraph', [paragraph])}`}
      </Reveal>
    </div>
  );
}
