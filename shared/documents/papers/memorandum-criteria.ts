import { taskOf } from './memorandum-organ';
import { priorOf } from './prior-approvals';
import { known } from '#shared/documents/wording/known';
import type { Criterion } from '#shared/documents/wording/criterion';

/** What decides about the wording of a memorandum and its resolution. */
export const memorandumCriteria: readonly Criterion[] = [
  {
    name: 'document',
    label: 'co se uzavírá',
    field: null,
    answers: [
      { value: 'agreement', label: 'smlouva' },
      { value: 'amendment', label: 'dodatek' },
    ],
    read: ({ content }) => (content.amendment === null ? 'agreement' : 'amendment'),
  },
  {
    name: 'memorandum-of',
    label: 'čí orgán jedná',
    field: 'papers.memorandum.of',
    answers: [
      { value: 'coordinator', label: 'orgán koordinátora' },
      { value: 'region', label: 'orgán spolupracujícího kraje' },
    ],
    read: ({ papers }) => papers.memorandum.of,
  },
  {
    name: 'memorandum-task',
    label: 'co orgán učiní',
    field: 'papers.memorandum.organ',
    answers: [
      { value: 'decides', label: 'rozhodne' },
      { value: 'recommends', label: 'doporučí zastupitelstvu' },
    ],
    read: taskOf,
  },
  {
    name: 'memorandum-publisher',
    label: 'zda smlouvu uveřejní kraj, jehož orgán jedná',
    field: 'publisher',
    answers: [
      { value: 'own', label: 'ano' },
      { value: 'other', label: 'ne' },
    ],
    read: ({ content, papers }) => (content.publisher === papers.memorandum.of ? 'own' : 'other'),
  },
  {
    name: 'prior-approvals',
    label: 'předchozí projednání',
    field: null,
    answers: [
      { value: 'some', label: 'proběhlo' },
      { value: 'none', label: 'neproběhlo' },
    ],
    read: (facts) => (priorOf(facts).length > 0 ? 'some' : 'none'),
  },
  known('memorandum-item', 'bod programu', 'papers.memorandum.agendaItem', ({ papers }) => papers.memorandum.agendaItem !== null),
  known('memorandum-reasons', 'vlastní zdůvodnění', 'papers.memorandum.reasons', ({ papers }) => papers.memorandum.reasons !== null),
  known('department', 'odbor v rozpočtovém krytí', 'budget.department', ({ content }) => content.budget.department !== null),
];
