import type { Block, Run, Text } from '#shared/documents/block';
import { datum, detail, name, type Facts } from '#shared/documents/facts';

/** Where to pay and under which symbols. */
export function paymentDetails(facts: Facts): Block {
  const { variableSymbol, specificSymbol } = facts.content.payment;
  const bankName: readonly Run[] = facts.coordinator.details.bankName === null ? [] : [{ text: ', ' }, detail(facts, facts.coordinator, 'bankName')];
  const specific: readonly (readonly Text[])[] = specificSymbol === null ? [] : [[[{ text: 'Specifický symbol' }], [datum(facts, 'payment.specificSymbol', specificSymbol)]]];
  return {
    kind: 'table',
    caption: null,
    columns: [
      { title: 'Údaj', align: 'left', weight: 35, namesRows: true },
      { title: 'Hodnota', align: 'left', weight: 65 },
    ],
    rows: [
      [[{ text: 'Příjemce platby' }], [name(facts, facts.coordinator, 'nominative')]],
      [[{ text: 'Číslo účtu' }], [detail(facts, facts.coordinator, 'account'), ...bankName]],
      [[{ text: 'Variabilní symbol' }], [datum(facts, 'payment.variableSymbol', variableSymbol)]],
      ...specific,
      [[{ text: 'Plátce' }], [name(facts, facts.region, 'nominative')]],
    ],
    total: null,
  };
}
