import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import { recordsText } from '#text/records/records';
import { isTextControl, useShortcut } from '#ui/use-shortcut';
import { titleOf } from './entry-text';
import { RecordBar } from './record-bar';
import { RecordContent } from './record-content';
import { signedKey, type RecordEntry } from './record-entry';
import { RecordSignatures } from './record-signatures';
import { SignatureReport } from './signing/signature-report';
import { useRecord } from './use-record';
import { useRecordActions } from './use-record-actions';
import { useReport } from './use-report';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  report: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: tokens.spacingHorizontalL, '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  nothing: { display: 'flex', alignItems: 'center', justifyContent: 'center', height: '100%', padding: tokens.spacingHorizontalXXXL, boxSizing: 'border-box', textAlign: 'center', backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly agreement: Agreement;
  readonly entry: RecordEntry;
  /** Back to the list where both do not fit; null where they do. */
  readonly toList: (() => void) | null;
  readonly remove: () => void;
  readonly choose: (key: string) => void;
};

/** The chosen record: what can be done with it, who signed it, and what it looks like. */
export function RecordPane({ agreement, entry, toList, remove, choose }: Props) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const record = useRecord(agreement.id, entry.file);
  const actions = useRecordActions(agreement.id, entry, record.stale ? null : record.file);
  const report = useReport(agreement.id, entry, !record.stale);
  // Another record begins with its pages.
  const [reportOf, setReportOf] = useState<string | null>(null);
  const reportShown = report !== null && reportOf === entry.key;
  const title = titleOf(entry);
  useShortcut('Ctrl+S', actions.save, isTextControl);
  useShortcut('Ctrl+P', actions.print ?? noPages, isTextControl);
  // Newer browsers answer scrolling with a promise, which an effect must not return.
  useEffect(() => {
    frame.current?.scrollTo({ top: 0 });
  }, [entry.key]);
  return (
    <section className={styles.pane} aria-label={title}>
      <RecordBar title={title} ready={!record.stale} actions={actions} toList={toList} remove={entry.type === 'attachment' ? remove : null} />
      <RecordSignatures
        agreement={agreement}
        entry={entry}
        report={report}
        reportShown={reportShown}
        showReport={(shown) => setReportOf(shown ? entry.key : null)}
        signed={(copy) => entry.type !== 'attachment' && choose(signedKey(entry.edition, copy))}
      />
      {reportShown ? (
        <div className={styles.report} role="region" aria-label={recordsText.signatures} tabIndex={0} data-place="">
          <SignatureReport report={report} />
        </div>
      ) : (
        <RecordContent title={title} record={record} frame={frame} />
      )}
    </section>
  );
}

/** The keys of printing do nothing then, not even what the browser would do. */
const noPages = () => undefined;

/** In place of a record where none is chosen. @param empty whether there is none to choose */
export function NothingShown({ empty }: { readonly empty: boolean }) {
  return <div className={useStyles().nothing}>{empty ? recordsText.nothingYet : recordsText.nothingShown}</div>;
}
