import type { Certificate, Signature, SignatureReport, Signatory } from '#shared/domain/signature';
import { instantText } from '#text/moment';
import { formFor, type Forms } from '#text/plural';

/** How good the news is; colours and marks only repeat it. */
export type Tone = 'good' | 'caution' | 'bad' | 'plain';

export type Verdict = { readonly tone: Tone; readonly text: string };

/** Words of the report on the signatures of a PDF. */
export const reportText = {
  none: 'V souboru není žádný elektronický podpis.',
  list: 'Podpisy v pořadí, v jakém vznikly',
  unknownHolder: 'Certifikát podepisujícího nelze přečíst',
  holder: 'Držitel certifikátu',
  side: 'Za stranu',
  time: 'Čas podpisu',
  noTime: 'v podpisu není uveden',
  covers: 'Co podpis kryje',
  reason: 'Důvod',
  certificate: 'Certifikát',
  issuer: 'Vydal',
  claim: 'Kvalifikovaný',
  timeStamp: 'Časové razítko',
  timeStamped: 'je přiloženo, aplikace je neověřuje',
  notTimeStamped: 'není',
  format: 'Formát',
  emptyFields: 'Volná pole pro podpis',
  limits:
    'Aplikace porovnává podpis s obsahem souboru. Neověřuje, zda certifikátu ručí důvěryhodná autorita a zda nebyl zneplatněn; údaje o držiteli a kvalifikovanosti čte z certifikátu samého. Časové razítko nekontroluje ani neposuzuje, co přibylo mezi podpisy.',
} as const;

/** `koordinátor projektu` */
export const signatoryNames: Readonly<Record<Signatory, string>> = { coordinator: 'koordinátor projektu', region: 'spolupracující kraj' };

/** `za koordinátora projektu` */
export const onBehalfOf: Readonly<Record<Signatory, string>> = { coordinator: 'za koordinátora projektu', region: 'za spolupracující kraj' };

/** Whether the signed bytes are still the ones that were signed. */
export const integrityVerdicts: Readonly<Record<Signature['integrity'], Verdict>> = {
  intact: { tone: 'good', text: 'Neporušený' },
  altered: { tone: 'bad', text: 'Porušený' },
  unreadable: { tone: 'caution', text: 'Nečitelný' },
};

export const integrityNotes: Readonly<Record<Signature['integrity'], string | null>> = {
  intact: null,
  altered: 'Podepsaný obsah se od podpisu změnil. Na podpis nelze spoléhat.',
  unreadable: 'Podpis má podobu, kterou aplikace nezná. Ověřte jej v jiném programu.',
};

/** What of the file the signature speaks for. @param followed whether another signature came after it */
export function coverageVerdict({ covers, integrity }: Pick<Signature, 'covers' | 'integrity'>, followed: boolean): Verdict {
  if (covers === 'whole-file') return { tone: goodIf(integrity), text: 'celý soubor' };
  if (covers === 'not-even-one-revision') return { tone: 'bad', text: 'jen část souboru; nelze poznat, co bylo podepsáno' };
  if (followed) return { tone: 'plain', text: 'soubor v podobě, jakou měl v té chvíli; potom byl připojen další podpis a vše, co přibylo s ním, kryje až ten' };
  return { tone: 'caution', text: 'soubor v podobě, jakou měl v té chvíli; potom k němu bylo připojeno něco, co žádný podpis nekryje' };
}

/** Whether the certificate was in force when the signer says that the signature was made. */
export function validityVerdict({ certificateThen, integrity }: Pick<Signature, 'certificateThen' | 'integrity'>): Verdict {
  const verdict = validityVerdicts[certificateThen];
  return verdict.tone === 'good' ? { ...verdict, tone: goodIf(integrity) } : verdict;
}

/** What else is right with a broken signature is no good news. */
const goodIf = (integrity: Signature['integrity']): Tone => (integrity === 'intact' ? 'good' : 'plain');

const validityVerdicts: Readonly<Record<Signature['certificateThen'], Verdict>> = {
  'in-force': { tone: 'good', text: 'v uvedeném čase platil' },
  'expired': { tone: 'bad', text: 'v uvedeném čase už neplatil' },
  'not-yet': { tone: 'bad', text: 'v uvedeném čase ještě neplatil' },
  'unknown': { tone: 'caution', text: 'nelze zjistit, zda v čase podpisu platil' },
};

/** `1. 1. 2024 0:00 – 1. 1. 2025 0:00` */
export function validityText({ validFrom, validTo }: Pick<Certificate, 'validFrom' | 'validTo'>): string {
  return `${instantText(validFrom)} – ${instantText(validTo)}`;
}

/** What the certificate claims of itself, in so many words. */
export const qualifiedClaims: Readonly<Record<Certificate['qualified'], string>> = {
  'signature': 'certifikát o sobě uvádí, že je kvalifikovaný pro elektronický podpis',
  'seal': 'certifikát o sobě uvádí, že je kvalifikovaný pro elektronickou pečeť',
  'unspecified': 'certifikát o sobě uvádí, že je kvalifikovaný, ne však k čemu',
  'not-stated': 'certifikát to o sobě neuvádí',
};

/** The instant and who says so: the signer's own computer, or the authority of a time stamp. */
export function timeText({ claimedTime, format }: Pick<Signature, 'claimedTime' | 'format'>): string {
  if (claimedTime === null) return reportText.noTime;
  return `${instantText(claimedTime)} (${format === documentTimeStamp ? 'podle autority časového razítka' : 'podle počítače podepisujícího'})`;
}

const documentTimeStamp = 'ETSI.RFC3161';

export function issuerText({ issuer, selfSigned }: Pick<Certificate, 'issuer' | 'selfSigned'>): string {
  return selfSigned ? 'držitel sám, žádná autorita za certifikát neručí' : issuer;
}

/** `Jana Nováková, Kraj Vysočina` */
export function holderText(certificate: Pick<Certificate, 'subject' | 'organization'> | null): string {
  if (certificate === null) return reportText.unknownHolder;
  const { subject, organization } = certificate;
  return organization === null || organization === subject ? subject : `${subject}, ${organization}`;
}

/** The format by its usual name, with the one the file gives it. */
export function formatText(format: string): string {
  const name = formatNames[format];
  return name === undefined ? format : `${name} (${format})`;
}

const formatNames: Readonly<Record<string, string>> = {
  'ETSI.CAdES.detached': 'PAdES',
  'adbe.pkcs7.detached': 'PKCS #7',
  'adbe.pkcs7.sha1': 'PKCS #7 se starším otiskem SHA-1',
  [documentTimeStamp]: 'časové razítko dokumentu',
};

/** The whole report in one line, as `Dva podpisy, oba neporušené`, and what else speaks against trusting it. */
export function reportSummary({ signatures }: SignatureReport): Verdict & { readonly remark: string | null } {
  if (signatures.length === 0) return { tone: 'plain', text: reportText.none, remark: null };
  const verdicts = signatures.flatMap((signature, index) => [integrityVerdicts[signature.integrity], coverageVerdict(signature, index < signatures.length - 1), validityVerdict(signature)]);
  return { tone: worst(verdicts.map(({ tone }) => tone)), text: countText(signatures), remark: remarkOn(signatures) };
}

const worst = (tones: readonly Tone[]): Tone => (['bad', 'caution'] as const).find((tone) => tones.includes(tone)) ?? 'good';

function countText(signatures: readonly Signature[]): string {
  const count = signatures.length;
  const whole = `${capital(numeral(count))} ${formFor(count, signatureForms)}`;
  const counts = (['altered', 'unreadable', 'intact'] as const).map((integrity) => ({ integrity, count: signatures.filter((signature) => signature.integrity === integrity).length })).filter((each) => each.count > 0);
  if (counts.length === 1) return `${whole}, ${all(count, counts[0]?.integrity ?? 'intact')}`;
  return `${whole}: ${counts.map((each) => `${numeral(each.count)} ${formFor(each.count, integrityForms[each.integrity])}`).join(', ')}`;
}

function remarkOn(signatures: readonly Signature[]): string | null {
  if (signatures.some(({ covers }) => covers === 'not-even-one-revision')) return 'U některého podpisu nelze poznat, co bylo podepsáno.';
  if (signatures.at(-1)?.covers === 'earlier-revision') return 'Po posledním podpisu bylo k souboru připojeno něco, co žádný podpis nekryje.';
  if (signatures.some(({ certificateThen }) => certificateThen === 'expired' || certificateThen === 'not-yet')) return 'Certifikát v uvedeném čase podpisu neplatil.';
  return null;
}

const signatureForms: Forms = ['podpis', 'podpisy', 'podpisů'];
const integrityForms: Readonly<Record<Signature['integrity'], Forms>> = {
  intact: ['neporušený', 'neporušené', 'neporušených'],
  altered: ['porušený', 'porušené', 'porušených'],
  unreadable: ['nečitelný', 'nečitelné', 'nečitelných'],
};

/** `neporušený`, `oba neporušené`, `všechny neporušené`: never in the genitive, whatever their number. */
function all(count: number, integrity: Signature['integrity']): string {
  const [one, few] = integrityForms[integrity];
  if (count === 1) return one;
  return `${count === 2 ? 'oba' : 'všechny'} ${few}`;
}

/** Small numbers in words, as they stand in a sentence. */
const numeral = (count: number): string => ['jeden', 'dva', 'tři', 'čtyři'][count - 1] ?? String(count);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Empty signature fields in one line; a field of another program goes by its own name. */
export function emptyFieldsText(fields: SignatureReport['emptyFields']): string {
  return fields.map(({ field, signatory }) => (signatory === null ? `„${field}“` : onBehalfOf[signatory])).join(', ');
}
