import { article, clause, clauseOf, component, given, is, paragraph, paragraphOf, phrase, shipped, title, variable, variant } from '#shared/templates/write';
import { always } from '#shared/templates/condition';

const later = is('amendment-order', 'later');

/** Dodatek: what changes of the agreement, clause by clause; the rest stays. */
export const amendment1 = shipped('amendment', 1, [
  title(phrase`Dodatek č. ${variable('amendment.number')}`, [phrase`ke Smlouvě o spolupráci při zajištění realizace projektu Kraje pro bezpečný internet (KPBI)`], true),
  article(
    'amendment.parties',
    'Smluvní strany',
    component('amendment.parties.coordinator', 'party-coordinator'),
    paragraph('amendment.parties.and', 'a', 'center'),
    component('amendment.parties.region', 'party-region'),
    paragraph(
      'amendment.parties.conclude',
      phrase`uzavírají tento dodatek č. ${variable('amendment.number')} (dále jen „Dodatek“) ke Smlouvě o spolupráci při zajištění realizace projektu Kraje pro bezpečný internet (KPBI)${given(later, phrase` ve znění ${variable('amendment.earlier')}`)} (dále jen „Smlouva“).`,
    ),
  ),
  article(
    'amendment.subject',
    'Předmět Dodatku',
    paragraphOf('amendment.subject.reason', 'justify', variant(is('amendment-reason', 'known'), phrase`${variable('amendment.reason')}`)),
    paragraph('amendment.subject.opening', 'Smluvní strany se dohodly na těchto změnách Smlouvy; články, odstavce a přílohy se označují čísly podle jejího dosavadního znění:'),
    component('amendment.subject.changes', 'amendment-changes'),
  ),
  article(
    'amendment.closing',
    'Závěrečná ustanovení',
    clause('amendment.closing.rest', 'Ostatní ustanovení Smlouvy se nemění.'),
    clauseOf(
      'amendment.closing.effect',
      variant(
        is('amendment-effect', 'known'),
        phrase`Dodatek nabývá platnosti dnem podpisu poslední smluvní stranou a účinnosti dnem ${variable('amendment.effective-on')}, ne však dříve než dnem uveřejnění v registru smluv.`,
      ),
      variant(always, phrase`Dodatek nabývá platnosti dnem podpisu poslední smluvní stranou a účinnosti dnem uveřejnění v registru smluv.`),
    ),
    clauseOf(
      'amendment.closing.publication',
      variant(is('publisher', 'coordinator'), 'K uveřejnění v registru smluv zašle Dodatek Koordinátor bez zbytečného odkladu, nejpozději do 30 dnů ode dne jeho uzavření, a o uveřejnění neprodleně vyrozumí druhou smluvní stranu.'),
      variant(is('publisher', 'region'), 'K uveřejnění v registru smluv zašle Dodatek Spolupracující kraj bez zbytečného odkladu, nejpozději do 30 dnů ode dne jeho uzavření, a o uveřejnění neprodleně vyrozumí druhou smluvní stranu.'),
    ),
    clause(
      'amendment.closing.counterparts',
      phrase`Koordinátor obdrží ${variable('counterparts.coordinator')} vyhotovení Dodatku a Spolupracující kraj ${variable('counterparts.region')} vyhotovení; každé vyhotovení má platnost originálu. Podepisuje-li se Dodatek elektronicky, vyhotoví se v jediném elektronickém originálu.`,
    ),
    clause(
      'amendment.closing.approval',
      'Uzavření Dodatku schválily příslušné orgány obou smluvních stran, jak je potvrzeno v doložkách, které jsou součástí Dodatku. Smluvní strany prohlašují, že s obsahem Dodatku souhlasí a že jej uzavírají svobodně a vážně.',
    ),
  ),
  component('amendment.approval.coordinator', 'approval-clause-coordinator'),
  component('amendment.approval.region', 'approval-clause-region'),
  component('amendment.signatures', 'signatures'),
]);
