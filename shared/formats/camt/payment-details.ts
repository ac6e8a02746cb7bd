import type { FilePlace } from '#shared/domain/statements/reading-problem';
import type { EntrySymbols } from '#shared/domain/statements/statement';
import { ownText } from '#shared/formats/statements/own-text';
import { elementAt, elementsOf, textAt, textOfElement, type StreamedElement } from '#shared/formats/xml/streaming/streamed-element';
import { currencyIn, decimalOf, signIn } from './amount';
import { partiesOf, type Parties } from './party';
import { symbolsOf } from './symbols';

/** An amount of a payment beside that of its entry; hundredths, never negative. What was ordered may differ from what was booked. */
export type DetailedAmount = { readonly value: number; readonly currency: string | null; readonly isBooked: boolean };

/** What `TxDtls` says of one payment of an entry. */
export type PaymentDetails = {
  readonly parties: Parties;
  readonly place: FilePlace;
  /** Of the payment itself, in the order in which they tell what was booked. */
  readonly amounts: readonly DetailedAmount[];
  /** 1 for a credit, -1 for a debit; null where the entry tells. */
  readonly sign: 1 | -1 | null;
  /** Whether the entry differs from its payment by charges. */
  readonly isCharged: boolean;
  readonly symbols: EntrySymbols;
  readonly message: string | null;
  /** How the bank knows the payment: `AcctSvcrRef`. */
  readonly reference: string | null;
  /** How the payment is known between banks: `TxId`. */
  readonly transaction: string | null;
};

/** Reads an element `TxDtls`. */
export function paymentDetailsOf(details: StreamedElement): PaymentDetails {
  const [references, remittance] = [elementAt(details, 'Refs'), elementAt(details, 'RmtInf')];
  const structured = elementsOf(remittance, 'Strd');
  const message = joined([...elementsOf(remittance, 'Ustrd'), ...structured.flatMap((one) => elementsOf(one, 'AddtlRmtInf'))]);
  const added = textAt(details, 'AddtlTxInf');
  return {
    parties: partiesOf(details),
    place: details.place,
    amounts: amountsIn(details),
    sign: signIn(details),
    isCharged: elementAt(details, 'Chrgs') !== null,
    symbols: symbolsOf([...structured.map(referenceIn), ...elementsOf(references, 'Prtry').map(markedReference), textAt(references, 'EndToEndId'), message, added]),
    message: ownText(message ?? added),
    reference: ownText(textAt(references, 'AcctSvcrRef')),
    transaction: ownText(textAt(references, 'TxId')),
  };
}

function joined(elements: readonly StreamedElement[]): string | null {
  if (elements.length <= 1) return textOfElement(elements[0] ?? null);
  return elements.map((element) => element.text.trim()).join(' ');
}

/** The value of the payment in version 8 is its `Amt`; before, it stands among the details of the amount. Those that cannot be read tell nothing. */
function amountsIn(details: StreamedElement): readonly DetailedAmount[] {
  const more = elementAt(details, 'AmtDtls');
  const amounts = [amountOf(details, true), amountOf(elementAt(more, 'TxAmt'), true), amountOf(elementAt(more, 'CntrValAmt'), false), amountOf(elementAt(more, 'InstdAmt'), false)];
  return amounts.filter((amount) => amount !== null);
}

function amountOf(holder: StreamedElement | null, isBooked: boolean): DetailedAmount | null {
  const text = textAt(holder, 'Amt');
  const value = text === null ? null : decimalOf(text);
  return value === null || value < 0 ? null : { value, currency: currencyIn(holder), isBooked };
}

/** `VS:1234`, or the bare digits where the type of the reference says which symbol it is. */
function referenceIn(structured: StreamedElement): string | null {
  const information = elementAt(structured, 'CdtrRefInf');
  const type = textAt(information, 'Tp', 'CdOrPrtry', 'Prtry') ?? textAt(information, 'Tp', 'CdOrPrtry', 'Cd');
  return marked(type, textAt(information, 'Ref'));
}

const markedReference = (reference: StreamedElement): string | null => marked(textAt(reference, 'Tp'), textAt(reference, 'Ref'));

const marked = (type: string | null, text: string | null): string | null => (text !== null && type !== null && /^\d+$/u.test(text) ? `${type}:${text}` : text);
