import { partyOf, type AgreementCase } from '#shared/documents/case';
import { annexMarkOf } from '#shared/documents/compose';
import type { DocumentKind } from '#shared/documents/document-kind';

/** Longest name of a region in a file name, in characters: the whole path of a Windows file has room for 260. */
const longestName = 80;

/** A file name that Windows takes, with its extension: „Smlouva KPBI – Olomoucký kraj – příloha č. 1.pdf“. */
export function fileNameOf({ content, parties }: AgreementCase, kind: DocumentKind): string {
  const region = safe(partyOf(parties, content.region.partyId)?.content.name.nominative ?? '');
  const part = kind === 'agreement-with-annexes' ? 'včetně příloh' : (annexMarkOf(kind) ?? '');
  return `${['Smlouva KPBI', region, part].filter((piece) => piece !== '').join(' – ').replaceAll('\u00a0', ' ')}.pdf`;
}

/** Without the characters Windows forbids in names, and without white space or full stops at the ends. */
function safe(name: string): string {
  return Array.from(name.replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, ' ').replace(/\s+/gu, ' '))
    .slice(0, longestName)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
}
