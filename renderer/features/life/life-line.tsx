import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowCircleRight16Filled, CheckmarkCircle16Filled, Circle16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { LifePoint } from '#shared/domain/life/status';
import { courseText } from '#text/life/course';
import { longDay } from '#text/life/deadlines';
import { titlesOfLine, type MilestoneTitles } from '#text/life/milestones';
import { Panel } from '#ui/panel';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  point: { display: 'grid', gridTemplateColumns: '20px 1fr auto', columnGap: tokens.spacingHorizontalS, alignItems: 'center', padding: `${tokens.spacingVerticalXS} 0` },
  mark: { display: 'flex', color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorPaletteGreenForeground1 },
  next: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  day: { fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
});

/** What has happened and what is to come, in the order of days. */
export function LifeLine({ line, titles }: { readonly line: readonly LifePoint[]; readonly titles: MilestoneTitles }): ReactNode {
  const styles = useStyles();
  const told = titlesOfLine(line, titles);
  return (
    <Panel title={courseText.line}>
      <ol className={styles.list}>
        {line.map((point, index) => (
          <PointOfLine key={index} point={point} title={told[index] ?? ''} />
        ))}
      </ol>
    </Panel>
  );
}

const states = { done: courseText.done, next: courseText.nextPoint, ahead: courseText.ahead } as const;

function PointOfLine({ point: { on, state }, title }: { readonly point: LifePoint; readonly title: string }): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.point}>
      <span className={mergeClasses(styles.mark, state === 'done' && styles.done, state === 'next' && styles.next)} role="img" aria-label={states[state]}>
        {state === 'done' ? <CheckmarkCircle16Filled /> : state === 'next' ? <ArrowCircleRight16Filled /> : <Circle16Regular />}
      </span>
      <span className={mergeClasses(state === 'next' && styles.next, state === 'ahead' && styles.quiet)}>{title}</span>
      <span className={mergeClasses(styles.day, on === null && styles.quiet)}>{on === null ? (state === 'done' ? courseText.noDay : '') : longDay(on)}</span>
    </li>
  );
}
