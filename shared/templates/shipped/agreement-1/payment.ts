import { clause, clauseOf, given, is, phrase, refer, variable, variant } from '#shared/templates/write';

const ahead = given(is('due', 'fixed-day'), ', a to v přiměřeném předstihu před dnem splatnosti');

/** After „doručení“. */
const request = [...given(is('request', 'call'), 'výzvy k úhradě'), ...given(is('request', 'invoice'), 'faktury')];

/** The clauses of čl. VI on the request, the due day and the account. */
export const paymentClauses = [
  clauseOf(
    'contribution.request',
    variant(
      is('request', 'call'),
      phrase`Koordinátor každoročně, poprvé po nabytí účinnosti Smlouvy, zašle Spolupracujícímu kraji do datové schránky výzvu k úhradě Příspěvku${ahead}.`,
    ),
    variant(
      is('request', 'invoice'),
      phrase`Koordinátor každoročně, poprvé po nabytí účinnosti Smlouvy, vystaví fakturu na Příspěvek a zašle ji Spolupracujícímu kraji do datové schránky${ahead}. Faktura musí mít náležitosti účetního dokladu podle zákona č. 563/1991 Sb., o účetnictví, ve znění pozdějších předpisů.`,
    ),
  ),
  clauseOf(
    'contribution.due',
    variant(is('due', 'after-request'), phrase`Příspěvek je splatný do ${variable('payment.due-days')} ode dne doručení ${request} Spolupracujícímu kraji.`),
    variant(
      is('due', 'fixed-day'),
      phrase`Příspěvek je splatný vždy do ${variable('payment.due-day')} kalendářního roku, za který se poskytuje; připadne-li tento den na sobotu, neděli nebo svátek, je posledním dnem splatnosti nejblíže následující pracovní den. Nenabude-li Smlouva účinnosti do tohoto dne nebo počítá-li se Příspěvek za první rok až ode dne pozdějšího, je Příspěvek za první rok splatný bez zbytečného odkladu po doručení ${request} Spolupracujícímu kraji.`,
    ),
  ),
  clause(
    'contribution.account',
    phrase`Příspěvek se hradí bezhotovostně na účet Koordinátora uvedený v ${refer('parties')} s variabilním symbolem ${variable('payment.variable-symbol')}${given(is('specific-symbol', 'known'), phrase` a specifickým symbolem ${variable('payment.specific-symbol')}`)}. Uhrazen je připsáním na tento účet. Platební kalendář a platební údaje obsahuje příloha č. 3.`,
  ),
];
