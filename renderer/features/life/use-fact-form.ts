import { useState } from 'react';
import type { ApiError } from '#shared/api/errors';
import type { IssueCode } from '#shared/domain/issue-code';
import type { Agreement } from '#shared/domain/agreement';
import type { Fact, FactKind, FactParty, RecordedFact } from '#shared/domain/life/fact';
import { formatDate, plainDateSchema, type PlainDate } from '#shared/domain/plain-date';
import { useClient } from '#data/machine/client';
import { useRememberAgreement } from '#data/machine/mutations';
import { useHost, useParties } from '#data/machine/queries';
import { partyNamesOf } from '#text/names';
import { draftOf, factFrom, type FactDraft, type FactField, type TextName, type Way } from './fact-fields';
import type { LikelyFact } from './likely-fact';

/** What the form says is wrong: at its fields, about the reason, or what the machine refused. */
export type FormFaults = { readonly fields: ReadonlyMap<FactField, IssueCode>; readonly reason: boolean; readonly refusal: ApiError | null };

const noFaults: FormFaults = { fields: new Map(), reason: false, refusal: null };

/** A fact being written down or corrected. It stays as it is while something is wrong with it. */
export function useFactForm({ id, content }: Agreement, wrong: RecordedFact | null, first: LikelyFact) {
  const { life } = useClient();
  const remember = useRememberAgreement();
  const { data: host } = useHost();
  const { data: parties } = useParties();
  const [draft, write] = useState(() => (wrong === null ? startOf(first, host.today) : draftOf(wrong.fact, textOf)));
  const [reason, giveReason] = useState('');
  const [happened, sayHappened] = useState(true);
  const [faults, find] = useState(noFaults);
  const [busy, setBusy] = useState(false);

  const edit = (change: Partial<FactDraft>, field: FactField | null = null) => {
    write((known) => ({ ...known, ...change }));
    if (field !== null) find((known) => ({ ...known, fields: new Map([...known.fields].filter(([name]) => name !== field)) }));
  };
  const send = async (fact: Fact | null): Promise<Agreement | null> => {
    const result = wrong !== null ? await life.correct({ id, factId: wrong.id, reason, fact }) : fact === null ? null : await life.record({ id, fact });
    if (result === null) return null;
    if (result.ok) remember(result.value);
    else find(faultsOf(result.error));
    return result.ok ? result.value : null;
  };
  /** @returns the agreement with it written down; null where something is wrong */
  const save = async (): Promise<Agreement | null> => {
    const read = happened ? factFrom(draft) : { fact: null };
    const unexplained = wrong !== null && reason.trim() === '';
    if ('issues' in read || unexplained) {
      find({ fields: 'issues' in read ? read.issues : new Map(), reason: unexplained, refusal: null });
      return null;
    }
    setBusy(true);
    const saved = await send(read.fact);
    setBusy(false);
    return saved;
  };
  return {
    draft,
    names: partyNamesOf(content, parties),
    reason,
    happened,
    faults,
    busy,
    save,
    giveReason,
    sayHappened,
    choose: (kind: FactKind) => edit({ kind }),
    chooseParty: (party: FactParty) => edit({ party }),
    chooseWay: (way: Way) => edit({ way }),
    type: (name: TextName, text: string) => edit({ texts: { ...draft.texts, [name]: text } }, name),
  };
}

export type FactForm = ReturnType<typeof useFactForm>;

/** A fact happens today more often than not, and what is paid or budgeted is so for this year. */
function startOf(first: LikelyFact, today: string): FactDraft {
  return { ...first, way: 'data-box', texts: { on: textOf('on', today), year: today.slice(0, 4) } };
}

function textOf(name: TextName, value: string | number): string {
  return name === 'on' || name === 'endsOn' ? formatDate(dayOf(String(value))) : String(value);
}

const dayOf = (value: string): PlainDate => plainDateSchema.parse(value);

/** What the machine says about one day belongs to its field. */
function faultsOf(error: ApiError): FormFaults {
  const day = error.code === 'invalid-input' ? error.issues.find(({ path }) => path.at(-1) === 'on') : undefined;
  return day === undefined ? { ...noFaults, refusal: error } : { ...noFaults, fields: new Map([['on', day.code]]) };
}
