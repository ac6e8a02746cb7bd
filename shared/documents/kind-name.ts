import type { AgreementCase } from '#shared/documents/case';
import type { ComposedKind } from '#shared/documents/document-kind';

/** What names a document beside its kind; a letter where it is one. */
type Named = Pick<AgreementCase, 'content' | 'papers'> & Partial<Pick<AgreementCase, 'letter'>>;

/** What a document is called in its file name, its running header and its title: „Důvodová zpráva“, „Dodatek č. 1“. */
export function kindName(named: Named, kind: ComposedKind): string {
  return (ownNames[kind] ?? (() => kindNames[kind]))(named);
}

/** Of kinds that are called otherwise by what they say. */
const ownNames: Readonly<Partial<Record<ComposedKind, (named: Named) => string>>> = {
  amendment: ({ content }) => `${kindNames.amendment} č.\u00a0${String(content.amendment?.number ?? '…')}`,
  termination: ({ papers }) => (papers.termination.kind === 'notice' ? 'Výpověď' : 'Dohoda o ukončení'),
  'call-for-payment': ({ content }) => (content.payment.request === 'invoice' ? 'Faktura' : kindNames['call-for-payment']),
  reminder: ({ letter }) => (letter?.kind === 'second-reminder' ? 'Druhá upomínka' : kindNames.reminder),
};

const kindNames: Readonly<Record<ComposedKind, string>> = {
  agreement: 'Smlouva',
  'annex-1': 'Příloha č.\u00a01',
  'annex-2': 'Příloha č.\u00a02',
  'annex-3': 'Příloha č.\u00a03',
  'agreement-with-annexes': 'Smlouva včetně příloh',
  amendment: 'Dodatek',
  'consolidated-text': 'Úplné znění',
  termination: 'Ukončení smlouvy',
  memorandum: 'Důvodová zpráva',
  resolution: 'Návrh usnesení',
  'covering-letter': 'Průvodní dopis',
  'call-for-payment': 'Výzva k úhradě',
  reminder: 'Upomínka',
  receipt: 'Potvrzení o přijetí platby',
  'control-sheet': 'Kontrolní list',
  'handover-protocol': 'Protokol o předání',
  'power-of-attorney': 'Plná moc',
};
