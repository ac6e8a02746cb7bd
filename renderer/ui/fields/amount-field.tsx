import { fieldText } from '#text/agreement/fields';
import { TextField, type TextFieldProps } from './text-field';

/** An amount of money in korunas; says how it understood „60 tis.“. */
export function AmountField(props: Omit<TextFieldProps, 'unit' | 'inputMode' | 'describe' | 'width'>) {
  return <TextField {...props} unit={fieldText.unitKoruna} inputMode="text" width={26} describe={describe} />;
}

function describe(text: string, understood: string | null): string | null {
  if (understood === null || bare(text) === bare(understood)) return null;
  return fieldText.understoodAs(`${understood}\u00a0${fieldText.unitKoruna}`);
}

const bare = (text: string) => text.replace(/[\s\u00a0]|Kč$/gu, '');
