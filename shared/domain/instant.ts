import { z } from 'zod';
import { dayNumber, plainDateSchema } from '#shared/domain/plain-date';

/** An instant in UTC, as in ISO 8601: 2024-01-15T08:30:00.000Z */
export const instantSchema = z.iso.datetime();

/** Milliseconds from the first instant to the second; negative when the second comes earlier. */
export function millisecondsBetween(from: string, to: string): number {
  return millisecondsOf(to) - millisecondsOf(from);
}

function millisecondsOf(instant: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = instant.slice(11, -1).split(':').map(Number);
  return dayNumber(plainDateSchema.parse(instant.slice(0, 10))) * 86_400_000 + hours * 3_600_000 + minutes * 60_000 + Math.round(seconds * 1000);
}
