import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { signingLimits } from '#text/records/signing';

const useStyles = makeStyles({
  more: { marginTop: tokens.spacingVerticalXS },
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink, width: 'fit-content' },
  why: { margin: `${tokens.spacingVerticalXS} 0 0` },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXXL },
});

/** How a region signs as the law asks of it, and what a signature with a key file does not vouch for. */
export function SigningLimits(): ReactNode {
  const styles = useStyles();
  return (
    <div>
      <details>
        <summary className={styles.summary}>{signingLimits.howTitle}</summary>
        <p className={styles.why}>{signingLimits.why}</p>
        <ol className={styles.list}>
          {signingLimits.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
      <details className={styles.more}>
        <summary className={styles.summary}>{signingLimits.limitsTitle}</summary>
        <ul className={styles.list}>
          {signingLimits.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
