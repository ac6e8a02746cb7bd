import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { signingLimits } from '#text/signing';

const useStyles = makeStyles({
  frame: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground2 },
  duty: { margin: 0 },
  more: { marginTop: tokens.spacingVerticalXS },
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink, width: 'fit-content' },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXXL },
});

/** What the law asks of a region and what a key file cannot give, said before anything is signed. */
export function SigningLimits(): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <p className={styles.duty}>{signingLimits.duty}</p>
      <details className={styles.more}>
        <summary className={styles.summary}>{signingLimits.howTitle}</summary>
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
