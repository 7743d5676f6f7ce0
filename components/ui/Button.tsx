import type { ComponentChildren } from 'preact';
import './button.css';
import { Icon, type IconName } from './Icon.tsx';

export interface ButtonProps {
  readonly children?: ComponentChildren;
  /** `primary` once a view, `plain` beside it, `quiet` within text. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly icon?: IconName;
  /** What a screen reader says, where the words alone would not do. */
  readonly label?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly disabled?: boolean;
  readonly submit?: boolean;
  readonly onClick?: () => unknown;
}

/** A button of the interface. */
export function Button(props: ButtonProps) {
  const { children, look = 'plain', icon, label, submit } = props;
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`button button-${look}`}
      aria-label={label}
      title={children === undefined ? label : undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      disabled={props.disabled}
      onClick={props.onClick && (() => void props.onClick?.())}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
