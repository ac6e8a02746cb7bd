import { failure, success, type Result } from '#shared/api/result';
import { recordIdSchema, type RecordId } from '#shared/domain/life/register-record';
import type { RegisterAnswer } from '#shared/domain/register/answer';
import { answerTime } from '#shared/domain/register/answer-time';
import { longestRegisterText } from '#shared/domain/register/metadata';
import { childOf, childrenOf, textIn, type XmlElement } from '#shared/formats/xml/element';
import { readXml } from '#shared/formats/xml/read-xml';
import { isrsNamespace } from './isrs';

/** What an answer repeats of the record it is about, as the register wrote it. */
export type AnsweredRecord = {
  /** IČO of all parties, in the order of the answer. */
  readonly icos: readonly string[];
  readonly subject: string | null;
  /** xs:date, where it has a zone without it. */
  readonly concludedOn: string | null;
  readonly number: string | null;
  readonly parent: string | null;
};

/** An answer, and the record it repeats; none in a message about an error. */
export type ReadAnswer = { readonly answer: RegisterAnswer; readonly record: AnsweredRecord | null };

/** Why a text is no answer of the register; `root` is the name of what it is instead. */
export type AnswerFault = { readonly kind: 'unreadable' } | { readonly kind: 'unsafe' } | { readonly kind: 'unknown'; readonly root: string };

const unreadable = failure({ kind: 'unreadable' } as const);

/** Reads `odpoved_*.xml` and `chyba.xml`. What an answer must hold by XSD 1.2.1 has to be there. */
export function readAnswer(bytes: Uint8Array): Result<ReadAnswer, AnswerFault> {
  const xml = readXml(bytes);
  if (!xml.ok) return failure({ kind: xml.error });
  const root = xml.value;
  if (root.namespace !== isrsNamespace) return failure({ kind: 'unknown', root: root.name });
  if (root.name === 'chyba') return errorIn(root);
  const kind = kinds.get(root.name);
  return kind === undefined ? failure({ kind: 'unknown', root: root.name }) : confirmationIn(root, kind);
}

type Confirmation = Exclude<RegisterAnswer, { readonly kind: 'refused' }>;

const kinds: ReadonlyMap<string, Confirmation['kind']> = new Map([
  ['odpovedZverejneni', 'published'],
  ['odpovedModifikace', 'modified'],
  ['odpovedPridaniPrilohy', 'attachment-added'],
  ['odpovedZnepristupneni', 'withdrawn'],
]);

function errorIn(root: XmlElement): Result<ReadAnswer, AnswerFault> {
  const [message, errorCode] = [textIn(root, 'puvodniZprava'), textIn(root, 'kodChyby')];
  if (message === null || errorCode === null) return unreadable;
  return success({ answer: { kind: 'refused', message, errorCode: shortened(errorCode, longestCode), errorText: shortened(textIn(root, 'chybovyText') ?? '', longestError) }, record: null });
}

function confirmationIn(root: XmlElement, kind: Confirmation['kind']): Result<ReadAnswer, AnswerFault> {
  const data = childOf(root, 'data');
  const identifier = childOf(data, 'identifikator');
  const record = childOf(data, 'smlouva');
  const [message, id, version, at] = [textIn(root, 'puvodniZprava'), idIn(identifier, 'idSmlouvy'), idIn(identifier, 'idVerze'), textIn(data, 'casZverejneni')];
  if (message === null || id === null || version === null || record === null || at === null || answerTime(at) === null) return unreadable;
  const notes = childrenOf(childOf(childOf(root, 'potvrzeni'), 'informace'), 'text').map(({ text }) => shortened(text.trim(), longestRegisterText));
  return success({ answer: { kind, message, record: id, version, link: linkIn(data), at, notes: notes.slice(0, mostNotes) }, record: recordIn(record) });
}

/** Most notes and characters that are handed on: whoever made a text longer means no good. */
const mostNotes = 20;
const longestError = 2000;
const longestCode = 20;

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);

/** Where the record is to be seen; null for any address but one of the register, for people will follow it. */
function linkIn(data: XmlElement | null): string | null {
  const link = textIn(data, 'odkaz');
  return link !== null && registerAddress.test(link) ? link : null;
}

const registerAddress = /^https:\/\/smlouvy\.gov\.cz\/[!-~]{1,200}$/u;

/** xs:integer may have a sign and leading zeros. */
function idIn(parent: XmlElement | null, name: string): RecordId | null {
  const digits = textIn(parent, name)?.replace(/^\+?0*(?=\d)/u, '');
  const result = recordIdSchema.safeParse(digits);
  return result.success ? result.data : null;
}

function recordIn(record: XmlElement): AnsweredRecord {
  const parties = [...childrenOf(record, 'subjekt'), ...childrenOf(record, 'smluvniStrana')];
  return {
    icos: parties.flatMap((party) => textIn(party, 'ico') ?? []),
    subject: textIn(record, 'predmet'),
    concludedOn: textIn(record, 'datumUzavreni')?.slice(0, 10) ?? null,
    number: textIn(record, 'cisloSmlouvy'),
    parent: idIn(record, 'navazanyZaznam'),
  };
}
