import { documentName } from './document-name';
import { organRuns } from './memorandum-organ';
import { paperDate, paperDatum } from './paper-datum';
import type { Run } from '#shared/documents/block';
import { detail, nameInside, type Facts } from '#shared/documents/facts';
import { pluralOf, sentence } from '#shared/documents/phrases';
import type { Variable } from '#shared/documents/wording/variable';

/** What is concluded, and what a memorandum says of the meeting it is written for. */
export const memorandumVariables: readonly Variable[] = [
  { name: 'document.name', label: 'název smlouvy nebo dodatku (1. pád)', group: 'papers', read: (facts) => [{ text: documentName(facts, 'nominative') }] },
  { name: 'document.name-genitive', label: 'název smlouvy nebo dodatku (2. pád)', group: 'papers', read: (facts) => [{ text: documentName(facts, 'genitive') }] },
  { name: 'document.name-accusative', label: 'název smlouvy nebo dodatku (4. pád)', group: 'papers', read: (facts) => [{ text: documentName(facts, 'accusative') }] },
  { name: 'memorandum.organ', label: 'orgán, který jedná (1. pád)', group: 'papers', read: (facts) => organ(facts, 'nominative') },
  { name: 'memorandum.organ-dative', label: 'orgán, který jedná (3. pád)', group: 'papers', read: (facts) => organ(facts, 'dative') },
  { name: 'memorandum.assembly-dative', label: 'zastupitelstvo kraje, jehož orgán jedná (3. pád)', group: 'papers', read: (facts) => organRuns(facts, ownSide(facts), 'assembly', 'dative') },
  { name: 'memorandum.meeting', label: 'datum jednání', group: 'papers', read: (facts) => [paperDate(facts, 'memorandum', 'meetingOn', facts.papers.memorandum.meetingOn)] },
  { name: 'memorandum.agenda-item', label: 'bod programu', group: 'papers', read: (facts) => [paperDatum(facts, 'memorandum', 'agendaItem', facts.papers.memorandum.agendaItem)] },
  { name: 'memorandum.submitted-by', label: 'předkladatel', group: 'papers', read: (facts) => [paperDatum(facts, 'memorandum', 'submittedBy', facts.papers.memorandum.submittedBy)] },
  { name: 'memorandum.prepared-by', label: 'zpracovatel', group: 'papers', read: (facts) => [paperDatum(facts, 'memorandum', 'preparedBy', facts.papers.memorandum.preparedBy)] },
  { name: 'memorandum.reasons', label: 'vlastní zdůvodnění', group: 'papers', read: reasons },
  { name: 'memorandum.representative', label: 'zástupce kraje, jehož orgán jedná', group: 'papers', read: representative },
  { name: 'memorandum.partners', label: 'počet krajů, s nimiž má koordinátor spolupracovat (s 12 kraji)', group: 'papers', read: (facts) => [{ text: partners(facts) }] },
];

const ownSide = (facts: Facts) => facts[facts.papers.memorandum.of];

const organ = (facts: Facts, form: 'nominative' | 'dative') => organRuns(facts, ownSide(facts), facts.papers.memorandum.organ, form);

function reasons(facts: Facts): readonly Run[] {
  const text = facts.papers.memorandum.reasons;
  return [paperDatum(facts, 'memorandum', 'reasons', text === null ? null : sentence(text))];
}

/** „Mgr. Vít Žďárský, hejtman Olomouckého kraje“ */
function representative(facts: Facts): readonly Run[] {
  const side = ownSide(facts);
  if (side.party === null) return [detail(facts, side, 'representativeName')];
  return [detail(facts, side, 'representativeName'), { text: ', ' }, detail(facts, side, 'representativeTitle'), { text: ' ' }, nameInside(facts, side, 'genitive')];
}

/** Those who take part already, beside the coordinator and the region this agreement is with. */
function partners({ parties, coordinator, region }: Facts): string {
  const count = parties.filter(({ id, content }) => content.participates && id !== coordinator.party?.id && id !== region.party?.id).length;
  return `${count === 1 ? 's' : preposition(count)} ${String(count)} ${pluralOf(count, ['krajem', 'kraji', 'kraji'])}`;
}

/** „s“ reads „se“ before čtyřmi, šesti and sedmi. */
const preposition = (count: number): string => ([4, 6, 7].includes(count) ? 'se' : 's');
