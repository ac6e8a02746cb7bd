import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useListExport } from '#data/files/list-export';
import { downloadFile } from '#ui/browser-file';
import { ListExportMenu } from '#ui/list-export-menu';
import { Panel } from '#ui/panel';
import { ChartFigures, exportedChart, type ChartTable } from './chart-table';

const useStyles = makeStyles({
  panel: { maxWidth: '1760px' },
  commands: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  // Beside each other where the chart keeps room to be read, else the table below it.
  beside: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`, alignItems: 'flex-start' },
  chart: { flex: '1 1 420px', minWidth: 0 },
  table: { flex: '1 1 560px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '72ch' },
});

type Props = {
  readonly table: ChartTable;
  /** What is chosen for the chart, such as its year. */
  readonly choice?: ReactNode;
  readonly chart: ReactNode;
  /** How the figures are to be read. */
  readonly note: string;
  /** What stands below the table. */
  readonly more?: ReactNode;
};

/** A chart with its table beside it. */
export function ChartPanel({ table, choice, chart, note, more }: Props): ReactNode {
  const styles = useStyles();
  const source = useListExport(() => exportedChart(table), downloadFile);
  const commands = (
    <div className={styles.commands}>
      {choice}
      <ListExportMenu title={table.title} source={source} byKey />
    </div>
  );
  return (
    <div className={styles.panel}>
      <Panel title={table.title} commands={commands}>
        <div className={styles.beside}>
          <div className={styles.chart}>{chart}</div>
          <div className={styles.table}>
            <ChartFigures table={table} />
            <p className={styles.note}>{note}</p>
            {more}
          </div>
        </div>
      </Panel>
    </div>
  );
}
