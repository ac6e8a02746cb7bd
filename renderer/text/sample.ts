import { typesetString } from '#shared/documents/typography';

/** Words about the sample, wherever it is met. */
export const sampleText = {
  mark: 'ukázka',
  present: typesetString('Jedna ze smluv je ukázka pro vyzkoušení, označená slovem „ukázka“. K úřední potřebě ji nepoužívejte.'),
  inBin: 'Ukázka pro vyzkoušení je v koši.',
  notCounted: 'Ukázka se nezapočítává.',
  remove: 'Odebrat ukázku',
  removed: 'Ukázka odebrána',
  loadAgain: 'Načíst znovu',
} as const;
