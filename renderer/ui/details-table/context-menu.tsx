import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { rowButton } from '#ui/row-style';

/** Where a context menu opens, in CSS pixels of the window. */
export type MenuPlace = { readonly x: number; readonly y: number };

/** A command of a menu; null where it cannot be run at the moment. */
export type MenuCommand = { readonly label: string; readonly icon: ReactNode; readonly run: (() => void) | null };

/** The place a context menu was asked for: at the pointer, or below the row when a key asked. */
export function placeOf(event: MouseEvent, row: Element): MenuPlace {
  const fromPointer = event.button === 2 && (event.clientX > 0 || event.clientY > 0);
  if (fromPointer) return { x: event.clientX, y: event.clientY };
  const { left, bottom } = row.getBoundingClientRect();
  return { x: left + 48, y: bottom };
}

const useStyles = makeStyles({
  menu: {
    position: 'fixed',
    zIndex: 100,
    minWidth: '160px',
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    outlineStyle: 'none',
  },
  command: {
    ...rowButton,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled },
  },
});

type Props = { readonly label: string; readonly place: MenuPlace | null; readonly commands: readonly MenuCommand[] | undefined; readonly onClose: () => void };

/** Commands of the chosen rows at a place of the window. Fluent's own menu carries hidden stops for the focus that accessibility checks refuse. */
export function ContextMenu({ place, ...rest }: Props): ReactNode {
  return place === null ? null : <OpenMenu {...rest} place={place} />;
}

function OpenMenu({ label, place, commands = [], onClose }: Props & { readonly place: MenuPlace }): ReactNode {
  const styles = useStyles();
  const menu = useRef<HTMLDivElement>(null);
  useInsideWindow(menu, place);
  useClosedFromOutside(menu, onClose);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // The keys of the rows, and Esc of the page, are not meant while the menu is open.
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (!focusNext(event.currentTarget, event.key)) return;
    event.preventDefault();
  };
  const choose = (run: () => void) => {
    onClose();
    run();
  };
  return (
    <div ref={menu} className={styles.menu} role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      {commands.map(({ label: name, icon, run }) => (
        <button key={name} type="button" role="menuitem" className={styles.command} tabIndex={-1} disabled={run === null} onClick={() => run !== null && choose(run)}>
          <span aria-hidden style={{ display: 'flex' }}>
            {icon}
          </span>
          {name}
        </button>
      ))}
    </div>
  );
}

function focusNext(menu: HTMLElement, key: string): boolean {
  const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]:not([disabled])')];
  const at = items.findIndex((item) => item === document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at < 0 ? items.length - 1 : at - 1 + items.length, Home: 0, End: items.length - 1 }[key];
  if (next === undefined || items.length === 0) return false;
  items[next % items.length]?.focus();
  return true;
}

function useInsideWindow(menu: { readonly current: HTMLElement | null }, { x, y }: MenuPlace): void {
  useLayoutEffect(() => {
    if (menu.current === null) return;
    placeWithin(menu.current, x, y);
    if (!focusNext(menu.current, 'Home')) menu.current.focus();
  }, [menu, x, y]);
}

function placeWithin(menu: HTMLElement, x: number, y: number): void {
  const fit = (at: number, size: number, room: number) => `${Math.max(0, Math.min(at, room - size - 4))}px`;
  Object.assign(menu.style, { left: fit(x, menu.offsetWidth, window.innerWidth), top: fit(y, menu.offsetHeight, window.innerHeight) });
}

function useClosedFromOutside(menu: { readonly current: HTMLElement | null }, onClose: () => void): void {
  const pressed = useEffectEvent((event: Event) => {
    if (!(event.target instanceof Node) || menu.current?.contains(event.target) !== true) onClose();
  });
  useEffect(() => {
    const listen = (event: Event) => pressed(event);
    const events = ['pointerdown', 'resize', 'blur'] as const;
    for (const name of events) window.addEventListener(name, listen);
    return () => {
      for (const name of events) window.removeEventListener(name, listen);
    };
  }, []);
}
