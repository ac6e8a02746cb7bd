import { parseLine, parseParagraph } from '#shared/domain/text';
import { parsePhone, parseEmail } from '#shared/domain/contact-details';
import { misunderstood, understood, type IssueCode, type Parsed } from '#shared/domain/issue-code';
import { factSchema, type Fact, type FactKind, type FactParty } from '#shared/domain/life/fact';
import { parseDate } from '#shared/domain/plain-date';

/** What a form of a fact asks for, in its order. */
export const factFields: Readonly<Record<FactKind, readonly FactField[]>> = {
  dispatched: ['party', 'on', 'counterparts', 'way', 'note'],
  received: ['party', 'on', 'counterparts', 'note'],
  signed: ['party', 'on', 'signatory', 'place', 'note'],
  published: ['on', 'record', 'version', 'link', 'note'],
  'register-modified': ['on', 'record', 'version', 'link', 'note'],
  'withdrawn-from-register': ['on', 'note'],
  'notice-delivered': ['party', 'on', 'note'],
  'termination-agreed': ['on', 'endsOn', 'note'],
  'withdrawal-delivered': ['party', 'on', 'note'],
  'payment-requested': ['year', 'on', 'note'],
  budgeted: ['year', 'on', 'note'],
  'contact-announced': ['party', 'on', 'name', 'phone', 'email', 'note'],
  archived: ['on', 'note'],
};

/** Texts a form takes. */
const textFields = ['on', 'counterparts', 'signatory', 'place', 'record', 'version', 'link', 'endsOn', 'year', 'name', 'phone', 'email', 'note'] as const;
export type TextName = (typeof textFields)[number];
export type FactField = TextName | 'party' | 'way';

export type Way = Extract<Fact, { readonly kind: 'dispatched' }>['way'];

/** A fact as it is being written. */
export type FactDraft = { readonly kind: FactKind; readonly party: FactParty; readonly way: Way; readonly texts: FactTexts };

/** What was typed; nothing is an empty text. */
export type FactTexts = Readonly<Partial<Record<TextName, string>>>;

/** What is wrong, by the field it is wrong in. */
export type FactIssues = ReadonlyMap<FactField, IssueCode>;

/** The name a party has in a kind of fact. */
const partyKeys: Partial<Record<FactKind, string>> = { dispatched: 'from', received: 'by', signed: 'by', 'notice-delivered': 'by', 'withdrawal-delivered': 'by', 'contact-announced': 'of' };

/** The fact that was written, or what of it is not understood. */
export function factFrom(draft: FactDraft): { readonly fact: Fact } | { readonly issues: FactIssues } {
  const read = factFields[draft.kind].flatMap((field) => (field === 'party' || field === 'way' ? [] : [{ field, parsed: readings[field](draft.texts[field] ?? '') }]));
  const misread = read.flatMap(({ field, parsed }) => (parsed.ok ? [] : [[field, parsed.code] as const]));
  if (misread.length > 0) return { issues: new Map<FactField, IssueCode>(misread) };
  const values = Object.fromEntries(read.flatMap(({ field, parsed }) => (parsed.ok ? [[field, parsed.value]] : [])));
  const result = factSchema.safeParse({ ...unasked(draft.kind), ...values, ...chosen(draft), kind: draft.kind });
  return result.success ? { fact: result.data } : { issues: new Map(result.error.issues.map(({ path, message }) => [fieldAt(path[0]), codeOf(message)])) };
}

/** What the register states to the second is known only from its answer. */
const unasked = (kind: FactKind): object => (kind === 'published' || kind === 'register-modified' ? { at: null } : {});

function chosen({ kind, party, way }: FactDraft): object {
  const key = partyKeys[kind];
  return { ...(key === undefined ? {} : { [key]: party }), ...(kind === 'dispatched' ? { way } : {}) };
}

const fieldAt = (key: PropertyKey | undefined): FactField => textFields.find((name) => name === key) ?? 'on';

/** Schemas of the domain name their rules by our codes; anything else is a value that is not what it should be. */
const codeOf = (message: string): IssueCode => (message === 'digits-only' || message === 'required' || message === 'too-long' ? message : 'wrong-type');

type Reading = (typed: string) => Parsed<unknown>;

const optional = (parse: Reading): Reading => (typed) => (typed.trim() === '' ? understood(null) : parse(typed));

const required = (parse: Reading): Reading => (typed) => (typed.trim() === '' ? misunderstood('required') : parse(typed));

const whole: Reading = (typed) => (/^\d{1,6}$/u.test(typed.trim()) ? understood(Number(typed)) : misunderstood('not-a-number'));

const line: Reading = (typed) => parseLine(typed);

const digits: Reading = (typed) => (/^\d{1,18}$/u.test(typed.trim()) ? understood(typed.trim()) : misunderstood('digits-only'));

const readings: Readonly<Record<TextName, Reading>> = {
  on: required(parseDate),
  endsOn: required(parseDate),
  counterparts: required(whole),
  year: required(whole),
  signatory: optional(line),
  place: optional(line),
  record: optional(digits),
  version: optional(digits),
  link: optional(line),
  name: optional(line),
  phone: optional(parsePhone),
  email: optional(parseEmail),
  note: optional(parseParagraph),
};

/** A recorded fact as a draft, for its correction. @param textOf how a value is written our way */
export function draftOf(fact: Fact, textOf: (name: TextName, value: string | number) => string): FactDraft {
  const values: Readonly<Record<string, unknown>> = fact;
  const texts = textFields.flatMap((name) => {
    const value = values[name];
    return typeof value === 'string' || typeof value === 'number' ? [[name, textOf(name, value)] as const] : [];
  });
  const party = values[partyKeys[fact.kind] ?? ''];
  return {
    kind: fact.kind,
    party: party === 'region' ? 'region' : 'coordinator',
    way: fact.kind === 'dispatched' ? fact.way : 'post',
    texts: Object.fromEntries(texts),
  };
}
