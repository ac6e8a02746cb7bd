import { annexesClause } from './annexes';
import { effectClause, lawClause, publicationClause, valueClause } from './register';
import { article, clause, phrase, refer, variable } from '#shared/templates/write';

/** Čl. X: law, amendments, validity and effect, the register of contracts, counterparts, annexes, consent. */
export const closingArticle = article(
  'closing',
  'Závěrečná ustanovení',
  lawClause,
  clause(
    'closing.amendments',
    phrase`Smlouvu lze měnit a doplňovat jen písemnými, vzestupně číslovanými dodatky podepsanými oběma smluvními stranami; ustanovení ${refer('management.contact-change', 'management.annex-update')} tím nejsou dotčena.`,
  ),
  effectClause,
  publicationClause,
  valueClause,
  // „vyhotovení“ has one form for every number, so the clause needs no other.
  clause(
    'closing.counterparts',
    phrase`Koordinátor obdrží ${variable('counterparts.coordinator')} vyhotovení Smlouvy a Spolupracující kraj ${variable('counterparts.region')} vyhotovení; každé vyhotovení má platnost originálu. Podepisuje-li se Smlouva elektronicky, vyhotoví se v jediném elektronickém originálu.`,
  ),
  annexesClause,
  clause(
    'closing.approval',
    'Uzavření Smlouvy schválily příslušné orgány obou smluvních stran, jak je potvrzeno v doložkách, které jsou součástí Smlouvy. Smluvní strany prohlašují, že s obsahem Smlouvy souhlasí a že ji uzavírají svobodně a vážně.',
  ),
);
