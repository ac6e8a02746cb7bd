import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { chartsText } from '#text/payments/charts';
import { paymentsText } from '#text/payments/payments';
import { LatenessView } from './lateness-view';
import { MonthsView } from './months-view';
import { ProjectView } from './project-view';
import { chartViews, useChartsAddress, type ChartView } from './use-charts-address';
import { useFigures, type Figures } from './use-figures';
import { YearsView } from './years-view';

const useStyles = makeStyles({
  part: { overflowY: 'auto', minHeight: 0, flexGrow: 1, paddingBottom: tokens.spacingVerticalL },
  views: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})`, flexShrink: 0 },
  none: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '72ch' },
});

/** Money as charts, each with its numbers in a table beside it. */
export function ChartsPart(): ReactNode {
  const styles = useStyles();
  const figures = useFigures();
  const { view, look } = useChartsAddress();
  const View = views[view];
  if (figures.accounts.length === 0) return <p className={styles.none}>{paymentsText.nothingYet}</p>;
  return (
    <>
      <TabList size="small" className={styles.views} aria-label={chartsText.views} selectedValue={view} onTabSelect={(_event, { value }) => look(chartViews.find((each) => each === value) ?? view)}>
        {chartViews.map((each) => (
          <Tab key={each} value={each}>
            {chartsText.viewNames[figures.role][each]}
          </Tab>
        ))}
      </TabList>
      <div className={styles.part}>
        <View figures={figures} />
      </div>
    </>
  );
}

const views: Readonly<Record<ChartView, (props: { readonly figures: Figures }) => ReactNode>> = { mesice: MonthsView, roky: YearsView, vcasnost: LatenessView, projekt: ProjectView };
