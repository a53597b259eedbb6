// A button that can say why not: it stays in reach of the keyboard, greyed out, with the reason as its description.

import { useId, type ReactNode, type Ref } from 'react';
import { Icon, type IconName } from './icons.tsx';

export interface ButtonProps {
  readonly children?: ReactNode;
  readonly onPress?: (() => void) | undefined;
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** Read out, and shown as a tooltip; needed where there is an icon alone. */
  readonly label?: string;
  /** Why it cannot be pressed now. */
  readonly why?: string | undefined;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly submit?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly hasPopup?: 'menu' | 'dialog';
  readonly id?: string;
}

export function Button({
  children,
  onPress,
  kind = 'plain',
  icon,
  label,
  why,
  pressed,
  expanded,
  submit,
  buttonRef,
  hasPopup,
  id
}: ButtonProps) {
  const reason = useId();
  const classes = ['button', kind !== 'plain' && (kind === 'danger' ? 'quiet danger' : kind), icon && !children && 'icon']
    .filter(Boolean)
    .join(' ');
  return (
    <>
      <button
        ref={buttonRef}
        id={id}
        type={submit ? 'submit' : 'button'}
        className={classes}
        aria-label={label}
        title={why ?? label}
        aria-disabled={why !== undefined || undefined}
        aria-describedby={why === undefined ? undefined : reason}
        aria-pressed={pressed}
        aria-expanded={expanded}
        aria-haspopup={hasPopup}
        onClick={(event) => {
          if (why !== undefined) event.preventDefault();
          else onPress?.();
        }}
      >
        {icon && <Icon name={icon} />}
        {children}
      </button>
      {why !== undefined && (
        <span id={reason} hidden>
          {why}
        </span>
      )}
    </>
  );
}
