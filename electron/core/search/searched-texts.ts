import type { AttachmentText } from '#core/search/attachment-texts';
import { scalarsOf } from '#core/search/scalars';
import { fieldValue } from '#shared/documents/field-value';
import type { Agreement, Side } from '#shared/domain/agreement';
import { standingFacts, type Fact } from '#shared/domain/life/fact';
import type { Party } from '#shared/domain/party';
import { formatDate } from '#shared/domain/plain-date';
import type { Sha256 } from '#shared/domain/record';
import type { HitPlace } from '#shared/domain/search/hit';

/** One text of an agreement that is searched: where it is, the path of its field or the name of its file, what it says, and of a long one the same folded. */
export type SearchedText = { readonly place: HitPlace; readonly field: string; readonly text: string; readonly folded?: string };

/** What else an agreement is searched by: the parties, and the words of its attachments as far as they have been read. */
export type SearchedWith = { readonly parties: readonly Party[]; readonly textOf: (file: Sha256) => AttachmentText | null };

/** Everything of an agreement a person may look for, what it is called by first. */
export function searchedTexts(agreement: Agreement, { parties, textOf }: SearchedWith): readonly SearchedText[] {
  const { content, papers, filing, facts } = agreement;
  return [
    ...namesOf(agreement, parties),
    ...sideTexts('coordinator', content.coordinator, parties),
    ...sideTexts('region', content.region, parties),
    ...dataOf('data', { ...content, coordinator: null, region: null, wording: null }),
    ...dataOf('filing', filing.content, 'filing'),
    ...dataOf('papers', papers.content, 'papers'),
    ...standingFacts(facts).map(factText),
    ...wordingOf(agreement),
    ...attachmentTexts(agreement, textOf),
  ];
}

/** Names of the parties, and the numbers the agreement goes by. */
function namesOf({ content, filing }: Agreement, parties: readonly Party[]): readonly SearchedText[] {
  const name = (text: string | null, field: string): readonly SearchedText[] => (text === null ? [] : [{ place: 'name', field, text }]);
  const party = (side: Side) => parties.find(({ id }) => id === side.partyId)?.content.name.nominative ?? null;
  return [
    ...name(party(content.region), 'region.partyId'),
    ...name(party(content.coordinator), 'coordinator.partyId'),
    ...name(content.coordinator.number, 'coordinator.number'),
    ...name(content.region.number, 'region.number'),
    ...name(filing.content.evidenceNumber, 'filing.evidenceNumber'),
    ...(content.amendment === null ? [] : name(`Dodatek č. ${content.amendment.number}`, 'amendment.number')),
  ];
}

/** What an agreement says of a party, also where that is what the party says itself. */
function sideTexts(key: 'coordinator' | 'region', side: Side, parties: readonly Party[]): readonly SearchedText[] {
  const party = parties.find(({ id }) => id === side.partyId);
  return dataOf('data', { ...side, number: null, overrides: { ...party?.content.details, ...side.overrides } }, key);
}

function dataOf(place: HitPlace, data: unknown, beginning = ''): readonly SearchedText[] {
  return scalarsOf(data, beginning).flatMap(({ field, value }) => {
    const text = isCode(field) ? null : readable(field, value);
    return text === null ? [] : [{ place, field, text }];
  });
}

/** Whether a text may be a day or a choice, which are shown otherwise than they are stored. */
const isStoredOtherwise = /^\d{4}-\d\d-\d\d$|^[a-z][a-z0-9-]+$/u;

/** Most texts are shown as they are, and there are many. */
const readable = (field: string, value: string | number): string | null => (typeof value === 'string' && !isStoredOtherwise.test(value) ? value : fieldValue(field, value));

/** Choices that are stored as words of the program and shown as others. */
const isCode = (field: string): boolean => /(?:^|\.)(?:of|from|by|way|counterparts|kind|organ|purpose|partyId|id|disposal)$/u.test(field) && !/^(?:term|payment|counterparts)\./u.test(field);

function factText(fact: Fact): SearchedText {
  const { on, kind, ...said } = fact;
  const texts = dataOf('facts', said).map(({ text }) => text);
  return { place: 'facts', field: `${kind} ${on}`, text: [formatDate(on), ...texts].join(' ') };
}

/** Where the wording is the agreement's own; what templates say is alike in all. */
function wordingOf({ content }: Agreement): readonly SearchedText[] {
  return content.wording.deviations.flatMap((deviation): readonly SearchedText[] => {
    const texts = scalarsOf(deviation).filter(({ field }) => field.endsWith('.text') || field === 'text');
    return texts.length === 0 ? [] : [{ place: 'wording', field: 'wording', text: texts.map(({ value }) => value).join('') }];
  });
}

function attachmentTexts({ attachments }: Agreement, textOf: SearchedWith['textOf']): readonly SearchedText[] {
  return attachments
    .filter(({ removedAt }) => removedAt === null)
    .flatMap(({ fileName, file }): readonly SearchedText[] => {
      const said = textOf(file.sha256);
      const name: SearchedText = { place: 'attachment', field: fileName, text: fileName };
      return said === null ? [name] : [name, { place: 'attachment', field: fileName, ...said }];
    });
}
