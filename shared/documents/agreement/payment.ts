import { datum, type Facts } from '#shared/documents/facts';
import { clause, type Clause } from '#shared/documents/numbering';
import { dayOfYear } from '#shared/documents/phrases';
import { ofField, reference, wording, type Wording } from '#shared/documents/wording';
import type { PaymentTerms } from '#shared/domain/agreement';

type Request = PaymentTerms['request'];

/** What the coordinator sends to ask for the money, in the forms the clauses need. */
const requestForms: Readonly<Record<Request, { readonly nominative: string; readonly genitive: string; readonly accusative: string; readonly verb: string }>> = {
  call: { nominative: 'výzva k úhradě', genitive: 'výzvy k úhradě', accusative: 'výzvu k úhradě', verb: 'zašle' },
  invoice: { nominative: 'faktura', genitive: 'faktury', accusative: 'fakturu', verb: 'vystaví a zašle' },
};

/** The clauses of čl. VI on the request, the due day and the account. */
export function clausesOfPayment(facts: Facts): readonly Clause[] {
  const { request } = facts.content.payment;
  return [
    clause('contribution.request', ofField('payment.request', requestWording(request))),
    clause('contribution.due', ofField('payment.due', dueWording(facts))),
    clause('contribution.account', account(facts)),
  ];
}

function requestWording(request: Request): Wording {
  const { accusative, verb } = requestForms[request];
  const sent = wording`Koordinátor ${verb} Spolupracujícímu kraji pro každý kalendářní rok ${accusative} do datové schránky, poprvé po nabytí účinnosti Smlouvy.`;
  return request === 'call'
    ? sent
    : wording`${sent} Faktura musí mít náležitosti účetního dokladu podle zákona č. 563/1991 Sb., o účetnictví, ve znění pozdějších předpisů.`;
}

function dueWording(facts: Facts): Wording {
  const { due, request } = facts.content.payment;
  const { genitive } = requestForms[request];
  if (due.kind === 'after-request') {
    const noun = due.days === 1 ? 'dne' : 'dnů';
    return wording`Příspěvek je splatný do ${datum(facts, 'payment.due.days', due.days)} ${noun} ode dne doručení ${genitive} Spolupracujícímu kraji.`;
  }
  return wording`Příspěvek je splatný vždy do ${dayOfYear(due.day, due.month)} kalendářního roku, za který se poskytuje; připadne-li tento den na sobotu, neděli nebo svátek, je posledním dnem splatnosti nejblíže následující pracovní den. Nenabude-li Smlouva účinnosti do tohoto dne nebo počítá-li se Příspěvek za první rok až ode dne pozdějšího, je Příspěvek za první rok splatný bez zbytečného odkladu po doručení ${genitive} Spolupracujícímu kraji.`;
}

function account(facts: Facts): Wording {
  const { variableSymbol, specificSymbol } = facts.content.payment;
  const specific = specificSymbol === null ? [] : wording` a specifickým symbolem ${datum(facts, 'payment.specificSymbol', specificSymbol)}`;
  return wording`Příspěvek se hradí bezhotovostně na účet Koordinátora uvedený v ${reference('parties')} pod variabilním symbolem ${datum(facts, 'payment.variableSymbol', variableSymbol)}${specific}. Uhrazen je připsáním na tento účet.`;
}
