import type { Life } from '#shared/domain/life/status';
import { formatAmountExactly, halereSchema } from '#shared/domain/money';
import { formatDate, type PlainDate } from '#shared/domain/plain-date';
import type { RegisterAnswer } from '#shared/domain/register/answer';
import type { RegisterValue } from '#shared/domain/register/metadata';
import type { SubmissionKind } from '#shared/domain/register/submission';
import { instantText } from '#text/moment';

/** Words of the page about the register of contracts (registr smluv). */
export const registerText = {
  title: 'Registr smluv',
  titleOf: (name: string) => `Registr smluv: ${name}`,
  toAgreement: 'Zpět na smlouvu',
  standing: 'Uveřejnění',
  record: 'ID záznamu',
  version: 'ID verze',
  link: 'Adresa',
  copyLink: 'Kopírovat adresu',
  linkCopied: 'Adresa záznamu je zkopírovaná',
  publishedAt: 'Čas uveřejnění',
  recordUnknown: 'ID záznamu není zapsané. Načtěte odpověď registru, nebo opravte zápis o uveřejnění na stránce Průběh.',
  toCourse: 'Průběh smlouvy',
  kind: 'Co chcete podat',
  metadata: 'Co se o smlouvě uveřejní',
  subject: 'Předmět smlouvy',
  subjectHint: 'Co se sjednává a čeho se to týká. Prázdné pole znamená navržený předmět.',
  value: 'Hodnota smlouvy bez DPH',
  valueHint: 'Prázdné pole znamená navrženou hodnotu.',
  proposed: (text: string) => `Navrženo: ${text}`,
  notKnown: 'neuvedeno',
  publisher: 'Uveřejňuje',
  counterparty: 'Druhá smluvní strana',
  concludedOn: 'Datum uzavření',
  number: 'Číslo smlouvy',
  approvedBy: 'Schválil',
  parent: 'Navázaný záznam',
  redactions: 'Co se ve smlouvě začerní',
  redactionsIntro: 'Zaškrtnuté údaje se z kopie pro registr odstraní úplně: ze stránek, z textové vrstvy i z vlastností souboru. Zbytek textu zůstane čitelný.',
  personal: 'Osobní údaje, které se navrhují začernit',
  others: 'Další údaje',
  formsLeft: 'Jiné tvary začerněných jmen, které v kopii zůstaly',
  formsLeftIntro: 'Vyberte ty, které se mají také začernit. Podobné slovo může znamenat i něco jiného.',
  redactForm: (form: string) => `Začernit: ${form}`,
  ownText: 'Další text k začernění',
  ownTextHint: 'Začerní se všechna místa, kde text stojí jako celá slova.',
  addText: 'Přidat',
  ownTexts: 'Vlastní texty k začernění',
  removeText: (text: string) => `Nezačerňovat: ${text}`,
  remove: 'Odebrat',
  attachments: 'Přílohy podání',
  noAttachments: 'U smlouvy nejsou žádné přiložené soubory. Přikládají se na stránce Listiny.',
  attachmentsIntro: 'Vyberte soubory, které se mají uveřejnit. Posílají se tak, jak jsou: nic se v nich nezačerňuje. Co se v nich rozpozná, ukáže se u každé vybrané.',
  toRecords: 'Listiny',
  findings: 'Kontrola před odesláním',
  nothingFound: 'Nic nebrání odeslání a není co vytknout.',
  checking: 'Kontroluji…',
  preparing: 'Připravuji balíček…',
  prepared: 'Balíček je připravený',
  savedTo: (path: string) => `Uložen jako ${path}`,
  downloaded: (fileName: string) => `Soubor ${fileName} najdete mezi staženými soubory prohlížeče.`,
  notSaved: 'Balíček není uložený.',
  saveAgain: 'Uložit balíček znovu',
  instruction: 'Co s balíčkem dál',
  answer: 'Odpověď registru',
  answerIntro: 'Přetáhněte sem soubor z datové zprávy, kterou registr odpověděl (odpoved_*.xml nebo chyba.xml), nebo jej vyberte. Soubor zůstane u smlouvy jako doklad.',
  chooseAnswer: 'Načíst odpověď…',
  readingAnswer: 'Načítám odpověď…',
  dropAnswer: 'Pusťte odpověď registru zde',
  copy: 'Kopie pro registr',
  copyOf: 'Stránky kopie pro registr smluv',
  copyLater: 'Kopie se ukazuje u uveřejnění smlouvy.',
} as const;

/** What can be asked of the register. */
export const submissionNames: Readonly<Record<SubmissionKind, string>> = {
  publish: 'Uveřejnit smlouvu',
  modify: 'Změnit údaje o smlouvě',
  'add-attachment': 'Doplnit přílohu',
  withdraw: 'Znepřístupnit záznam',
};

export const submissionNotes: Readonly<Record<SubmissionKind, string>> = {
  publish: 'První odeslání do registru: údaje o smlouvě a její kopie se začerněnými údaji.',
  modify: 'Uveřejněné údaje se nahradí těmi, které jsou zde dnes.',
  'add-attachment': 'K záznamu přibudou další soubory. Uveřejněný soubor opravit nelze.',
  withdraw: 'Záznam přestane být veřejně dostupný. Pokud se tak stane před uplynutím tří měsíců od uzavření, hledí se na smlouvu, jako by uveřejněna nebyla.',
};

export const prepareNames: Readonly<Record<SubmissionKind, string>> = {
  publish: 'Připravit balíček k uveřejnění',
  modify: 'Připravit balíček ke změně údajů',
  'add-attachment': 'Připravit balíček s přílohou',
  withdraw: 'Připravit balíček ke znepřístupnění',
};

/** How publication stands and what follows from it. */
export type PublicationStanding = { readonly title: string; readonly meaning: string; readonly grave: boolean };

/** @param sendBy last day to send it to the register */
export function publicationText(life: Life, sendBy: PlainDate | null, today: PlainDate): PublicationStanding {
  const { concludedOn, publishedOn, publishBy } = life;
  if (concludedOn === null) return { title: 'Smlouva zatím není uzavřená.', meaning: 'Lhůty začnou běžet dnem, kdy podepíše poslední ze stran.', grave: false };
  if (publishBy !== null && (publishedOn ?? today) > publishBy) return tooLate(publishedOn, publishBy);
  if (publishedOn !== null) return published(life, publishedOn, sendBy);
  return life.effectiveOn === null ? unpublished(sendBy, publishBy, today) : effectiveWithout;
}

const effectiveWithout: PublicationStanding = { title: 'Účinnost na uveřejnění nečeká.', meaning: 'Smlouva byla uzavřena dříve, než zákon č. 340/2015 Sb. účinnost s uveřejněním spojil.', grave: false };

function tooLate(publishedOn: PlainDate | null, publishBy: PlainDate): PublicationStanding {
  const title = publishedOn === null ? 'Smlouva nebyla včas uveřejněna.' : `Uveřejněno ${formatDate(publishedOn)}, po uplynutí tří měsíců.`;
  return { title, meaning: voidMeaning(publishBy), grave: true };
}

function published({ status, effectiveOn }: Life, publishedOn: PlainDate, sendBy: PlainDate | null): PublicationStanding {
  const effect = effectiveOn === null || status === 'void' ? '' : `Účinnost smlouvy: ${formatDate(effectiveOn)} (nejdříve dnem uveřejnění, § 6 odst. 1 zákona č. 340/2015 Sb.).`;
  const late = sendBy !== null && publishedOn > sendBy ? ` Uveřejněna byla až po třicetidenní lhůtě k odeslání, která skončila ${formatDate(sendBy)}; smlouva zůstává platná.` : '';
  return { title: `Uveřejněno ${formatDate(publishedOn)}.`, meaning: `${effect}${late}`, grave: false };
}

const voidMeaning = (publishBy: PlainDate): string =>
  `Poslední den k uveřejnění byl ${formatDate(publishBy)}. Smlouva, která nebyla uveřejněna do tří měsíců od uzavření, je zrušena od počátku (§ 7 odst. 1 zákona č. 340/2015 Sb.). Další postup projednejte s právníkem.`;

function unpublished(sendBy: PlainDate | null, publishBy: PlainDate | null, today: PlainDate): PublicationStanding {
  const limit = publishBy === null ? '' : ` Pokud nebude uveřejněna do ${formatDate(publishBy)}, bude zrušena od počátku (§ 7 odst. 1 zákona č. 340/2015 Sb.).`;
  if (sendBy !== null && today > sendBy) {
    return { title: 'Lhůta k odeslání uplynula.', meaning: `Smlouva měla být odeslána do ${formatDate(sendBy)} (§ 5 odst. 2 zákona č. 340/2015 Sb.). Je platná, bez uveřejnění však není účinná. Odešlete ji bez odkladu.${limit}`, grave: true };
  }
  return { title: 'Čeká na uveřejnění.', meaning: `Smlouva je uzavřená, bez uveřejnění však není účinná (§ 6 odst. 1 zákona č. 340/2015 Sb.).${limit}`, grave: false };
}

/** What the register confirmed. */
export const answerTitles: Readonly<Record<Exclude<RegisterAnswer['kind'], 'refused'>, string>> = {
  published: 'Registr potvrdil uveřejnění smlouvy.',
  modified: 'Registr potvrdil změnu údajů.',
  'attachment-added': 'Registr potvrdil doplnění přílohy.',
  withdrawn: 'Registr potvrdil znepřístupnění záznamu.',
};

export const answerText = {
  recorded: 'Zapsáno ke smlouvě, soubor s odpovědí je mezi jejími listinami.',
  original: (code: string, text: string) => `Odpověď registru: kód ${code}, ${text}`,
  ofFile: (fileName: string) => `Soubor ${fileName}`,
  notes: 'Registr k tomu uvádí:',
  keepError: 'Chyba neuvádí, které smlouvy se týká. Aby u ní zůstala jako doklad, přetáhněte soubor na její stránku Registr smluv.',
  at: (at: string) => `čas ${instantText(at)}`,
} as const;

/** `50 000 Kč`, or that it is not said. */
export function valueText({ withoutVat, withVat }: RegisterValue): string {
  const value = withoutVat ?? withVat;
  const read = halereSchema.safeParse(value === null ? null : Math.abs(value));
  if (value === null || !read.success) return registerText.notKnown;
  return `${value < 0 ? '−' : ''}${formatAmountExactly(read.data)}`;
}
