import type { RelativeDistinguishedNames } from 'pkijs';
import { oid } from '#signing/asn1/object-identifiers';

/** The first value of a kind in a name; null where it has none. */
export function valueIn(name: RelativeDistinguishedNames, identifier: string): string | null {
  const text = name.typesAndValues.find(({ type }) => type === identifier)?.value.valueBlock.value.trim() ?? '';
  return text === '' ? null : text;
}

/** What to call the bearer of a name: its common name, or all that the name says. */
export function calledBy(name: RelativeDistinguishedNames): string {
  return valueIn(name, oid.commonName) ?? name.typesAndValues.map(({ type, value }) => `${labels[type] ?? type}=${value.valueBlock.value}`).join(', ');
}

/** Short names of attributes (RFC 4514, 3), and those Czech authorities use besides. */
const labels: Readonly<Record<string, string>> = {
  '2.5.4.4': 'SN',
  [oid.serialNumber]: 'serialNumber',
  [oid.country]: 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  [oid.organization]: 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'T',
  '2.5.4.42': 'GN',
  '2.5.4.97': 'organizationIdentifier',
  '1.2.840.113549.1.9.1': 'E',
};
