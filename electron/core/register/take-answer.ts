import { changeBeside, findAgreement } from '#core/agreements/change-agreement';
import { Failure } from '#core/failure';
import { recordChange } from '#core/history/record-change';
import type { Ledger } from '#core/ledger';
import type { NamedFile, Ports } from '#core/ports';
import { withConfirmation, type Confirmation } from '#core/register/answer-facts';
import { metadataOf, registerCase } from '#core/register/register-case';
import type { Agreement, AgreementId } from '#shared/domain/agreement';
import { factsOfKind, standingFacts } from '#shared/domain/life/fact';
import type { AnswerDifference, RegisterAnswer } from '#shared/domain/register/answer';
import { answerTime, type AnswerTime } from '#shared/domain/register/answer-time';
import { answerDifferences } from '#shared/domain/register/match-answer';
import { readAnswer, type ReadAnswer } from '#shared/formats/isrs/read-answer';

/** An answer that was read, and the agreement it is about, with what it confirms written down; null for an error about nobody knows what. */
export type TakenAnswer = { readonly agreement: Agreement | null; readonly answer: RegisterAnswer };

/**
 * Reads an answer of the register and writes down what it confirms; an error changes nothing.
 * @param id of the agreement it is taken for; null to find the one it is about
 * @throws Failure `register-answer-*`, `not-found`, `agreement-removed`
 */
export async function takeAnswer(ports: Ports, id: AgreementId | null, file: NamedFile): Promise<TakenAnswer> {
  const { fileName } = file;
  const read = readAnswer(file.bytes);
  if (!read.ok) throw refusal(read.error, fileName);
  const { answer } = read.value;
  const present = await ports.ledger.read();
  if (answer.kind === 'refused') return { answer, agreement: id === null ? null : findAgreement(present, id) };
  const agreement = await agreementOf(ports, present, id, read.value, fileName);
  return { answer, agreement: await recorded(ports, agreement, answer, timeOf(ports, answer, fileName)) };
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
  const candidates = id === null ? present.agreements.filter(({ removedAt, finishedOn }) => removedAt === null && finishedOn !== null) : [findAgreement(present, id)];
  const compared = await Promise.all(candidates.map(async (agreement) => ({ agreement, differences: await differencesFrom(ports, present, agreement, read) })));
  const alike = compared.filter(({ differences }) => differences.length === 0);
  const [only] = alike;
  if (alike.length === 1 && only !== undefined) return only.agreement;
  const [nearest] = compared.toSorted((one, other) => one.differences.length - other.differences.length);
  throw new Failure({ code: 'register-answer-of-other-record', fileName, candidates: alike.length, differences: [...(nearest?.differences ?? [])] });
}

async function differencesFrom(ports: Ports, present: Ledger, agreement: Agreement, read: ReadAnswer): Promise<readonly AnswerDifference[]> {
  const metadata = metadataOf(present, await registerCase(ports, present, agreement));
  const records = factsOfKind(standingFacts(agreement.facts), 'published').flatMap(({ record }) => record ?? []);
  return answerDifferences(read, { metadata, records });
}

/** @throws Failure `register-answer-unreadable` for a day there is not, `register-answer-in-future` */
function timeOf({ clock }: Ports, { at }: Confirmation, fileName: string): AnswerTime {
  const today = clock.today();
  const time = at === null ? { on: today, at: null } : answerTime(at);
  if (time === null) throw new Failure({ code: 'register-answer-unreadable', fileName });
  if (time.on > today) throw new Failure({ code: 'register-answer-in-future', fileName, on: time.on });
  return time;
}

/** What is known already is not written down again. */
async function recorded(ports: Ports, agreement: Agreement, answer: Confirmation, time: AnswerTime): Promise<Agreement> {
  const { clock, ids, userName } = ports;
  const after = (facts: Agreement['facts'], at: string) => withConfirmation(facts, answer, time, { by: userName(), at, today: clock.today(), newId: () => ids.factId() });
  if (after(agreement.facts, clock.now()) === agreement.facts) return agreement;
  return recordChange(ports, agreement.id, { action: 'fact-recorded' }, (present, now) => changeBeside(present, agreement.id, now, ({ facts }) => ({ facts: after(facts, now) })));
}
