import { Button, Popover, PopoverSurface, PopoverTrigger, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ChevronDownRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { MissingDatum } from '#shared/documents/missing';
import { editorText } from '#text/agreement';
import { papersText } from '#text/papers';
import { ownField } from './paper-order';

type Props = { readonly missing: readonly MissingDatum[]; readonly goTo: (field: string) => void };

const useStyles = makeStyles({
  surface: { maxHeight: '60vh', overflowY: 'auto', minWidth: '300px', maxWidth: '460px', padding: tokens.spacingHorizontalM },
  note: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  datum: { width: '100%', justifyContent: 'flex-start', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  complete: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, color: tokens.colorPaletteGreenForeground1 },
});

/** How many data the paper lacks; opens the list of them, its own first, then those of the agreement. */
export function MissingInPaper({ missing, goTo }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (missing.length === 0) {
    return (
      <span className={styles.complete}>
        <CheckmarkCircleRegular aria-hidden />
        {papersText.complete}
      </span>
    );
  }
  const go = (field: string) => {
    setOpen(false);
    // What closes gives the focus back to where it was opened from; the field gets it after that.
    setTimeout(() => goTo(field), 50);
  };
  const elsewhere = missing.filter(({ field }) => ownField(field) === null);
  return (
    <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} trapFocus positioning="below-start">
      <PopoverTrigger disableButtonEnhancement>
        <Button icon={<ChevronDownRegular />} iconPosition="after">
          {editorText.missing(missing.length)}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={editorText.missingTitle}>
        <Data data={missing.filter(({ field }) => ownField(field) !== null)} go={go} />
        {elsewhere.length > 0 && <p className={styles.note}>{papersText.inAgreement}</p>}
        <Data data={elsewhere} go={go} />
      </PopoverSurface>
    </Popover>
  );
}

function Data({ data, go }: { readonly data: readonly MissingDatum[]; readonly go: (field: string) => void }) {
  const styles = useStyles();
  if (data.length === 0) return null;
  return (
    <ul className={styles.list}>
      {data.map(({ field, label }) => (
        <li key={`${field} ${label}`}>
          <Button appearance="subtle" size="small" className={styles.datum} onClick={() => go(field)}>
            {label}
          </Button>
        </li>
      ))}
    </ul>
  );
}
