import type { Deadline, DeadlineBasis, DeadlineKind } from '#shared/domain/deadlines/deadline';

/** What is to be done by the day. */
const deadlineNames: Readonly<Record<DeadlineKind, string>> = {
  'send-to-register': 'Odeslat do registru smluv',
  'publish-or-void': 'Uveřejnit v registru smluv, jinak se smlouva ruší od počátku',
  'correct-register': 'Opravit údaje v registru smluv',
  'counterparts-back': 'Podepsané stejnopisy zpět od druhé strany',
  'request-payment': 'Vyzvat k úhradě příspěvku',
  pay: 'Úhrada příspěvku',
  budget: 'Zařadit příspěvek do rozpočtu',
  'end-of-notice': 'Uplyne výpovědní doba',
  'end-of-term': 'Smlouva skončí',
  'last-day-of-notice': 'Poslední den pro výpověď s koncem v tomto roce',
  anniversary: 'Výročí uzavření: ověřit kontakty a přílohy',
  retention: 'Uplyne skartační lhůta',
};

/** Title of a deadline, with the year of the contribution it is about: „Úhrada příspěvku na rok 2024“. */
export function deadlineTitle({ kind, year }: Pick<Deadline, 'kind' | 'year'>): string {
  return year === null ? deadlineNames[kind] : `${deadlineNames[kind]} na rok ${year}`;
}

/** Who set the day. */
export const basisNames: Readonly<Record<DeadlineBasis, string>> = { law: 'podle zákona', agreement: 'podle smlouvy', habit: 'podle nastavení úřadu' };
