import { AlignmentType, BorderStyle, DocumentDefaults, LineRuleType, StyleForParagraph, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { articleList } from './numbering';
import { labelColumn, leading, measure, points, typeSize } from './measures';
import { baseStyles, tableStyles } from './table-styles';
import { styleNames, type StyleKey } from '#wordprocessing/style-names';

/** A serif of every Windows and Office, close in width to that of the PDF. */
const font = 'Cambria';

export const gapStyle = 'Doplnit';

type Form = Omit<IParagraphStyleOptions, 'id' | 'name'>;

const line = (exact: number, before = 0, after = 0) => ({ line: exact, lineRule: LineRuleType.AT_LEAST, before, after });

const heading = (level: number): Form => ({
  basedOn: 'Normal',
  next: styleNames[level === 1 ? 'clause' : 'body'].id,
  run: { bold: true },
  paragraph: { alignment: level === 1 ? AlignmentType.CENTER : AlignmentType.LEFT, keepNext: true, keepLines: true, outlineLevel: level - 1, spacing: line(points(14), points(level === 1 ? 24 : 15), points(8)) },
});

const listed = (level: number): Form => ({ basedOn: 'Normal', paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: line(leading, 0, points(4)), numbering: { reference: articleList, level, instance: 0 } } });

const running: Form = { basedOn: 'Normal', run: { size: typeSize(9), color: '595959' }, paragraph: { spacing: line(points(11)) } };

const cell: Form = { basedOn: 'Normal', run: { size: typeSize(10) }, paragraph: { spacing: line(points(13), points(2), points(2)) } };

const forms: Readonly<Record<StyleKey, Form>> = {
  title: { basedOn: 'Normal', next: styleNames.detail.id, run: { bold: true, size: typeSize(16) }, paragraph: { alignment: AlignmentType.CENTER, keepNext: true, keepLines: true, spacing: line(points(20), 0, points(8)) } },
  detail: { basedOn: 'Normal', run: { size: typeSize(10) }, paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: line(leading) } },
  heading1: heading(1),
  heading2: heading(2),
  body: { basedOn: 'Normal', paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: line(leading, 0, points(4)) } },
  clause: listed(1),
  point: listed(2),
  subpoint: listed(3),
  partyName: { basedOn: 'Normal', next: styleNames.partyDetail.id, run: { bold: true }, paragraph: { keepNext: true, spacing: line(leading, points(8)) } },
  partyDetail: { basedOn: 'Normal', paragraph: { keepNext: true, keepLines: true, leftTabStop: labelColumn, indent: { left: labelColumn, hanging: labelColumn }, spacing: line(leading) } },
  partyClosing: { basedOn: 'Normal', paragraph: { spacing: line(leading, 0, points(8)) } },
  caption: { basedOn: 'Normal', run: { bold: true, size: typeSize(10) }, paragraph: { keepNext: true, spacing: line(leading, points(8), points(3)) } },
  cell,
  headCell: { ...cell, run: { bold: true, size: typeSize(10) }, paragraph: { ...cell.paragraph, keepNext: true } },
  boxHeading: { basedOn: 'Normal', next: styleNames.box.id, run: { bold: true }, paragraph: { keepNext: true, keepLines: true, spacing: line(leading, points(15)) } },
  box: { basedOn: 'Normal', paragraph: { alignment: AlignmentType.JUSTIFIED, keepLines: true, spacing: line(leading) } },
  signature: { basedOn: 'Normal', paragraph: { spacing: line(leading) } },
  header: { ...running, paragraph: { ...running.paragraph, rightTabStop: measure, border: { bottom: { style: BorderStyle.SINGLE, size: 2, space: 4, color: 'auto' } } } },
  footer: { ...running, paragraph: { ...running.paragraph, alignment: AlignmentType.CENTER } },
};

// Object.keys answers with strings; the keys of a literal are its own.
// eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
const keys = Object.keys(forms) as readonly StyleKey[];

/** Styles an office would set up itself: whoever edits the file changes a style and not its paragraphs one by one. */
export const styles: IStylesOptions = {
  importedStyles: [
    new DocumentDefaults({ run: { font, size: typeSize(11), language: { value: 'cs-CZ', eastAsia: 'cs-CZ' } }, paragraph: { spacing: line(leading) } }),
    new StyleForParagraph({ id: 'Normal', name: 'Normal', quickFormat: true }),
    ...baseStyles,
    ...tableStyles,
  ],
  paragraphStyles: keys.map((key) => ({ ...styleNames[key], quickFormat: true, ...forms[key] })),
  characterStyles: [{ id: gapStyle, name: 'Místo k doplnění', basedOn: 'DefaultParagraphFont', quickFormat: true, run: { color: '9C2F00', shading: { fill: 'FFF1CC', color: 'auto', type: 'clear' } } }],
};
