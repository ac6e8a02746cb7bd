import { Menu, MenuList, MenuPopover } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';

/** Where a context menu opens, in CSS pixels of the window. */
export type MenuPlace = { readonly x: number; readonly y: number };

/** The place a context menu was asked for: at the pointer, or below the row when a key asked. */
export function placeOf(event: MouseEvent, row: Element): MenuPlace {
  const fromPointer = event.button === 2 && (event.clientX > 0 || event.clientY > 0);
  if (fromPointer) return { x: event.clientX, y: event.clientY };
  const { left, bottom } = row.getBoundingClientRect();
  return { x: left + 48, y: bottom };
}

/** Shows the commands of the chosen rows at a place of the window. */
export function ContextMenu({ place, onClose, children }: { readonly place: MenuPlace | null; readonly onClose: () => void; readonly children: ReactNode }): ReactNode {
  if (place === null) return null;
  const target = { getBoundingClientRect: () => new DOMRect(place.x, place.y, 0, 0) };
  return (
    <Menu open positioning={{ target, position: 'below', align: 'start' }} onOpenChange={(_event, { open }) => open || onClose()}>
      <MenuPopover>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
