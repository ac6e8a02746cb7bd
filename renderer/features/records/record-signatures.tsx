import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import { presentEdition, type Edition, type SignableKind, type SignedCopy } from '#shared/domain/record';
import { signatorySchema, type SignatureReport as Report } from '#shared/domain/signature';
import { recordsText, signedSentence } from '#text/records/records';
import { reportSummary } from '#text/records/signatures';
import { signableKindOf, type RecordEntry } from './record-entry';
import { SignDialog } from './signing/sign-dialog';
import { VerdictMark } from './signing/verdict-mark';

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  commands: { flexShrink: 0, display: 'flex', gap: tokens.spacingHorizontalS },
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
  const document = signableDocument(agreement, entry);
  if (document === null && report === null) return null;
  return (
    <div className={styles.line}>
      <div>
        {document !== null && <div>{signedSentence(document.copies)}</div>}
        {report !== null && !reportShown && <VerdictMark verdict={reportSummary(report)} />}
      </div>
      <div className={styles.commands}>
        {report !== null && (
          <Button size="small" onClick={() => showReport(!reportShown)}>
            {reportShown ? recordsText.pages : recordsText.signatures}
          </Button>
        )}
        {document?.open === true && <SignCommand agreement={agreement} document={document} signed={signed} />}
      </div>
    </div>
  );
}

function SignCommand({ agreement, document: { edition, kind }, signed }: Pick<Props, 'agreement' | 'signed'> & { readonly document: SignableDocument }) {
  const [open, setOpen] = useState(false);
  const close = (made: SignedCopy | null) => {
    setOpen(false);
    if (made !== null) signed(made);
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {recordsText.sign}
      </Button>
      {open && <SignDialog agreement={agreement} edition={edition} kind={kind} signatory={null} onClose={close} />}
    </>
  );
}

type SignableDocument = {
  readonly kind: SignableKind;
  readonly edition: Edition;
  /** In the order of signing. */
  readonly copies: readonly SignedCopy[];
  /** Whether it can be signed yet: by the party that has not, in the edition an agreement stands in. */
  readonly open: boolean;
};

/** The document behind a record, where it bears signatures or may come to bear some. */
function signableDocument(agreement: Agreement, entry: RecordEntry): SignableDocument | null {
  const kind = signableKindOf(entry);
  if (entry.type === 'attachment' || kind === null) return null;
  const { edition } = entry;
  const copies = edition.signed.filter((copy) => copy.kind === kind);
  const open = presentEdition(agreement) === edition && copies.length < signatorySchema.options.length;
  return copies.length === 0 && !open ? null : { kind, edition, copies, open };
}
