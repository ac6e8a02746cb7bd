import { changeBeside, findAgreement } from '#core/agreements/change-agreement';
import { Failure } from '#core/failure';
import type { Deed } from '#core/history/entries';
import { recordChange } from '#core/history/record-change';
import type { Ledger } from '#core/ledger';
import type { NamedFile, Ports } from '#core/ports';
import { withAttachment } from '#core/records/attachments';
import { answerCandidates, publishedRecords } from '#core/register/answer-candidates';
import { withConfirmation, type Confirmation } from '#core/register/answer-facts';
import { metadataOf, registerCase } from '#core/register/register-case';
import type { Agreement, AgreementId } from '#shared/domain/agreement';
import type { RecordedFact } from '#shared/domain/life/fact';
import { answerType } from '#shared/domain/record';
import type { AnswerDifference, RegisterAnswer } from '#shared/domain/register/answer';
import { answerTime, type AnswerTime } from '#shared/domain/register/answer-time';
import { answerDifferences } from '#shared/domain/register/match-answer';
import { readAnswer, type ReadAnswer } from '#shared/formats/isrs/read-answer';

/** An answer that was read, and the agreement it is about, with what it confirms written down and the file kept; null for an error about nobody knows what. */
export type TakenAnswer = { readonly agreement: Agreement | null; readonly answer: RegisterAnswer };

/**
 * Reads an answer of the register, writes down what it confirms and keeps the file with its agreement: it is the proof. An error confirms nothing.
 * @param id of the agreement it is taken for; null to find the one it is about
 * @throws Failure `register-answer-*`, `not-found`, `agreement-removed`
 */
export async function takeAnswer(ports: Ports, id: AgreementId | null, file: NamedFile): Promise<TakenAnswer> {
  const { fileName } = file;
  const read = readAnswer(file.bytes);
  if (!read.ok) throw refusal(read.error, fileName);
  const { answer } = read.value;
  const present = await ports.ledger.read();
  if (answer.kind === 'refused') return { answer, agreement: id === null ? null : await recorded(ports, findAgreement(present, id), file, (facts) => facts) };
  const agreement = await agreementOf(ports, present, id, read.value, fileName);
  const time = timeOf(ports, answer, fileName);
  const { clock, ids, userName } = ports;
  const confirmed: Confirming = (facts, at) => withConfirmation(facts, answer, time, { by: userName(), at, today: clock.today(), newId: () => ids.factId() });
  return { answer, agreement: await recorded(ports, agreement, file, confirmed) };
}

function refusal(fault: Extract<ReturnType<typeof readAnswer>, { readonly ok: false }>['error'], fileName: string): Failure {
  switch (fault.kind) {
    case 'unreadable':
      return new Failure({ code: 'register-answer-unreadable', fileName });
    case 'unsafe':
      return new Failure({ code: 'register-answer-unsafe', fileName });
    case 'unknown':
      return new Failure({ code: 'register-answer-unknown', fileName, root: fault.root });
  }
}

/** @throws Failure `register-answer-of-other-record` with what differs from the agreement it comes nearest to */
async function agreementOf(ports: Ports, present: Ledger, id: AgreementId | null, read: ReadAnswer, fileName: string): Promise<Agreement> {
  const candidates = id === null ? answerCandidates(present, read) : [findAgreement(present, id)];
  const compared = await Promise.all(candidates.map(async (agreement) => ({ agreement, differences: await differencesFrom(ports, present, agreement, read) })));
  const alike = compared.filter(({ differences }) => differences.length === 0);
  const [only] = alike;
  if (alike.length === 1 && only !== undefined) return only.agreement;
  const [nearest] = compared.toSorted((one, other) => one.differences.length - other.differences.length);
  throw new Failure({ code: 'register-answer-of-other-record', fileName, candidates: alike.length, differences: [...(nearest?.differences ?? [])] });
}

async function differencesFrom(ports: Ports, present: Ledger, agreement: Agreement, read: ReadAnswer): Promise<readonly AnswerDifference[]> {
  const metadata = metadataOf(present, await registerCase(ports, present, agreement));
  return answerDifferences(read, { metadata, records: publishedRecords(agreement) });
}

/** @throws Failure `register-answer-unreadable` for a day there is not, `register-answer-in-future` */
function timeOf({ clock }: Ports, { at }: Confirmation, fileName: string): AnswerTime {
  const time = answerTime(at);
  if (time === null) throw new Failure({ code: 'register-answer-unreadable', fileName });
  if (time.on > clock.today()) throw new Failure({ code: 'register-answer-in-future', fileName, on: time.on });
  return time;
}

/** Facts with what an answer confirms; the very same ones where that is known. */
type Confirming = (facts: readonly RecordedFact[], at: string) => readonly RecordedFact[];

/** What is known already is not written down again, and a file that is kept already not kept twice. */
async function recorded(ports: Ports, agreement: Agreement, { fileName, bytes }: NamedFile, confirmed: Confirming): Promise<Agreement> {
  const file = await ports.ledger.files.keep(bytes, answerType);
  const isNew = confirmed(agreement.facts, ports.clock.now()) !== agreement.facts;
  const deed: Deed = isNew ? { action: 'fact-recorded' } : { action: 'attached', subject: { kind: 'attachment', fileName } };
  return recordChange(ports, agreement.id, deed, (present, now) =>
    changeBeside(present, agreement.id, now, ({ facts, attachments }) => {
      const after = { facts: confirmed(facts, now), attachments: withAttachment(attachments, { fileName, file }, now, ports.ids) };
      return after.facts === facts && after.attachments === attachments ? null : after;
    }),
  );
}
