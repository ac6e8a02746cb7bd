import { article, clause, clauseOf, component, given, is, paragraph, paragraphOf, phrase, refer, shipped, title, variable, variant } from '#shared/templates/write';
import { always } from '#shared/templates/condition';
import type { Article } from '#shared/templates/template';

const byNotice = is('termination', 'notice');
const byAgreement = is('termination', 'agreement');
const about = 'o spolupráci při zajištění realizace projektu Kraje pro bezpečný internet (KPBI)';
const period = phrase`${given(is('legal-basis', 'civil-code'), 'výpovědní doby')}${given(is('legal-basis', 'public-law', 'grant'), 'výpovědní lhůty')}`;

const agreed = (part: Article): Article => ({ ...part, when: byAgreement });

/** Výpověď of one party, or dohoda o ukončení of both. */
export const termination1 = shipped('termination', 1, [
  component('notice.head', 'notice-head', byNotice),
  title(phrase`${given(byNotice, 'Výpověď')}${given(byAgreement, 'Dohoda o ukončení')} Smlouvy ${about}`, [], true),
  paragraphOf(
    'notice.declaration',
    'justify',
    variant(byNotice, phrase`${variable('termination.by')} tímto ${variable('termination.to-dative')} vypovídá Smlouvu ${about} (dále jen „Smlouva“), a to podle ${refer('term.notice')}.`),
  ),
  paragraphOf('notice.reason', 'justify', variant([...byNotice, ...is('termination-reason', 'known')], phrase`Důvod výpovědi: ${variable('termination.reason')}`)),
  paragraphOf(
    'notice.period',
    'justify',
    variant(
      byNotice,
      phrase`Délka ${period} je ${variable('notice.months')}; počíná běžet ${given(is('notice-start', 'next-month'), 'prvním dnem kalendářního měsíce následujícího po doručení této výpovědi')}${given(is('notice-start', 'delivery'), 'dnem následujícím po dni doručení této výpovědi')}. ${given(is('termination-end', 'known'), phrase`Je-li výpověď doručena dne ${variable('termination.delivered-on')}, zanikne Smlouva uplynutím dne ${variable('termination.notice-end')}.`)}${given(is('termination-end', 'unknown'), phrase`Smlouva zanikne jejím uplynutím${given(is('notice-end', 'with-year'), '; uplyne-li v průběhu kalendářního roku, zanikne Smlouva až uplynutím posledního dne tohoto roku')}.`)}`,
    ),
  ),
  paragraphOf(
    'notice.settlement',
    'justify',
    variant(byNotice, phrase`Uhrazený příspěvek se vypořádá podle ${refer('term.settlement')}.${given(is('termination-settlement', 'known'), phrase` ${variable('termination.settlement')}`)}`),
  ),
  component('notice.signature', 'notice-signature', byNotice),
  agreed(
    article(
      'ending.parties',
      'Smluvní strany',
      component('ending.parties.coordinator', 'party-coordinator'),
      paragraph('ending.parties.and', 'a', 'center'),
      component('ending.parties.region', 'party-region'),
      paragraph('ending.parties.conclude', 'uzavírají tuto dohodu o ukončení smlouvy (dále jen „Dohoda“).'),
    ),
  ),
  agreed(
    article(
      'ending.subject',
      'Ukončení Smlouvy',
      clause('ending.subject.agreement', phrase`Smluvní strany uzavřely Smlouvu ${about} (dále jen „Smlouva“). Podle ${refer('term.duration')} ji lze ukončit písemnou dohodou.`),
      clause('ending.subject.day', phrase`Smluvní strany se dohodly, že Smlouva zanikne uplynutím dne ${variable('termination.ends-on')}.`),
      clauseOf('ending.subject.reason', variant(is('termination-reason', 'known'), phrase`Důvod ukončení: ${variable('termination.reason')}`)),
    ),
  ),
  agreed(
    article(
      'ending.settlement',
      'Vypořádání',
      clauseOf(
        'ending.settlement.rule',
        variant(is('termination-settlement', 'known'), phrase`${variable('termination.settlement')}`),
        variant(always, phrase`Uhrazený příspěvek smluvní strany vypořádají podle ${refer('term.settlement')}.`),
      ),
      clause('ending.settlement.survival', phrase`Práva a povinnosti, které mají podle ${refer('term.survival')} trvat i po jejím zániku, nejsou Dohodou dotčeny.`),
    ),
  ),
  agreed(
    article(
      'ending.closing',
      'Závěrečná ustanovení',
      clause('ending.closing.effect', 'Dohoda nabývá platnosti dnem podpisu poslední smluvní stranou a účinnosti dnem uveřejnění v registru smluv.'),
      clauseOf(
        'ending.closing.publication',
        variant(is('publisher', 'coordinator'), 'K uveřejnění v registru smluv zašle Dohodu Koordinátor bez zbytečného odkladu, nejpozději do 30 dnů ode dne jejího uzavření, a o uveřejnění neprodleně vyrozumí druhou smluvní stranu.'),
        variant(is('publisher', 'region'), 'K uveřejnění v registru smluv zašle Dohodu Spolupracující kraj bez zbytečného odkladu, nejpozději do 30 dnů ode dne jejího uzavření, a o uveřejnění neprodleně vyrozumí druhou smluvní stranu.'),
      ),
      clause(
        'ending.closing.counterparts',
        phrase`Koordinátor obdrží ${variable('counterparts.coordinator')} vyhotovení Dohody a Spolupracující kraj ${variable('counterparts.region')} vyhotovení; každé vyhotovení má platnost originálu. Podepisuje-li se Dohoda elektronicky, vyhotoví se v jediném elektronickém originálu.`,
      ),
      clause('ending.closing.will', 'Smluvní strany prohlašují, že s obsahem Dohody souhlasí a že ji uzavírají svobodně a vážně.'),
    ),
  ),
  component('ending.decisions', 'termination-decisions', byAgreement),
  component('ending.signatures', 'signatures', byAgreement),
]);
