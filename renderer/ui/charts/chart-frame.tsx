import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { chartColors, type Series } from './series';
import { useMeasuredWidth } from './use-measured-width';
import { useSpokenBars } from './use-spoken-bars';

const useStyles = makeStyles({
  frame: {
    'margin': 0,
    'minWidth': 0,
    '--chart-planned': tokens.colorNeutralStroke1,
    '--chart-actual': tokens.colorCompoundBrandBackground,
    '--chart-compared': tokens.colorNeutralForeground1,
    // What is planned is paler than what lies under it may be: an outline keeps it apart.
    '--chart-outline': tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { '--chart-planned': 'Canvas', '--chart-actual': 'GrayText', '--chart-compared': 'CanvasText', '--chart-outline': 'CanvasText' },
  },
  legend: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`, margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0, listStyleType: 'none', color: tokens.colorNeutralForeground2 },
  name: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sample: { width: '12px', height: '12px', border: '1px solid var(--chart-outline)', boxSizing: 'border-box', borderRadius: tokens.borderRadiusSmall, flexShrink: 0, forcedColorAdjust: 'none', printColorAdjust: 'exact' },
  chart: {
    minWidth: 0,
    printColorAdjust: 'exact',
    '& text': { fontVariantNumeric: 'tabular-nums' },
    [`& rect[fill="${chartColors.planned}"]`]: { stroke: 'var(--chart-outline)', strokeWidth: '1px' },
    '& rect:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

type Props = {
  readonly series: readonly Series[];
  /** In CSS pixels. */
  readonly height: number;
  /** Names of groups of bars in the order they are drawn. */
  readonly groups: readonly string[];
  /** Whether a group leads somewhere. */
  readonly leads: readonly boolean[];
  /** The chart at a width in CSS pixels. */
  readonly children: (width: number) => ReactNode;
};

/** A chart with what its colours stand for above it. It is drawn when its room is known; the room is kept meanwhile. */
export function ChartFrame({ series, height, groups, leads, children }: Props): ReactNode {
  const styles = useStyles();
  const chart = useRef<HTMLDivElement>(null);
  const width = useMeasuredWidth(chart);
  const handlers = useSpokenBars(chart, groups, leads);
  return (
    <figure className={styles.frame}>
      <ul className={styles.legend}>
        {series.map(({ name, color }) => (
          <li key={name} className={styles.name}>
            <span className={styles.sample} style={{ backgroundColor: color }} aria-hidden />
            {name}
          </li>
        ))}
      </ul>
      <div ref={chart} className={styles.chart} style={{ height }} {...handlers}>
        {width !== null && children(width)}
      </div>
    </figure>
  );
}
