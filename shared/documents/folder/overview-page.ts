import { nameOf, resolveSide, type AgreementCase } from '#shared/documents/case';
import { readableFacts } from '#shared/documents/differences';
import { factDetails, factTitle } from '#shared/documents/fact-words';
import { filingLabels } from '#shared/documents/filing-labels';
import { fileLink, page, paragraph, section, table, text, type Html } from '#shared/documents/folder/html';
import { statusNames } from '#shared/documents/life-words';
import type { Agreement } from '#shared/domain/agreement';
import { standingFacts } from '#shared/domain/life/fact';
import type { Life } from '#shared/domain/life/status';
import { formatDate, type PlainDate } from '#shared/domain/plain-date';

/** A file of the folder: where it lies, with `/`, and what it is to a person. */
export type ListedFile = { readonly path: string; readonly about: string };

/** What the overview of an exported agreement says. */
export type Overview = {
  readonly agreement: Agreement;
  readonly agreementCase: AgreementCase;
  readonly life: Life;
  readonly files: readonly ListedFile[];
  readonly exportedOn: PlainDate;
};

/** „Smlouva KPBI – Olomoucký kraj“, „Dodatek č. 2 ke smlouvě KPBI – Olomoucký kraj“. */
export function folderTitle(agreementCase: AgreementCase): string {
  const { amendment } = agreementCase.content;
  const region = nameOf(resolveSide(agreementCase, 'region'))?.nominative ?? 'bez kraje';
  return `${amendment === null ? 'Smlouva KPBI' : `Dodatek č. ${amendment.number} ke smlouvě KPBI`} – ${region}`;
}

/** The page a person opens first: where the agreement stands, what it says, what happened, and what lies in the folder. */
export function overviewPage(overview: Overview): string {
  const { agreementCase, life, exportedOn } = overview;
  return page(folderTitle(agreementCase), [
    paragraph(`Stav ke dni ${formatDate(exportedOn)}: ${statusNames[life.status]} od ${formatDate(life.since)}.`),
    section('Soubory', table(['Soubor', 'Co obsahuje'], overview.files.map(({ path, about }) => [fileLink(path, path), text(about)]))),
    section('Údaje smlouvy', table(['Údaj', 'Hodnota'], [...readableFacts(agreementCase).values()].map(({ label, value }) => [text(label), text(value)]))),
    section('Průběh', course(overview)),
    section('Evidence', filed(overview)),
  ]);
}

function course({ agreement: { facts } }: Overview): Html {
  const standing = standingFacts(facts);
  if (standing.length === 0) return paragraph('Zatím není nic zapsáno.');
  return table(['Den', 'Událost', 'Podrobnosti'], standing.map((fact) => [text(formatDate(fact.on)), text(factTitle(fact)), text(factDetails(fact))]));
}

function filed({ agreement: { filing } }: Overview): Html {
  const { places, ...rest } = filing.content;
  const known = Object.entries(rest).flatMap(([key, value]): (readonly Html[])[] => (value === null ? [] : [[text(filingLabels[`filing.${key}`] ?? key), text(String(value))]]));
  const kept = places.map(({ place, count, note }): readonly Html[] => [text(filingLabels['filing.places.place'] ?? ''), text([place, count, note].filter((each) => each !== null).join(', '))]);
  return known.length + kept.length === 0 ? paragraph('Evidence není vyplněna.') : table(['Údaj', 'Hodnota'], [...known, ...kept]);
}
