import { HorizontalBarChartWithAxis } from '@fluentui/react-charts';
import { useMemo, type ReactNode } from 'react';
import { ChartFrame } from './chart-frame';
import type { Series } from './series';

export type ReachingBar = {
  readonly name: string;
  /** How far the bar reaches in each series, never less than in the one before. */
  readonly reach: readonly number[];
  readonly onOpen?: (() => void) | undefined;
};

type Props = {
  /** What the chart shows, for those who hear it. */
  readonly label: string;
  readonly series: readonly Series[];
  readonly bars: readonly ReachingBar[];
  /** How far a bar reaches, in words. */
  readonly reachText: (reach: number) => string;
};

const [rowHeight, aroundRows] = [30, 64];
const margins = { top: 4, right: 36, bottom: 36, left: 160 };

/** Bars that lie below each other, each reaching so far in one series and farther in the next. */
export function ReachingBars({ label, series, bars, reachText }: Props): ReactNode {
  const names = useMemo(() => bars.map(({ name }) => name), [bars]);
  const leads = useMemo(() => bars.map(({ onOpen }) => onOpen !== undefined), [bars]);
  const longest = Math.max(...bars.flatMap(({ reach }) => reach));
  const height = Math.max(bars.length, 3) * rowHeight + aroundRows;
  return (
    <ChartFrame series={series} height={height} groups={names} leads={leads}>
      {(width) => (
        <HorizontalBarChartWithAxis
          data={bars.flatMap((bar) => partsOf(bar, series, reachText))}
          width={width}
          height={height}
          margins={margins}
          barHeight={16}
          hideLegend
          // Its own words for thousands are English.
          hideLabels={longest >= 1000}
          tickValues={wholeTicks(longest)}
          yAxisCategoryOrder={names.toReversed()}
          svgProps={{ 'aria-label': label }}
        />
      )}
    </ChartFrame>
  );
}

/** A series is drawn from where the one before it ends; one that reaches no farther is not drawn, but a bar that reaches nowhere stays to be told. */
function partsOf({ name, reach, onOpen }: ReachingBar, series: readonly Series[], reachText: (reach: number) => string) {
  const opening = onOpen === undefined ? {} : { onClick: onOpen };
  const parts = series.map(({ name: legend, color }, index) => {
    const text = reachText(reach[index] ?? 0);
    return { x: (reach[index] ?? 0) - (reach[index - 1] ?? 0), y: name, legend, color, xAxisCalloutData: text, yAxisCalloutData: name, callOutAccessibilityData: { ariaLabel: `${name}, ${legend}: ${text}` }, ...opening };
  });
  const drawn = parts.filter(({ x }) => x > 0);
  return drawn.length > 0 ? drawn : parts.slice(0, 1);
}

/** Marks of an axis of whole numbers, at most nine. */
function wholeTicks(longest: number): number[] {
  const scale = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, longest))) - 1);
  const step = [1, 2, 5, 10, 20].map((each) => each * scale).find((each) => longest / each <= 8) ?? longest;
  return Array.from({ length: Math.floor(longest / step) + 1 }, (_, index) => index * step);
}
