import { partyOf } from '#shared/documents/case';
import type { Agreement } from '#shared/domain/agreement';
import type { Party } from '#shared/domain/party';
import { frameText, searchText } from '#text/frame';
import { caseTitle } from '#text/names';
import { matches } from '#text/search';
import { agreementSummary } from '#text/status';

/** Something found: its name, what tells it from others, and where it opens. */
export type Find = { readonly group: string; readonly label: string; readonly detail: string; readonly to: string };

/** How many of each kind are offered; who looks for more goes to the list. */
const most = 6;

/** Agreements (those in the bin left out), regions and tools that have every word of what was typed. */
export function findEverywhere(typed: string, agreements: readonly Agreement[], parties: readonly Party[]): readonly Find[] {
  if (typed.trim() === '') return [];
  const found = agreements
    .filter(({ removedAt }) => removedAt === null)
    .map((agreement) => agreementFind(agreement, parties))
    .filter(({ words }) => matches(words, typed));
  const regions = parties.map(regionFind).filter(({ words }) => matches(words, typed));
  const tools = [verification].filter(({ words }) => matches(words, typed));
  return [...found.slice(0, most), ...regions.slice(0, most), ...tools].map(({ find }) => find);
}

type Candidate = { readonly words: string; readonly find: Find };

/** A place of the window that belongs to no agreement and is needed once in a while. */
const verification: Candidate = {
  words: `${frameText.places.signatures} ${searchText.signatures}`,
  find: { group: searchText.tools, label: frameText.places.signatures, detail: searchText.signaturesDetail, to: '/podpisy' },
};

function agreementFind(agreement: Agreement, parties: readonly Party[]): Candidate {
  const { content, id } = agreement;
  const region = partyOf(parties, content.region.partyId);
  const numbers = [content.coordinator.number, content.region.number, content.coordinator.fileReference, content.region.fileReference].filter((number) => number !== null);
  const label = caseTitle(content, parties);
  const detail = [...numbers.slice(0, 1), agreementSummary(agreement)].join(' · ');
  return { words: [label, region?.content.name.genitive, ...numbers, detail].join(' '), find: { group: frameText.places.agreements, label, detail, to: `/smlouvy/${id}` } };
}

function regionFind({ id, content: { name, details } }: Party): Candidate {
  const known = [details.city, details.ico, details.dataBox, details.representativeName, details.coordinatorName, details.coordinatorEmail].filter((value) => value !== null);
  return { words: [...Object.values(name), ...known].join(' '), find: { group: frameText.places.parties, label: name.nominative, detail: details.coordinatorName ?? details.city ?? '', to: `/kraje/${id}` } };
}
