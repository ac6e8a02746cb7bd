import { parseBankAccount } from '#shared/domain/bank-account';
import { batchValuesSchema, type BatchPath, type BatchValues } from '#shared/domain/batch/batch-values';
import { readDue, readLegalBasis, readOrgan, readPartialYear, readPublisher, readRequest, readTerm } from '#shared/domain/batch/table-readings';
import { parseEmail, parsePhone, parseSymbol } from '#shared/domain/contact-details';
import { misunderstood, understood, type Parsed } from '#shared/domain/issue-code';
import { parseAmount } from '#shared/domain/money';
import { firstYear, lastYear, parseDate } from '#shared/domain/plain-date';
import { parseLine, parseParagraph } from '#shared/domain/text';
import { parseWholeNumber, parseYear } from '#shared/domain/whole-number';

/** The column that says which region a row is for. */
export const regionField = 'region';

/** The decision of the region's organ: three columns that are one entry of the agreement. */
export const decisionFields = ['decision.organ', 'decision.resolution', 'decision.date'] as const;

export type TableFieldId = typeof regionField | (typeof decisionFields)[number] | BatchPath;

/** One datum a column of a table may hold. */
export type TableField = {
  readonly id: TableFieldId;
  /** What the column is called in the example and in the window. */
  readonly title: string;
  /** What else it may be called, without diacritics and capitals. */
  readonly otherTitles: readonly string[];
  /** What stands in the example. */
  readonly example: string;
  /** Whether zeros at its beginning mean something, which Excel drops from a number. */
  readonly keepsZeros: boolean;
  readonly bounds?: readonly [least: number, most: number];
  /** The value a text means; nothing for columns that are read together with others. */
  readonly read: (typed: string) => Parsed<BatchValues>;
};

type Extra = { readonly keepsZeros?: boolean; readonly bounds?: readonly [number, number] };
type Look = readonly [title: string, example: string, ...otherTitles: readonly string[]];

function field<P extends BatchPath>(id: P, [title, example, ...otherTitles]: Look, parse: (typed: string) => Parsed<NonNullable<BatchValues[P]>>, extra: Extra = {}): TableField {
  const read = (typed: string): Parsed<BatchValues> => {
    const parsed = parse(typed);
    return parsed.ok ? understood(batchValuesSchema.parse({ [id]: parsed.value })) : parsed;
  };
  return { id, title, example, otherTitles, keepsZeros: false, ...extra, read };
}

/** A column that is only checked here, and read together with others. */
function part(id: TableFieldId, [title, example, ...otherTitles]: Look, check: (typed: string) => Parsed<unknown>, extra: Extra = {}): TableField {
  const read = (typed: string): Parsed<BatchValues> => {
    const checked = check(typed);
    return checked.ok ? understood({}) : misunderstood(checked.code);
  };
  return { id, title, example, otherTitles, keepsZeros: false, ...extra, read };
}

/** A whole number, with or without its unit behind it. */
function whole(least: number, most: number) {
  return { parse: (typed: string) => parseWholeNumber(typed.replace(/(?<=\d)\s*\p{L}+\.?\s*$/u, ''), least, most), bounds: { bounds: [least, most] } } as const;
}

const line = (typed: string): Parsed<string> => parseLine(typed);
const zeros = { keepsZeros: true } as const;
const months = whole(1, 60);
const copies = whole(1, 20);
const years = { bounds: [firstYear, lastYear] } as const;

/** Every datum a table may give, in the order of the example. The region comes first: without it a row means nothing. */
export const tableFields: readonly TableField[] = [
  part(regionField, ['Kraj', 'Olomoucký kraj', 'spolupracujici kraj', 'nazev kraje', 'region', 'ico', 'ico kraje', 'kod kraje', 'nuts'], understood, zeros),
  field('contribution.annualAmount', ['Roční příspěvek', '60 000', 'prispevek', 'castka', 'castka kc', 'rocni prispevek kc', 'vyse prispevku'], parseAmount),
  field('contribution.firstYear', ['První rok', '2024', 'rok', 'prvni rok prispevku', 'od roku'], parseYear, years),
  field('contribution.startsOn', ['Příspěvek ode dne', '', 'ode dne', 'pocatek', 'prispevek od', 'ucinnost od'], parseDate),
  field('contribution.partialYear', ['Neúplný rok', '', 'neuplny rok se hradi'], readPartialYear),
  field('coordinator.number', ['Číslo smlouvy koordinátora', '', 'cislo smlouvy', 'nase cislo', 'cislo smlouvy kraje vysocina'], line, zeros),
  field('coordinator.fileReference', ['Číslo jednací koordinátora', '', 'cislo jednaci', 'c j', 'spisova znacka'], line, zeros),
  field('region.number', ['Číslo smlouvy kraje', '', 'cislo smlouvy spolupracujiciho kraje', 'jejich cislo'], line, zeros),
  field('region.fileReference', ['Číslo jednací kraje', '', 'c j kraje', 'spisova znacka kraje'], line, zeros),
  field('payment.variableSymbol', ['Variabilní symbol', '0024071001', 'vs', 'var symbol'], parseSymbol, zeros),
  field('payment.specificSymbol', ['Specifický symbol', '', 'ss', 'spec symbol'], parseSymbol, zeros),
  field('payment.due', ['Splatnost', '30', 'splatnost dnu', 'splatnost dni', 'den splatnosti'], readDue),
  field('payment.request', ['Žádost o úhradu', 'výzva', 'zpusob vyuctovani', 'vyzva nebo faktura'], readRequest),
  field('legalBasis', ['Právní základ', '', 'typ smlouvy'], readLegalBasis),
  field('term', ['Doba trvání', 'neurčitá', 'trvani', 'do dne', 'konec smlouvy', 'plati do'], readTerm),
  field('notice.months', ['Výpovědní doba (měsíců)', '', 'vypovedni doba', 'vypovedni lhuta'], months.parse, months.bounds),
  field('counterparts.coordinator', ['Vyhotovení pro koordinátora', '', 'stejnopisy koordinator', 'vyhotoveni koordinator'], copies.parse, copies.bounds),
  field('counterparts.region', ['Vyhotovení pro kraj', '', 'stejnopisy kraj', 'vyhotoveni kraj'], copies.parse, copies.bounds),
  field('publisher', ['Uveřejní v registru', '', 'registr smluv', 'uverejnuje', 'uverejni v registru smluv'], readPublisher),
  field('region.overrides.representativeName', ['Zástupce', '', 'zastoupeny', 'hejtman', 'jmeno zastupce'], line),
  field('region.overrides.representativeNameInstrumental', ['Zástupce v 7. pádě', '', 'zastoupen kym', 'jmeno zastupce v 7 pade'], line),
  field('region.overrides.representativeTitle', ['Funkce zástupce', '', 'funkce'], line),
  field('region.overrides.representativeTitleInstrumental', ['Funkce zástupce v 7. pádě', '', 'funkce v 7 pade'], line),
  field('region.overrides.account', ['Číslo účtu', '', 'ucet', 'bankovni spojeni', 'bankovni ucet', 'iban'], parseBankAccount, zeros),
  field('region.overrides.bankName', ['Banka', '', 'nazev banky'], line),
  field('region.overrides.coordinatorName', ['Krajský koordinátor', '', 'kontaktni osoba', 'kontakt', 'jmeno koordinatora'], line),
  field('region.overrides.coordinatorPhone', ['Telefon', '', 'telefon koordinatora', 'tel', 'mobil'], parsePhone, zeros),
  field('region.overrides.coordinatorEmail', ['E-mail', '', 'email', 'mail', 'e mail koordinatora'], parseEmail),
  part('decision.organ', ['Rozhodující orgán', 'zastupitelstvo', 'organ', 'schvalil', 'rozhodl'], readOrgan),
  part('decision.resolution', ['Číslo usnesení', 'UR/95/11/2023', 'usneseni', 'c usneseni', 'cislo usneseni kraje'], line, zeros),
  part('decision.date', ['Datum usnesení', '20. 11. 2023', 'usneseni ze dne', 'den usneseni', 'schvaleno dne'], parseDate),
  field('budget.department', ['Odbor', '', 'rozpocet odbor'], line),
  field('budget.unit', ['ORJ', '18', 'organizacni jednotka'], line, zeros),
  field('budget.chapter', ['Kapitola rozpočtu', '', 'kapitola'], line),
  field('background.commissionResolution', ['Usnesení komise AKČR', '', 'usneseni komise'], line, zeros),
  field('background.commissionDate', ['Usnesení komise ze dne', '', 'datum usneseni komise'], parseDate),
  field('background.earlierArrangement', ['Dosavadní ujednání', '', 'predchozi smlouva'], parseParagraph),
];

/** @throws when there is no such field: ids are of the type */
export function tableField(id: TableFieldId): TableField {
  const found = tableFields.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`There is no table field ${id}.`);
  return found;
}
