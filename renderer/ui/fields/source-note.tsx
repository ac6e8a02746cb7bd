import { Button, makeStyles, tokens } from '@fluentui/react-components';

/** Where a value comes from, in a few words, and what can be done about it. */
export type FieldSource = {
  readonly text: string;
  readonly actions: readonly { readonly name: string; readonly run: () => void }[];
};

const useStyles = makeStyles({
  note: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  action: { minWidth: 'auto', height: '20px', padding: `0 ${tokens.spacingHorizontalXS}`, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
});

export function SourceNote({ source, label }: { readonly source: FieldSource; readonly label: string }) {
  const styles = useStyles();
  return (
    <div className={styles.note}>
      <span>{source.text}</span>
      {source.actions.map(({ name, run }) => (
        <Button key={name} size="small" appearance="transparent" className={styles.action} aria-label={`${name}: ${label}`} onClick={run}>
          <u>{name}</u>
        </Button>
      ))}
    </div>
  );
}
