import { exchangeErrorText, isExchangeError } from './exchange-errors';
import { isPaymentError, paymentErrorText } from './payment-errors';
import { isRegisterError, registerErrorText } from './register-errors';
import { signingErrorText } from './signing-errors';
import { storageErrorText } from './storage-errors';
import { tableFaultText } from './table-errors';
import { templateErrorText } from './template-errors';
import type { ApiError } from '#shared/api/errors';
import { missingCount } from '#text/plural';

/** What happened and to which thing; and what to do about it. */
export type ErrorText = { readonly title: string; readonly advice: string };

const text = (title: string, advice: string): ErrorText => ({ title, advice });

/**
 * Czech words for everything that may go wrong between the window and the machine.
 * @param during a save that failed leaves something in the window that is not lost
 */
// One sentence per code, in one place; a table would only hide that every code has one.
export function errorText(error: ApiError, during: 'save' | 'other' = 'other'): ErrorText {
  if (isStorageError(error)) return storageErrorText(error, during);
  if (isRegisterError(error)) return registerErrorText(error);
  if (isExchangeError(error)) return exchangeErrorText(error);
  if (isPaymentError(error)) return paymentErrorText(error);
  switch (error.code) {
    case 'not-found':
      return notFound[error.what];
    case 'changed-meanwhile':
      return text('Záznam mezitím změnil někdo jiný.', 'Vaše poslední úpravy se neuložily. Načtěte záznam znovu a úpravy zopakujte.');
    case 'region-has-agreement':
      return text('Tento kraj už smlouvu má.', 'Každý kraj může mít jen jednu platnou smlouvu. Otevřete tu stávající, nebo ji nejdříve přesuňte do koše.');
    case 'agreement-finished':
      return text('Smlouva je dokončená.', 'Dokončenou smlouvu nelze měnit ani smazat. Otevřete ji a vraťte ji do rozpracování.');
    case 'agreement-incomplete':
      return text('Smlouvu zatím nelze dokončit.', `${missingCount(error.missing.length)}: ${error.missing.map(({ label }) => label).join(', ')}.`);
    case 'agreement-removed':
      return text('Smlouva je v koši.', 'Nejdříve ji z koše obnovte, potom ji můžete upravovat.');
    case 'invalid-input':
      return text('Některé údaje nejsou v pořádku, změna se neuložila.', 'Opravte údaje u vyznačených polí.');
    case 'unprintable-characters':
      return text(`Dokument nelze vytvořit: písmo dokumentu neobsahuje ${unprintable(error)}.`, 'Nahraďte tyto znaky jinými, nic se z textu nevynechá bez vašeho vědomí.');
    case 'unknown-operation':
      return text(`Aplikace nezná operaci ${error.operation}.`, 'Okno a aplikace mají nejspíš různou verzi. Načtěte okno znovu, případně aplikaci spusťte znovu.');
    case 'invalid-json':
      return text('Požadavek se nepodařilo přečíst.', `Načtěte okno znovu (podrobnost: ${error.reason}).`);
    case 'file-empty':
      return text(`Soubor ${error.fileName} je prázdný.`, 'Má délku 0 bajtů. Uložte nebo naskenujte jej znovu a vyberte ho ještě jednou.');
    case 'file-too-large':
      return text(`Soubor ${error.fileName} je příliš velký.`, `Největší přípustná velikost je ${megabytes(error.limit)} MB. Naskenujte dokument v nižším rozlišení, nebo jej rozdělte.`);
    case 'file-of-unknown-kind':
      return text(`Soubor ${error.fileName} není PDF, PNG ani JPEG.`, 'Uložte jej v některém z těchto formátů a vyberte ho znovu.');
    case 'file-not-what-it-says':
      return text(`Soubor ${error.fileName} není tím, čím se podle názvu zdá být.`, `Jeho obsah je ${kindNames[error.found]}. Dejte mu správnou příponu, nebo vyberte jiný soubor.`);
    case 'file-damaged':
      return text(`Soubor ${error.fileName} je poškozený.`, 'Nelze jej přečíst celý. Získejte neporušenou kopii a vyberte ji znovu.');
    case 'pdf-encrypted':
      return text(`Soubor ${error.fileName} je zašifrovaný.`, 'Chráněné PDF nelze otevřít ani ověřit. Uložte jej bez hesla a vyberte znovu.');
    case 'word-file-unknown':
    case 'word-file-old':
    case 'word-file-encrypted':
    case 'word-file-unsafe':
      return wordFile(error);
    case 'stored-file-missing':
      return text(`Uložený soubor ${error.file} ve složce s daty chybí.`, 'Ověřte připojení ke složce; pokud v ní soubor opravdu není, obnovte jej ze zálohy.');
    case 'stored-file-damaged':
      return text(`Uložený soubor ${error.file} se od uložení změnil.`, 'Jeho obsah už neodpovídá otisku, pod kterým byl uložen. Obnovte jej ze zálohy.');
    case 'agreement-not-finished':
    case 'key-wrong-password':
    case 'key-file-unreadable':
    case 'key-file-without-key':
    case 'key-unsupported':
    case 'certificate-expired':
    case 'certificate-not-yet-valid':
    case 'certificate-not-for-signing':
    case 'already-signed':
    case 'no-signature-field':
      return signingErrorText(error);
    case 'table-of-unknown-kind':
    case 'table-old-or-locked':
    case 'table-not-what-it-says':
    case 'table-without-rows':
    case 'table-too-large':
      return tableFaultText(error);
    case 'template-not-json':
    case 'template-of-other-program':
    case 'template-newer':
    case 'template-damaged':
    case 'template-faulty':
      return templateErrorText(error);
    case 'amendment-unfinished':
      return text('Předchozí dodatek ještě není dokončený.', 'Nejdříve jej dokončete, nebo přesuňte do koše. Další dodatek naváže na jeho znění.');
    case 'amendment-number-taken':
      return text(`Dodatek č. ${error.number} už smlouva má.`, 'Zvolte jiné číslo dodatku.');
    case 'agreement-amended':
      return text('Na tuto smlouvu navazuje dodatek.', 'Dokud dodatek existuje, znění, které mění, zůstává. Chcete-li je přesto vrátit do rozpracování, nejdříve vraťte do rozpracování dodatek a přesuňte jej do koše.');
    case 'not-on-this-host':
      return text('Toto lze jen v aplikaci pro počítač.', 'V prohlížeči použijte stažení souboru, složku zadejte cestou.');
    case 'unreachable':
      return text('Aplikace neodpovídá.', 'Co jste napsali, zůstává v okně. Zkontrolujte, že je aplikace spuštěná. Pokud jste ji spustili znovu, otevřete nově vypsanou adresu.');
    case 'unexpected':
      return text('Nastala chyba, se kterou aplikace nepočítala.', `Vaše data zůstala, jak byla. Zkuste to znovu${incidentNote(error.incident)}`);
  }
}

const isStorageError = (error: ApiError): error is Of<`storage-${string}`> => error.code.startsWith('storage-');

const notFound: Readonly<Record<Of<'not-found'>['what'], ErrorText>> = {
  agreement: text('Tato smlouva v datech není.', 'Mohla být odebrána spolu s ukázkou nebo patří do jiné složky s daty. Vyhledejte ji v přehledu smluv.'),
  party: text('Tento kraj v datech není.', 'Vyberte kraj ze seznamu krajů.'),
  edition: text('Toto vyhotovení u smlouvy není.', 'Načtěte smlouvu znovu a vyberte vyhotovení ze seznamu.'),
  entry: text('Tato položka v historii smlouvy není, nebo před ní ještě nic nebylo.', 'Načtěte smlouvu znovu a vyberte položku z historie.'),
  base: text('Tato smlouva nemění žádnou jinou.', 'S měněnou smlouvou lze porovnat jen dodatek.'),
  template: text('Vzor, ze kterého má smlouva vycházet, v datech není.', 'Otevřete smlouvu znovu a zvolte verzi vzoru, která je v seznamu.'),
  attachment: text('Tato příloha u smlouvy není.', 'Načtěte smlouvu znovu a vyberte přílohu ze seznamu.'),
  fact: text('Tato událost u smlouvy není zapsaná, nebo ji mezitím někdo opravil.', 'Načtěte smlouvu znovu a vyberte událost ze seznamu.'),
  payment: text('Tato platba v datech není.', 'Nejspíš ji mezitím někdo vzal zpět. Načtěte Platby znovu.'),
  decision: text('Toto rozhodnutí o příspěvku v datech není.', 'Nejspíš je mezitím někdo vzal zpět. Načtěte Platby znovu.'),
  'learnt-account': text('Toto pravidlo v datech není.', 'Nejspíš je mezitím někdo smazal. Načtěte Platby znovu.'),
  statement: text('Tento výpis v datech není.', 'Nejspíš jej mezitím někdo vzal zpět. Načtěte Platby znovu.'),
  order: text('Tento příkaz k úhradě v datech není.', 'Načtěte Platby znovu a vyberte příkaz ze seznamu.'),
  contribution: text('Tento příspěvek nemáte k zaplacení.', 'Nejspíš je mezitím zaplacený nebo prominutý. Načtěte Platby znovu.'),
  request: text('Tento dopis v datech není.', 'Nejspíš jej mezitím někdo vzal zpět. Načtěte Platby znovu.'),
  file: text('Tento soubor k smlouvě nepatří.', 'Načtěte smlouvu znovu a vyberte soubor ze seznamu.'),
};

const kindNames = { pdf: 'PDF', png: 'obrázek PNG', jpeg: 'obrázek JPEG' } as const;

const megabytes = (bytes: number): number => Math.round(bytes / (1024 * 1024));

type Of<Code extends string> = Extract<ApiError, { readonly code: Code }>;

function wordFile({ code, fileName }: Of<'word-file-unknown' | 'word-file-old' | 'word-file-encrypted' | 'word-file-unsafe'>): ErrorText {
  switch (code) {
    case 'word-file-unknown':
      return text(`Soubor ${fileName} není dokument Wordu (DOCX).`, 'V programu, ve kterém jste jej upravovali, zvolte Uložit jako a typ Dokument Word (.docx).');
    case 'word-file-old':
      return text(`Soubor ${fileName} je ve starém formátu Wordu (.doc).`, 'Otevřete jej ve Wordu nebo v LibreOffice, uložte jako Dokument Word (.docx) a vyberte znovu.');
    case 'word-file-encrypted':
      return text(`Soubor ${fileName} je chráněn heslem.`, 'Otevřete jej ve Wordu, uložte bez hesla a vyberte znovu.');
    case 'word-file-unsafe':
      return text(`Soubor ${fileName} nelze bezpečně přečíst.`, 'Není sestaven jako běžný dokument, proto se z něj nic nenačetlo. Vyžádejte si od odesílatele nový soubor, nebo text zkopírujte ručně.');
  }
}

function unprintable({ characters }: Of<'unprintable-characters'>): string {
  return characters.map(({ character, codePoint, excerpt }) => `znak „${character}“ (${codePoint}) v textu „${excerpt}“`).join(', ');
}

function incidentNote(incident: string): string {
  return incident === '' ? '.' : `; při opakování sdělte správci číslo ${incident}.`;
}
