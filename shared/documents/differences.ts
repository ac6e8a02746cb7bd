import { z } from 'zod';
import { resolveSide, type AgreementCase, type SideName } from '#shared/documents/case';
import { fieldLabel } from '#shared/documents/field-label';
import { fieldValue, type Scalar } from '#shared/documents/field-value';
import { wordingFacts } from '#shared/documents/wording-facts';
import type { Party } from '#shared/domain/party';

/** One field in which two states of an agreement differ; null where a state has no such datum. */
export const differenceSchema = z.strictObject({ field: z.string(), label: z.string(), then: z.string().nullable(), now: z.string().nullable() });
export type Difference = Readonly<z.infer<typeof differenceSchema>>;

/**
 * What differs between an earlier state of an agreement and a later one, field by field in the order of the later one: its own content,
 * the details of both parties wherever they come from, the regions annex 2 lists, and where the wording departs from its templates.
 * @param then null where there was nothing: everything that is there now differs
 */
export function differencesBetween(then: AgreementCase | null, now: AgreementCase): readonly Difference[] {
  const before = then === null ? nothing : factsIn(then);
  const after = factsIn(now);
  const fields = [...new Set([...after.keys(), ...before.keys()])];
  return fields.flatMap((field) => {
    const [was, is] = [before.get(field) ?? null, after.get(field) ?? null];
    return was?.value === is?.value ? [] : [{ field, label: (is ?? was)?.label ?? field, then: textOf(field, was), now: textOf(field, is) }];
  });
}

const nothing: ReadonlyMap<string, Fact> = new Map();

/** All of this as a person reads it, by the path of its field. */
export function readableFacts(agreementCase: AgreementCase): ReadonlyMap<string, { readonly label: string; readonly value: string }> {
  const facts = [...factsIn(agreementCase)];
  return new Map(facts.flatMap(([field, fact]) => {
    const value = textOf(field, fact);
    return value === null ? [] : [[field, { label: fact.label, value }]];
  }));
}

type Fact = { readonly label: string; readonly value: Scalar };

/** What only the program knows a thing by. */
const isName = (path: string): boolean => /^freeAnnexes\.\d+\.id$|^amendment\.of$/u.test(path);

const textOf = (field: string, fact: Fact | null): string | null => (fact === null ? null : fieldValue(field, fact.value));

/** Every datum that stands behind the documents, by the path of its field; what is empty is left out. */
function factsIn(agreementCase: AgreementCase): ReadonlyMap<string, Fact> {
  const { content, parties } = agreementCase;
  const { wording, ...data } = content;
  const own = leavesOf({ ...data, coordinator: sideOf(agreementCase, 'coordinator'), region: sideOf(agreementCase, 'region') }, '');
  const listed = content.coordinatorList === 'participating' ? parties.flatMap(listedFacts) : [];
  const labelled = own.map(([field, value]): [string, Fact] => [field, { label: fieldLabel(field, agreementCase), value }]);
  return new Map([...labelled, ...listed, ...wordingFacts(wording)].filter(([, { value }]) => value !== null));
}

/** A side with all details it has in the documents, its own and its party's. */
function sideOf(agreementCase: AgreementCase, name: SideName): unknown {
  const { side, details, party } = resolveSide(agreementCase, name);
  return { ...side, partyId: party?.content.name.nominative ?? null, overrides: details };
}

function leavesOf(value: unknown, path: string): readonly (readonly [string, Scalar])[] {
  if (typeof value !== 'object' || value === null) return isScalar(value) && !isName(path) ? [[path, value]] : [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
}

const isScalar = (value: unknown): value is Scalar => value === null || ['string', 'number', 'boolean'].includes(typeof value);

const contacts = [
  ['coordinatorName', 'krajský koordinátor'],
  ['coordinatorPhone', 'telefon krajského koordinátora'],
  ['coordinatorEmail', 'e-mail krajského koordinátora'],
] as const;

/** What annex 2 says of one region of the project. */
function listedFacts({ id, content }: Party): readonly [string, Fact][] {
  const { name, participates, details } = content;
  if (!participates) return [];
  const fact = (key: string, label: string, value: Scalar): [string, Fact] => [`parties.${id}.${key}`, { label: `${label} (${name.nominative}, příloha č. 2)`, value }];
  return [
    fact('participates', 'účast v projektu', participates),
    ...contacts.map(([key, label]) => fact(key, label, details[key])),
  ];
}
