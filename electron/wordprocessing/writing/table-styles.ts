import { ImportedXmlComponent } from 'docx';

/** Tables of data: rules above the head, below it and at the foot only. Layout: none. */
export const dataTable = 'TabulkaSmlouvy';
export const layoutTable = 'TabulkaBezLinek';

const rule = '<w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>';
const cells = (side: number): string => `<w:tblCellMar><w:left w:w="${String(side)}" w:type="dxa"/><w:right w:w="${String(side)}" w:type="dxa"/></w:tblCellMar>`;
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const style = (id: string, name: string, content: string): string =>
  `<w:style ${namespace} w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>${content}</w:style>`;

const imported = (styles: readonly string[]) => styles.map((xml) => ImportedXmlComponent.fromXmlString(xml));

/** What every other style is based on. */
export const baseStyles = imported([
  `<w:style ${namespace} w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>`,
  `<w:style ${namespace} w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
]);

/** The library makes no table styles of its own. */
export const tableStyles = imported([
  style(
    dataTable,
    'Tabulka smlouvy',
    `<w:tblPr><w:tblBorders>${rule}</w:tblBorders>${cells(85)}</w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${rule}</w:tcBorders></w:tcPr></w:tblStylePr><w:tblStylePr w:type="lastRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>`,
  ),
  style(layoutTable, 'Tabulka bez linek', `<w:tblPr>${cells(0)}</w:tblPr>`),
]);
