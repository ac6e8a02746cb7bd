import { TextField, type TextFieldProps } from './text-field';

/** A whole number, with its unit inside where it has one. */
export function NumberField(props: Omit<TextFieldProps, 'inputMode' | 'describe'>) {
  return <TextField width={16} {...props} inputMode="numeric" />;
}

export function YearField(props: Omit<TextFieldProps, 'inputMode' | 'describe' | 'width' | 'unit'>) {
  return <TextField {...props} inputMode="numeric" width={12} />;
}
