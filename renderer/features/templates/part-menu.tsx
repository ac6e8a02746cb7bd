import { Menu, MenuButton, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { isWorded, type AnyPart } from '#shared/templates/tree';
import { partText } from '#text/templates/templates';
import { addingText } from '#text/templates/templates-adding';
import { AddItems } from './add-items';
import { useTemplateEditing } from './editing';
import { PlainItems } from './plain-items';
import { PointItems } from './point-items';
import { WordingItems } from './wording-items';

type Props = { readonly part: AnyPart; readonly label: string };

/** What can be done to a part; the keys that do the same are beside it. */
export function PartMenu({ part, label }: Props): ReactNode {
  const { commands } = useTemplateEditing();
  const { id } = part;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" size="small" menuIcon={null} icon={<MoreHorizontal20Regular />} aria-label={partText.actionsOf(label)} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {isWorded(part) && <PointItems part={part} label={label} />}
          {isWorded(part) ? <WordingItems part={part} label={label} /> : <PlainItems part={part} label={label} />}
          <MenuDivider />
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <MenuItem>{addingText.submenu}</MenuItem>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                <AddItems chosen={id} />
              </MenuList>
            </MenuPopover>
          </Menu>
          <MenuItem secondaryContent="Alt+↑" onClick={() => commands.move(id, 'up')}>
            {partText.moveUp}
          </MenuItem>
          <MenuItem secondaryContent="Alt+↓" onClick={() => commands.move(id, 'down')}>
            {partText.moveDown}
          </MenuItem>
          {part.kind !== 'title' && <MenuItem onClick={() => commands.duplicate(id)}>{partText.duplicate}</MenuItem>}
          <MenuItem onClick={() => commands.remove(id)}>{partText.remove}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
