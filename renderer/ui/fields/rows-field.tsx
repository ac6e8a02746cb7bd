import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons';
import { useRef, type ReactElement, type ReactNode } from 'react';
import { fieldText } from '#text/agreement/fields';
import { useReadOnly, useRowCount, type RowsSource } from './binding';

type Props = {
  readonly field: RowsSource;
  /** Names the list. */
  readonly label: string;
  /** Names one row, for its buttons: „2. usnesení“. */
  readonly rowName: (index: number) => string;
  /** The verb on the button below. */
  readonly addName: string;
  /** Shown instead of an empty list. */
  readonly empty?: string;
  readonly children: (index: number) => ReactNode;
};

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0, marginBottom: tokens.spacingVerticalXS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex' },
  add: { alignSelf: 'flex-start' },
  empty: { color: tokens.colorNeutralForeground3 },
});

/** A list of rows that can be added to, taken from, and put in order. Whatever is taken away can be undone. */
export function RowsField({ field, label, rowName, addName, empty, children }: Props) {
  const styles = useStyles();
  const count = useRowCount(field);
  const readOnly = useReadOnly();
  const list = useRef<HTMLFieldSetElement>(null);
  const add = () => {
    field.add();
    // The new row is there after the next paint; its first control is where the person goes on.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[data-row]:last-of-type :is(input, textarea, select)')?.focus());
  };
  return (
    <fieldset className={styles.list} data-field={field.path} ref={list}>
      <legend className={styles.legend}>{label}</legend>
      {count === 0 && empty !== undefined && <div className={styles.empty}>{empty}</div>}
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={styles.row} data-row={index} role="group" aria-label={rowName(index)}>
          {children(index)}
          {!readOnly && <RowButtons field={field} index={index} last={index === count - 1} name={rowName(index)} />}
        </div>
      ))}
      {!readOnly && (
        <Button className={styles.add} size="small" icon={<AddRegular />} onClick={add}>
          {addName}
        </Button>
      )}
    </fieldset>
  );
}

function RowButtons({ field, index, last, name }: { readonly field: RowsSource; readonly index: number; readonly last: boolean; readonly name: string }) {
  const styles = useStyles();
  return (
    <div className={styles.buttons}>
      <RowButton name={`${fieldText.moveUp}: ${name}`} icon={<ArrowUpRegular />} disabled={index === 0} run={() => field.move(index, index - 1)} />
      <RowButton name={`${fieldText.moveDown}: ${name}`} icon={<ArrowDownRegular />} disabled={last} run={() => field.move(index, index + 1)} />
      <RowButton name={`${fieldText.remove}: ${name}`} icon={<DeleteRegular />} disabled={false} run={() => field.remove(index)} />
    </div>
  );
}

type RowButtonProps = { readonly name: string; readonly icon: ReactElement; readonly disabled: boolean; readonly run: () => void };

function RowButton({ name, icon, disabled, run }: RowButtonProps) {
  return (
    <Tooltip content={name} relationship="label">
      <Button appearance="subtle" size="small" icon={icon} disabledFocusable={disabled} onClick={run} />
    </Tooltip>
  );
}
