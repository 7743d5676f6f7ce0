export interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => unknown;
}

/** One thing that the reader turns on or off. */
export function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label class="options-check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => void onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
