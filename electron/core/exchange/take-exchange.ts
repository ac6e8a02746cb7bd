import { keepAmendment, mustAmendFinished } from '#core/agreements/amendment-rules';
import { changeDraft, type Changed } from '#core/agreements/change-agreement';
import { claimRegion } from '#core/agreements/claim-region';
import { withOwnDifferences } from '#core/agreements/own-differences';
import { addDraft } from '#core/agreements/start-draft';
import { compareCase } from '#core/exchange/compare-case';
import { exchangeCase, type ExchangeCase } from '#core/exchange/exchange-case';
import { openExchange, type OpenedExchange } from '#core/exchange/open-exchange';
import { withWordingOf } from '#core/exchange/taken-wording';
import { Failure } from '#core/failure';
import { firstEntries } from '#core/history/entries';
import { recordChange } from '#core/history/record-change';
import { inputIssues } from '#core/input-issues';
import type { Ledger } from '#core/ledger';
import type { NamedFile, Ports } from '#core/ports';
import { partyOf } from '#shared/documents/case';
import { agreementContentSchema, type Agreement, type AgreementContent, type Side } from '#shared/domain/agreement';
import { isOfParty, ownContent, partiesWithFieldsOf, withFieldsOf } from '#shared/domain/exchange/take-fields';
import type { Sha256 } from '#shared/domain/record';
import type { Unparsed } from '#shared/domain/unparsed';

/** What a person chose of a file. */
export type TakenChoice = {
  /** As the reading told it: what the person saw. */
  readonly seen: Sha256;
  /** As the reading names them (`take`); of a new draft everything is taken. */
  readonly fields: readonly string[];
};

/**
 * Takes over what another office sent: as a new draft, or the named fields into the draft that is here. What was not named stays as it is.
 * @throws Failure `exchange-*` (`exchange-seen-otherwise` where the ledger moved since the file was read), `agreement-finished`, `agreement-removed`, `agreement-not-finished` of what an
 * amendment changes, `region-has-agreement`, `template-faulty`, `invalid-input`
 */
export async function takeExchange(ports: Ports, file: NamedFile, choice: TakenChoice): Promise<Agreement> {
  const opened = openExchange(ports.archives, file);
  const { fileName } = file;
  const chosen = { ...choice, fileName };
  const { here } = exchangeCase(await ports.ledger.read(), opened, fileName);
  if (here === null) return ports.ledger.change((present) => newDraft(present, ports, opened, chosen));
  return recordChange(ports, here.id, { action: 'exchanged', reason: reasonOf(opened, fileName) }, (present, now) => {
    const exchanged = exchangeCase(present, opened, fileName);
    const { theirs } = exchanged;
    const taken = takenFields(ports, exchanged, chosen);
    const worded = taken.includes('wording') ? withWordingOf(present, opened, { at: now, by: ports.userName() }) : { next: present, wording: theirs.content.wording };
    const listed = partiesWithFieldsOf(worded.next.parties, opened.data.parties, taken);
    return changeDraft({ ...worded.next, parties: listed }, here.id, now, (agreement, ledger) => {
      const brought = { ...ownContent(theirs), wording: worded.wording };
      const content = parsed(withFieldsOf(agreement.content, brought, taken.filter((field) => !isOfParty(field))));
      keepAmendment(ledger, agreement, content);
      claimRegion(ledger, content, here.id, ports.clock.today());
      return { content, unparsed: withoutTaken(agreement.unparsed, taken) };
    });
  });
}

type Choice = TakenChoice & { readonly fileName: string };

/** @throws Failure `exchange-seen-otherwise`; `invalid-input` where a field is named that does not differ */
function takenFields({ archives }: Ports, exchanged: ExchangeCase, { seen, fields, fileName }: Choice): readonly string[] {
  const compared = compareCase(archives, exchanged);
  if (compared.seen !== seen) throw new Failure({ code: 'exchange-seen-otherwise', fileName });
  const offered = new Set(compared.differences.map(({ take }) => take));
  const stray = fields.findIndex((field) => !offered.has(field));
  if (stray >= 0) throw new Failure({ code: 'invalid-input', issues: [{ path: ['fields', stray], code: 'not-a-choice' }] });
  return [...new Set(fields)];
}

/** It keeps the id it has with the sender, so that what comes back finds its place. */
function newDraft(present: Ledger, ports: Ports, opened: OpenedExchange, choice: Choice): Changed {
  const { data } = opened;
  const { fileName } = choice;
  const exchanged = exchangeCase(present, opened, fileName);
  const { theirs } = exchanged;
  takenFields(ports, exchanged, choice);
  const signed = { at: ports.clock.now(), by: ports.userName() };
  const { next, wording } = withWordingOf(present, opened, signed);
  const own = ownContent(theirs);
  const content = parsed({ ...own, wording, coordinator: followed(own.coordinator, next), region: followed(own.region, next) });
  const started = addDraft(next, { ...ports, ids: { ...ports.ids, agreementId: () => data.id } }, content, { sample: false });
  mustAmendFinished(next, started.value);
  const [entry] = firstEntries({ action: 'exchanged', ...signed });
  const history = entry === undefined ? [] : [{ ...entry, reason: reasonOf(opened, fileName) }];
  const value: Agreement = { ...started.value, history };
  return { next: { ...started.next, agreements: started.next.agreements.map((agreement) => (agreement.id === value.id ? value : agreement)) }, value };
}

/** Details that are the same here follow the party; those that differ stay with the agreement. */
const followed = (side: Side, { parties }: Ledger): Side => withOwnDifferences(side, parties);

function reasonOf({ manifest, data }: OpenedExchange, fileName: string): string {
  return `${partyOf(data.parties, manifest.origin.from)?.content.name.nominative ?? manifest.origin.from}: ${fileName}`;
}

/** @throws Failure `invalid-input` where the fields do not go together */
function parsed(content: unknown): AgreementContent {
  const result = agreementContentSchema.safeParse(content);
  if (!result.success) throw new Failure({ code: 'invalid-input', issues: inputIssues(result.error.issues) });
  return result.data;
}

/** What was typed and not understood at a field gives way to what was taken over. */
function withoutTaken(unparsed: Unparsed, taken: readonly string[]): Unparsed {
  return Object.fromEntries(Object.entries(unparsed).filter(([key]) => !taken.some((field) => key === field || key.startsWith(`${field}.`))));
}
