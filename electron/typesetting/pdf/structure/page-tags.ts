import { isArtifact, type ArtifactRole, type CodeMark, type Origin, type TextMark } from '#typesetting/pages/marks';
import { textString } from '#typesetting/pdf/written-object';
import { changeIn, type TextStyle } from '#typesetting/text/style';
import { changeWithin } from './change-element';
import { branch, type Sequence, type StructureElement } from './element';
import type { Structure } from './structure';

/**
 * Puts what one page paints into marked-content sequences (ISO 32000-1, 14.6): each belongs to a structure element, or is
 * an artifact. What it needs is added to the operators of the page.
 */
export type PageTags = {
  /** Before a text. Nothing where it goes on with the sequence of the text before. */
  readonly beforeText: (operators: string[], mark: TextMark) => void;
  /** Around the dividing hyphen of the text just painted. */
  readonly aroundHyphen: (operators: string[], mark: TextMark, hyphen: string) => void;
  /** After the last text. */
  readonly end: (operators: string[]) => void;
  /** Around the operators that paint a code, outside of text. */
  readonly aroundCode: (operators: string[], mark: CodeMark, painted: readonly string[]) => void;
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

/** @param page its number, from 0 @param height of the page */
export function tagsOf(page: number, height: number, { ownerOf }: Structure): PageTags {
  const owners: StructureElement[] = [];
  let origin: Origin | null = null;
  let colour: TextStyle['colour'] = 'ink';
  let open: StructureElement | ArtifactRole | null = null;

  const sequence = (owner: StructureElement, place: Pick<Sequence, 'top' | 'box'>): string => {
    const mcid = owners.push(owner) - 1;
    owner.content.push({ kind: 'sequence', page, mcid, ...place });
    return `/${owner.type} <</MCID ${mcid}>> BDC`;
  };
  const placeOf = ({ y, stretch: { style } }: TextMark) => ({ top: height - y + style.size });
  const end = (operators: string[]): void => {
    if (open !== null) operators.push('EMC');
    open = null;
  };
  const goOn = (operators: string[], mark: TextMark): void => {
    ({ origin } = mark);
    ({ colour } = mark.stretch.style);
    const next = isArtifact(origin.role) ? origin.role : elementOf(ownerOf(origin), mark.stretch.style);
    if (next === open) return;
    end(operators);
    open = next;
    operators.push(typeof next === 'string' ? artifacts[next] : sequence(next, placeOf(mark)));
  };
  const beforeText = (operators: string[], mark: TextMark): void => {
    if (open === null || mark.origin !== origin || mark.stretch.style.colour !== colour) goOn(operators, mark);
    if (open !== null && typeof open !== 'string') open.change?.words.push(mark.stretch.text);
  };
  const aroundHyphen = (operators: string[], mark: TextMark, hyphen: string): void => {
    if (open === null || typeof open === 'string') {
      operators.push(hyphen);
      return;
    }
    const span = branch('Span', [], softHyphen);
    open.content.push({ kind: 'element', element: span });
    end(operators);
    operators.push(sequence(span, placeOf(mark)), hyphen, 'EMC');
  };
  const aroundCode = (operators: string[], { x, y, size, origin: own }: CodeMark, painted: readonly string[]): void => {
    const top = height - y;
    operators.push(sequence(ownerOf(own), { top, box: [x, top - size, x + size, top].map(round) }), ...painted, 'EMC');
  };
  return { beforeText, aroundHyphen, end, aroundCode, owners };
}

const round = (length: number): number => Math.round(length * 100) / 100;

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
