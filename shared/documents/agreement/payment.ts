import { annexMark } from '#shared/documents/annexes/annex';
import { datum, type Facts } from '#shared/documents/facts';
import { clause, type Clause } from '#shared/documents/numbering';
import { dayOfYear } from '#shared/documents/phrases';
import { ofField, reference, wording, type Wording } from '#shared/documents/wording';
import type { PaymentTerms } from '#shared/domain/agreement';

type Request = PaymentTerms['request'];

/** How the coordinator asks for the money, in the forms the clauses need. */
const requestForms: Readonly<Record<Request, { readonly genitive: string; readonly sending: string }>> = {
  call: { genitive: 'výzvy k úhradě', sending: 'zašle Spolupracujícímu kraji do datové schránky výzvu k úhradě Příspěvku' },
  invoice: { genitive: 'faktury', sending: 'vystaví fakturu na Příspěvek a zašle ji Spolupracujícímu kraji do datové schránky' },
};

/** The clauses of čl. VI on the request, the due day and the account. */
export function clausesOfPayment(facts: Facts): readonly Clause[] {
  return [
    clause('contribution.request', ofField('payment.request', requestWording(facts.content.payment))),
    clause('contribution.due', ofField(facts.content.payment.due.kind === 'fixed-day' ? 'payment.due' : 'payment.due.kind', dueWording(facts))),
    clause('contribution.account', account(facts)),
  ];
}

function requestWording({ request, due }: PaymentTerms): Wording {
  const ahead = due.kind === 'fixed-day' ? ', a to v přiměřeném předstihu před dnem splatnosti' : '';
  const sent = wording`Koordinátor každoročně, poprvé po nabytí účinnosti Smlouvy, ${requestForms[request].sending}${ahead}.`;
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
  return wording`Příspěvek se hradí bezhotovostně na účet Koordinátora uvedený v ${reference('parties')} s variabilním symbolem ${datum(facts, 'payment.variableSymbol', variableSymbol)}${specific}. Uhrazen je připsáním na tento účet. Platební kalendář a platební údaje obsahuje příloha č. ${annexMark('calendar')}.`;
}
