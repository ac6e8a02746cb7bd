import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { useClient } from '#data/machine/client';
import { agreementQuery, partiesQuery } from '#data/machine/queries';
import { partyOf } from '#shared/documents/case';
import { agreementIdSchema, type AgreementId } from '#shared/domain/agreement';
import { regionCodeSchema } from '#shared/domain/region';
import { documentsText, draftingText } from '#text/agreement/batch';
import { comparingText } from '#text/agreement/comparison';
import { courseText } from '#text/life/course';
import { exchangeText } from '#text/exchange';
import { frameText } from '#text/frame';
import { historyText } from '#text/agreement/history';
import { caseTitle } from '#text/names';
import { bundleText, papersText } from '#text/agreement/papers';
import { recordsText } from '#text/records/records';
import { registerText } from '#text/register/register';
import { templateNames, templatesText } from '#text/templates/templates';
import { wordText } from '#text/agreement/word';
import { templateIdSchema } from '#shared/templates/template-id';

/** A step of the way to where one is; `to` leads there. */
export type Crumb = { readonly label: string; readonly to: string; readonly sample: boolean };

const places: Readonly<Record<string, string>> = {
  '': frameText.places.overview,
  smlouvy: frameText.places.agreements,
  platby: frameText.places.payments,
  kraje: frameText.places.parties,
  nastaveni: frameText.places.settings,
  podpisy: frameText.places.signatures,
  kalendar: frameText.places.calendar,
  hledani: frameText.places.search,
};

/** Work with many agreements at once, which is a page below their list. */
const works: Readonly<Record<string, string>> = { hromadne: draftingText.title, dokumenty: documentsText.title, vymena: exchangeText.title };

/** The way to a page below a place that is no record; null for a record. */
function crumbsBelow(place: string, page = '', part: string | undefined): readonly Crumb[] | null {
  const work = place === 'smlouvy' ? works[page] : undefined;
  if (work !== undefined) return [{ label: work, to: `/${place}/${page}`, sample: false }];
  return place === 'nastaveni' && page === 'vzory' ? templateCrumbs(part) : null;
}

/** The list of templates, and the one that is open. */
function templateCrumbs(id: string | undefined): readonly Crumb[] {
  const list = { label: templatesText.title, to: '/nastaveni/vzory', sample: false };
  const template = templateIdSchema.safeParse(id);
  return template.success ? [list, { label: templateNames[template.data], to: `${list.to}/${template.data}`, sample: false }] : [list];
}

/** Where in the window one is: the place, the record open in it, and the part of the record. */
export function useCrumbs(): readonly Crumb[] {
  const { pathname } = useLocation();
  const [, place = '', record, part] = pathname.split('/');
  const opened = useOpened(place, record);
  const first = { label: places[place] ?? frameText.places.overview, to: `/${place}`, sample: false };
  const below = crumbsBelow(place, record, part);
  if (below !== null) return [first, ...below];
  if (opened === null) return [first];
  const second = { ...opened, to: `/${place}/${record ?? ''}` };
  const label = place === 'smlouvy' ? partsOfAgreement[part ?? ''] : undefined;
  return label === undefined ? [first, second] : [first, second, { label, to: pathname, sample: false }];
}

/** Pages of one agreement, below the agreement itself. */
const partsOfAgreement: Readonly<Record<string, string>> = { listiny: recordsText.title, pisemnosti: papersText.title, spis: bundleText.title, porovnani: comparingText.title, historie: historyText.title, prubeh: courseText.title, registr: registerText.title, word: wordText.title };

type Opened = Pick<Crumb, 'label' | 'sample'> | null;

function useOpened(place: string, record: string | undefined): Opened {
  const agreement = useOpenedAgreement(place === 'smlouvy' ? record : undefined);
  const party = useOpenedParty(place === 'kraje' ? record : undefined);
  return agreement ?? party;
}

function useOpenedAgreement(record: string | undefined): Opened {
  const client = useClient();
  const id = agreementIdSchema.safeParse(record);
  const parties = useQuery({ ...partiesQuery(client), enabled: id.success }).data ?? [];
  // Without an id the query is not asked and its key stands for nothing.
  const agreement = useQuery({ ...agreementQuery(client, id.data ?? noAgreement), enabled: id.success }).data;
  if (!id.success || agreement === undefined) return null;
  return { label: caseTitle(agreement.content, parties), sample: agreement.sample };
}

function useOpenedParty(record: string | undefined): Opened {
  const region = regionCodeSchema.safeParse(record);
  const parties = useQuery({ ...partiesQuery(useClient()), enabled: region.success }).data ?? [];
  const party = region.success ? partyOf(parties, region.data) : null;
  return party && { label: party.content.name.nominative, sample: false };
}

const noAgreement: AgreementId = agreementIdSchema.parse('00000000-0000-4000-8000-000000000000');
