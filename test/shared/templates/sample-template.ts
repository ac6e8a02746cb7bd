import type { Template } from '#shared/templates/template';
import { article, clause, clauseOf, component, given, is, list, paragraph, phrase, point, refer, strong, title, variable, variant } from '#shared/templates/write';
import type { Vocabulary } from '#shared/templates/vocabulary';

/** What the templates of these tests may speak of. */
export const aVocabulary: Vocabulary = {
  variables: new Set(['region.name', 'contribution.annual-amount']),
  criteria: new Map([
    ['basis', ['civil-code', 'public-law', 'grant']],
    ['request', ['call', 'invoice']],
    ['publisher', ['coordinator', 'region']],
  ]),
  components: new Set(['parties', 'signatures']),
  lists: new Set(['exceptions']),
};

/** A small agreement with everything a template can hold. */
export const aTemplate: Template = {
  id: 'agreement',
  origin: 'office',
  version: 1,
  note: null,
  saved: null,
  parts: [
    title('Smlouva o spolupráci'),
    article('parties', 'Smluvní strany', component('parties.both', 'parties'), paragraph('parties.preamble', 'uzavírají tuto smlouvu:')),
    article(
      'payment',
      'Příspěvek',
      clause('payment.amount', phrase`Kraj ${variable('region.name')} hradí ročně ${variable('contribution.annual-amount')}.`, [], 'exceptions'),
      clauseOf(
        'payment.request',
        variant(is('request', 'call'), 'Koordinátor vyzve kraj k úhradě:', [point('payment.request.call', 'výzvou podle přílohy č. 3;'), point('payment.request.reminder', 'a upomínkou.', is('publisher', 'region'))]),
        variant([], 'Koordinátor vystaví fakturu.'),
      ),
      clause('payment.due', [...phrase`Příspěvek podle ${refer('payment.amount')} je splatný`, ...given(is('basis', 'grant'), ' i zpětně'), strong(' do 30 dnů.')]),
    ),
    article('closing', 'Závěr', clause('closing.effect', phrase`Smlouva nabývá účinnosti po úhradě podle ${refer('payment.request', 'payment.due')}.`), clause('closing.counterparts', 'Má dva stejnopisy.')),
    list('resolution', [clause('resolution.approves', 'schvaluje smlouvu.')], is('basis', 'grant')),
    component('signatures', 'signatures'),
  ],
};
