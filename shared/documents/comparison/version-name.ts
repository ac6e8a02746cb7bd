import type { Edition } from '#shared/domain/record';
import { formatDate, type PlainDate } from '#shared/domain/plain-date';

/** What the wordings of an agreement are called in a comparison. */
export const presentName = 'dnešní stav';
export const templateName = 'vzor smlouvy bez odchylek';
export const baseName = 'smlouva před změnou dodatkem';

/** „vyhotovení č. 1 ze dne 15. 1. 2024“ */
export const editionName = ({ number, finishedOn }: Edition): string => `vyhotovení č.\u00a0${number} ze dne ${formatDate(finishedOn)}`;

/** „před změnou uživatele novakova dne 15. 1. 2024“: what was there before an entry of the history. */
export const entryName = (by: string, day: PlainDate): string => `před změnou uživatele ${by} dne ${formatDate(day)}`;
