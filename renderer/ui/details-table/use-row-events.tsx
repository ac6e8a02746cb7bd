import { useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { placeOf, type MenuCommand, type MenuPlace } from './context-menu';
import { keyAction, type KeyAction } from './keyboard';
import { focusRow, isIn, keyUnder, rowUnder } from './row-under';
import { chooseAll, point, type Extent, type Selection } from './selection';

export type RowProps = {
  /** Whether several rows can be chosen together; otherwise the one the keyboard is at is the chosen one. */
  readonly multiple?: boolean;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onOpen: (key: string) => void;
  readonly onRemove?: () => void;
  /** A letter was typed on a row: whoever filters the rows may take the focus now and gets the letter. */
  readonly onType?: () => void;
  /** Commands of the chosen rows. */
  readonly menu?: readonly MenuCommand[];
};

type PlainKind = Exclude<Exclude<KeyAction, null>['kind'], 'go'>;

/** What mouse and keyboard do on the rows, listened to once for all of them. @param keys of the rows, as they are sorted */
export function useRowEvents(props: RowProps, keys: readonly string[], page: number, viewport: RefObject<HTMLElement | null>) {
  const { multiple = true, selection, onSelect, onOpen, menu } = props;
  const [menuPlace, setMenuPlace] = useState<MenuPlace | null>(null);
  const pointAt = (key: string, extent: Extent) => onSelect(point(selection, keys, key, multiple ? extent : 'only'));

  const acts: Readonly<Record<PlainKind, (key: string) => void>> = {
    toggle: (key) => pointAt(key, 'toggle'),
    all: () => {
      if (multiple) onSelect(chooseAll(selection, keys));
    },
    open: onOpen,
    remove: () => props.onRemove?.(),
    type: () => props.onType?.(),
  };
  const act = (action: Exclude<KeyAction, null>, key: string) => {
    if (action.kind === 'go') pointAt(keys[action.to] ?? key, action.extent);
    else acts[action.kind](key);
  };
  return {
    menuPlace,
    closeMenu: () => {
      setMenuPlace(null);
      focusRow(viewport.current, selection.active);
    },
    onKeyDown(event: KeyboardEvent) {
      const key = keyUnder(event.target);
      const action = key === null ? null : keyAction(event, keys.indexOf(key), keys.length, page);
      if (key === null || action === null) return;
      // A letter goes on to the field that takes the focus.
      if (action.kind !== 'type') event.preventDefault();
      act(action, key);
    },
    onClick(event: MouseEvent) {
      const key = keyUnder(event.target);
      if (key === null) return;
      const extent = extentOf(event);
      pointAt(key, extent);
      if (extent === 'only' && isIn(event.target, '[data-open]')) onOpen(key);
    },
    onDoubleClick(event: MouseEvent) {
      const key = keyUnder(event.target);
      if (key !== null && !isIn(event.target, '[data-check]')) onOpen(key);
    },
    onContextMenu(event: MouseEvent) {
      const row = rowUnder(event.target);
      const key = keyUnder(event.target);
      if (row === null || key === null || menu === undefined) return;
      event.preventDefault();
      if (!selection.chosen.has(key)) pointAt(key, 'only');
      setMenuPlace(placeOf(event, row));
    },
  };
}

function extentOf(event: MouseEvent): Extent {
  if (event.shiftKey) return 'range';
  return event.ctrlKey || isIn(event.target, '[data-check]') ? 'toggle' : 'only';
}
