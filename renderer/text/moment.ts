import { addDays, formatDate, plainDate, type PlainDate } from '#shared/domain/plain-date';

/** `dnes 9:30`, `včera 16:05`, `15. 1. 2024 9:30`: an instant in the time zone of this computer. */
export function momentText(instant: string, today: string): string {
  const time = new Date(instant);
  const day = plainDate(time.getFullYear(), time.getMonth() + 1, time.getDate());
  return `${dayText(day, today)} ${clockText(time)}`;
}

/** `15. 1. 2024 9:30`: an instant in the time zone of this computer, whatever day it is today. */
export function instantText(instant: string): string {
  const time = new Date(instant);
  return `${formatDate(plainDate(time.getFullYear(), time.getMonth() + 1, time.getDate()))} ${clockText(time)}`;
}

/** `9:30` */
export function clockText(time: Date): string {
  return `${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`;
}

function dayText(day: PlainDate, today: string): string {
  if (day === today) return 'dnes';
  return addDays(day, 1) === today ? 'včera' : formatDate(day);
}
