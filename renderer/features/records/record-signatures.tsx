import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import type { SignedCopy } from '#shared/domain/record';
import type { SignatureReport as Report } from '#shared/domain/signature';
import { recordsText, signedSentence } from '#text/records';
import { reportSummary } from '#text/signatures';
import { presentEdition, signableKindOf, type DocumentEntry, type RecordEntry, type SignedEntry } from './record-entry';
import { SignDialog } from './sign-dialog';
import { VerdictMark } from './verdict-mark';

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type Props = {
  readonly agreement: Agreement;
  readonly entry: RecordEntry;
  /** What its signatures say, where it has any. */
  readonly report: Report | null;
  readonly reportShown: boolean;
  readonly showReport: (shown: boolean) => void;
  /** Hears of a signed copy that was just made. */
  readonly signed: (copy: SignedCopy) => void;
};

/** Who signed a record electronically, and the way to sign it. */
export function RecordSignatures({ agreement, entry, report, reportShown, showReport, signed }: Props) {
  const styles = useStyles();
  return (
    <>
      {entry.type !== 'attachment' && <Signing agreement={agreement} entry={entry} signed={signed} />}
      {report !== null && (
        <div className={styles.line}>
          <VerdictMark verdict={reportSummary(report)} />
          <Button size="small" onClick={() => showReport(!reportShown)}>
            {reportShown ? recordsText.pages : recordsText.signatures}
          </Button>
        </div>
      )}
    </>
  );
}

type SigningProps = Pick<Props, 'agreement' | 'signed'> & { readonly entry: DocumentEntry | SignedEntry };

/** Whose signatures a document bears so far. Only the edition an agreement stands in is signed. */
function Signing({ agreement, entry, signed }: SigningProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { edition } = entry;
  const kind = signableKindOf(entry);
  const copies = edition.signed.filter((copy) => copy.kind === kind);
  const signable = presentEdition(agreement) === edition && copies.length < 2;
  if (kind === null || (copies.length === 0 && !signable)) return null;
  const close = (made: SignedCopy | null) => {
    setOpen(false);
    if (made !== null) signed(made);
  };
  return (
    <div className={styles.line}>
      <span>{signedSentence(copies)}</span>
      {signable && (
        <Button size="small" onClick={() => setOpen(true)}>
          {recordsText.sign}
        </Button>
      )}
      {open && <SignDialog agreement={agreement} edition={edition} kind={kind} signatory={null} onClose={close} />}
    </div>
  );
}
