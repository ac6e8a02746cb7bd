import { component, given, is, paragraph, paragraphOf, phrase, refer, shipped, title, variable, variant } from '#shared/templates/write';

const first = is('reminder-order', 'first');
const second = is('reminder-order', 'second');
const called = is('reminder-call', 'known');
const nothing = is('reminder-received', 'nothing');
const part = is('reminder-received', 'part');
const asInvoice = is('request', 'invoice');
const asCall = is('request', 'call');

/** By what law a creditor asks for interest; a grant is paid by rules of its own. */
const byLaw = phrase`${given(is('legal-basis', 'civil-code'), 'Požadujeme úrok z prodlení podle § 1970 občanského zákoníku. ')}${given(is('legal-basis', 'public-law'), 'Požadujeme úrok z prodlení podle § 1970 občanského zákoníku ve spojení s § 170 správního řádu. ')}`;

/** Upomínka and druhá upomínka: what was due and when, what came, what is missing and until when it is to be paid. */
export const reminder1 = shipped('reminder', 1, [
  component('head', 'payment-letter-head'),
  title(phrase`${given(first, 'Upomínka')}${given(second, 'Druhá upomínka')} č. ${variable('payment-letter.number')}`, [
    phrase`příspěvek na projekt Kraje pro bezpečný internet za rok ${variable('payment-letter.year')}`,
  ]),
  paragraph(
    'claim',
    phrase`Podle ${refer('contribution.request')} o spolupráci při zajištění realizace projektu Kraje pro bezpečný internet (KPBI), číslo smlouvy ${variable('coordinator.name-genitive')} ${variable('coordinator.number')}, číslo smlouvy ${variable('region.name-genitive')} ${variable('region.number')}, byl příspěvek za rok ${variable('payment-letter.year')} ve výši ${variable('payment-letter.expected')} splatný ${variable('payment-letter.due-day')}.${given([...called, ...asCall], phrase` K úhradě jsme Vás vyzvali výzvou ${variable('payment-letter.call')}.`)}${given([...called, ...asInvoice], phrase` Vyúčtovali jsme jej fakturou ${variable('payment-letter.call')}.`)}${given(second, phrase` Úhradu jsme připomněli upomínkou ${variable('payment-letter.first-reminder')}.`)}${given(nothing, ' Platbu jsme dosud nepřijali.')}${given(part, phrase` Dosud jsme přijali ${variable('payment-letter.received')}; z příspěvku zbývá uhradit ${variable('payment-letter.missing')}.`)}`,
  ),
  paragraphOf(
    'interest',
    'justify',
    variant(
      is('reminder-interest', 'asked'),
      phrase`${byLaw}${given(is('legal-basis', 'grant'), 'Úrok z prodlení')}${given(is('legal-basis', 'civil-code', 'public-law'), 'Úrok')} ve výši ${variable('payment-letter.interest-rate')} ročně činí za ${variable('payment-letter.days-late')} do dne vystavení této upomínky ${variable('payment-letter.interest')}. Počítá se z částky neuhrazené v každém dni prodlení, bez úroků z úroků, a zaokrouhluje se na celé haléře.`,
    ),
  ),
  component('standing', 'reminder-standing', is('reminder-sums', 'several')),
  component('payment', 'reminder-payment'),
  paragraph(
    'request',
    phrase`${given(first, 'Žádáme Vás')}${given(second, 'Znovu Vás žádáme')} o úhradu částky ${variable('payment-letter.total')} nejpozději do ${variable('payment-letter.pay-by')}. Pokud jste platbu mezitím odeslali, považujte upomínku za vyřízenou.`,
  ),
  component('signature', 'payment-letter-signature'),
]);
