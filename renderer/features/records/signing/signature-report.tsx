import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SignatureReport as Report } from '#shared/domain/signature';
import { emptyFieldsText, reportSummary, reportText } from '#text/records/signatures';
import { SignatureCard } from './signature-card';
import { VerdictMark } from './verdict-mark';

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  summary: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Who signed a PDF, when, and whether it is intact; which of its fields are still empty. */
export function SignatureReport({ report }: { readonly report: Report }): ReactNode {
  const styles = useStyles();
  const { signatures, emptyFields } = report;
  const summary = reportSummary(report);
  return (
    <div className={styles.report}>
      <div role="status">
        <p className={styles.summary}>
          <VerdictMark verdict={summary} />
        </p>
        {summary.remark !== null && <p className={styles.line}>{summary.remark}</p>}
      </div>
      {signatures.length > 0 && (
        <ol className={styles.list} aria-label={reportText.list}>
          {signatures.map((signature, index) => (
            // A file made by somebody else may repeat the names of fields.
            <li key={`${index} ${signature.field}`}>
              <SignatureCard signature={signature} followed={index < signatures.length - 1} />
            </li>
          ))}
        </ol>
      )}
      {emptyFields.length > 0 && (
        <p className={styles.line}>
          {reportText.emptyFields}: {emptyFieldsText(emptyFields)}
        </p>
      )}
      {signatures.length > 0 && <p className={styles.quiet}>{reportText.limits}</p>}
    </div>
  );
}
