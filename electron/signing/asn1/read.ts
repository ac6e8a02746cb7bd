import { BitString, Constructed, fromBER, Integer, ObjectIdentifier, OctetString, Primitive, Sequence, Set as Asn1Set, type BaseBlock } from 'asn1js';

/**
 * One value out of its bytes; what follows it is left aside, for signatures in PDF files are padded with zeros.
 * @throws Error when there is none
 */
export function asn1Of(bytes: Uint8Array): BaseBlock {
  const { offset, result } = fromBER(Uint8Array.from(bytes));
  if (offset === -1) throw new Error('These bytes are no ASN.1 value.');
  return result;
}

/** The value as it stood in the bytes it was read from. */
export const rawOf = (block: BaseBlock): Uint8Array => block.valueBeforeDecodeView;

/** @throws Error when it is no octet string, under its own or an implicit tag; parts of a constructed one are put together */
export function octetsOf(block: unknown): Uint8Array {
  if (block instanceof Primitive && block.idBlock.tagClass === contextSpecific) return block.valueBlock.valueHexView;
  if (!(block instanceof OctetString)) throw new Error('An octet string is missing.');
  return new Uint8Array(block.getValue());
}

/** Class of the tags `[0]` and so on. */
export const contextSpecific = 3;

/** The parts of a sequence, a set or an explicit tag. @throws Error for anything else */
export function partsOf(block: unknown): readonly BaseBlock[] {
  if (block instanceof Sequence || block instanceof Asn1Set || block instanceof Constructed) return block.valueBlock.value;
  throw new Error('A sequence is missing.');
}

/** Dotted. @throws Error when it is no object identifier */
export function identifierOf(block: unknown): string {
  if (!(block instanceof ObjectIdentifier)) throw new Error('An object identifier is missing.');
  return block.valueBlock.toString();
}

/** @throws Error when it is no integer of a few octets */
export function numberOf(block: unknown): number {
  if (!(block instanceof Integer) || block.valueBlock.isHexOnly) throw new Error('A number is missing.');
  return block.valueBlock.valueDec;
}

/** Octets of a bit string. @throws Error when it is none */
export function bitsOf(block: unknown): Uint8Array {
  if (!(block instanceof BitString)) throw new Error('A bit string is missing.');
  return block.valueBlock.valueHexView;
}
