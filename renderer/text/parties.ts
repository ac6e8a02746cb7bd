import { typesetString } from '#shared/documents/typography';
import { counted, datumForms, formFor } from './plural';

/** Words of the list of regions and of the form of one. */
export const partiesText = {
  title: 'Kraje',
  table: 'Seznam krajů',
  find: 'Hledat v krajích',
  emptyFind: (typed: string) => `Nic neodpovídá hledání „${typed}“.`,
  intro: typesetString('Údaje krajů se předvyplňují do smluv. Dokončené smlouvy se změnou údajů kraje nemění.'),
  columns: { name: 'Kraj', seat: 'Sídlo', ico: 'IČO', representative: 'Zástupce', coordinator: 'Koordinátor', participates: 'V projektu', state: 'Stav údajů' },
  participates: { yes: 'ano', no: 'zatím ne' },
  complete: 'úplné',
  notStated: 'chybí',
  unknownTitle: 'Takový kraj v seznamu není.',
  unknownAdvice: 'Vyberte kraj ze seznamu krajů.',
  toList: 'Přejít na kraje',
} as const;

export const partyFormText = {
  identity: 'Sídlo a identifikace',
  representative: 'Zástupce při podpisu',
  account: 'Bankovní spojení',
  coordinator: 'Krajský koordinátor projektu',
  names: 'Název ve větách',
  organs: 'Orgány a účast v projektu',
  nameForms: {
    nominative: 'Název (kdo, co)',
    genitive: '2. pád (bez koho, čeho)',
    dative: '3. pád (komu, čemu)',
    locative: '6. pád (o kom, o čem)',
    instrumental: '7. pád (s kým, čím)',
  },
  gender: 'Ve smlouvě se před jménem zástupce píše',
  genders: { masculine: '„zastoupený“ (kraj)', neuter: '„zastoupené“ (hlavní město)' },
  council: 'Název rady',
  assembly: 'Název zastupitelstva',
  participates: 'Kraj je do projektu zapojen a uvádí se v příloze č. 2 mezi krajskými koordinátory',
  coordinatorName: 'Jméno',
  representativeName: 'Jméno',
  representativeNameInstrumental: 'Jméno v 7. pádě',
  representativeTitle: 'Funkce',
  unverified: 'Ověřte: předvyplněný údaj.',
  verified: 'Ověřeno',
} as const;

/** `chybí 7 údajů`, `ověřte 2 údaje` */
export const missingText = (count: number): string => `chybí ${counted(count, datumForms)}`;
export const unverifiedText = (count: number): string => `ověřte ${counted(count, datumForms)}`;

/** `7 údajů chybí a 1 čeká na ověření`, above the form. */
export function stateSentence(missing: number, unverified: number): string {
  const parts = [
    ...(missing === 0 ? [] : [`${counted(missing, datumForms)} chybí`]),
    ...(unverified === 0 ? [] : [`${counted(unverified, datumForms)} ${formFor(unverified, ['čeká', 'čekají', 'čeká'])} na ověření`]),
  ];
  return parts.length === 0 ? 'Všechny údaje jsou vyplněné a ověřené.' : `${parts.join(', ')}.`;
}
