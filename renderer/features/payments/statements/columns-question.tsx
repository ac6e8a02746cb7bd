import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Panel } from '#ui/panel';
import { columnMeanings, layoutOf, type ColumnMeaning, type CsvColumns } from '#shared/domain/statements/csv-columns';
import type { CsvTable } from '#shared/formats/bank-csv/read-bank-csv';
import { columnsText, meaningNames } from '#text/payments/statement-columns';

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse' },
  cell: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`, textAlign: 'start', verticalAlign: 'top', whiteSpace: 'nowrap', maxWidth: '220px', overflow: 'hidden', textOverflow: 'ellipsis' },
  sample: { color: tokens.colorNeutralForeground2 },
  ready: { marginTop: tokens.spacingVerticalM },
});

type Meanings = Readonly<Record<string, ColumnMeaning>>;

/** Asks what the columns of a table mean that no bank is known by; the answer is remembered for tables with the same headings. */
export function ColumnsQuestion({ table: { headings, samples, columns }, onColumns }: { readonly table: CsvTable; readonly onColumns: (columns: CsvColumns) => void }): ReactNode {
  const styles = useStyles();
  const [meanings, setMeanings] = useState<Meanings>(() => Object.fromEntries(columns.meanings.map(({ heading, meaning }) => [heading, meaning])));
  const mean = (heading: string, value: string) => {
    const others = Object.entries(meanings).filter(([known]) => known !== heading);
    const meaning = columnMeanings.find((each) => each === value);
    setMeanings(Object.fromEntries(meaning === undefined ? others : [...others, [heading, meaning]]));
  };
  const answer = () => onColumns({ layout: layoutOf(headings), meanings: Object.entries(meanings).map(([heading, meaning]) => ({ heading, meaning })) });
  return (
    <Panel title={columnsText.title}>
      <p className={styles.note}>{columnsText.note}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <tbody>
            {headings.map((heading, index) => (
              <tr key={index}>
                <th scope="row" className={styles.cell}>
                  {heading}
                </th>
                <td className={styles.cell}>
                  <Select size="small" aria-label={columnsText.meaningOf(heading)} value={meanings[heading] ?? ''} onChange={(_event, { value }) => mean(heading, value)}>
                    <option value="">{columnsText.nothing}</option>
                    {columnMeanings.map((meaning) => (
                      <option key={meaning} value={meaning}>
                        {meaningNames[meaning]}
                      </option>
                    ))}
                  </Select>
                </td>
                {samples.slice(0, 3).map((sample, position) => (
                  <td key={position} className={`${styles.cell} ${styles.sample}`}>
                    {sample[index] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button className={styles.ready} appearance="primary" onClick={answer}>
        {columnsText.read}
      </Button>
    </Panel>
  );
}
