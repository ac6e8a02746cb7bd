import type { Criterion } from './criterion';
import type { Facts } from '#shared/documents/facts';
import { korunas } from '#shared/domain/money';
import { instalmentOf, paymentCalendar } from '#shared/domain/payment-calendar';

/** What the commission approved as the yearly contribution of each region (důvodová zpráva, 2023). */
const approvedContribution = korunas(60_000);

/** What a clerk decides about an agreement, and what follows from it. */
export const agreementCriteria: readonly Criterion[] = [
  {
    name: 'legal-basis',
    label: 'právní základ',
    field: 'legalBasis',
    answers: [
      { value: 'civil-code', label: '§ 1746 odst. 2 občanského zákoníku' },
      { value: 'public-law', label: '§ 160 správního řádu' },
      { value: 'grant', label: 'dotace podle § 10a zákona č. 250/2000 Sb.' },
    ],
    read: ({ content }) => content.legalBasis,
  },
  {
    name: 'term',
    label: 'doba trvání',
    field: 'term.kind',
    answers: [
      { value: 'open-ended', label: 'neurčitá' },
      { value: 'until', label: 'určitá' },
    ],
    read: ({ content }) => content.term.kind,
  },
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
  {
    name: 'request',
    label: 'vyúčtování příspěvku',
    field: 'payment.request',
    answers: [
      { value: 'call', label: 'výzva k úhradě' },
      { value: 'invoice', label: 'faktura' },
    ],
    read: ({ content }) => content.payment.request,
  },
  {
    name: 'due',
    label: 'splatnost',
    field: 'payment.due.kind',
    answers: [
      { value: 'after-request', label: 'od doručení výzvy nebo faktury' },
      { value: 'fixed-day', label: 'pevný den roku' },
    ],
    read: ({ content }) => content.payment.due.kind,
  },
  {
    name: 'partial-year',
    label: 'příspěvek za neúplný rok',
    field: 'contribution.partialYear',
    answers: [
      { value: 'whole', label: 'v plné výši' },
      { value: 'by-months', label: 'podle započatých měsíců' },
      { value: 'by-days', label: 'podle dnů' },
    ],
    read: ({ content }) => content.contribution.partialYear,
  },
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
  {
    name: 'notice-start',
    label: 'počátek výpovědní doby',
    field: 'notice.runsFrom',
    answers: [
      { value: 'next-month', label: 'první den následujícího měsíce' },
      { value: 'delivery', label: 'den po doručení' },
    ],
    read: ({ content }) => content.notice.runsFrom,
  },
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
  {
    name: 'publisher',
    label: 'kdo uveřejní v registru smluv',
    field: 'publisher',
    answers: [
      { value: 'coordinator', label: 'koordinátor' },
      { value: 'region', label: 'spolupracující kraj' },
    ],
    read: ({ content }) => content.publisher,
  },
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
  {
    name: 'coordinator-list',
    label: 'rozsah přílohy č. 2',
    field: 'coordinatorList',
    answers: [
      { value: 'parties', label: 'obě smluvní strany' },
      { value: 'participating', label: 'všechny zapojené kraje' },
    ],
    read: ({ content }) => content.coordinatorList,
  },
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
