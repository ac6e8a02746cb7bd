import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import { parseAmount } from '#shared/domain/money';
import type { AttachmentId } from '#shared/domain/record';
import { presentRecord } from '#shared/domain/register/present-record';
import type { Redaction, RedactionChoice } from '#shared/domain/register/redaction';
import { submissionSchema, type Submission, type SubmissionKind } from '#shared/domain/register/submission';
import { parseLine } from '#shared/domain/text';
import { useClient } from '#data/machine/client';
import { redactionChoicesQuery } from '#data/register';

export const keyOf = (redaction: Redaction): string => JSON.stringify(redaction);

/** What is being asked of the register. What is proposed stays proposed until the person decides otherwise. */
export function useSubmission(agreement: Agreement) {
  const { data: choices } = useSuspenseQuery(redactionChoicesQuery(useClient(), agreement));
  const [wanted, want] = useState<SubmissionKind>('publish');
  const [decided, decide] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [texts, setTexts] = useState<readonly string[]>([]);
  const [attached, setAttached] = useState<readonly AttachmentId[]>([]);
  const [worded, word] = useState({ subject: '', value: '' });

  const record = presentRecord(agreement.facts)?.record ?? null;
  const kinds: readonly SubmissionKind[] = record === null ? ['publish'] : ['modify', 'add-attachment', 'withdraw'];
  const kind = kinds.find((each) => each === wanted) ?? kinds[0] ?? 'publish';
  const isTaken = ({ redaction, personal }: RedactionChoice) => decided.get(keyOf(redaction)) ?? personal;
  const submission = useMemo(() => {
    const redactions = [...choices.filter(({ redaction, personal }) => decided.get(keyOf(redaction)) ?? personal).map(({ redaction }) => redaction), ...texts.map((text) => ({ kind: 'text', text }))];
    return submissionOf({ kind, record, redactions, attachments: attachedTo(agreement, attached), ...wordingOf(worded) });
  }, [choices, decided, texts, agreement, attached, worded, kind, record]);
  return {
    submission,
    kinds,
    choices,
    texts,
    attached,
    worded,
    isTaken,
    choose: want,
    take: ({ redaction }: RedactionChoice, taken: boolean) => decide((known) => new Map([...known, [keyOf(redaction), taken]])),
    addText: (text: string) => setTexts((known) => [...new Set([...known, text])]),
    removeText: (text: string) => setTexts((known) => known.filter((each) => each !== text)),
    attach: (id: AttachmentId, taken: boolean) => setAttached((known) => (taken ? [...known, id] : known.filter((each) => each !== id))),
    word,
  };
}

export type SubmissionForm = ReturnType<typeof useSubmission>;

/** Everything that was chosen, of which each kind takes what is its own. */
function submissionOf({ kind, record, redactions, attachments, ...wording }: { readonly kind: SubmissionKind; readonly record: string | null; readonly redactions: readonly unknown[]; readonly attachments: readonly AttachmentId[]; readonly subject: string | null; readonly value: number | null }): Submission {
  switch (kind) {
    case 'publish':
      return submissionSchema.parse({ kind, redactions, attachments, ...wording });
    case 'modify':
      return submissionSchema.parse({ kind, record, attachments, ...wording });
    case 'add-attachment':
      return submissionSchema.parse({ kind, record, attachments });
    case 'withdraw':
      return submissionSchema.parse({ kind, record });
  }
}

/** What was taken off the list meanwhile is not sent. */
const attachedTo = ({ attachments }: Agreement, chosen: readonly AttachmentId[]): readonly AttachmentId[] => attachments.filter(({ id, removedAt }) => removedAt === null && chosen.includes(id)).map(({ id }) => id);

/** What is not understood is not sent: the proposed value stands. */
function wordingOf({ subject, value }: { readonly subject: string; readonly value: string }) {
  const [line, amount] = [parseLine(subject), parseAmount(value)];
  return { subject: subject.trim() === '' || !line.ok ? null : line.value, value: value.trim() === '' || !amount.ok || amount.value === 0 ? null : amount.value };
}
