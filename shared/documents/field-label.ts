import { paperLabels } from '#shared/documents/papers/paper-labels';
import { nameOf, resolveSide, type AgreementCase, type SideName } from '#shared/documents/case';
import { capital } from '#shared/domain/region';

/** What a label may speak of: whose datum it is, which one of a list (counted from 1), the organ of an approval, and how this agreement calls the period of notice. */
type Place = { readonly key: SideName | null; readonly of: string; readonly number: number; readonly organ: string; readonly notice: string };

type Label = (place: Place) => string;

/**
 * The Czech name of a field of an agreement, by its path: „číslo účtu Kraje Vysočina“. Nominative and accusative are
 * alike in every label, so it reads well both after „doplňte:“ and in a list of what is missing.
 * Falls back to the path itself, so that an unknown field is still reported.
 */
export function fieldLabel(field: string, agreementCase: AgreementCase): string {
  const side = sideIn(field);
  const key = (side === null ? field : field.slice(side.length + 1)).replace(/\d+/gu, '#').replace(/^wording\..*$/u, 'wording');
  const label = (side === null ? labels : sideLabels)[key] ?? (() => paperLabels[field] ?? field);
  const number = Number(/\d+/u.exec(field)?.[0] ?? 0) + 1;
  const of = side === null ? '' : genitiveOf(agreementCase, side);
  const organ = side === null ? '' : organOf(agreementCase, side, number - 1);
  const notice = agreementCase.content.legalBasis === 'civil-code' ? 'výpovědní doby' : 'výpovědní lhůty';
  return label({ key: side, of, number, organ, notice });
}

function sideIn(field: string): SideName | null {
  if (field.startsWith('coordinator.')) return 'coordinator';
  return field.startsWith('region.') ? 'region' : null;
}

function genitiveOf(agreementCase: AgreementCase, key: SideName): string {
  const side = resolveSide(agreementCase, key);
  const genitive = nameOf(side)?.genitive;
  if (genitive === undefined) return key === 'coordinator' ? 'koordinátora projektu' : 'spolupracujícího kraje';
  return side.party?.id === capital ? genitive.charAt(0).toLowerCase() + genitive.slice(1) : genitive;
}

/** The organ of one approval by its name, as far as it is known. */
function organOf(agreementCase: AgreementCase, key: SideName, index: number): string {
  const { side, party } = resolveSide(agreementCase, key);
  const approval = side.approvals[index];
  if (approval === undefined) return '';
  if (approval.organName !== null) return approval.organName;
  if (approval.organ === 'committee') return 'výbor';
  return party?.content[approval.organ] ?? (approval.organ === 'council' ? 'rada' : 'zastupitelstvo');
}

const sideLabels: Readonly<Record<string, Label>> = {
  partyId: ({ key }) => (key === 'coordinator' ? 'koordinující kraj' : 'spolupracující kraj'),
  number: ({ of }) => `číslo smlouvy ${of}`,
  fileReference: ({ of }) => `číslo jednací ${of}`,
  'overrides.street': ({ of }) => `název ulice a číslo domu sídla ${of}`,
  'overrides.postalCode': ({ of }) => `PSČ sídla ${of}`,
  'overrides.city': ({ of }) => `název obce sídla ${of}`,
  'overrides.ico': ({ of }) => `IČO ${of}`,
  'overrides.dic': ({ of }) => `DIČ ${of}`,
  'overrides.dataBox': ({ of }) => `označení datové schránky ${of}`,
  'overrides.representativeName': ({ of }) => `jméno zástupce ${of}`,
  'overrides.representativeNameInstrumental': ({ of }) => `jméno zástupce ${of} v 7. pádě`,
  'overrides.representativeTitle': ({ of }) => `označení funkce zástupce ${of}`,
  'overrides.representativeTitleInstrumental': ({ of }) => `označení funkce zástupce ${of} v 7. pádě`,
  'overrides.account': ({ of }) => `číslo účtu ${of}`,
  'overrides.bankName': ({ of }) => `název banky ${of}`,
  'overrides.coordinatorName': ({ of }) => `jméno krajského koordinátora ${of}`,
  'overrides.coordinatorPhone': ({ of }) => `telefon krajského koordinátora ${of}`,
  'overrides.coordinatorEmail': ({ of }) => `e-mail krajského koordinátora ${of}`,
  approvals: ({ of }) => `rozhodnutí orgánu ${of} o uzavření smlouvy`,
  'approvals.#': ({ of, number }) => `${number}. záznam o projednání v orgánech ${of}`,
  'approvals.#.organ': ({ of, number }) => `${number}. orgán ${of}, který smlouvu projednal`,
  'approvals.#.role': ({ organ }) => `způsob projednání (${organ})`,
  'approvals.#.organName': ({ of, number }) => `název výboru nebo komise ${of} (${number}. záznam o projednání)`,
  'approvals.#.resolution': ({ organ }) => `číslo usnesení (${organ})`,
  'approvals.#.date': ({ organ }) => `datum usnesení (${organ})`,
};

const labels: Readonly<Record<string, Label>> = {
  legalBasis: () => 'právní základ smlouvy',
  'background.commissionResolution': () => 'číslo usnesení komise Asociace krajů',
  'background.commissionDate': () => 'datum usnesení komise Asociace krajů',
  'background.earlierArrangement': () => 'dosavadní ujednání',
  term: () => 'trvání smlouvy',
  'term.kind': () => 'trvání smlouvy',
  'term.until': () => 'den skončení smlouvy',
  contribution: () => 'roční příspěvek',
  'contribution.annualAmount': () => 'roční příspěvek',
  'contribution.exceptions': () => 'roky s odlišným příspěvkem',
  'contribution.exceptions.#': ({ number }) => `${number}. rok s odlišným příspěvkem`,
  'contribution.exceptions.#.year': ({ number }) => `${number}. rok s odlišným příspěvkem`,
  'contribution.exceptions.#.amount': ({ number }) => `příspěvek v ${number}. roce s odlišným příspěvkem`,
  'contribution.firstYear': () => 'první rok, za který se příspěvek hradí',
  'contribution.startsOn': () => 'den, od kterého se příspěvek počítá',
  'contribution.partialYear': () => 'způsob výpočtu příspěvku za neúplný rok',
  payment: () => 'platební podmínky',
  'payment.due': () => 'způsob určení splatnosti',
  'payment.due.kind': () => 'způsob určení splatnosti',
  'payment.due.days': () => 'počet dnů splatnosti',
  'payment.due.day': () => 'den splatnosti',
  'payment.due.month': () => 'měsíc splatnosti',
  'payment.request': () => 'způsob vyúčtování příspěvku (výzva, nebo faktura)',
  'payment.variableSymbol': () => 'variabilní symbol',
  'payment.specificSymbol': () => 'specifický symbol',
  notice: () => 'pravidlo pro výpověď',
  'notice.months': ({ notice }) => `počet měsíců ${notice}`,
  'notice.runsFrom': ({ notice }) => `počátek ${notice}`,
  'notice.endsWithYear': ({ notice }) => `pravidlo o skončení ${notice} koncem roku`,
  counterparts: () => 'počet vyhotovení smlouvy',
  'counterparts.coordinator': () => 'počet vyhotovení pro koordinátora',
  'counterparts.region': () => 'počet vyhotovení pro spolupracující kraj',
  publisher: () => 'údaj o tom, kdo smlouvu uveřejní v registru smluv',
  budget: () => 'rozpočtové krytí',
  'budget.department': () => 'odbor',
  'budget.unit': () => 'číslo ORJ',
  'budget.chapter': () => 'název kapitoly rozpočtu',
  'budget.note': () => 'upřesnění rozpočtového krytí',
  project: () => 'obsah přílohy č. 1',
  'project.year': () => 'rok, pro který platí příloha č. 1',
  'project.activities': () => 'aktivity projektu',
  'project.activities.#': ({ number }) => `text ${number}. aktivity projektu`,
  'project.budget': () => 'položky rozpočtu projektu',
  'project.budget.#': ({ number }) => `obsah ${number}. položky rozpočtu projektu`,
  'project.budget.#.item': ({ number }) => `název ${number}. položky rozpočtu projektu`,
  'project.budget.#.amount': ({ number }) => `náklad ${number}. položky rozpočtu projektu`,
  coordinatorList: () => 'rozsah přílohy č. 2',
  calendarYears: () => 'počet let v platebním kalendáři',
  freeAnnexes: () => 'další přílohy',
  'freeAnnexes.#': ({ number }) => `obsah přílohy č. ${number + 3}`,
  'freeAnnexes.#.id': ({ number }) => `označení přílohy č. ${number + 3}`,
  'freeAnnexes.#.title': ({ number }) => `název přílohy č. ${number + 3}`,
  'freeAnnexes.#.text': ({ number }) => `text přílohy č. ${number + 3}`,
  amendment: () => 'údaje o dodatku',
  'amendment.of': () => 'označení smlouvy, kterou dodatek mění',
  'amendment.number': () => 'číslo dodatku',
  'amendment.effectiveOn': () => 'den účinnosti dodatku',
  'amendment.reason': () => 'důvod dodatku',
  wording: () => 'znění odchylné od vzoru',
};
