import type { AgreementId } from '#shared/domain/agreement';
import type { MatchReason } from '#shared/domain/payments/matching/match';
import { formatDate } from '#shared/domain/plain-date';
import { signedAmount } from './payments';

type Names = { readonly nameOf: (agreement: AgreementId) => string };

/** Why an entry is believed to belong to a contribution, or why not, in a few words. */
export function matchReasonText(reason: MatchReason, { nameOf }: Names): string {
  switch (reason.code) {
    case 'symbol':
      return reason.shared ? `variabilní symbol ${reason.symbol} (má jej i jiná smlouva)` : `variabilní symbol ${reason.symbol}`;
    case 'symbol-similar':
      return `variabilní symbol ${reason.found} místo ${reason.symbol}: ${slips[reason.slip]}`;
    case 'symbol-in-message':
      return `symbol ${reason.symbol} je ve zprávě`;
    case 'symbol-unknown':
      return `neznámý variabilní symbol ${reason.found} (má být ${reason.symbol})`;
    case 'symbol-of-other':
      return `variabilní symbol patří smlouvě ${nameOf(reason.agreement)}`;
    case 'specific-symbol':
      return `specifický symbol ${reason.symbol}`;
    case 'account':
      return 'účet podle smlouvy nebo údajů kraje';
    case 'account-learnt':
      return 'účet, ze kterého už byla platba potvrzena';
    case 'account-of-other':
      return `účet patří smlouvě ${nameOf(reason.agreement)}`;
    case 'name':
      return 'název plátce';
    case 'name-mentioned':
      return 'název kraje je jen částí názvu plátce';
    case 'name-of-other':
      return `název odpovídá smlouvě ${nameOf(reason.agreement)}`;
    case 'ico':
      return reason.where === 'symbol' ? `IČO ${reason.ico} jako symbol` : `IČO ${reason.ico} ve zprávě`;
    case 'number-in-message':
      return `číslo ${reason.number} ve zprávě`;
    case 'year-in-message':
      return `rok ${yearsText(reason.years)} ve zprávě`;
    case 'year-of-other':
      return `zpráva uvádí rok ${yearsText(reason.years)}`;
    case 'amount':
      return `částka přesně odpovídá roku ${yearsText(reason.years)}`;
    case 'only-one-with-amount':
      return 'tolik nezbývá uhradit nikomu jinému';
    case 'pays-part':
      return `část roku ${yearsText(reason.years)}, zbývá ${signedAmount(reason.outstanding)}`;
    case 'completed-by-others':
      return `s ostatními platbami přesně rok ${yearsText(reason.years)}`;
    case 'more-than-outstanding':
      return `o ${signedAmount(reason.by)} víc, než zbývá uhradit`;
    case 'nothing-outstanding':
      return 'není co uhradit';
    case 'also-fits':
      return `odpovídá i roku ${yearsText(reason.years)}`;
    case 'in-advance':
      return 'placeno předem';
    case 'near-due-day':
      return `blízko splatnosti ${formatDate(reason.dueOn)}`;
    case 'refund':
      return reason.exact ? 'vrácení přesně toho, co bylo přeplaceno' : 'vrácení části zaplaceného';
    case 'nothing-to-refund':
      return 'není co vracet';
    case 'storno-of-payment':
      return 'storno převzaté platby';
    case 'storno-of-entry':
      return `storno položky na řádku ${reason.place.line}`;
    case 'storno-alone':
      return 'storno, k němuž není známá platba';
    case 'competes':
      return `podobně pravděpodobná je smlouva ${nameOf(reason.agreement)}`;
    case 'taken-over':
      return 'tato platba už byla převzata';
  }
}

const slips = { digit: 'jedna číslice jinak', swapped: 'dvě číslice přehozené', missing: 'jedna číslice chybí', extra: 'jedna číslice navíc' } as const;

const yearsText = (years: readonly number[]): string => (years.length < 2 ? years.join('') : `${years.slice(0, -1).join(', ')} a ${String(years.at(-1))}`);
