import { Button, Popover, PopoverSurface, PopoverTrigger, Spinner } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons';
import { Suspense, lazy, useState } from 'react';
import { formatDate, parseDate, type PlainDate } from '#shared/domain/plain-date';
import { dateInWords, fieldText } from '#text/agreement/fields';
import { useReadOnly, useText } from './binding';
import { TextField, type TextFieldProps } from './text-field';

// The calendar is a hundred kilobytes that most days are typed without.
const DateCalendar = lazy(async () => ({ default: (await import('./date-calendar')).DateCalendar }));

/** A day: typing first, calendar second; says the day of the week. */
export function DateField(props: Omit<TextFieldProps, 'unit' | 'inputMode' | 'describe' | 'action' | 'width'>) {
  const { field } = props;
  const readOnly = useReadOnly() || props.readOnly === true;
  return (
    <TextField
      {...props}
      inputMode="text"
      width={28}
      describe={inWords}
      action={readOnly ? undefined : <CalendarButton label={props.label} field={field} />}
    />
  );
}

/** Where there is little room, all days matter more than seeing the field. */
const beside = { position: 'below', align: 'end', shiftToCoverTarget: true } as const;

function CalendarButton({ label, field }: Pick<TextFieldProps, 'label' | 'field'>) {
  const [open, setOpen] = useState(false);
  const { text } = useText(field);
  const pick = (day: PlainDate) => {
    field.type(formatDate(day));
    field.settle();
    setOpen(false);
  };
  return (
    <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} trapFocus positioning={beside}>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="transparent" size="small" icon={<CalendarRegular />} aria-label={`${fieldText.openCalendar}: ${label}`} />
      </PopoverTrigger>
      <PopoverSurface aria-label={label}>
        <Suspense fallback={<Spinner size="tiny" delay={200} />}>
          <DateCalendar selected={dayIn(text)} pick={pick} close={() => setOpen(false)} />
        </Suspense>
      </PopoverSurface>
    </Popover>
  );
}

function inWords(text: string): string | null {
  const day = dayIn(text);
  return day === null ? null : dateInWords(day);
}

function dayIn(text: string): PlainDate | null {
  const parsed = parseDate(text);
  return parsed.ok ? parsed.value : null;
}
