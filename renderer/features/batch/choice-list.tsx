import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  beside: { gridTemplateColumns: 'repeat(auto-fill, minmax(210px, 1fr))' },
  all: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, marginBottom: tokens.spacingVerticalXS },
  item: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, minHeight: '30px', marginInlineStart: '-8px' },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

/** One thing of a list to choose from; one that cannot be chosen says why in its note. */
export type ChoiceItem<K extends string> = { readonly key: K; readonly name: string; readonly note?: ReactNode; readonly disabled?: boolean };

type Props<K extends string> = {
  readonly label: string;
  /** The name of the box that chooses all; null leaves it out. */
  readonly all: string | null;
  readonly items: readonly ChoiceItem<K>[];
  readonly chosen: ReadonlySet<K>;
  readonly onChoose: (chosen: ReadonlySet<K>) => void;
  readonly disabled: boolean;
  /** Puts short names beside each other. */
  readonly beside?: boolean;
};

/** Things with a box each, and one box for all of them. */
export function ChoiceList<K extends string>({ label, all, items, chosen, onChoose, disabled, beside = false }: Props<K>): ReactNode {
  const styles = useStyles();
  const free = items.filter((item) => item.disabled !== true);
  const count = free.filter(({ key }) => chosen.has(key)).length;
  const toggle = (key: K, on: boolean) => onChoose(new Set(free.map((item) => item.key).filter((each) => (each === key ? on : chosen.has(each)))));
  return (
    <div className={mergeClasses(styles.list, beside && styles.beside)} role="group" aria-label={label}>
      {all !== null && (
        <div className={mergeClasses(styles.item, styles.all)}>
          <Checkbox label={all} disabled={disabled || free.length === 0} checked={count === 0 ? false : count === free.length ? true : 'mixed'} onChange={(_, data) => onChoose(data.checked === true ? new Set(free.map(({ key }) => key)) : new Set())} />
        </div>
      )}
      {items.map(({ key, name, note, disabled: taken = false }) => (
        <div key={key} className={styles.item}>
          <Checkbox label={name} disabled={disabled || taken} checked={!taken && chosen.has(key)} onChange={(_, data) => toggle(key, data.checked === true)} />
          {note !== undefined && <span className={styles.note}>{note}</span>}
        </div>
      ))}
    </div>
  );
}
