export interface RadiosProps<Id extends string> {
  /** What is chosen, for screen readers. */
  readonly legend: string;
  readonly name: string;
  readonly items: readonly { readonly id: Id; readonly label: string }[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => unknown;
}

/** One of a few things, chosen. Until the choice holds it is the old one that is marked: it may be refused. */
export function Radios<Id extends string>({ legend, name, items, selected, onSelect }: RadiosProps<Id>) {
  return (
    <fieldset class="options-row">
      <legend class="sr-only">{legend}</legend>
      {items.map(({ id, label }) => (
        <label key={id} class="options-check">
          <input
            type="radio"
            name={name}
            checked={selected === id}
            onChange={(event) => {
              event.currentTarget.checked = selected === id;
              void onSelect(id);
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
