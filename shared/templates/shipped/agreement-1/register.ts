import { clause, clauseOf, given, is, phrase, refer, variable, variant } from '#shared/templates/write';

/** § 170 správního řádu leaves little of civil law to public-law contracts; § 169 and § 10b say who decides their disputes. */
export const lawClause = clauseOf(
  'closing.law',
  variant(
    is('legal-basis', 'civil-code'),
    'Práva a povinnosti smluvních stran ve Smlouvě výslovně neupravené se řídí občanským zákoníkem a dalšími právními předpisy České republiky. Spory ze Smlouvy řeší smluvní strany přednostně jednáním.',
  ),
  variant(
    is('legal-basis', 'public-law'),
    'Práva a povinnosti smluvních stran ve Smlouvě výslovně neupravené se řídí správním řádem a dalšími právními předpisy České republiky. Spory ze Smlouvy, které smluvní strany nevyřeší jednáním, rozhoduje správní orgán příslušný podle § 169 správního řádu.',
  ),
  variant(
    is('legal-basis', 'grant'),
    'Práva a povinnosti smluvních stran ve Smlouvě výslovně neupravené se řídí zákonem o rozpočtových pravidlech, správním řádem a dalšími právními předpisy České republiky. Spory ze Smlouvy, které smluvní strany nevyřeší jednáním, rozhoduje správní orgán příslušný podle § 10b zákona o rozpočtových pravidlech.',
  ),
);

const registerAct =
  'zákona č. 340/2015 Sb., o zvláštních podmínkách účinnosti některých smluv, uveřejňování těchto smluv a o registru smluv (zákon o registru smluv), ve znění pozdějších předpisů (dále jen „zákon o registru smluv“)';

/** § 6 odst. 1 zákona č. 340/2015 Sb.; a public-law contract is published because the parties agree on it, whether or not § 2 covers it. */
export const effectClause = clauseOf(
  'closing.effect',
  variant(
    is('legal-basis', 'public-law'),
    `Smlouva nabývá platnosti dnem podpisu poslední smluvní stranou. Smluvní strany se dohodly, že Smlouvu uveřejní v registru smluv podle ${registerAct}, a že Smlouva nabude účinnosti dnem tohoto uveřejnění.`,
  ),
  variant(is('legal-basis', 'civil-code', 'grant'), `Smlouva nabývá platnosti dnem podpisu poslední smluvní stranou a účinnosti dnem uveřejnění v registru smluv podle ${registerAct}.`),
);

const publisher = [...given(is('publisher', 'coordinator'), 'Koordinátor'), ...given(is('publisher', 'region'), 'Spolupracující kraj')];

/** § 5 odst. 2 zákona č. 340/2015 Sb.: without delay, at the latest within 30 days of conclusion. */
export const publicationClause = clause(
  'closing.publication',
  phrase`Smlouvu a její dodatky zašle k uveřejnění v registru smluv ${publisher} bez zbytečného odkladu, nejpozději do 30 dnů ode dne jejich uzavření, a o uveřejnění neprodleně vyrozumí druhou smluvní stranu. Osobní údaje a další údaje, které se podle zákona o registru smluv neuveřejňují, předem znečitelní.`,
);

const others = given(is('exceptions', 'one', 'several'), phrase`, nestanoví-li ${refer('contribution.exceptions')} jinak`);

/** What the register is told of the value: of a year, where the end is not known. */
export const valueClause = clauseOf(
  'closing.value',
  variant(
    is('term', 'open-ended'),
    phrase`Hodnota předmětu Smlouvy pro účely registru smluv činí ${variable('contribution.annual-amount')} za kalendářní rok${others}; celkovou hodnotu nelze vzhledem k trvání Smlouvy na dobu neurčitou předem určit.`,
  ),
  variant(is('total', 'known'), phrase`Hodnota předmětu Smlouvy pro účely registru smluv činí ${variable('contribution.total')} za celou dobu trvání Smlouvy.`),
  variant(is('term', 'until'), 'Hodnotou předmětu Smlouvy pro účely registru smluv je součet Příspěvků za celou dobu trvání Smlouvy.'),
);
