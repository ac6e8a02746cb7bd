import { component, given, is, paragraph, paragraphOf, phrase, refer, shipped, title, variable, variant } from '#shared/templates/write';
import { always } from '#shared/templates/condition';

const asInvoice = is('request', 'invoice');
const asCall = is('request', 'call');
const document = phrase`${given(asCall, 'této výzvy')}${given(asInvoice, 'této faktury')}`;

/** Výzva k úhradě, or faktura where the agreement asks for one: how much is due for one year, when and where to. */
export const callForPayment1 = shipped('call-for-payment', 1, [
  component('head', 'call-head'),
  title(phrase`${given(asCall, 'Výzva k úhradě')}${given(asInvoice, 'Faktura')} č. ${variable('call.number')}`, [phrase`příspěvek na projekt Kraje pro bezpečný internet za rok ${variable('call.year')}`]),
  paragraph(
    'claim',
    phrase`Podle ${refer('contribution.request')} o spolupráci při zajištění realizace projektu Kraje pro bezpečný internet (KPBI), číslo smlouvy ${variable('coordinator.name-genitive')} ${variable('coordinator.number')}, číslo smlouvy ${variable('region.name-genitive')} ${variable('region.number')}, ${given(asCall, 'Vás vyzýváme k úhradě příspěvku')}${given(asInvoice, 'Vám fakturujeme příspěvek')} za rok ${variable('call.year')} ve výši ${variable('call.amount-in-full')}.`,
  ),
  component('payment', 'call-payment'),
  paragraphOf(
    'due',
    'justify',
    variant(is('call-due', 'after-delivery'), phrase`Příspěvek je splatný do ${variable('payment.due-days')} ode dne doručení ${document}. Uhrazen je připsáním na uvedený účet.`),
    variant(is('call-due', 'at-once'), phrase`Příspěvek je splatný bez zbytečného odkladu po doručení ${document}. Uhrazen je připsáním na uvedený účet.`),
    variant(is('call-due', 'passed'), phrase`Příspěvek byl podle smlouvy splatný do ${variable('call.due-day')}. Uhraďte jej bez zbytečného odkladu po doručení ${document}; uhrazen je připsáním na uvedený účet.`),
    variant(always, phrase`Příspěvek je splatný do ${variable('call.due-day')}. Uhrazen je připsáním na uvedený účet.`),
  ),
  component('signature', 'call-signature'),
]);
