import './icon.css';

// Drawn for a grid of 16, by stroke, so that they take the color of the words beside them.
const PATHS = {
  copy: 'M6 6h7v7H6zM3 10V3h7',
  note: 'M10.5 3 13 5.5 6 12.5 3 13l.5-3zM9 13h4',
  pin: 'M6 2.5h4l-.4 4L12 9H4l2.4-2.5zM8 9v4.5',
  settings: 'M3 5h6M12 5h1M3 11h1M7 11h6M9 3.5v3M7 9.5v3',
  library: 'M3.5 3v10M6.5 3v10M9.5 3.3l3.2 9.4',
  back: 'M10 4 6 8l4 4',
  more: 'M6 4l4 4-4 4',
  down: 'M4 6l4 4 4-4',
  close: 'M4 4l8 8M12 4l-8 8',
  remove: 'M3.5 4.5h9M6 4.5V3h4v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5',
  edit: 'M10.5 3 13 5.5 6 12.5 3 13l.5-3z',
  alert: 'M8 2.5 14 13H2zM8 6.5v3M8 11.3v.2',
  check: 'M3 8.5 6.5 12 13 4.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A small drawing beside words; it says nothing that the words do not. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
