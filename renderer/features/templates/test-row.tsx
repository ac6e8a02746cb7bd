import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { criteria, criterionNamed } from '#shared/documents/wording/criteria';
import type { Template } from '#shared/templates/template';
import { partsIn } from '#shared/templates/tree';
import { gistOf } from '#text/templates/part-gist';
import { conditionDialogText } from '#text/templates/templates';
import { freshTest, withAnswer, type DraftTest } from './condition-draft';
import type { TemplateWords } from './template-words';

type Props = { readonly test: DraftTest; readonly template: Template; readonly words: TemplateWords; readonly change: (test: DraftTest) => void; readonly remove: () => void };

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: tokens.spacingHorizontalS, padding: tokens.spacingVerticalM, borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}` },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  about: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  answers: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0 },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One question of a condition, and the answers for which it holds. */
export function TestRow({ test, template, words, change, remove }: Props): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.row} role="group" aria-label={conditionDialogText.about}>
      <div className={styles.fields}>
        <Field className={styles.about} label={conditionDialogText.about}>
          <Select value={valueOf(test)} onChange={(_event, { value }) => change(aboutOf(value))}>
            <option value="">{conditionDialogText.chooseAbout}</option>
            <optgroup label={conditionDialogText.criteria}>
              {criteria.map(({ name, label }) => (
                <option key={name} value={`criterion:${name}`}>
                  {label}
                </option>
              ))}
            </optgroup>
            <optgroup label={conditionDialogText.parts}>
              {partsIn(template).map(({ part }) => (
                <option key={part.id} value={`part:${part.id}`}>
                  {words.numbering.has(part.id) ? `${words.names.part(part.id) ?? ''} – ${gistOf(part)}` : gistOf(part)}
                </option>
              ))}
            </optgroup>
          </Select>
        </Field>
        <Answers test={test} change={change} />
      </div>
      <Button appearance="subtle" icon={<Delete20Regular />} aria-label={conditionDialogText.remove} title={conditionDialogText.remove} onClick={remove} />
    </div>
  );
}

function Answers({ test, change }: Pick<Props, 'test' | 'change'>): ReactNode {
  const styles = useStyles();
  if (test.about === null) return null;
  if (test.about.kind === 'part') {
    return (
      <RadioGroup layout="horizontal" aria-label={conditionDialogText.about} value={test.shown ? 'shown' : 'hidden'} onChange={(_event, { value }) => change({ ...test, shown: value === 'shown' })}>
        <Radio value="shown" label={conditionDialogText.isShown} />
        <Radio value="hidden" label={conditionDialogText.isHidden} />
      </RadioGroup>
    );
  }
  const answers = criterionNamed(test.about.name)?.answers ?? [];
  return (
    <fieldset className={styles.answers}>
      <legend className={styles.legend}>{conditionDialogText.answers}</legend>
      {answers.map(({ value, label }) => (
        <Checkbox key={value} label={label} checked={test.oneOf.includes(value)} onChange={(_event, { checked }) => change(withAnswer(test, value, checked === true))} />
      ))}
      {test.oneOf.length === 0 && <div className={styles.hint}>{conditionDialogText.noAnswer}</div>}
    </fieldset>
  );
}

function valueOf({ about }: DraftTest): string {
  if (about === null) return '';
  return about.kind === 'part' ? `part:${about.id}` : `criterion:${about.name}`;
}

/** What the choice of a list asks about; another question has other answers. */
function aboutOf(value: string): DraftTest {
  const [kind, ...rest] = value.split(':');
  const name = rest.join(':');
  if (name === '') return freshTest;
  return { ...freshTest, about: kind === 'part' ? { kind, id: name } : { kind: 'criterion', name } };
}
