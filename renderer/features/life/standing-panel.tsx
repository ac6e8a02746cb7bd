import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Life } from '#shared/domain/life/status';
import { courseText } from '#text/course';
import { faultText, lifeStepText, standingText } from '#text/life';
import { Panel } from '#ui/panel';

const useStyles = makeStyles({
  status: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  faults: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Where it stands, since when, and what is next. */
export function StandingPanel({ life }: { readonly life: Life }): ReactNode {
  const styles = useStyles();
  return (
    <Panel title={courseText.standing}>
      <div className={styles.status}>{standingText(life.status, life.since)}</div>
      <div>{lifeStepText(life.nextStep)}</div>
      {life.endsOn !== null && <div className={styles.quiet}>{courseText.ends(life.endsOn)}</div>}
    </Panel>
  );
}

/** What does not fit in what is known, each with what to look at. */
export function FaultNotices({ faults }: Pick<Life, 'faults'>): ReactNode {
  const styles = useStyles();
  if (faults.length === 0) return null;
  return (
    <section className={styles.faults} aria-label={courseText.faults}>
      {faults.map((fault) => (
        <MessageBar key={JSON.stringify(fault)} intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{courseText.faults}</MessageBarTitle> {faultText(fault)}
          </MessageBarBody>
        </MessageBar>
      ))}
    </section>
  );
}
