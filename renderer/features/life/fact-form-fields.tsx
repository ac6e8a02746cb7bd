import { Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FactParty } from '#shared/domain/life/fact';
import { factText } from '#text/life/course';
import { issueSentence } from '#text/issues';
import { heldText } from '#ui/fields/binding';
import { DateField } from '#ui/fields/date-field';
import { factFields, type FactField, type TextName } from './fact-fields';
import type { FactForm } from './use-fact-form';

/** The fields of the kind of fact that was chosen. */
export function FactFieldsOf({ form }: { readonly form: FactForm }): ReactNode {
  return factFields[form.draft.kind].map((field) => <OneField key={field} field={field} form={form} />);
}

type Props = { readonly field: FactField; readonly form: FactForm };

function OneField({ field, form }: Props): ReactNode {
  if (field === 'party') return <PartyChoice form={form} />;
  if (field === 'way') return <WayChoice form={form} />;
  return field === 'on' || field === 'endsOn' ? <DayOf name={field} form={form} /> : <TextOf name={field} form={form} />;
}

const parties: readonly FactParty[] = ['coordinator', 'region'];

function PartyChoice({ form }: Pick<Props, 'form'>): ReactNode {
  const { kind, party } = form.draft;
  return (
    <Field label={factText.party[kind] ?? ''}>
      <RadioGroup layout="horizontal" value={party} onChange={(_event, { value }) => parties.filter((each) => each === value).forEach(form.chooseParty)}>
        {parties.map((each) => (
          <Radio key={each} value={each} label={form.names[each]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

const ways = ['data-box', 'post', 'by-hand'] as const;

function WayChoice({ form }: Pick<Props, 'form'>): ReactNode {
  return (
    <Field label={factText.fields.way}>
      <RadioGroup layout="horizontal" value={form.draft.way} onChange={(_event, { value }) => ways.filter((each) => each === value).forEach(form.chooseWay)}>
        {ways.map((each) => (
          <Radio key={each} value={each} label={factText.ways[each]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function DayOf({ name, form }: { readonly name: 'on' | 'endsOn'; readonly form: FactForm }): ReactNode {
  const field = heldText({ path: `fact.${name}`, text: form.draft.texts[name] ?? '', issue: form.faults.fields.get(name) ?? null, type: (text) => form.type(name, text) });
  return <DateField field={field} label={factText.fields[name]} />;
}

function TextOf({ name, form }: { readonly name: TextName; readonly form: FactForm }): ReactNode {
  const text = form.draft.texts[name] ?? '';
  const issue = form.faults.fields.get(name);
  const look = { label: factText.fields[name], ...(issue !== undefined && { validationMessage: issueSentence(issue) }) };
  const type = (_event: unknown, { value }: { readonly value: string }) => form.type(name, value);
  return <Field {...look}>{name === 'note' ? <Textarea value={text} onChange={type} /> : <Input value={text} autoComplete="off" onChange={type} />}</Field>;
}
