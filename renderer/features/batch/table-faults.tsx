import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { ReadRow } from '#shared/domain/batch/read-rows';
import { cellIssueText, cellPlace, tableReadingText } from '#text/agreement/batch';

const useStyles = makeStyles({
  box: { maxHeight: '112px', overflowY: 'auto', flexShrink: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  place: { color: tokens.colorPaletteRedForeground1 },
});

/** Everything that is wrong with a table in one list, by row and cell: to be mended with the table open beside it. */
export function TableFaults({ rows }: { readonly rows: readonly ReadRow[] }): ReactNode {
  const styles = useStyles();
  const id = useId();
  const faults = rows.flatMap(({ number, cells }) => cells.flatMap(({ column, field, issue }) => (issue === null ? [] : [{ place: cellPlace(number, column, field), says: cellIssueText(field, issue) }])));
  if (faults.length === 0) return null;
  return (
    // It scrolls, so it has to be reached by the keyboard.
    <section className={styles.box} aria-labelledby={id} tabIndex={0}>
      <h2 id={id} className={styles.title}>
        {tableReadingText.faults}
      </h2>
      <ul className={styles.list}>
        {faults.map(({ place, says }) => (
          <li key={place}>
            <span className={styles.place}>{place}</span>: {says}
          </li>
        ))}
      </ul>
    </section>
  );
}
