import { component, is, paragraph, paragraphOf, phrase, refer, shipped, title, variable, variant } from '#shared/templates/write';
import { always } from '#shared/templates/condition';

/** Potvrzení o přijetí platby: what came for one year, when and from which account. */
export const receipt1 = shipped('receipt', 1, [
  component('head', 'payment-letter-head'),
  title(phrase`Potvrzení o přijetí platby č. ${variable('payment-letter.number')}`, [phrase`příspěvek na projekt Kraje pro bezpečný internet za rok ${variable('payment-letter.year')}`]),
  paragraph(
    'received',
    phrase`Potvrzujeme, že na účet ${variable('coordinator.name-genitive')} byl od ${variable('region.name-genitive')} připsán příspěvek za rok ${variable('payment-letter.year')} podle ${refer('contribution.request')} o spolupráci při zajištění realizace projektu Kraje pro bezpečný internet (KPBI), číslo smlouvy ${variable('coordinator.name-genitive')} ${variable('coordinator.number')}, číslo smlouvy ${variable('region.name-genitive')} ${variable('region.number')}, a to ve výši ${variable('payment-letter.received-in-full')}.`,
  ),
  component('payments', 'receipt-payments'),
  paragraphOf(
    'cover',
    'justify',
    variant(
      is('receipt-cover', 'over'),
      phrase`Příspěvek za rok ${variable('payment-letter.year')} ve výši ${variable('payment-letter.expected')} je uhrazen v plné výši. Přijato bylo o ${variable('payment-letter.overpaid')} více; o vypořádání přeplatku se s Vámi domluvíme.`,
    ),
    variant(
      is('receipt-cover', 'waived'),
      phrase`Příspěvek za rok ${variable('payment-letter.year')} činil ${variable('payment-letter.expected')}; z této částky bylo prominuto ${variable('payment-letter.waived')} a zbytek je uhrazen v plné výši.`,
    ),
    variant(always, phrase`Příspěvek za rok ${variable('payment-letter.year')} ve výši ${variable('payment-letter.expected')} je tím uhrazen v plné výši.`),
  ),
  component('signature', 'payment-letter-signature'),
]);
