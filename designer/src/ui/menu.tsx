// A button with a list of deeds. Arrow keys walk, Escape closes, Tab closes and goes on; what cannot be done says why.

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button, type ButtonProps } from './button.tsx';
import { Icon, type IconName } from './icons.tsx';

export interface MenuItem {
  readonly label: string;
  readonly onPress: () => void;
  readonly icon?: IconName;
  readonly why?: string | undefined;
  readonly apart?: boolean;
}

export function Menu({
  items,
  end,
  ...button
}: { readonly items: readonly MenuItem[]; readonly end?: boolean } & Pick<ButtonProps, 'children' | 'icon' | 'label' | 'kind'>) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null),
    opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const outside = (event: PointerEvent): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const walk = (event: KeyboardEvent): void => {
    if (!open) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
      return;
    }
    if (event.key === 'Tab') {
      close();
      return;
    }
    const list = [...root.current!.querySelectorAll<HTMLElement>('[role=menuitem]')],
      at = list.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: list.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    list[(next + list.length) % list.length]?.focus();
  };
  return (
    <div className="menu" ref={root} onKeyDown={walk}>
      <Button {...button} buttonRef={opener} hasPopup="menu" expanded={open} onPress={() => setOpen(!open)} />
      {open && (
        <div className={end ? 'menu-list end' : 'menu-list'} role="menu">
          {items.map((item) => [
            item.apart && <hr key={`${item.label}-apart`} />,
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              title={item.why}
              aria-disabled={item.why !== undefined || undefined}
              onClick={() => {
                if (item.why === undefined) {
                  close();
                  item.onPress();
                }
              }}
            >
              {item.icon && <Icon name={item.icon} />}
              {item.label}
            </button>
          ])}
        </div>
      )}
    </div>
  );
}
