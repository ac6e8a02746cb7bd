import { useMemo, type ReactNode } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import { bindChoice, bindRows, bindText, useDraftValue } from '#data/draft/bindings';
import { line, paragraph, wholeNumber } from '#data/draft/readings';
import type { FilingContent } from '#shared/domain/filing';
import type { DraftSession } from '#data/draft/session';
import { useOtherHolders } from '#data/other-holders';
import { useOffice, useParties } from '#data/machine/queries';
import { roleOf } from '#shared/domain/office';
import { courseText, filingText } from '#text/life/course';
import { otherHoldersText } from '#text/office-rules';
import { ReadOnlyFields } from '#ui/fields/binding';
import { OptionalSelectField } from '#ui/fields/choice-field';
import { NumberField } from '#ui/fields/number-field';
import { RowsField } from '#ui/fields/rows-field';
import { LongTextField, TextField } from '#ui/fields/text-field';
import { FieldRow, FieldStack } from '#ui/form-layout';
import { Panel } from '#ui/panel';
import { useFilingSession } from './use-filing-session';

const disposals = (['A', 'S', 'V'] as const).map((value) => ({ value, name: filingText.disposals[value] }));

/** How the agreement is kept in the records service. */
export function FilingPanel({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const session = useFilingSession(agreement);
  return (
    <Panel title={courseText.filing}>
      <ReadOnlyFields value={agreement.removedAt !== null}>
        <FieldStack>
          <FieldRow>
            <EvidenceNumber agreement={agreement} session={session} />
            <TextField field={bindText(session, 'fileMark', line)} label={filingText.fileMark} />
          </FieldRow>
          <FieldRow>
            <TextField field={bindText(session, 'clerk', line)} label={filingText.clerk} />
            <TextField field={bindText(session, 'unit', line)} label={filingText.unit} />
          </FieldRow>
          <FieldRow>
            <TextField field={bindText(session, 'classification', line)} label={filingText.classification} />
            <OptionalSelectField field={bindChoice(session, 'disposal')} label={filingText.disposal} options={disposals} empty={filingText.noDisposal} />
            <NumberField field={bindText(session, 'retentionYears', wholeNumber(1, 100))} label={filingText.retentionYears} unit={filingText.years} />
          </FieldRow>
          <Places session={session} />
          <LongTextField field={bindText(session, 'notes', paragraph)} label={filingText.notes} />
        </FieldStack>
      </ReadOnlyFields>
    </Panel>
  );
}

function EvidenceNumber({ agreement, session }: { readonly agreement: Agreement; readonly session: DraftSession<FilingContent> }): ReactNode {
  const number = useDraftValue(session, (content) => content.evidenceNumber);
  const { data: office } = useOffice();
  const { data: parties } = useParties();
  const warning = otherHoldersText(useOtherHolders(number, { agreement, side: roleOf(office.content.partyId) }), parties);
  return <TextField field={bindText(session, 'evidenceNumber', line)} label={filingText.evidenceNumber} warning={warning} />;
}

function Places({ session }: { readonly session: DraftSession<FilingContent> }): ReactNode {
  const rows = useMemo(() => bindRows(session, 'places', () => ({ place: null, count: null, note: null })), [session]);
  return (
    <RowsField field={rows} label={filingText.places} rowName={filingText.placeOf} addName={filingText.addPlace}>
      {(index) => (
        <FieldRow>
          <TextField field={bindText(session, `places.${index}.place`, line)} label={filingText.place} />
          <NumberField field={bindText(session, `places.${index}.count`, wholeNumber(1, 40))} label={filingText.count} />
          <TextField field={bindText(session, `places.${index}.note`, line)} label={filingText.placeNote} />
        </FieldRow>
      )}
    </RowsField>
  );
}
