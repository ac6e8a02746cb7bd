import type { Criterion } from './criterion';
import { answersTo, type ChoiceField } from '#shared/documents/choices';
import type { Facts } from '#shared/documents/facts';
import { korunas } from '#shared/domain/money';
import { instalmentOf, paymentCalendar } from '#shared/domain/payment-calendar';

/** What the commission approved as the yearly contribution of each region (důvodová zpráva, 2023). */
const approvedContribution = korunas(60_000);

/** What a clerk decides about an agreement, and what follows from it. */
export const agreementCriteria: readonly Criterion[] = [
  chosen('legal-basis', 'právní základ', 'legalBasis', ({ content }) => content.legalBasis),
  chosen('term', 'trvání smlouvy', 'term.kind', ({ content }) => content.term.kind),
  {
    name: 'total',
    label: 'součet příspěvků za dobu určitou',
    field: 'term.kind',
    answers: [
      { value: 'known', label: 'lze spočítat' },
      { value: 'unknown', label: 'nelze spočítat' },
    ],
    read: ({ content }) => (content.term.kind === 'until' && content.term.until !== null && paymentCalendar(content).length > 0 ? 'known' : 'unknown'),
  },
  chosen('request', 'vyúčtování příspěvku', 'payment.request', ({ content }) => content.payment.request),
  chosen('due', 'splatnost', 'payment.due.kind', ({ content }) => content.payment.due.kind),
  chosen('partial-year', 'příspěvek za neúplný rok', 'contribution.partialYear', ({ content }) => content.contribution.partialYear),
  {
    name: 'first-share',
    label: 'příspěvek za první, neúplný rok',
    field: 'contribution.startsOn',
    answers: [
      { value: 'none', label: 'neurčuje se zvlášť' },
      { value: 'unknown', label: 'určuje se, nelze jej zatím spočítat' },
      { value: 'counted', label: 'určuje se' },
    ],
    read: firstShare,
  },
  {
    name: 'exceptions',
    label: 'roky s odlišným příspěvkem',
    field: 'contribution.exceptions',
    answers: [
      { value: 'none', label: 'žádný' },
      { value: 'one', label: 'jeden' },
      { value: 'several', label: 'více' },
    ],
    read: ({ content }) => ['none', 'one'][content.contribution.exceptions.length] ?? 'several',
  },
  chosen('notice-start', 'počátek výpovědní doby', 'notice.runsFrom', ({ content }) => content.notice.runsFrom),
  {
    name: 'notice-end',
    label: 'skončení po výpovědi',
    field: 'notice.endsWithYear',
    answers: [
      { value: 'with-year', label: 'koncem kalendářního roku' },
      { value: 'any-day', label: 'kdykoli v roce' },
    ],
    read: ({ content }) => (content.notice.endsWithYear ? 'with-year' : 'any-day'),
  },
  chosen('publisher', 'kdo uveřejní v registru smluv', 'publisher', ({ content }) => content.publisher),
  {
    name: 'joining',
    label: 'účast spolupracujícího kraje v projektu',
    field: 'region.partyId',
    answers: [
      { value: 'nobody', label: 'žádný kraj zatím není zapojen' },
      { value: 'no-region', label: 'kraj ještě není zvolen' },
      { value: 'takes-part', label: 'již je zapojen' },
      { value: 'joins', label: 'vstupuje touto smlouvou' },
    ],
    read: joining,
  },
  {
    name: 'approved-contribution',
    label: 'roční příspěvek ve výši, kterou schválila komise AKČR (60 000 Kč)',
    field: 'contribution.annualAmount',
    answers: [
      { value: 'same', label: 'ano' },
      { value: 'other', label: 'ne' },
    ],
    read: ({ content }) => (content.contribution.annualAmount === approvedContribution ? 'same' : 'other'),
  },
  chosen('coordinator-list', 'rozsah přílohy č. 2', 'coordinatorList', ({ content }) => content.coordinatorList),
  {
    name: 'project-contribution',
    label: 'příspěvek za rok přílohy č. 1',
    field: 'contribution.annualAmount',
    answers: [
      { value: 'known', label: 'je znám' },
      { value: 'unknown', label: 'není znám' },
    ],
    read: ({ content }) => (content.project.year !== null && instalmentOf(content, content.project.year) !== null ? 'known' : 'unknown'),
  },
  {
    name: 'free-annexes',
    label: 'další přílohy',
    field: 'freeAnnexes',
    answers: [
      { value: 'none', label: 'žádné' },
      { value: 'some', label: 'jsou' },
    ],
    read: ({ content }) => (content.freeAnnexes.length === 0 ? 'none' : 'some'),
  },
];

/** A criterion a clerk answers by choosing. */
function chosen(name: string, label: string, field: ChoiceField, read: Criterion['read']): Criterion {
  return { name, label, field, answers: answersTo(field), read };
}

/** Silent where the first year is paid whole or has an amount of its own. */
function firstShare({ content }: Facts): string {
  const { partialYear, exceptions, firstYear, startsOn } = content.contribution;
  if (partialYear === 'whole' || exceptions.some(({ year }) => year === firstYear)) return 'none';
  return startsOn !== null && paymentCalendar(content).some(({ year }) => year === firstYear) ? 'counted' : 'unknown';
}

function joining({ parties, region }: Facts): string {
  if (!parties.some(({ content }) => content.participates)) return 'nobody';
  if (region.party === null) return 'no-region';
  return region.party.content.participates ? 'takes-part' : 'joins';
}
