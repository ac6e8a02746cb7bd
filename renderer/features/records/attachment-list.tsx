import { makeStyles } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons';
import { useListExport } from '#data/files/list-export';
import type { Agreement } from '#shared/domain/agreement';
import { recordsText } from '#text/records/records';
import { verifyText } from '#text/records/verification';
import { downloadFile } from '#ui/browser-file';
import { FileButton } from '#ui/file-button';
import { ListExportMenu } from '#ui/list-export-menu';
import { RouteLink } from '#ui/route-link';
import { attachmentsTable } from './attachments-table';
import { AttachingStatus } from './attaching-status';
import { ListPart, Note } from './list-part';
import { attachmentEntries } from './record-entry';
import { RecordRows, type RowsProps } from './record-row';
import type { useAttaching } from './use-attaching';

const useStyles = makeStyles({ command: { display: 'flex' } });

/** Files that belong to the agreement, and the way to add one. */
export function AttachmentList({ agreement, add, progress, refusals, dismiss, ...rows }: RowsProps & ReturnType<typeof useAttaching> & { readonly agreement: Agreement }) {
  const styles = useStyles();
  const entries = attachmentEntries(agreement);
  const source = useListExport(() => attachmentsTable(entries), downloadFile);
  return (
    <ListPart title={recordsText.attachments} {...(entries.length > 0 && { commands: <ListExportMenu title={recordsText.attachments} source={source} /> })}>
      <RecordRows label={recordsText.attachments} entries={entries} {...rows} />
      <AttachingStatus progress={progress} refusals={refusals} dismiss={dismiss} />
      <div className={styles.command}>
        <FileButton label={recordsText.attach} icon={<AttachRegular />} accept=".pdf,.png,.jpg,.jpeg" multiple take={add} />
      </div>
      <Note>{recordsText.attachHelp}</Note>
      <Note>
        <RouteLink to="/podpisy">{verifyText.link}</RouteLink>
      </Note>
    </ListPart>
  );
}
