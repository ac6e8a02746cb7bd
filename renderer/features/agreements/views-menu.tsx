import { Menu, MenuButton, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { Bookmark16Regular, Checkmark16Filled } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { AgreementFilter, SavedView } from '#shared/domain/preferences';
import { viewsText } from '#text/agreements';
import { useSavedViews } from './use-saved-views';
import { ViewsDialog } from './views-dialog';

type Props = { readonly filter: AgreementFilter; readonly onFilter: (filter: AgreementFilter) => void };

/** Saved views of the list: one is shown with a click. */
export function ViewsMenu({ filter, onFilter }: Props): ReactNode {
  const saved = useSavedViews();
  const [managing, manage] = useState(false);
  const show = (view: SavedView) => {
    saved.sortBy(view);
    onFilter(view.filter);
  };
  const isShown = (view: SavedView) => JSON.stringify(view.filter) === JSON.stringify(filter);
  return (
    <>
      <Menu hasIcons>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" icon={<Bookmark16Regular />}>
            {viewsText.button}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList aria-label={viewsText.label}>
            {saved.views.map((view) => (
              <MenuItem key={view.name} {...(isShown(view) && { icon: <Checkmark16Filled /> })} onClick={() => show(view)}>
                {view.name}
              </MenuItem>
            ))}
            {saved.views.length === 0 && <MenuItem disabled>{viewsText.none}</MenuItem>}
            <MenuDivider />
            <MenuItem onClick={() => manage(true)}>{viewsText.manage}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {managing && <ViewsDialog saved={saved} filter={filter} onClose={() => manage(false)} />}
    </>
  );
}
