import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { Entity } from '../../lib/model/analysis.ts';
import type { Known, Office } from '../../lib/model/context.ts';
import type { ContextDesk } from '../../lib/state/context.ts';
import { useOpener } from '../ui/Opener.tsx';
import { FromWikipedia } from './FromWikipedia.tsx';
import type { OpenUrl } from './MetElsewhere.tsx';
import './who-is-this.css';

export interface WhoIsThisProps {
  readonly entity: Entity;
  readonly context: ContextDesk;
  readonly onOpen: OpenUrl;
}

/** Who or what one of the cast is, one click away; nothing where the list does not know and nobody may be asked. */
export function useWhoIsThis({ entity, context, onOpen }: WhoIsThisProps): {
  control: VNode | undefined;
  answer: VNode | undefined;
} {
  const { known: all, asOf } = context.lookup.value;
  const known = all.get(entity.id);
  const { control, open, id } = useOpener({ word: i18n.t('who.ask'), of: entity.name });
  const canAsk = context.canAsk.value;
  if (!known && !canAsk) return { control: undefined, answer: undefined };
  const answer = open ? (
    <div class="who" id={id}>
      {known ? <Listed known={known} of={entity.name} asOf={asOf} /> : <p>{i18n.t('who.unknown')}</p>}
      {canAsk && <FromWikipedia name={entity.name} context={context} onOpen={onOpen} />}
    </div>
  ) : undefined;
  return { control, answer };
}

function Listed({ known, of, asOf }: { readonly known: Known; readonly of: string; readonly asOf: string }) {
  return (
    <>
      <Facts known={known} of={of} />
      <p class="meta">{known.kind === 'organization' ? i18n.t('who.byUs') : i18n.t('who.source', [asOf])}</p>
    </>
  );
}

function Facts({ known, of }: { readonly known: Known; readonly of: string }) {
  switch (known.kind) {
    case 'country':
      return <Country country={known} />;
    case 'person':
      return (
        <ul>
          {known.offices.map((office) => (
            <li key={office.title}>
              <bdi lang="en">{office.title}</bdi>, {sinceOf(office)}
            </li>
          ))}
        </ul>
      );
    case 'organization': {
      const inFull = known.short ? `${known.name} (${known.short})` : known.name;
      const isMore = inFull !== of;
      return (
        <>
          <p lang="en" dir="ltr">
            {known.about}.
          </p>
          <dl>
            {isMore && <Fact name={i18n.t('who.name')} value={inFull} />}
            <Fact name={i18n.t('who.founded')} value={String(known.founded)} />
            {known.seat && <Fact name={i18n.t('who.seat')} value={known.seat} />}
          </dl>
        </>
      );
    }
  }
}

function Country({ country }: { readonly country: Extract<Known, { kind: 'country' }> }) {
  const { code, capital, languages, currency, offices } = country;
  return (
    <dl>
      <Fact name={i18n.t('who.country')} value={nameIn('region', code)} />
      {capital && <Fact name={i18n.t('who.capital')} value={capital} />}
      {languages.length > 0 && (
        <Fact
          name={i18n.t('who.languages')}
          value={new Intl.ListFormat(i18n.t('language')).format(
            languages.map((each) => nameIn('language', each)),
          )}
        />
      )}
      {currency && <Fact name={i18n.t('who.currency')} value={nameIn('currency', currency)} />}
      {offices.map((office) => (
        <div key={office.title}>
          <dt lang="en">{office.title}</dt>
          <dd>
            <bdi>{office.holder}</bdi>, {sinceOf(office)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}

const sinceOf = ({ since }: Office): string => i18n.t('who.since', [String(since)]);

/** What the browser calls it in the reader's language. */
function nameIn(type: 'region' | 'language' | 'currency', code: string): string {
  return new Intl.DisplayNames(i18n.t('language'), { type }).of(code) ?? code;
}
