import type { Clock } from '#core/ports';
import { plainDateSchema, type PlainDate } from '#shared/domain/plain-date';

/** The wall clock; days are those of Prague, wherever the machine thinks it stands. */
export function systemClock(): Clock {
  return {
    now: () => new Date().toISOString(),
    today: () => dayInPrague(new Date()),
    dayOf: (instant) => dayInPrague(new Date(instant)),
  };
}

const dayInPrague = (instant: Date): PlainDate => plainDateSchema.parse(inPrague().format(instant));

let day: Intl.DateTimeFormat | undefined;

/** Made when a day is first asked for: loading the time zones takes longer than reading a ledger. */
function inPrague(): Intl.DateTimeFormat {
  day ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Prague', year: 'numeric', month: '2-digit', day: '2-digit' });
  return day;
}

/** A clock that stands at the noon (UTC) of one day. */
export function fixedClock(day: PlainDate): Clock {
  return { now: () => `${day}T12:00:00.000Z`, today: () => day, dayOf: (instant) => dayInPrague(new Date(instant)) };
}
