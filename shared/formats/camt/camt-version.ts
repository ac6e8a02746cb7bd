/** A namespace of ISO 20022. */
export type CamtVersion =
  /** A statement; `isKnown` where its version is one that this reader was made for. */
  | { readonly kind: 'statement'; readonly variant: string | null; readonly isKnown: boolean }
  /** Another message, such as an account report (camt.052), an advice (camt.054) or an order (pain.001). */
  | { readonly kind: 'other-message'; readonly name: string }
  | { readonly kind: 'none' };

const iso = /^urn:iso:std:iso:20022:tech:xsd:([a-z]{4}\.\d{3}\.\d{3}\.\d{2})$/u;

/** What message a root element begins. Without a namespace it may be a statement of which a program left it out. */
export function camtVersion({ namespace, local }: { readonly namespace: string; readonly local: string }): CamtVersion {
  if (local !== 'Document') return { kind: 'none' };
  if (namespace === '') return { kind: 'statement', variant: null, isKnown: false };
  const name = iso.exec(namespace)?.[1];
  if (name === undefined) return { kind: 'none' };
  return name.startsWith('camt.053.001.') ? { kind: 'statement', variant: name, isKnown: isKnownVersion(Number(name.slice(-2))) } : { kind: 'other-message', name };
}

const isKnownVersion = (version: number): boolean => version >= 2 && version <= 8;
