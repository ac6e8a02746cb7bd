import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useReadOnly } from './binding';
import { useFieldError } from './field-errors';
import { SourceNote, type FieldSource } from './source-note';

type Props = {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  /** Where it comes from. */
  readonly source: string;
  /** Other values it often has, at hand. */
  readonly others?: FieldSource | undefined;
  /** The way to another value here. */
  readonly change: { readonly name: string; readonly run: () => void };
};

const useStyles = makeStyles({
  fact: { display: 'grid', gridTemplateColumns: 'minmax(110px, 150px) minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalS, alignItems: 'center', minHeight: '26px', gridColumn: '1 / -1' },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  source: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, marginLeft: tokens.spacingHorizontalS },
  error: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

/** A datum that is known already: shown, not asked for. */
export function FactField({ path, label, value, source, others, change }: Props) {
  const styles = useStyles();
  const readOnly = useReadOnly();
  const error = useFieldError(path);
  return (
    <div className={styles.fact} data-field={path}>
      <span className={styles.label}>{label}</span>
      <span className={styles.value}>
        {value}
        <span className={styles.source}>{source}</span>
        {others !== undefined && !readOnly && <SourceNote source={others} label={label} />}
        {error !== undefined && error !== null && <div className={styles.error}>{error}</div>}
      </span>
      {!readOnly && (
        <Tooltip content={`${change.name}: ${label}`} relationship="label">
          <Button size="small" appearance="subtle" icon={<EditRegular />} onClick={change.run} />
        </Tooltip>
      )}
    </div>
  );
}
