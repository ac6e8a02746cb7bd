import { findAgreement, type Changed } from '#core/agreements/change-agreement';
import { Failure } from '#core/failure';
import { continues, entriesAfter, type Act, type Deed } from '#core/history/entries';
import { snapshotOf } from '#core/history/snapshot';
import type { Ledger } from '#core/ledger';
import type { Ports } from '#core/ports';
import type { Agreement, AgreementId } from '#shared/domain/agreement';
import type { StoredFile } from '#shared/domain/record';

type HistoryPorts = Pick<Ports, 'ledger' | 'clock' | 'userName'>;

/** How often a change is tried when others write the same agreement at the same moment. */
const attempts = 5;

/**
 * Changes one agreement and writes down in its history who did what; where a new entry begins, the state before it becomes a
 * file of record first.
 * @param change pure; may refuse by throwing a Failure
 * @throws Failure `changed-meanwhile` when others write it all the time
 */
export async function recordChange(ports: HistoryPorts, id: AgreementId, deed: Deed, change: (ledger: Ledger, now: string) => Changed): Promise<Agreement> {
  const { ledger, clock, userName } = ports;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const act: Act = { ...deed, by: userName(), at: clock.now() };
    const known = findAgreement(await ledger.read(), id);
    const before = continues(known, act) ? null : await ledger.files.keep(snapshotOf(known), 'application/json');
    const done = await ledger.change((present) => {
      const changed = change(present, act.at);
      return isUpToDate(findAgreement(present, id), known, act) ? withHistory(present, changed, act, before) : { next: present, value: null };
    });
    if (done !== null) return done;
  }
  throw new Failure({ code: 'changed-meanwhile', revision: findAgreement(await ledger.read(), id).revision });
}

/** Whether what was kept as the state before the change is that state. */
function isUpToDate(present: Agreement, known: Agreement, act: Act): boolean {
  if (continues(present, act)) return true;
  return !continues(known, act) && present.revision === known.revision && present.papers.revision === known.papers.revision && present.filing.revision === known.filing.revision;
}

function withHistory(present: Ledger, { next, value }: Changed, act: Act, before: StoredFile | null): Changed {
  const recorded: Agreement = { ...value, history: entriesAfter(findAgreement(present, value.id), value, act, before) };
  return { next: { ...next, agreements: next.agreements.map((agreement) => (agreement.id === recorded.id ? recorded : agreement)) }, value: recorded };
}
