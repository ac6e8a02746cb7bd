import type { AgreementCase } from '#shared/documents/case';
import type { DocumentKind } from '#shared/documents/document-kind';

/** What a document is called in its file name, its running header and its title: „Důvodová zpráva“, „Dodatek č. 1“. */
export function kindName({ content, papers }: Pick<AgreementCase, 'content' | 'papers'>, kind: DocumentKind): string {
  if (kind === 'amendment') return `${kindNames[kind]} č.\u00a0${String(content.amendment?.number ?? '…')}`;
  if (kind === 'termination') return papers.termination.kind === 'notice' ? 'Výpověď' : 'Dohoda o ukončení';
  if (kind === 'call-for-payment' && content.payment.request === 'invoice') return 'Faktura';
  return kindNames[kind];
}

const kindNames: Readonly<Record<DocumentKind, string>> = {
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
  'control-sheet': 'Kontrolní list',
  'handover-protocol': 'Protokol o předání',
  'power-of-attorney': 'Plná moc',
};
