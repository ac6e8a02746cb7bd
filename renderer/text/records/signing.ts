import { onBehalfOf } from './signatures';
import { typesetString } from '#shared/documents/typography';
import type { Signatory } from '#shared/domain/signature';
import { instantText } from '#text/moment';

/** Words of signing with a key file. */
export const signingText = {
  title: 'Podepsat elektronicky',
  document: 'Dokument',
  otherDocument: (name: string) => typesetString(`Druhá strana podepsala dokument ${name}. Obě strany mají podepsat tentýž.`),
  side: 'Podpis',
  otherSide: typesetString('Podepisujete za druhou stranu. Použijte jen klíč osoby, která je za ni oprávněna podepsat.'),
  allSigned: 'Tento dokument už podepsaly obě strany.',
  file: 'Soubor s certifikátem a klíčem (.p12, .pfx)',
  chooseFile: 'Vybrat soubor…',
  noFile: 'zatím žádný',
  fileNeeded: 'Nejdříve vyberte soubor s certifikátem.',
  password: 'Heslo k souboru',
  passwordHelp: typesetString('Použije se jen k tomuto podpisu. Aplikace je nikam neukládá.'),
  showPassword: 'Zobrazit heslo',
  hidePassword: 'Skrýt heslo',
  showCertificate: 'Zobrazit certifikát',
  opening: 'Otevírám soubor…',
  certificate: 'Certifikát, kterým podepíšete',
  certificateFirst: 'Nejdříve si zobrazte certifikát, kterým podepíšete.',
  holder: 'Držitel',
  organization: 'Organizace',
  notStated: 'neuvedena',
  validity: 'Platnost',
  reason: 'Důvod podpisu (nepovinný)',
  agreeing: 'Souhlasím s obsahem smlouvy',
  fillIn: (text: string) => `Vyplnit „${text}“`,
  sign: 'Podepsat',
  signing: 'Podepisuji…',
  cancel: 'Zrušit',
  keptCopy: typesetString('Podepsaná kopie je uložená v listinách smlouvy; dokument sám zůstal beze změny.'),
} as const;

/** What a key file cannot do, and what a region does instead. */
export const signingLimits = {
  duty: typesetString(
    'Kraj podepisuje kvalifikovaným elektronickým podpisem (§ 5 zákona č. 297/2016 Sb.). K tomu soubor s certifikátem nestačí; jak podepsat jinde, je napsáno níže.',
  ),
  howTitle: 'Jak podepsat kvalifikovaným podpisem',
  why: typesetString('Klíč kvalifikovaného podpisu je na čipové kartě, tokenu nebo u služby pro podpis na dálku. S těmi aplikace nepracuje.'),
  how: [
    'Uložte si PDF z listin smlouvy. Nic v něm neměňte a znovu je netiskněte do PDF.',
    'Podepište je v programu, který s vaší kartou, tokenem nebo službou pracuje.',
    'Podepsaný soubor přiložte ke smlouvě v listinách. Aplikace ukáže, kdo jej podepsal a zda je neporušený.',
  ].map(typesetString),
  limitsTitle: 'Co podpis z této aplikace nezaručuje',
  limits: [
    'Nemá časové razítko, k tomu je potřeba síť a aplikace žádnou nepoužívá. Čas podpisu je čas tohoto počítače.',
    'Zda je certifikát kvalifikovaný, čte aplikace z jeho vlastních údajů. V seznamu důvěryhodných poskytovatelů to neověřuje.',
    'Zda certifikát nebyl zneplatněn, aplikace nezjišťuje.',
  ].map(typesetString),
} as const;

/** `za koordinátora projektu: Kraj Vysočina` */
export function sideText(signatory: Signatory, party: string | null): string {
  return party === null ? onBehalfOf[signatory] : `${onBehalfOf[signatory]}: ${party}`;
}

export const signedAtText = (instant: string): string => `už podepsáno ${instantText(instant)}`;

/** `Smlouva s přílohami je podepsaná za koordinátora projektu` */
export const signedNotice = (document: string, signatory: Signatory): string => `${document} je podepsaná ${onBehalfOf[signatory]}`;
