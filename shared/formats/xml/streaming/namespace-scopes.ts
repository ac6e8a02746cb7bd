/** A name with its namespace; empty for none. */
export type ExpandedName = { readonly namespace: string; readonly local: string };

/** The namespaces that hold where the reader stands (Namespaces in XML 1.0). */
export type NamespaceScopes = {
  /** The name of an element that begins, with its own declarations taken into account. */
  enter(name: string, attributes: Readonly<Record<string, string>>): ExpandedName;
  leave(): void;
};

type Scope = {
  /** How many elements are open where it ends. */
  readonly depth: number;
  readonly namespaces: ReadonlyMap<string, string>;
  /** Names come again and again; a file that has ever new ones is not to fill the memory. */
  readonly known: Map<string, ExpandedName>;
};

const mostKnown = 1000;

/** A prefix that is not declared belongs to no namespace. */
export function createNamespaceScopes(): NamespaceScopes {
  const outermost: Scope = { depth: 0, namespaces: new Map(), known: new Map() };
  const inner: Scope[] = [];
  let depth = 0;
  return {
    enter: (name, attributes) => {
      const scope = inner.at(-1) ?? outermost;
      const declared = declarations(attributes);
      if (declared.length > 0) inner.push({ depth, namespaces: new Map([...scope.namespaces, ...declared]), known: new Map() });
      depth += 1;
      return expanded(name, inner.at(-1) ?? outermost);
    },
    leave: () => {
      depth -= 1;
      if (inner.at(-1)?.depth === depth) inner.pop();
    },
  };
}

const none: readonly (readonly [string, string])[] = [];

function declarations(attributes: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  let found = none;
  for (const name in attributes) {
    if (name === 'xmlns') found = [...found, ['', attributes[name] ?? '']];
    if (name.startsWith('xmlns:')) found = [...found, [name.slice('xmlns:'.length), attributes[name] ?? '']];
  }
  return found;
}

function expanded(name: string, { known, namespaces }: Scope): ExpandedName {
  const before = known.get(name);
  if (before !== undefined) return before;
  const colon = name.indexOf(':');
  const [prefix, local] = colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
  const result: ExpandedName = { namespace: namespaces.get(prefix) ?? '', local: asKey(local) };
  if (known.size < mostKnown) known.set(name, result);
  return result;
}

/** The same name as a key of an object: those are kept once, and told from the names in the code without being compared letter by letter. */
const asKey = (name: string): string => Object.keys({ [name]: null })[0] ?? name;
