import type { Criterion } from './criterion';
import { known } from './known';
import { othersListed } from '#shared/documents/components/coordinators-table';
import type { Facts } from '#shared/documents/facts';

/** Whether a datum that may be missing is there; what is not there is then not spoken of. */
export const knownCriteria: readonly Criterion[] = [
  known('commission-resolution', 'číslo usnesení komise AKČR', 'background.commissionResolution', ({ content }) => content.background.commissionResolution !== null),
  known('commission-date', 'datum usnesení komise AKČR', 'background.commissionDate', ({ content }) => content.background.commissionDate !== null),
  known('earlier-arrangement', 'dosavadní ujednání', 'background.earlierArrangement', ({ content }) => content.background.earlierArrangement !== null),
  known('specific-symbol', 'specifický symbol', 'payment.specificSymbol', ({ content }) => content.payment.specificSymbol !== null),
  known('budget-line', 'rozpočtové krytí', 'budget.department', ({ content: { budget } }) => [budget.department, budget.unit, budget.chapter].some((part) => part !== null)),
  known('budget-note', 'upřesnění rozpočtového krytí', 'budget.note', ({ content }) => content.budget.note !== null),
  known('listed-contacts', 'kontakty všech krajů přílohy č. 2', 'coordinatorList', listedContacts),
];

function listedContacts(facts: Facts): boolean {
  return othersListed(facts).every(({ content: { details } }) => [details.coordinatorName, details.coordinatorPhone, details.coordinatorEmail].every((detail) => detail !== null));
}
