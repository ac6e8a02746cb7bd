import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { caseOfContent } from '#shared/documents/case-of';
import { fieldLabel } from '#shared/documents/field-label';
import type { Agreement } from '#shared/domain/agreement';
import type { HistoryEntry } from '#shared/domain/history';
import { useListExport } from '#data/files/list-export';
import { useParties } from '#data/machine/queries';
import { historyText } from '#text/agreement/history';
import { caseTitle } from '#text/names';
import { downloadFile } from '#ui/browser-file';
import { ListExportMenu } from '#ui/list-export-menu';
import { PartBar } from '#ui/part-bar';
import { HistoryEntryRow } from './history-entry-row';
import { historyTable } from './history-table';
import { useRestoring } from './use-restoring';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`, backgroundColor: tokens.colorNeutralBackground1 },
  intro: { maxWidth: '960px', margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  list: { maxWidth: '960px', margin: 0, padding: 0, listStyleType: 'none' },
});

/** Who changed an agreement, when and what, the newest first. */
export function History({ agreement }: { readonly agreement: Agreement }) {
  const styles = useStyles();
  const { data: parties } = useParties();
  const { busy, restore } = useRestoring(agreement);
  const { id, content, history, finishedOn, removedAt } = agreement;
  const labelOf = useMemo(() => {
    const agreementCase = caseOfContent(content, parties);
    return ({ action }: HistoryEntry, field: string) => fieldLabel(action === 'papers' ? `papers.${field}` : field, agreementCase);
  }, [content, parties]);
  const name = caseTitle(content, parties);
  const source = useListExport(() => historyTable(name, history, labelOf), downloadFile);
  const editable = finishedOn === null && removedAt === null;
  const newestFirst = history.map((entry, index) => ({ entry, index })).toReversed();
  return (
    <div className={styles.root}>
      <PartBar title={historyText.titleOf(name)} back={{ label: historyText.toAgreement, to: `/smlouvy/${id}` }}>
        <ListExportMenu title={historyText.titleOf(name)} source={source} byKey />
      </PartBar>
      <div className={styles.body} data-place="">
        <p className={styles.intro}>{editable ? historyText.intro : `${historyText.intro} ${historyText.locked}`}</p>
        <ol className={styles.list} reversed aria-label={historyText.list}>
          {newestFirst.map(({ entry, index }) => (
            <HistoryEntryRow key={index} entry={entry} labelOf={labelOf} comparison={`/smlouvy/${id}/porovnani?s=zmena-${index}`} restore={editable ? () => restore(index) : null} busy={busy} />
          ))}
        </ol>
      </div>
    </div>
  );
}
