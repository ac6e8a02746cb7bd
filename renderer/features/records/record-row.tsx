import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentPdfRegular, DocumentTextRegular, ImageRegular, SignatureRegular } from '@fluentui/react-icons';
import type { KeyboardEvent, ReactNode } from 'react';
import { answerType } from '#shared/domain/record';
import { useHost } from '#data/machine/queries';
import { chosenRow, listRow } from '#ui/row-style';
import { detailOf, titleOf } from './entry-text';
import type { RecordEntry } from './record-entry';

/** What the rows of the list do. */
export type RowsProps = {
  /** The key of the record that is shown. */
  readonly chosen: string | null;
  readonly choose: (key: string) => void;
  readonly remove: (key: string) => void;
};

const useStyles = makeStyles({
  rows: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    ...listRow,
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  chosen: chosenRow,
  copy: { paddingInlineStart: tokens.spacingHorizontalXXXL },
  icon: { display: 'flex', fontSize: '20px', color: tokens.colorNeutralForeground2 },
  title: { display: 'block', overflowWrap: 'anywhere' },
  titleChosen: { fontWeight: tokens.fontWeightSemibold },
  detail: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Rows of records, each of which shows its record. */
export function RecordRows({ entries, label, ...rows }: RowsProps & { readonly entries: readonly RecordEntry[]; readonly label: string }) {
  return (
    <ul className={useStyles().rows} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <RecordRow entry={entry} {...rows} />
        </li>
      ))}
    </ul>
  );
}

function RecordRow({ entry, chosen, choose, remove }: RowsProps & { readonly entry: RecordEntry }) {
  const styles = useStyles();
  const { today } = useHost().data;
  const isChosen = entry.key === chosen;
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Delete') remove(entry.key);
  };
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, isChosen && styles.chosen, entry.type === 'signed' && styles.copy)}
      data-record={entry.key}
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => choose(entry.key)}
      onKeyDown={press}
    >
      <span className={styles.icon} aria-hidden>
        {iconOf(entry)}
      </span>
      <span>
        <span className={mergeClasses(styles.title, isChosen && styles.titleChosen)}>{titleOf(entry)}</span>{' '}
        <span className={styles.detail}>{detailOf(entry, today)}</span>
      </span>
    </button>
  );
}

function iconOf({ type, file }: RecordEntry): ReactNode {
  if (type === 'signed') return <SignatureRegular />;
  if (file.type === answerType) return <DocumentTextRegular />;
  return file.type === 'application/pdf' ? <DocumentPdfRegular /> : <ImageRegular />;
}
