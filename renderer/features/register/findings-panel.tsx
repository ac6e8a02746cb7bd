import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { ApiError } from '#shared/api/errors';
import type { Agreement } from '#shared/domain/agreement';
import { findingWeights, type Finding, type FindingWeight } from '#shared/domain/register/finding';
import { errorText } from '#text/errors/errors';
import { registerText } from '#text/register/register';
import { findingText, weightNames } from '#text/register/register-findings';
import { FailureMessage } from '#ui/failure-message';
import { Panel } from '#ui/panel';
import { RouteLink } from '#ui/route-link';
import { Waiting } from '#ui/waiting';
import { placeOfFinding } from './finding-place';

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  sign: { display: 'flex', marginTop: '2px' },
  advice: { color: tokens.colorNeutralForeground2 },
  refused: { color: tokens.colorPaletteRedForeground1 },
  flagged: { color: tokens.colorPaletteYellowForeground2 },
  fine: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, color: tokens.colorPaletteGreenForeground1 },
});

type Props = { readonly agreement: Agreement; readonly findings: readonly Finding[] | null; readonly error: ApiError | null };

/** What stands in the way, what others would find fault with, and what is worth a look. */
export function FindingsPanel({ agreement, findings, error }: Props): ReactNode {
  const styles = useStyles();
  return (
    <Panel title={registerText.findings}>
      {error !== null && <FailureMessage {...errorText(error)} remedies={[]} alone={false} />}
      {error === null && findings === null && <Waiting label={registerText.checking} />}
      {findings?.length === 0 && (
        <div className={styles.fine}>
          <CheckmarkCircle16Filled aria-hidden /> {registerText.nothingFound}
        </div>
      )}
      {findingWeights.map((weight) => (
        <OfWeight key={weight} weight={weight} findings={(findings ?? []).filter((each) => each.weight === weight)} agreement={agreement} />
      ))}
    </Panel>
  );
}

const signs: Readonly<Record<FindingWeight, ReactNode>> = { refused: <ErrorCircle16Filled />, flagged: <Warning16Filled />, advice: <Info16Regular /> };

function OfWeight({ weight, findings, agreement }: { readonly weight: FindingWeight; readonly findings: readonly Finding[] } & Pick<Props, 'agreement'>): ReactNode {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{weightNames[weight]}</h3>
      <ul className={styles.list} aria-label={weightNames[weight]}>
        {findings.map((finding, index) => (
          <FindingRow key={index} finding={finding} place={placeOfFinding(agreement.id, finding)} />
        ))}
      </ul>
    </>
  );
}

function FindingRow({ finding, place }: { readonly finding: Finding; readonly place: string | null }): ReactNode {
  const styles = useStyles();
  const { title, advice } = findingText(finding);
  return (
    <li className={styles.row}>
      <span className={mergeClasses(styles.sign, styles[finding.weight])} aria-hidden>
        {signs[finding.weight]}
      </span>
      <div>
        {place === null ? title : <RouteLink to={place}>{title}</RouteLink>} <span className={styles.advice}>{advice}</span>
      </div>
    </li>
  );
}
