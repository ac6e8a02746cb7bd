import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentType, FocusEvent, RefObject } from 'react';
import type { PaperKind } from '#shared/documents/document-kind';
import { papersText } from '#text/agreement/papers';
import { CallForPaymentForm } from './call-for-payment-form';
import { ControlSheetForm } from './control-sheet-form';
import { CoveringLetterForm } from './covering-letter-form';
import { HandoverForm } from './handover-form';
import { MemorandumForm } from './memorandum-form';
import { PowerOfAttorneyForm } from './power-of-attorney-form';
import { TerminationForm } from './termination-form';

const forms: Readonly<Record<PaperKind, ComponentType>> = {
  'memorandum': MemorandumForm,
  'resolution': MemorandumForm,
  'covering-letter': CoveringLetterForm,
  'call-for-payment': CallForPaymentForm,
  'control-sheet': ControlSheetForm,
  'handover-protocol': HandoverForm,
  'power-of-attorney': PowerOfAttorneyForm,
  'termination': TerminationForm,
};

const useStyles = makeStyles({
  form: { flexGrow: 1, minHeight: 0, overflowY: 'auto', boxSizing: 'border-box', padding: `0 ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXXL}` },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '760px' },
  title: { margin: 0, padding: `${tokens.spacingVerticalL} 0`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

type Props = { readonly kind: PaperKind; readonly title: string; readonly form: RefObject<HTMLDivElement | null>; readonly follow: (event: FocusEvent) => void };

/** What one paper says beyond the data of the agreement. */
export function PaperForm({ kind, title, form, follow }: Props) {
  const styles = useStyles();
  const Fields = forms[kind];
  return (
    <div ref={form} className={styles.form} role="form" aria-label={papersText.form} data-place="" onFocus={follow}>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.fields}>
        <Fields />
      </div>
    </div>
  );
}
