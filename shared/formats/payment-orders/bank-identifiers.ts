/**
 * BIC by the code of a bank (Číselník kódů platebního styku, ČNB), of banks that keep current accounts of offices. Of any other
 * it is not known here, and the account says which bank it is anyway.
 */
export const bankIdentifiers: ReadonlyMap<string, string> = new Map([
  ['0100', 'KOMBCZPP'],
  ['0300', 'CEKOCZPP'],
  ['0600', 'AGBACZPP'],
  ['0710', 'CNBACZPP'],
  ['0800', 'GIBACZPX'],
  ['2010', 'FIOBCZPP'],
  ['2600', 'CITICZPX'],
  ['2700', 'BACXCZPP'],
  ['3030', 'AIRACZPP'],
  ['5500', 'RZBCCZPP'],
  ['5800', 'JTBPCZPP'],
  ['6000', 'PMBPCZPP'],
  ['6210', 'BREXCZPP'],
]);
