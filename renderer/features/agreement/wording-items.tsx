import { MenuItem } from '@fluentui/react-components';
import { ArrowImportRegular, DocumentArrowDownRegular, DocumentSearchRegular, HistoryRegular } from '@fluentui/react-icons';
import { useNavigate } from 'react-router';
import type { AgreementId } from '#shared/domain/agreement';
import { comparingText } from '#text/agreement/comparison';
import { historyText } from '#text/agreement/history';
import { wordText } from '#text/agreement/word';
import type { DocumentActions } from './use-document-actions';

/** Items of a menu: the way of the wording to the other side and back, and what became of it. */
export function WordingItems({ id, actions }: { readonly id: AgreementId; readonly actions: DocumentActions }) {
  const navigate = useNavigate();
  const go = (part: string) => () => void navigate(`/smlouvy/${id}/${part}`);
  return (
    <>
      <MenuItem icon={<DocumentArrowDownRegular />} onClick={actions.saveWord}>
        {wordText.save}
      </MenuItem>
      <MenuItem icon={<ArrowImportRegular />} onClick={go('word')}>
        {wordText.command}
      </MenuItem>
      <MenuItem icon={<DocumentSearchRegular />} onClick={go('porovnani')}>
        {comparingText.title}
      </MenuItem>
      <MenuItem icon={<HistoryRegular />} onClick={go('historie')}>
        {historyText.title}
      </MenuItem>
    </>
  );
}
