import type { Variable } from './variable';
import type { Run, Text } from '#shared/documents/block';
import type { SideName } from '#shared/documents/case';
import { datum, detail, name, nameInside, representedBy, type Facts } from '#shared/documents/facts';
import type { NameForms, PartyDetailKey } from '#shared/domain/party';

const formsInside: readonly (readonly [own: string, form: keyof NameForms, grammar: string])[] = [
  ['name-inside', 'nominative', '1. pád, uvnitř věty'],
  ['name-genitive', 'genitive', '2. pád'],
  ['name-dative', 'dative', '3. pád'],
  ['name-locative', 'locative', '6. pád'],
  ['name-instrumental', 'instrumental', '7. pád'],
];

const details: readonly (readonly [own: string, key: PartyDetailKey, label: string])[] = [
  ['street', 'street', 'ulice a číslo domu sídla #'],
  ['postal-code', 'postalCode', 'PSČ sídla #'],
  ['city', 'city', 'obec sídla #'],
  ['ico', 'ico', 'IČO #'],
  ['dic', 'dic', 'DIČ #'],
  ['data-box', 'dataBox', 'datová schránka #'],
  ['representative-name', 'representativeName', 'jméno zástupce # (1. pád)'],
  ['representative-name-instrumental', 'representativeNameInstrumental', 'jméno zástupce # (7. pád)'],
  ['representative-title', 'representativeTitle', 'funkce zástupce # (1. pád)'],
  ['representative-title-instrumental', 'representativeTitleInstrumental', 'funkce zástupce # (7. pád)'],
  ['account', 'account', 'číslo účtu #'],
  ['bank-name', 'bankName', 'banka #'],
  ['contact-name', 'coordinatorName', 'krajský koordinátor: jméno, za stranu #'],
  ['contact-phone', 'coordinatorPhone', 'krajský koordinátor: telefon, za stranu #'],
  ['contact-email', 'coordinatorEmail', 'krajský koordinátor: e-mail, za stranu #'],
];

/** What is known of both parties. */
export const partyVariables: readonly Variable[] = [...variablesOf('coordinator', 'koordinátora'), ...variablesOf('region', 'spolupracujícího kraje')];

/** @param of how the side is called in labels, in the genitive */
function variablesOf(key: SideName, of: string): readonly Variable[] {
  const variable = (own: string, label: string, read: Variable['read']): Variable => ({ name: `${key}.${own}`, label: label.replace('#', of), group: key, read });
  return [
    variable('name', 'název # (1. pád, na začátku věty)', (facts) => [name(facts, facts[key], 'nominative')]),
    ...formsInside.map(([own, form, grammar]) => variable(own, `název # (${grammar})`, (facts) => [nameInside(facts, facts[key], form)])),
    variable('number', 'číslo smlouvy #', (facts) => [datum(facts, `${key}.number`, facts[key].side.number)]),
    variable('file-reference', 'číslo jednací #', (facts) => [datum(facts, `${key}.fileReference`, facts[key].side.fileReference)]),
    variable('seat', 'sídlo #', (facts) => seat(facts, key)),
    variable('council', 'rada # (1. pád)', (facts) => [organ(facts, key, 'council')]),
    variable('assembly', 'zastupitelstvo # (1. pád)', (facts) => [organ(facts, key, 'assembly')]),
    variable('represented', '„zastoupený“ nebo „zastoupené“ podle rodu #', (facts) => [{ text: representedBy(facts[key]), field: `${key}.partyId` }]),
    ...details.map(([own, detailKey, label]) => variable(own, label, (facts) => [detail(facts, facts[key], detailKey)])),
  ];
}

/** While no party is chosen, the party alone is missing. */
function seat(facts: Facts, key: SideName): Text {
  const side = facts[key];
  if (side.party === null) return [name(facts, side, 'nominative')];
  return [detail(facts, side, 'street'), { text: ', ' }, detail(facts, side, 'postalCode'), { text: ' ' }, detail(facts, side, 'city')];
}

function organ(facts: Facts, key: SideName, kind: 'council' | 'assembly'): Run {
  return datum(facts, `${key}.partyId`, facts[key].party?.content[kind] ?? null);
}
