import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Warning16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { RouteLink } from '#ui/route-link';
import type { ClosingFinding } from '#shared/domain/payments/closing-findings';
import { closingText, findingPlaces, findingText } from '#text/payments/closing';

const useStyles = makeStyles({
  list: { listStyleType: 'none', padding: 0, margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  watch: { color: tokens.colorStatusWarningForeground1, paddingTop: '2px' },
  good: { color: tokens.colorStatusSuccessForeground1, paddingTop: '2px' },
});

/** What to know before a year is closed, each with the way to where it is put right. */
export function Findings({ findings }: { readonly findings: readonly ClosingFinding[] }): ReactNode {
  const styles = useStyles();
  if (findings.length === 0) {
    return (
      <div className={styles.line}>
        <CheckmarkCircle16Filled className={styles.good} aria-hidden />
        {closingText.allWell}
      </div>
    );
  }
  return (
    <ul className={styles.list} aria-label={closingText.findings}>
      {findings.map((finding, index) => (
        <Finding key={index} finding={finding} />
      ))}
    </ul>
  );
}

function Finding({ finding }: { readonly finding: ClosingFinding }): ReactNode {
  const styles = useStyles();
  const { sentence, to } = findingText(finding);
  return (
    <li className={styles.line}>
      <Warning16Regular className={styles.watch} aria-hidden />
      <span>
        {sentence} {to !== null && <RouteLink to={to}>{findingPlaces[to]}</RouteLink>}
      </span>
    </li>
  );
}
