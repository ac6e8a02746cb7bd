import { Menu, MenuButton, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { DocumentAddRegular, DocumentTextRegular, FolderOpenRegular, FolderZipRegular, SendRegular, ShieldTaskRegular, TimelineRegular } from '@fluentui/react-icons';
import { useNavigate } from 'react-router';
import type { Agreement } from '#shared/domain/agreement';
import { courseText } from '#text/life/course';
import { exchangeText } from '#text/exchange';
import { amendmentText, bundleText, caseMenuText, folderText, papersText } from '#text/agreement/papers';
import { registerText } from '#text/register/register';
import { useAmending } from './use-amending';
import { useKeepCase } from './use-keep-case';
import type { DocumentActions } from './use-document-actions';
import { WordingItems } from './wording-items';

/** Everything else around an agreement: its papers, all of it in one file, and what changes it. */
export function CaseMenu({ agreement, actions }: { readonly agreement: Agreement; readonly actions: DocumentActions }) {
  const navigate = useNavigate();
  const amending = useAmending(agreement);
  const { send, saveFolder } = useKeepCase(agreement.id);
  const go = (part: string) => () => void navigate(`/smlouvy/${agreement.id}/${part}`);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton>{caseMenuText.button}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={caseMenuText.label}>
          <MenuItem icon={<TimelineRegular />} onClick={go('prubeh')}>
            {courseText.title}
          </MenuItem>
          <MenuItem icon={<ShieldTaskRegular />} onClick={go('registr')}>
            {registerText.title}
          </MenuItem>
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
          <MenuDivider />
          <MenuItem icon={<SendRegular />} onClick={send}>
            {exchangeText.send}
          </MenuItem>
          <MenuItem icon={<FolderZipRegular />} onClick={saveFolder}>
            {folderText.command}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
