import { Button, Checkbox, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import { factKinds, type RecordedFact } from '#shared/domain/life/fact';
import { courseText, factText } from '#text/life/course';
import { errorText } from '#text/errors/errors';
import { factNames } from '#text/life/life';
import { Modal } from '#ui/modal';
import { useNotify } from '#ui/notices';
import { FactFieldsOf } from './fact-form-fields';
import type { LikelyFact } from './likely-fact';
import { useFactForm, type FactForm } from './use-fact-form';
import { useTakingBack } from './use-taking-back';

const useStyles = makeStyles({
  surface: { maxWidth: '560px' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  refusal: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

type Props = {
  readonly agreement: Agreement;
  /** The fact that is corrected; null to write a new one down. */
  readonly wrong: RecordedFact | null;
  /** What is offered first. */
  readonly first: LikelyFact;
  readonly onClose: () => void;
};

/** Writes down what happened, or corrects what was written down. */
export function FactDialog({ agreement, wrong, first, onClose }: Props): ReactNode {
  const styles = useStyles();
  const notify = useNotify();
  const form = useFactForm(agreement, wrong, first);
  const takeBack = useTakingBack(agreement.id);
  const name = factNames[form.draft.kind];
  const save = async () => {
    const saved = await form.save();
    if (saved === null) return;
    const recorded = saved.facts.find(({ id }) => !agreement.facts.some((known) => known.id === id));
    const action = wrong === null && recorded !== undefined ? { action: { label: courseText.takeBack, run: () => takeBack(recorded) } } : {};
    notify({ title: wrong === null ? factText.recorded(name) : factText.corrected(name), ...action });
    onClose();
  };
  return (
    <Modal onClose={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{wrong === null ? factText.record : factText.correct}</DialogTitle>
          <DialogContent className={styles.content}>
            {wrong !== null && <Correction form={form} />}
            {form.happened && (
              <>
                <KindChoice form={form} />
                <FactFieldsOf form={form} />
              </>
            )}
            <Refusal form={form} />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={form.busy} onClick={() => void save()}>
              {form.busy ? factText.saving : wrong === null ? factText.save : factText.saveCorrection}
            </Button>
            <Button onClick={onClose}>{factText.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}

function Correction({ form }: { readonly form: FactForm }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <p className={styles.intro}>{factText.correctIntro}</p>
      <Field label={factText.reason} required {...(form.faults.reason && { validationMessage: factText.reasonNeeded })}>
        <Textarea value={form.reason} onChange={(_event, { value }) => form.giveReason(value)} />
      </Field>
      <Checkbox checked={!form.happened} label={factText.notHappened} onChange={(_event, { checked }) => form.sayHappened(checked !== true)} />
    </>
  );
}

function KindChoice({ form }: { readonly form: FactForm }): ReactNode {
  return (
    <Field label={factText.kind}>
      <Select value={form.draft.kind} onChange={(_event, { value }) => factKinds.filter((kind) => kind === value).forEach(form.choose)}>
        {factKinds.map((kind) => (
          <option key={kind} value={kind}>
            {factNames[kind]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Refusal({ form }: { readonly form: FactForm }): ReactNode {
  const styles = useStyles();
  const { refusal } = form.faults;
  if (refusal === null) return null;
  const { title, advice } = errorText(refusal);
  return (
    <p className={styles.refusal} role="alert">
      {title} {advice}
    </p>
  );
}
