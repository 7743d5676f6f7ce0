import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Facets } from '../../lib/model/shelf.ts';
import type { Shelf } from '../../lib/state/library.ts';
import { isNarrowed } from '../../lib/state/shelf-view.ts';
import { Button } from '../ui/Button.tsx';
import './filters.css';

export interface FiltersProps {
  readonly shelf: Shelf;
  /** What stands beside the button that shows them. */
  readonly children?: ComponentChildren;
}

/** What narrows a list: who is named, who published it, which story, when, which tag. */
export function Filters({ shelf, children }: FiltersProps) {
  const id = useId();
  const open = shelf.lists.isFiltering.value;
  return (
    <div class="filters">
      <div class="filters-tools">
        {children}
        <Button
          look="quiet"
          expanded={open}
          controls={open ? id : undefined}
          onClick={() => shelf.lists.toggleFilters()}
        >
          {i18n.t('filter.open')}
        </Button>
        {isNarrowed(shelf.view.value) && (
          <Button look="quiet" onClick={() => shelf.widen()}>
            {i18n.t('filter.clear')}
          </Button>
        )}
      </div>
      {open && (
        <fieldset class="filters-fields" id={id}>
          <legend class="sr-only">{i18n.t('filter.label')}</legend>
          <Fields shelf={shelf} />
        </fieldset>
      )}
    </div>
  );
}

function Fields({ shelf }: { readonly shelf: Shelf }) {
  const view = shelf.view.value;
  const { people = [], outlets = [], stories = [], tags = [] } = shelf.lists.choices.value ?? {};
  const set = (facets: Facets) => shelf.show(facets);
  return (
    <>
      <FacetChoice
        label={i18n.t('filter.person')}
        value={view.person}
        items={people.map(({ key, name, articles }) => ({ id: key, label: counted(name, articles) }))}
        onChoose={(person) => set({ person })}
      />
      <FacetChoice
        label={i18n.t('filter.outlet')}
        value={view.outlet}
        items={outlets.map(({ name, articles }) => ({ id: name, label: counted(name, articles) }))}
        onChoose={(outlet) => set({ outlet })}
      />
      <FacetChoice
        label={i18n.t('filter.story')}
        value={view.story}
        items={stories.map(({ id, name }) => ({ id, label: name }))}
        onChoose={(story) => set({ story })}
      />
      <FacetChoice
        label={i18n.t('filter.tag')}
        value={view.tag}
        items={tags.map(({ name, notes }) => ({ id: name, label: counted(`#${name}`, notes) }))}
        onChoose={(tag) => set({ tag })}
      />
      <Day label={i18n.t('filter.from')} value={view.from} onChoose={(from) => set({ from })} />
      <Day label={i18n.t('filter.to')} value={view.to} onChoose={(to) => set({ to })} />
    </>
  );
}

const counted = (name: string, count: number): string => `${name} (${count})`;

interface FacetChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly items: readonly { readonly id: string; readonly label: string }[];
  readonly onChoose: (id: string | undefined) => void;
}

/** One of many, or any. What is chosen is there even if nothing else is known of it. */
function FacetChoice({ label, value = '', items, onChoose }: FacetChoiceProps) {
  const field = useId();
  const isKnown = value === '' || items.some(({ id }) => id === value);
  return (
    <div class="filters-field">
      <label for={field}>{label}</label>
      <select
        id={field}
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || undefined)}
      >
        <option value="">{i18n.t('filter.any')}</option>
        {!isKnown && <option value={value}>{value}</option>}
        {items.map((item) => (
          <option key={item.id} value={item.id}>
            {item.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A day, or none: the browser's own field, in the reader's own order of day and month. */
function Day({ label, value = '', onChoose }: Omit<FacetChoiceProps, 'items'>) {
  const field = useId();
  return (
    <div class="filters-field">
      <label for={field}>{label}</label>
      <input
        id={field}
        type="date"
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || undefined)}
      />
    </div>
  );
}
