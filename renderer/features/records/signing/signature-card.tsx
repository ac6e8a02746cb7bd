import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Signature } from '#shared/domain/signature';
import { coverageVerdict, formatText, holderText, integrityNotes, integrityVerdicts, issuerText, qualifiedClaims, reportText, signatoryNames, timeText, validityText, validityVerdict, type Verdict } from '#text/records/signatures';
import { Fact, Facts } from './facts';
import { VerdictMark } from './verdict-mark';

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: tokens.spacingHorizontalM, flexWrap: 'wrap', marginBottom: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  note: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

type Props = {
  readonly signature: Signature;
  /** Whether another signature came after it. */
  readonly followed: boolean;
};

/** One signature: who, when, and what can be said of it. */
export function SignatureCard({ signature, followed }: Props): ReactNode {
  const styles = useStyles();
  const title = useId();
  const note = integrityNotes[signature.integrity];
  return (
    <article className={styles.card} aria-labelledby={title}>
      <div className={styles.head}>
        <h3 id={title} className={styles.name}>
          {holderText(signature.certificate)}
        </h3>
        <VerdictMark verdict={integrityVerdicts[signature.integrity]} />
      </div>
      {note !== null && <p className={styles.note}>{note}</p>}
      <SignatureFacts signature={signature} coverage={coverageVerdict(signature, followed)} />
    </article>
  );
}

function SignatureFacts({ signature, coverage }: { readonly signature: Signature; readonly coverage: Verdict }): ReactNode {
  const { signatory, reason, certificate, timeStamped, format } = signature;
  return (
    <Facts>
      {signatory !== null && <Fact name={reportText.side}>{signatoryNames[signatory]}</Fact>}
      <Fact name={reportText.time}>{timeText(signature)}</Fact>
      {reason !== null && <Fact name={reportText.reason}>{reason}</Fact>}
      <Fact name={reportText.covers}>
        <VerdictMark verdict={coverage} />
      </Fact>
      {certificate !== null && (
        <>
          <Fact name={reportText.certificate}>
            <VerdictMark verdict={validityVerdict(signature)} />
            <div>{validityText(certificate)}</div>
          </Fact>
          <Fact name={reportText.issuer}>{issuerText(certificate)}</Fact>
          <Fact name={reportText.claim}>{qualifiedClaims[certificate.qualified]}</Fact>
        </>
      )}
      <Fact name={reportText.timeStamp}>{timeStamped ? reportText.timeStamped : reportText.notTimeStamped}</Fact>
      <Fact name={reportText.format}>{formatText(format)}</Fact>
    </Facts>
  );
}
