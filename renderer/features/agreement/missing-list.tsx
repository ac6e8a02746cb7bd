import { Button, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Popover, PopoverSurface, PopoverTrigger, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ChevronDownRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { MissingDatum } from '#shared/documents/missing';
import { editorText, sectionNames } from '#text/agreement';
import { Modal } from '#ui/modal';
import { sectionOf, sectionOrder } from './sections';

type ListProps = { readonly missing: readonly MissingDatum[]; readonly goTo: (field: string) => void };

const useStyles = makeStyles({
  surface: { maxHeight: '60vh', overflowY: 'auto', minWidth: '300px', maxWidth: '460px', padding: tokens.spacingHorizontalM },
  section: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  datum: { width: '100%', justifyContent: 'flex-start', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  complete: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, color: tokens.colorPaletteGreenForeground1 },
});

/** How many data are missing; opens the list of them. */
export function MissingButton({ missing, goTo }: ListProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (missing.length === 0) {
    return (
      <span className={styles.complete}>
        <CheckmarkCircleRegular aria-hidden />
        {editorText.complete}
      </span>
    );
  }
  return (
    <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} trapFocus positioning="below-start">
      <PopoverTrigger disableButtonEnhancement>
        <Button icon={<ChevronDownRegular />} iconPosition="after">
          {editorText.missing(missing.length)}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={editorText.missingTitle}>
        <MissingList missing={missing} goTo={after(() => setOpen(false), goTo)} />
      </PopoverSurface>
    </Popover>
  );
}

type FinishProps = ListProps & { readonly close: () => void };

/** Why the agreement cannot be finished yet, with the way to each reason. */
export function NotFinishableDialog({ missing, goTo, close }: FinishProps) {
  return (
    <Modal onClose={close}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{editorText.notFinishable}</DialogTitle>
          <DialogContent>
            {editorText.missing(missing.length)}:
            <MissingList missing={missing} goTo={after(close, goTo)} />
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{editorText.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}

// What closes gives the focus back to where it was opened from; the field gets it after that.
function after(close: () => void, goTo: (field: string) => void): (field: string) => void {
  return (field) => {
    close();
    setTimeout(() => goTo(field), 50);
  };
}

function MissingList({ missing, goTo }: ListProps) {
  const styles = useStyles();
  const sections = sectionOrder.map((section) => ({ section, data: missing.filter(({ field }) => sectionOf(field) === section) })).filter(({ data }) => data.length > 0);
  return sections.map(({ section, data }) => (
    <div key={section}>
      <h3 className={styles.section}>{sectionNames[section]}</h3>
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
