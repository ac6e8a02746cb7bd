import { resolveSide, type AgreementCase } from '#shared/documents/case';
import type { Party } from '#shared/domain/party';

/** What only makes sense together: lists, and data whose kind says what else they have. */
const wholes = ['coordinator.approvals', 'region.approvals', 'term', 'payment.due', 'contribution.exceptions', 'project.activities', 'project.budget', 'freeAnnexes', 'amendment', 'wording'] as const;

/** The field that is taken over where one differs: itself, or the whole it belongs to. */
export function takenWith(field: string): string {
  return wholes.find((whole) => field === whole || field.startsWith(`${whole}.`)) ?? field;
}

/** The content of a case with all details of both parties as its own, by the paths differences name them by. */
export function ownContent(agreementCase: AgreementCase): AgreementCase['content'] {
  const { content } = agreementCase;
  const own = (name: 'coordinator' | 'region') => ({ ...content[name], overrides: resolveSide(agreementCase, name).details });
  return { ...content, coordinator: own('coordinator'), region: own('region') };
}

/** A record with what another one has at some paths; both are plain data. */
export function withFieldsOf(ours: object, theirs: object, fields: readonly string[]): unknown {
  return fields.reduce<unknown>((content, field) => withValue(content, field.split('.'), valueAt(theirs, field.split('.'))), ours);
}

/** Fields of the parties annex 2 lists: `parties.CZ072.coordinatorPhone` */
const ofParty = /^parties\.(CZ\d{3})\.(participates|coordinatorName|coordinatorPhone|coordinatorEmail)$/u;

export const isOfParty = (field: string): boolean => ofParty.test(field);

/** Parties with what the other office knows of them, as far as it was chosen. */
export function partiesWithFieldsOf(ours: readonly Party[], theirs: readonly Party[], fields: readonly string[]): readonly Party[] {
  return ours.map((party) => {
    const other = theirs.find(({ id }) => id === party.id);
    const keys = fields.flatMap((field) => keyOf(field, party));
    if (other === undefined || keys.length === 0) return party;
    const details = keys.filter((key) => key !== 'participates');
    const known = Object.fromEntries(details.map((key) => [key, other.content.details[key]]));
    const participates = keys.includes('participates') ? other.content.participates : party.content.participates;
    return { ...party, revision: party.revision + 1, content: { ...party.content, participates, details: { ...party.content.details, ...known } } };
  });
}

type ListedKey = 'participates' | 'coordinatorName' | 'coordinatorPhone' | 'coordinatorEmail';

function keyOf(field: string, { id }: Party): readonly ListedKey[] {
  const [, code, key] = ofParty.exec(field) ?? [];
  // Sound: the pattern names the keys one by one.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  return code === id ? [key as ListedKey] : [];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
}

function withValue(onto: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const record = isRecord(onto) ? onto : {};
  return { ...record, [key]: withValue(record[key], rest, value) };
}
