import { component, given, heading, is, isShown, paragraphOf, phrase, refer, shipped, title, variable, variant } from '#shared/templates/write';

const ofAgreement = phrase`ke Smlouvě o spolupráci při zajištění realizace projektu Kraje pro bezpečný internet (KPBI)`;

/** Příloha č. 3: when, how much and where to, and where the region takes the money from. */
export const annex31 = shipped('annex-3', 1, [
  title('Příloha č. 3 – Platební kalendář', [ofAgreement], true),
  component('calendar', 'payment-calendar'),
  paragraphOf(
    'calendar.continuation',
    'justify',
    variant(is('term', 'open-ended'), phrase`V dalších letech trvání Smlouvy se Příspěvek hradí každoročně ve výši a ve lhůtě podle ${refer('contribution')}.`),
  ),
  heading('calendar.details', 'Platební údaje'),
  component('calendar.details.table', 'payment-details'),
  // Internal to the region that pays, so nothing of it is obligatory.
  heading('calendar.budget', 'Rozpočtové krytí', isShown('calendar.budget.source')),
  paragraphOf(
    'calendar.budget.source',
    'justify',
    variant(
      is('budget-line', 'known'),
      phrase`Příspěvek se hradí z rozpočtu Spolupracujícího kraje: ${variable('budget.line')}.${given(is('budget-note', 'known'), phrase` ${variable('budget.note')}`)}`,
    ),
    variant(is('budget-note', 'known'), phrase`${variable('budget.note')}`),
  ),
]);
