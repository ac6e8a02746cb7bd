import { Button, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { Condition } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import { conditionDialogText } from '#text/templates/templates';
import { Modal } from '#ui/modal';
import { conditionOf, draftsOf, freshTest } from './condition-draft';
import type { TemplateWords } from './template-words';
import { TestRow } from './test-row';

/** What is asked: the condition of what, as it is now, and who takes the new one. */
export type ConditionQuestion = { readonly kind: 'condition'; readonly subject: string; readonly condition: Condition; readonly take: (condition: Condition) => void };

type Props = { readonly question: ConditionQuestion; readonly template: Template; readonly words: TemplateWords; readonly close: () => void };

const useStyles = makeStyles({
  surface: { maxWidth: '640px' },
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalS} 0` },
  always: { color: tokens.colorNeutralForeground2 },
});

/** Asks when something is to be shown; everything is picked from lists. */
export function ConditionDialog({ question: { subject, condition, take }, template, words, close }: Props): ReactNode {
  const styles = useStyles();
  const [tests, setTests] = useState(() => (condition.length === 0 ? [freshTest] : draftsOf(condition)));
  const next = conditionOf(tests);
  const confirm = () => {
    if (next === null) return;
    close();
    take(next);
  };
  return (
    <Modal onClose={close}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{conditionDialogText.title}</DialogTitle>
          <DialogContent>
            {conditionDialogText.subject(subject)}
            <div className={styles.rows}>
              {tests.map((test, index) => (
                <TestRow
                  // Rows have no identity but their order, and are only added at the end.
                  key={index}
                  test={test}
                  template={template}
                  words={words}
                  change={(changed) => setTests(tests.with(index, changed))}
                  remove={() => setTests(tests.toSpliced(index, 1))}
                />
              ))}
              {tests.length === 0 && <div className={styles.always}>{conditionDialogText.always}</div>}
            </div>
            <Button appearance="subtle" icon={<Add20Regular />} onClick={() => setTests([...tests, freshTest])}>
              {conditionDialogText.add}
            </Button>
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{conditionDialogText.cancel}</Button>
            <Button appearance="primary" disabledFocusable={next === null} onClick={confirm}>
              {conditionDialogText.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}
