import { i18n } from '#i18n';

export interface PersonChoiceProps {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly selected?: string;
  readonly onSelect: (id: string | undefined) => void;
}

/** Whom a timeline is about: everybody, or one of the people in it. */
export function PersonChoice({ people, selected = '', onSelect }: PersonChoiceProps) {
  return (
    <select
      class="timeline-person"
      aria-label={i18n.t('timeline.person')}
      value={selected}
      onChange={({ currentTarget }) => onSelect(currentTarget.value || undefined)}
    >
      <option value="">{i18n.t('timeline.everybody')}</option>
      {people.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
