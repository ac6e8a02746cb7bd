import { GroupedVerticalBarChart } from '@fluentui/react-charts';
import { useMemo, type ReactNode } from 'react';
import { ChartFrame } from './chart-frame';
import type { Series } from './series';

export type BarGroup = {
  /** As it stands below the bars. */
  readonly name: string;
  /** As it is said in full. */
  readonly fullName: string;
  /** One for each series, in their order; null draws no bar. */
  readonly values: readonly (number | null)[];
  readonly onOpen?: (() => void) | undefined;
};

type Props = {
  /** What the chart shows, for those who hear it. */
  readonly label: string;
  readonly series: readonly Series[];
  readonly groups: readonly BarGroup[];
  /** The value of a bar in words. */
  readonly valueText: (value: number) => string;
  /** A value beside the axis. @param largest of all values by its size */
  readonly axisText: (value: number, largest: number) => string;
};

const height = 340;
const margins = { top: 12, right: 8, bottom: 32, left: 92 };

/** Groups of bars that stand side by side, one bar of a group for each series. */
export function GroupedBars({ label, series, groups, valueText, axisText }: Props): ReactNode {
  const names = useMemo(() => groups.map(({ fullName }) => fullName), [groups]);
  const leads = useMemo(() => groups.map(({ onOpen }) => onOpen !== undefined), [groups]);
  const largest = Math.max(...groups.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0))));
  return (
    <ChartFrame series={series} height={height} groups={names} leads={leads}>
      {(width) => (
        <GroupedVerticalBarChart
          data={groups.map((group) => ({ name: group.name, series: series.map((each, index) => barOf(group, each, group.values[index] ?? null, valueText)) }))}
          width={width}
          height={height}
          margins={margins}
          barWidth="auto"
          maxBarWidth={28}
          roundedTicks
          hideLegend
          hideLabels
          isCalloutForStack
          yAxisTickFormat={(value: number) => axisText(value, largest)}
          svgProps={{ 'aria-label': label }}
        />
      )}
    </ChartFrame>
  );
}

/** A bar of nothing is not drawn, but it keeps the order of the series, which the chart takes from what it meets first. */
function barOf({ fullName, onOpen }: BarGroup, { name, color }: Series, value: number | null, valueText: (value: number) => string) {
  const text = value === null ? '–' : valueText(value);
  const opening = onOpen === undefined ? {} : { onClick: onOpen };
  return { key: name, legend: name, color, data: value ?? 0, xAxisCalloutData: fullName, yAxisCalloutData: text, callOutAccessibilityData: { ariaLabel: `${fullName}, ${name}: ${text}` }, ...opening };
}
