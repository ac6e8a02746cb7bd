import { isArtifact, type ArtifactRole, type Origin, type TextMark } from '#typesetting/pages/marks';
import { pageHeight } from '#typesetting/pages/measures';
import { textString } from '#typesetting/pdf/written-object';
import { changeIn, type TextStyle } from '#typesetting/text/style';
import { changeWithin } from './change-element';
import { branch, type StructureElement } from './element';
import type { Structure } from './structure';

/**
 * Puts what one page paints into marked-content sequences (ISO 32000-1, 14.6): each belongs to a structure element, or is
 * an artifact. Answers with the operators to write.
 */
export type PageTags = {
  /** Before a text. Nothing where it goes on with the sequence of the text before. */
  readonly beforeText: (mark: TextMark) => readonly string[];
  /** Around the dividing hyphen of the text just painted. */
  readonly aroundHyphen: (mark: TextMark, hyphen: string) => readonly string[];
  /** After the last text. */
  readonly end: () => readonly string[];
  /** Elements by the number of the sequence that is theirs. */
  readonly owners: readonly StructureElement[];
};

/** Around rules (ISO 32000-1, 14.8.2.2.2). */
export const layoutArtifact = '/Artifact <</Type/Layout>> BDC';

const artifacts: Readonly<Record<ArtifactRole, string>> = {
  header: '/Artifact <</Type/Pagination/Subtype/Header/Attached[/Top]>> BDC',
  footer: '/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>> BDC',
  'repeated-head': '/Artifact <</Type/Pagination>> BDC',
};

/** @param page its number, from 0 */
export function tagsOf(page: number, { ownerOf }: Structure): PageTags {
  const owners: StructureElement[] = [];
  let origin: Origin | null = null;
  let colour: TextStyle['colour'] = 'ink';
  let open: StructureElement | ArtifactRole | null = null;

  const sequence = (owner: StructureElement, { y, style }: TextMark): string => {
    const mcid = owners.push(owner) - 1;
    owner.content.push({ kind: 'sequence', page, mcid, top: pageHeight - y + style.size });
    return `/${owner.type} <</MCID ${mcid}>> BDC`;
  };
  const end = (): readonly string[] => {
    const closing = open === null ? [] : ['EMC'];
    open = null;
    return closing;
  };
  const goOn = (mark: TextMark): readonly string[] => {
    ({ origin } = mark);
    ({ colour } = mark.style);
    const next = isArtifact(origin.role) ? origin.role : elementOf(ownerOf(origin), mark.style);
    if (next === open) return [];
    const closing = end();
    open = next;
    return [...closing, typeof next === 'string' ? artifacts[next] : sequence(next, mark)];
  };
  const beforeText = (mark: TextMark): readonly string[] => {
    const opening = open !== null && mark.origin === origin && mark.style.colour === colour ? [] : goOn(mark);
    if (open !== null && typeof open !== 'string') open.change?.words.push(mark.text);
    return opening;
  };
  const aroundHyphen = (mark: TextMark, hyphen: string): readonly string[] => {
    if (open === null || typeof open === 'string') return [hyphen];
    const span = branch('Span', [], softHyphen);
    open.content.push({ kind: 'element', element: span });
    return [...end(), sequence(span, mark), hyphen, 'EMC'];
  };
  return { beforeText, aroundHyphen, end, owners };
}

/** What was put in or taken out is an element of its own within its text. */
function elementOf(owner: StructureElement, style: TextStyle): StructureElement {
  const change = changeIn(style);
  return change === null ? owner : changeWithin(owner, change);
}

/**
 * A divided word is one word to readers of the structure: its hyphen is a soft one (ISO 32000-1, 14.8.2.2.3). In the
 * stream itself it stays a plain hyphen, which readers that join lines know to drop.
 */
const softHyphen = `/ActualText${textString('\u00ad')}`;
