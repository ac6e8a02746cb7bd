import { annexMarkOf } from '#shared/documents/annex-mark';
import { partyOf, type AgreementCase } from '#shared/documents/case';
import { isOfAgreement, type ComposedKind } from '#shared/documents/document-kind';
import { kindName } from '#shared/documents/kind-name';

/** Longest name of a region in a file name, in characters: the whole path of a Windows file has room for 260. */
const longestName = 80;

/** Longest name from outside without its extension, in characters: of Czech letters so many fit into the 255 bytes Linux has for a name. */
const longestStem = 120;

/** A file name that Windows takes, with its extension: „Smlouva KPBI – Olomoucký kraj – příloha č. 1.pdf“, „Důvodová zpráva KPBI – Olomoucký kraj.pdf“. */
export function fileNameOf(agreementCase: AgreementCase, kind: ComposedKind): string {
  const { content, parties } = agreementCase;
  const region = safe(partyOf(parties, content.region.partyId)?.content.name.nominative ?? '', longestName);
  const part = kind === 'agreement-with-annexes' ? 'včetně příloh' : (annexMarkOf(kind) ?? '');
  const name = isOfAgreement(kind) ? 'Smlouva' : kindName(agreementCase, kind);
  return `${[`${name} KPBI`, region, part].filter((piece) => piece !== '').join(' – ').replaceAll('\u00a0', ' ')}.pdf`;
}

/**
 * The name of a file from outside, which has an extension and may come from another system, as Windows and Linux take it: without separators and
 * forbidden characters, no name of a device, of a length that can be written. The extension stays as it is.
 */
export function portableFileName(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  const stem = safe(fileName.slice(0, dot), longestStem);
  const named = stem === '' ? 'listina' : stem;
  return `${isDevice(named) ? '_' : ''}${named}${fileName.slice(dot)}`;
}

/** Windows takes these for devices, whatever extension follows. */
const isDevice = (name: string): boolean => /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\.|$)/iu.test(name);

/** Without the characters Windows forbids in names, and without white space or full stops at the ends. */
function safe(name: string, longest: number): string {
  return Array.from(name.replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, ' ').replace(/\s+/gu, ' ').replace(/^[\s.]+/u, ''))
    .slice(0, longest)
    .join('')
    .replace(/[\s.]+$/u, '');
}
