import { Button, Popover, PopoverSurface, PopoverTrigger, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ChevronDownRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { editorText } from '#text/agreement/agreement';

/** What is missing, in one place of the form. */
export type MissingGroup = { readonly title: string | null; readonly data: readonly { readonly field: string; readonly label: string }[] };

type ListProps = { readonly groups: readonly MissingGroup[]; readonly goTo: (field: string) => void };

const useStyles = makeStyles({
  surface: { maxHeight: '60vh', overflowY: 'auto', minWidth: '300px', maxWidth: '460px', padding: tokens.spacingHorizontalM },
  title: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  datum: { width: '100%', justifyContent: 'flex-start', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  complete: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, color: tokens.colorPaletteGreenForeground1 },
});

/** How many data are missing; opens the list of them. @param complete said where none is */
export function MissingButton({ complete, groups, goTo }: ListProps & { readonly complete: string }): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const count = groups.reduce((sum, { data }) => sum + data.length, 0);
  if (count === 0) {
    return (
      <span className={styles.complete}>
        <CheckmarkCircleRegular aria-hidden />
        {complete}
      </span>
    );
  }
  return (
    <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} trapFocus positioning="below-start">
      <PopoverTrigger disableButtonEnhancement>
        <Button icon={<ChevronDownRegular />} iconPosition="after">
          {editorText.missing(count)}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={editorText.missingTitle}>
        <MissingList groups={groups} goTo={afterClosing(() => setOpen(false), goTo)} />
      </PopoverSurface>
    </Popover>
  );
}

/** What closes gives the focus back to where it was opened from; the field gets it after that. */
export function afterClosing(close: () => void, goTo: (field: string) => void): (field: string) => void {
  return (field) => {
    close();
    setTimeout(() => goTo(field), 50);
  };
}

export function MissingList({ groups, goTo }: ListProps): ReactNode {
  const styles = useStyles();
  return groups
    .filter(({ data }) => data.length > 0)
    .map(({ title, data }) => (
      <div key={title}>
        {title !== null && <h3 className={styles.title}>{title}</h3>}
        <ul className={styles.list}>
          {data.map(({ field, label }) => (
            <li key={`${field} ${label}`}>
              <Button appearance="subtle" size="small" className={styles.datum} onClick={() => goTo(field)}>
                {label}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    ));
}
