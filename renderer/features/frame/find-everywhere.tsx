import type { Lives } from '#data/lives';
import { partyOf } from '#shared/documents/case';
import type { Agreement } from '#shared/domain/agreement';
import type { Party } from '#shared/domain/party';
import type { HitPlace, SearchHit } from '#shared/domain/search/hit';
import { frameText, searchText } from '#text/frame';
import { caseTitle } from '#text/names';
import { matches } from '#text/search';
import { agreementSummary } from '#text/life/status';

/** Something found: its name, what tells it from others, the text it was found in where that is not its name, and where it opens. */
export type Find = { readonly id: string; readonly group: string; readonly label: string; readonly detail: string; readonly found: Pick<SearchHit, 'label' | 'excerpt' | 'marks'> | null; readonly to: string };

/** What there is to find among, and the lives of the agreements. */
export type Known = { readonly agreements: readonly Agreement[]; readonly parties: readonly Party[]; readonly lives: Lives };

/** How many of each kind are offered; who looks for more says more. */
export const most = 6;

/**
 * What is found at once by its name: agreements (those in the bin left out), regions and places of the window that have every word of what was typed.
 * After them the agreements the machine found by what they say, which comes a moment later and so moves nothing.
 */
export function findEverywhere(typed: string, hits: readonly SearchHit[], known: Known): readonly Find[] {
  if (typed.trim() === '') return [];
  const among = (candidates: readonly Candidate[]) => candidates.filter(({ words }) => matches(words, typed)).slice(0, most).map(({ find }) => find());
  const named = among(known.agreements.filter(({ removedAt }) => removedAt === null).map((agreement) => namedAgreement(agreement, known)));
  const said = hits.flatMap((hit) => hitFind(hit, known)).filter(({ id }) => !named.some((find) => find.id === id));
  return [...named, ...among(known.parties.map(region)), ...among(tools), ...said];
}

function namedAgreement(agreement: Agreement, known: Known): Candidate {
  const { coordinator, region: other } = agreement.content;
  const words = [caseTitle(agreement.content, known.parties), partyOf(known.parties, other.partyId)?.content.name.genitive, coordinator.number, other.number, coordinator.fileReference, other.fileReference];
  return { words: words.join(' '), find: () => agreementFind(agreement, known) };
}

function agreementFind(agreement: Agreement, { parties, lives }: Known): Find {
  const { id, content } = agreement;
  const detail = [content.coordinator.number ?? content.region.number, agreementSummary(agreement, lives.lifeOf(agreement))].filter((each) => each !== null).join(' · ');
  return { id, group: frameText.places.agreements, label: caseTitle(content, parties), detail, found: null, to: `/smlouvy/${id}` };
}

/** An agreement the machine found. */
export function hitFind({ agreementId, place, ...found }: SearchHit, known: Known): readonly Find[] {
  const agreement = known.agreements.find(({ id }) => id === agreementId);
  // Of an agreement started elsewhere a moment ago the window may not know yet.
  if (agreement === undefined) return [];
  const find = agreementFind(agreement, known);
  return [{ ...find, group: searchText.said, found, to: `${find.to}${pages[place]}` }];
}

/** The way to the list of everything the machine found. */
export function listOfAll(query: string, total: number): Find {
  return { id: 'all', group: searchText.said, label: searchText.all(total), detail: '', found: null, to: `/hledani?hledat=${encodeURIComponent(query)}` };
}

/** The page of an agreement where a found text is to be read. */
const pages: Readonly<Record<HitPlace, string>> = { name: '', data: '', wording: '', papers: '/pisemnosti', facts: '/prubeh', filing: '/prubeh', attachment: '/listiny' };

type Candidate = { readonly words: string; readonly find: () => Find };

/** Places of the window that belong to no agreement and are needed once in a while. */
const tools: readonly Candidate[] = [
  tool(frameText.places.signatures, searchText.signatures, searchText.signaturesDetail, '/podpisy'),
  tool(frameText.places.calendar, searchText.calendar, searchText.calendarDetail, '/kalendar'),
];

function tool(label: string, words: string, detail: string, to: string): Candidate {
  return { words: `${label} ${words}`, find: () => ({ id: to, group: searchText.tools, label, detail, found: null, to }) };
}

function region({ id, content: { name, details } }: Party): Candidate {
  const known = [details.city, details.ico, details.dataBox, details.representativeName, details.coordinatorName, details.coordinatorEmail].filter((value) => value !== null);
  const detail = details.coordinatorName ?? details.city ?? '';
  return { words: [...Object.values(name), ...known].join(' '), find: () => ({ id, group: frameText.places.parties, label: name.nominative, detail, found: null, to: `/kraje/${id}` }) };
}
