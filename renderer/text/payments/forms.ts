import type { OfficeRole } from '#shared/domain/office';

/** Words of the short forms about payments. */
export const paymentFormText = {
  cancel: 'Zrušit',
  save: 'Uložit',
  amount: 'Částka',
  on: 'Den',
  bookedOn: 'Den zaúčtování',
  account: 'Protiúčet',
  variableSymbol: 'Variabilní symbol',
  note: 'Poznámka',
  reason: 'Důvod',
  reasonMissing: 'Napište důvod, zůstane v evidenci.',
  writePayment: 'Zapsat platbu',
  direction: 'Pohyb',
  directions: { coordinator: { pays: 'přišlo od kraje', refunds: 'vráceno kraji' }, region: { pays: 'zaplaceno koordinátorovi', refunds: 'vráceno koordinátorem' } } satisfies Record<OfficeRole, object>,
  waive: 'Prominout část příspěvku',
  waived: 'Promíjí se',
  decidedOn: 'Den rozhodnutí',
  settle: 'Vypořádat příspěvek',
  settleNote: 'Po vypořádání se za předpis tohoto roku považuje částka, na které se strany dohodly. Co bylo zaplaceno nad ni, se zobrazí jako přeplatek k vrácení.',
  settled: 'Za rok náleží',
  saved: { payment: 'Platba je zapsaná.', waiver: 'Prominutí je zapsané.', settlement: 'Vypořádání je zapsané.' },
  takeBack: 'Vzít zpět',
} as const;
