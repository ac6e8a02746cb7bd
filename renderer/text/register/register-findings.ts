import { formatDate, plainDateSchema } from '#shared/domain/plain-date';
import type { Finding, FindingCode, FindingWeight } from '#shared/domain/register/finding';
import { sizeText } from '#text/file-size';

/** What is the matter, and what to do about it. */
export type Advised = { readonly title: string; readonly advice: string };

/** What was found before sending, and what to do about it. */
export function findingText({ code, detail }: Finding): Advised {
  return texts[code](detail ?? '');
}

/** How much a finding matters. */
export const weightNames: Readonly<Record<FindingWeight, string>> = {
  refused: 'Brání odeslání',
  flagged: 'Vytýká se u uveřejněných smluv',
  advice: 'K posouzení',
};

const text = (title: string, advice: string): Advised => ({ title, advice });

const day = (detail: string): string => {
  const date = plainDateSchema.safeParse(detail);
  return date.success ? formatDate(date.data) : detail;
};

const texts: Readonly<Record<FindingCode, (detail: string) => Advised>> = {
  'not-finished': () => text('Smlouva není dokončená.', 'Do registru se posílá jen dokončená smlouva. Nejdříve ji dokončete.'),
  'in-bin': () => text('Smlouva je v koši.', 'Nejdříve ji z koše obnovte.'),
  'counterparty-missing': () => text('Chybí druhá smluvní strana.', 'Vyberte spolupracující kraj.'),
  'same-party': () => text('Na obou stranách je tatáž osoba.', 'Zkontrolujte IČO obou smluvních stran.'),
  'subject-missing': () => text('Chybí předmět smlouvy.', 'Napište, co se sjednává a čeho se to týká.'),
  'subject-too-long': (detail) => text(`Předmět smlouvy má ${detail} znaků.`, 'Registr přijme nejvýše 255 znaků. Předmět zkraťte.'),
  'conclusion-missing': () => text('Není zapsáno, kdy byla smlouva uzavřena.', 'Zapište podpis obou stran; smlouva je uzavřena dnem, kdy podepsala poslední z nich.'),
  'published-already': (detail) => text(`Smlouva už v registru je (záznam ${detail}).`, 'Změňte údaje stávajícího záznamu, nebo k němu doplňte přílohu.'),
  'not-published': () => text('Smlouva nemá v registru záznam.', 'Nejdříve ji uveřejněte a načtěte odpověď registru, nebo zapište uveřejnění s ID záznamu.'),
  'other-record': (detail) => text(`Smlouva má v registru jiný záznam (${detail}).`, 'Zkontrolujte ID záznamu.'),
  'attachments-missing': () => text('Není vybraná žádná příloha.', 'Vyberte alespoň jeden soubor, který se má k záznamu doplnit.'),
  'attachment-unknown': () => text('Vybraná příloha už u smlouvy není.', 'Vyberte přílohy znovu.'),
  'attachment-of-wrong-kind': (detail) => text(`Soubor ${detail} registr nepřijme.`, 'Registr přijímá soubory pdf, doc, docx, rtf, odt a txt. Obrázek převeďte na PDF s textovou vrstvou.'),
  'package-too-large': (detail) => text(`Soubory mají dohromady ${sizeText(Number(detail))}.`, 'Datová zpráva pojme 20 MB. Některé přílohy odeberte a k záznamu je doplňte samostatnou zprávou.'),
  'concluded-in-future': () => text('Datum uzavření je v budoucnosti.', 'Zkontrolujte zapsané dny podpisu.'),
  'concluded-long-ago': () => text('Datum uzavření je více než 40 let zpět.', 'Zkontrolujte zapsané dny podpisu.'),
  'ico-missing': (detail) => text(`Chybí IČO (${detail}).`, 'Doplňte je u smluvní strany.'),
  'data-box-missing': (detail) => text(`Chybí datová schránka (${detail}).`, 'Doplňte ji u smluvní strany.'),
  'subject-vague': () => text('Předmět smlouvy je příliš obecný.', 'Má být zřejmé, co se sjednává i čeho se to týká.'),
  'value-missing': () => text('Chybí hodnota smlouvy.', 'Doplňte roční příspěvek a první rok, nebo hodnotu zadejte pro toto podání.'),
  'value-negative': () => text('Hodnota smlouvy je záporná.', 'Záporná může být jen změna hodnoty dodatkem.'),
  'value-without-vat-higher': () => text('Hodnota bez DPH je vyšší než hodnota s DPH.', 'Zkontrolujte obě hodnoty.'),
  'sent-late': (detail) => text(`Lhůta k odeslání uplynula ${day(detail)}.`, 'Smlouvu odešlete bez odkladu (§ 5 odst. 2 zákona č. 340/2015 Sb.).'),
  'cancelled-from-beginning': (detail) => text(`Lhůta k uveřejnění uplynula ${day(detail)}.`, 'Smlouva, která nebyla uveřejněna do tří měsíců od uzavření, je zrušena od počátku (§ 7 odst. 1 zákona č. 340/2015 Sb.). Další postup projednejte s právníkem.'),
  'no-text-layer': (detail) => text(`Soubor ${detail} nemá textovou vrstvu.`, 'Převeďte jej tak, aby se v něm dalo hledat (rozpoznání textu), a přiložte znovu.'),
  'attachment-personal-data': (detail) => text(`V příloze jsou čitelné osobní údaje: ${detail}.`, 'Aplikace je z přílohy neodstraní. Pokud se neuveřejňují, pošlete místo ní verzi bez nich.'),
  'attachment-signed': (detail) => text(`Příloha je elektronicky podepsaná: ${detail}.`, 'Podpis nese certifikát s osobními údaji toho, kdo podepsal. Zvažte, zda neposlat nepodepsanou verzi.'),
  'form-left': (detail) => text(`V kopii zůstává možná jiný tvar začerněného jména: ${detail}.`, 'Posuďte jej v části Co se ve smlouvě začerní.'),
  'redacted-in-metadata': (detail) => text(`Začerněný údaj je v tom, co se o smlouvě uveřejní: „${detail}“.`, 'Předmět smlouvy napište bez něj; číslo smlouvy se uveřejňuje celé.'),
  'parent-missing': () => text('Smlouva, kterou dodatek mění, nemá zapsaný záznam v registru.', 'Zapište její uveřejnění s ID záznamu, aby na ni dodatek v registru navázal.'),
  'value-estimated': () => text('Smlouva je na dobu neurčitou, její hodnota je odhad.', 'Uvádí se součet příspěvků za první čtyři roky. Pokud váš úřad počítá jinak, zadejte hodnotu pro toto podání.'),
  'data-box-unverified': (detail) => text(`Datovou schránku ještě nikdo neověřil (${detail}).`, 'Ověřte ji ve veřejném seznamu datových schránek a potvrďte v údajích o kraji.'),
  'published-by-other': () => text('Podle smlouvy ji uveřejňuje druhá strana.', 'Odešlete ji jen tehdy, pokud jste se na tom se druhou stranou dohodli.'),
  'nothing-redacted': () => text('Ve smlouvě se nic nezačerňuje.', 'Zvažte osobní údaje kontaktních osob.'),
  'personal-datum-left': (detail) => text(`Ve smlouvě zůstává čitelný údaj: ${detail}.`, 'Zvažte, zda jej nezačernit.'),
  'attachment-as-it-is': (detail) => text(`Příloha ${detail} se pošle tak, jak je.`, 'Aplikace z ní nic neodstraňuje. Zkontrolujte, že v ní nejsou údaje, které se neuveřejňují.'),
  'attachment-renamed': (detail) => text(`Příloha se v podání jmenuje jinak: ${detail}.`, 'Název je bez diakritiky a mezer, aby se shodoval v datové zprávě i v požadavku.'),
};
