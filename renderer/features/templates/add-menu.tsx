import { Menu, MenuButton, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { PartId } from '#shared/templates/condition';
import { addingText } from '#text/templates/templates-adding';
import { AddItems } from './add-items';

/** Adds a part beside the chosen one, or at the end. */
export function AddMenu({ chosen }: { readonly chosen: PartId | null }): ReactNode {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" size="small" menuIcon={null} icon={<DocumentAdd20Regular />}>
          {addingText.button}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <AddItems chosen={chosen} />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
