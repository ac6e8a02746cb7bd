import { Menu, MenuButton, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { DocumentAddRegular, DocumentTextRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useNavigate } from 'react-router';
import type { Agreement } from '#shared/domain/agreement';
import { amendmentText, bundleText, caseMenuText, papersText } from '#text/papers';
import { useAmending } from './use-amending';
import type { DocumentActions } from './use-document-actions';
import { WordingItems } from './wording-items';

/** Everything else around an agreement: its papers, all of it in one file, and what changes it. */
export function CaseMenu({ agreement, actions }: { readonly agreement: Agreement; readonly actions: DocumentActions }) {
  const navigate = useNavigate();
  const amending = useAmending(agreement);
  const go = (part: string) => () => void navigate(`/smlouvy/${agreement.id}/${part}`);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton>{caseMenuText.button}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={caseMenuText.label}>
          <MenuItem icon={<DocumentTextRegular />} onClick={go('pisemnosti')}>
            {papersText.title}
          </MenuItem>
          <MenuItem icon={<FolderOpenRegular />} onClick={go('spis')}>
            {bundleText.command}
          </MenuItem>
          {amending !== null && (
            <MenuItem icon={<DocumentAddRegular />} onClick={amending.run}>
              {amending.unfinished === null ? amendmentText.start : amendmentText.open(amending.unfinished)}
            </MenuItem>
          )}
          <MenuDivider />
          <WordingItems id={agreement.id} actions={actions} />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
