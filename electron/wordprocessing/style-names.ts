/** A style: how files name it inside, and how a word processor shows it. By its own names it knows a heading, a title, a caption. */
const style = (id: string, name: string) => ({ id, name });

export const styleNames = {
  title: style('Title', 'Title'),
  detail: style('Detail', 'Číslo pod názvem'),
  heading1: style('Heading1', 'heading 1'),
  heading2: style('Heading2', 'heading 2'),
  body: style('BodyText', 'Body Text'),
  clause: style('Clause', 'Odstavec smlouvy'),
  point: style('Point', 'Písmeno odstavce'),
  subpoint: style('Subpoint', 'Bod písmene'),
  partyName: style('PartyName', 'Název strany'),
  partyDetail: style('PartyDetail', 'Údaj strany'),
  partyClosing: style('PartyClosing', 'Označení strany'),
  caption: style('Caption', 'caption'),
  cell: style('Cell', 'Text tabulky'),
  headCell: style('HeadCell', 'Záhlaví tabulky'),
  boxHeading: style('BoxHeading', 'Nadpis doložky'),
  box: style('Box', 'Doložka'),
  signature: style('Signing', 'Podpis'),
  header: style('Header', 'header'),
  footer: style('Footer', 'footer'),
} as const;

export type StyleKey = keyof typeof styleNames;
