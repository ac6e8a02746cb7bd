import { PDFName, type PDFContext, type PDFDict, type PDFRef } from 'pdf-lib';
import { faceNames, type PreparedFonts } from '#typesetting/fonts/prepared-font';
import { addFont } from '#typesetting/pdf/font-objects';
import { numbersOf, type PdfFile } from '#signing/pdf/read-pdf';
import { appearanceContent, appearanceFonts, isPrintableWith } from './appearance-content';
import { fitLines, type Box } from './fit-lines';
import { pageFont } from './page-fonts';
import { visibleTexts, type Statement } from './visible-texts';

/** Adds the picture of a signature for its field (ISO 32000-1, 12.5.5), set in the fonts of the document. */
export function addAppearance(context: PDFContext, file: PdfFile, field: PDFDict, statement: Statement, fonts: PreparedFonts): PDFRef {
  const box = boxOf(file, field);
  const lines = fitLines(visibleTexts(statement, isPrintableWith(fonts)), box, fonts);
  const used = faceNames.filter((face) => lines.some(({ style }) => style.face === face));
  const resources = context.obj({});
  for (const face of used) resources.set(PDFName.of(appearanceFonts[face]), pageFont(file, field, appearanceFonts[face], fonts[face]) ?? addFont(context, fonts[face]));
  const entries = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, box.width, box.height], Resources: { Font: resources } };
  return context.register(context.flateStream(appearanceContent(lines, fonts), entries));
}

/** The rectangle of a field, its lower left corner moved to the origin. */
function boxOf(file: PdfFile, field: PDFDict): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(file.get(field, 'Rect'));
  return { width: Math.abs(right - left), height: Math.abs(top - bottom) };
}
