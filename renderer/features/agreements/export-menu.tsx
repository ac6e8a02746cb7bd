import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowExportLtr20Regular, DocumentPdf20Regular, Print20Regular, Table20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { ExportedTable } from '#shared/domain/export/exported-table';
import { exportText } from '#text/agreements';
import { useShortcut } from '#ui/use-shortcut';
import { useListExport } from './use-list-export';

/** The list as it is shown, as a file or on paper. @param table made only when it is asked for */
export function ExportMenu({ table }: { readonly table: () => ExportedTable }): ReactNode {
  const { busy, saveTable, savePages, print } = useListExport(table);
  useShortcut('Ctrl+P', print);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" icon={<ArrowExportLtr20Regular />} disabledFocusable={busy}>
          {exportText.button}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={exportText.label}>
          <MenuItem icon={<Table20Regular />} onClick={saveTable}>
            {exportText.xlsx}
          </MenuItem>
          <MenuItem icon={<DocumentPdf20Regular />} onClick={savePages}>
            {exportText.pdf}
          </MenuItem>
          <MenuItem icon={<Print20Regular />} onClick={print}>
            {exportText.print}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
