import { Checkbox, Radio, RadioGroup, Select, makeStyles } from '@fluentui/react-components';
import { useChoice, useReadOnly, type ChoiceSource } from './binding';
import { FieldFrame, type FieldLook } from './field-frame';

export type Option<V extends string> = { readonly value: V; readonly name: string; readonly disabled?: boolean };

type RadioProps<V extends string> = FieldLook & { readonly field: ChoiceSource<V>; readonly options: readonly Option<V>[]; readonly inline?: boolean };

const useStyles = makeStyles({ list: { minWidth: 0, maxWidth: '100%' }, radios: { marginLeft: '-8px' }, tick: { marginLeft: '-8px', alignSelf: 'flex-start' } });

/** A few answers, all of them in sight. */
export function RadioField<V extends string>({ field, options, inline, ...look }: RadioProps<V>) {
  const styles = useStyles();
  const value = useChoice(field);
  const readOnly = useReadOnly() || look.readOnly === true;
  const choose = (chosen: string) => options.filter((option) => option.value === chosen).forEach((option) => field.choose(option.value));
  return (
    <FieldFrame {...look} path={field.path}>
      <RadioGroup className={styles.radios} value={value} layout={inline === true ? 'horizontal' : 'vertical'} disabled={readOnly} onChange={(_, data) => choose(data.value)}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.name} disabled={option.disabled === true || readOnly} />
        ))}
      </RadioGroup>
    </FieldFrame>
  );
}

type SelectProps<V extends string> = FieldLook & { readonly field: ChoiceSource<V>; readonly options: readonly Option<V>[] };

/** One of many, in a list that opens. */
export function SelectField<V extends string>({ field, options, ...look }: SelectProps<V>) {
  const value = useChoice(field);
  return <OptionList {...look} path={field.path} value={value} options={options} empty={null} choose={(chosen) => (chosen === null ? undefined : field.choose(chosen))} />;
}

type OptionalProps<V extends string> = FieldLook & { readonly field: ChoiceSource<V | null>; readonly options: readonly Option<V>[]; /** What the empty choice says. */ readonly empty: string };

/** One of many, or none yet. */
export function OptionalSelectField<V extends string>({ field, options, empty, ...look }: OptionalProps<V>) {
  const value = useChoice(field);
  return <OptionList {...look} path={field.path} value={value} options={options} empty={empty} choose={field.choose} />;
}

type ListProps<V extends string> = FieldLook & {
  readonly path: string;
  readonly value: V | null;
  readonly options: readonly Option<V>[];
  readonly empty: string | null;
  readonly choose: (value: V | null) => void;
};

function OptionList<V extends string>({ path, value, options, empty, choose, ...look }: ListProps<V>) {
  const styles = useStyles();
  const readOnly = useReadOnly() || look.readOnly === true;
  return (
    <FieldFrame {...look} path={path}>
      <Select className={styles.list} select={{ style: { minWidth: 0, textOverflow: 'ellipsis' } }} value={value ?? ''} disabled={readOnly} onChange={(_, data) => choose(options.find((option) => option.value === data.value)?.value ?? null)}>
        {empty !== null && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled === true}>
            {option.name}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}

/** Yes or no. The label is the statement that holds when it is ticked. */
export function TickField({ field, label }: { readonly field: ChoiceSource<boolean>; readonly label: string }) {
  const styles = useStyles();
  const value = useChoice(field);
  const readOnly = useReadOnly();
  return (
    <div data-field={field.path}>
      <Checkbox className={styles.tick} label={label} checked={value} disabled={readOnly} onChange={(_, data) => field.choose(data.checked === true)} />
    </div>
  );
}
