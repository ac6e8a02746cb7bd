/** What an answer of the register says; the founding agreement's by default. */
export type AnswerFacts = {
  readonly root: 'odpovedZverejneni' | 'odpovedModifikace' | 'odpovedPridaniPrilohy' | 'odpovedZnepristupneni';
  readonly record: string;
  readonly version: string;
  readonly at: string;
  readonly publisherIco: string;
  readonly otherIco: string;
  readonly subject: string;
  readonly concludedOn: string;
  readonly number: string | null;
  readonly parent: string | null;
  readonly notes: readonly string[];
};

/** An answer as the register sends it, with a prefix and white space of its own. */
export function anAnswer(facts: Partial<AnswerFacts> = {}): string {
  const { root, record, version, at, publisherIco, otherIco, subject, concludedOn, number, parent, notes } = { ...usual, ...facts };
  const optional = (name: string, value: string | null) => (value === null ? '' : `<ns2:${name}>${value}</ns2:${name}>`);
  const informace = notes.length === 0 ? '' : `<ns2:informace>${notes.map((note) => `<ns2:text>${note}</ns2:text>`).join('')}</ns2:informace>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<ns2:${root} xmlns:ns2="http://portal.gov.cz/rejstriky/ISRS/1.2/">
  <ns2:puvodniZprava>1098765432</ns2:puvodniZprava>
  <ns2:data>
    <ns2:identifikator><ns2:idSmlouvy>${record}</ns2:idSmlouvy><ns2:idVerze>${version}</ns2:idVerze></ns2:identifikator>
    <ns2:odkaz>https://smlouvy.gov.cz/smlouva/${version}</ns2:odkaz>
    <ns2:casZverejneni>${at}</ns2:casZverejneni>
    <ns2:smlouva>
      <ns2:subjekt><ns2:datovaSchranka>ksab3eu</ns2:datovaSchranka><ns2:nazev>Kraj Vysočina</ns2:nazev><ns2:ico>${publisherIco}</ns2:ico><ns2:platce>false</ns2:platce></ns2:subjekt>
      <ns2:smluvniStrana><ns2:nazev>Olomoucký kraj</ns2:nazev><ns2:ico>${otherIco}</ns2:ico><ns2:prijemce>false</ns2:prijemce></ns2:smluvniStrana>
      <ns2:predmet>${subject}</ns2:predmet>
      <ns2:datumUzavreni>${concludedOn}</ns2:datumUzavreni>
      ${optional('cisloSmlouvy', number)}
      ${optional('navazanyZaznam', parent)}
    </ns2:smlouva>
    <ns2:prilohy><ns2:priloha><ns2:hash algoritmus="sha256">0a1b</ns2:hash><ns2:nazevSouboru>smlouva-kpbi-olomoucky-kraj.pdf</ns2:nazevSouboru></ns2:priloha></ns2:prilohy>
  </ns2:data>
  <ns2:potvrzeni><ns2:hash algoritmus="sha256">0a1b2c</ns2:hash><ns2:elektronickaZnacka>MIIB</ns2:elektronickaZnacka>${informace}</ns2:potvrzeni>
</ns2:${root}>
`;
}

const usual: AnswerFacts = {
  root: 'odpovedZverejneni',
  record: '4512345',
  version: '4790011',
  at: '2024-01-15T00:12:05.123+01:00',
  publisherIco: '70890749',
  otherIco: '60609460',
  subject: 'Spolupráce krajů',
  concludedOn: '2024-01-12',
  number: null,
  parent: null,
  notes: [],
};

/** A message about an error as the register sends it. */
export const anError = (code: string, text = 'chyba XSD validace'): string =>
  `<?xml version="1.0" encoding="UTF-8"?><chyba xmlns="http://portal.gov.cz/rejstriky/ISRS/1.2/"><puvodniZprava>1098765432</puvodniZprava><kodChyby>${code}</kodChyby><chybovyText>${text}</chybovyText></chyba>`;
