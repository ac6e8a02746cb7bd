import { Button, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { partChoiceText } from '#text/templates/templates-adding';
import { Modal } from '#ui/modal';

/** What is asked: which of a few, and who takes the answer. */
export type ChoiceQuestion = {
  readonly kind: 'choice';
  readonly title: string;
  readonly intro: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The answer so far; null where there is none. */
  readonly chosen: string | null;
  readonly take: (value: string) => void;
};

type Props = { readonly question: ChoiceQuestion; readonly close: () => void };

const useStyles = makeStyles({ surface: { maxWidth: '520px' } });

/** Asks which of a few things a part is to have. */
export function ChoiceDialog({ question: { title, intro, options, chosen, take }, close }: Props): ReactNode {
  const styles = useStyles();
  const [value, setValue] = useState(chosen ?? options[0]?.value ?? '');
  const confirm = () => {
    close();
    take(value);
  };
  return (
    <Modal onClose={close}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <Field label={intro ?? { children: title, hidden: true }}>
              <RadioGroup value={value} onChange={(_event, data) => setValue(data.value)} onKeyDown={(event) => event.key === 'Enter' && confirm()}>
                {options.map((option) => (
                  <Radio key={option.value} value={option.value} label={option.label} />
                ))}
              </RadioGroup>
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{partChoiceText.cancel}</Button>
            <Button appearance="primary" onClick={confirm}>
              {partChoiceText.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}
