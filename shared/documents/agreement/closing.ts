import { basisWordings } from './legal-basis';
import { annexIds, annexMark, annexName } from '#shared/documents/annexes/annex';
import { datum, termFor, type Facts } from '#shared/documents/facts';
import { clause, point, type Article, type Point } from '#shared/documents/numbering';
import { ofField, reference, wording, type Wording } from '#shared/documents/wording';
import { addHalere, formatAmount } from '#shared/domain/money';
import { paymentCalendar } from '#shared/domain/payment-calendar';

/** Čl. X: law, amendments, validity and effect, the register of contracts, counterparts, annexes, consent. */
export function closingArticle(facts: Facts): Article {
  const { governingLaw, disputes } = basisWordings[facts.content.legalBasis];
  return {
    id: 'closing',
    name: 'Závěrečná ustanovení',
    opening: [],
    clauses: [
      clause('closing.law', ofField('legalBasis', wording`${governingLaw} ${disputes}`)),
      clause(
        'closing.amendments',
        wording`Smlouvu lze měnit a doplňovat jen písemnými, vzestupně číslovanými dodatky podepsanými oběma smluvními stranami; ustanovení ${reference('management.contact-change', 'management.annex-update')} tím nejsou dotčena.`,
      ),
      clause('closing.effect', effect(facts)),
      clause('closing.publication', ofField('publisher', publication(facts))),
      clause('closing.value', value(facts)),
      clause('closing.counterparts', counterparts(facts)),
      clause('closing.annexes', wording`Nedílnou součástí Smlouvy jsou tyto přílohy:`, annexList(facts)),
      clause(
        'closing.approval',
        wording`Uzavření Smlouvy schválily příslušné orgány obou smluvních stran, jak je potvrzeno v doložkách, které jsou součástí Smlouvy. Smluvní strany prohlašují, že s obsahem Smlouvy souhlasí a že ji uzavírají svobodně a vážně.`,
      ),
    ],
  };
}

const registerAct =
  'zákona č. 340/2015 Sb., o zvláštních podmínkách účinnosti některých smluv, uveřejňování těchto smluv a o registru smluv (zákon o registru smluv), ve znění pozdějších předpisů (dále jen „zákon o registru smluv“)';

/** § 6 odst. 1 zákona č. 340/2015 Sb.; a public-law contract is published because the parties agree on it, whether or not § 2 covers it. */
function effect({ content }: Facts): Wording {
  const validity = 'Smlouva nabývá platnosti dnem podpisu poslední smluvní stranou';
  if (content.legalBasis === 'public-law') {
    return wording`${validity}. Smluvní strany se dohodly, že Smlouvu uveřejní v registru smluv podle ${registerAct}, a že Smlouva nabude účinnosti dnem tohoto uveřejnění.`;
  }
  return wording`${validity} a účinnosti dnem uveřejnění v registru smluv podle ${registerAct}.`;
}

/** § 5 odst. 2 zákona č. 340/2015 Sb.: without delay, at the latest within 30 days of conclusion. */
function publication({ content }: Facts): Wording {
  const publisher = termFor[content.publisher].nominative;
  return wording`Smlouvu a její dodatky zašle k uveřejnění v registru smluv ${publisher} bez zbytečného odkladu, nejpozději do 30 dnů ode dne jejich uzavření, a o uveřejnění neprodleně vyrozumí druhou smluvní stranu. Osobní údaje a další údaje, které se podle zákona o registru smluv neuveřejňují, předem znečitelní.`;
}

function value(facts: Facts): Wording {
  const { term, contribution } = facts.content;
  const instalments = paymentCalendar(facts.content);
  if (term.kind === 'until') {
    const sum = addHalere(instalments.map(({ amount }) => amount));
    return term.until === null || instalments.length === 0
      ? wording`Hodnotou předmětu Smlouvy pro účely registru smluv je součet Příspěvků za celou dobu trvání Smlouvy.`
      : wording`Hodnota předmětu Smlouvy pro účely registru smluv činí ${{ text: formatAmount(sum), field: 'contribution.annualAmount' }} za celou dobu trvání Smlouvy.`;
  }
  const amount = datum(facts, 'contribution.annualAmount', contribution.annualAmount === null ? null : formatAmount(contribution.annualAmount));
  const others = contribution.exceptions.length === 0 ? [] : wording`, nestanoví-li ${reference('contribution.exceptions')} jinak`;
  return wording`Hodnota předmětu Smlouvy pro účely registru smluv činí ${amount} za kalendářní rok${others}; celkovou hodnotu nelze vzhledem k trvání Smlouvy na dobu neurčitou předem určit.`;
}

/** The list of annexes stands above the signatures, so that it is signed too. */
function annexList(facts: Facts): readonly Point[] {
  return annexIds.map((id, index) => point(wording`příloha č. ${annexMark(id)} – ${annexName(id, facts)}${index === annexIds.length - 1 ? '.' : ';'}`));
}

/** „vyhotovení“ has one form for every number, so the clause needs no other. */
function counterparts(facts: Facts): Wording {
  const { coordinator, region } = facts.content.counterparts;
  return wording`Koordinátor obdrží ${datum(facts, 'counterparts.coordinator', coordinator)} vyhotovení Smlouvy a Spolupracující kraj ${datum(facts, 'counterparts.region', region)} vyhotovení; každé vyhotovení má platnost originálu. Podepisuje-li se Smlouva elektronicky, vyhotoví se v jediném elektronickém originálu.`;
}
