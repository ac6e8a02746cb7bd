import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FactParty } from '#shared/domain/life/fact';
import type { Life } from '#shared/domain/life/status';
import { courseText } from '#text/life/course';
import { faultText, lifeStepText, standingText } from '#text/life/life';
import type { MilestoneTitles } from '#text/life/milestones';
import { Panel } from '#ui/panel';

const useStyles = makeStyles({
  status: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  faults: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
});

type Props = { readonly life: Life; readonly ofAmendment: boolean; readonly names: Readonly<Record<FactParty, string>> };

/** Where it stands, since when, and what is next. */
export function StandingPanel({ life, ofAmendment, names }: Props): ReactNode {
  const styles = useStyles();
  return (
    <Panel title={ofAmendment ? courseText.standingOfAmendment : courseText.standing}>
      <div className={styles.status}>{standingText(life.status, life.since)}</div>
      <div>{lifeStepText(life.nextStep, names)}</div>
      {life.endsOn !== null && <div className={styles.quiet}>{courseText.ends(life.endsOn)}</div>}
    </Panel>
  );
}

/** What does not fit in what is known, each with what to look at. */
export function FaultNotice({ faults, titles }: Pick<Life, 'faults'> & { readonly titles: MilestoneTitles }): ReactNode {
  const styles = useStyles();
  if (faults.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{courseText.faults}</MessageBarTitle>
        <ul className={styles.faults}>
          {faults.map((fault) => (
            <li key={JSON.stringify(fault)}>{faultText(fault, titles)}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
