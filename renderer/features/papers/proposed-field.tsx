import { useText } from '#ui/fields/binding';
import { DateField } from '#ui/fields/date-field';
import { NumberField } from '#ui/fields/number-field';
import type { FieldSource } from '#ui/fields/source-note';
import { TextField, type TextFieldProps } from '#ui/fields/text-field';
import { papersText, proposalNote } from '#text/agreement/papers';

/** A value that is known elsewhere, and from where. */
export type Proposal = { readonly from: string; readonly value: string | null };

type Props = Pick<TextFieldProps, 'field' | 'label' | 'help'> & { readonly proposal: Proposal };

/** A line of text that offers what is known while it is empty. */
export function ProposedText({ proposal, ...field }: Props) {
  return <TextField {...field} source={useSource(field.field, proposal)} />;
}

/** A day that offers today while it is empty. */
export function ProposedDate({ proposal, ...field }: Props) {
  return <DateField {...field} source={useSource(field.field, proposal)} />;
}

export function ProposedNumber({ proposal, ...field }: Props) {
  return <NumberField {...field} source={useSource(field.field, proposal)} />;
}

function useSource(field: TextFieldProps['field'], { from, value }: Proposal): FieldSource | undefined {
  const { text } = useText(field);
  if (text !== '' || value === null) return undefined;
  const fillIn = () => {
    field.type(value);
    field.settle();
  };
  return { text: proposalNote(from, value), actions: [{ name: papersText.fillIn, run: fillIn }] };
}
