import type { ReactNode } from 'react';
import { bindChoice, bindText, useDraftValue } from '#data/draft/bindings';
import { nextNumber } from '#data/next-number';
import { useOfficeDraft } from '#data/office-draft';
import { useTakenNumbers } from '#data/taken-numbers';
import { duplicatesOf } from '#shared/domain/series/duplicates';
import { gapsOf } from '#shared/domain/series/gaps';
import { TickField } from '#ui/fields/choice-field';
import { TextField } from '#ui/fields/text-field';
import { FieldGroup, FieldStack } from '#ui/form-layout';
import { Panel } from '#ui/panel';
import { seriesText } from '#text/office-rules';
import { GapList } from './gap-list';

/** The series of our own numbers: how it counts, where it goes on, what is missing in it and what stands twice. */
export function SeriesPanel(): ReactNode {
  const session = useOfficeDraft();
  const taken = useTakenNumbers();
  const pattern = useDraftValue(session, (content) => content.defaults.numberPattern);
  const series = useDraftValue(session, (content) => content.series);
  const duplicates = duplicatesOf(taken);
  return (
    <Panel title={seriesText.title}>
      {pattern === null ? (
        seriesText.withoutPattern
      ) : (
        <FieldStack>
          <TickField field={bindChoice(session, 'series.yearly')} label={seriesText.yearly} />
          <TextField field={bindText(session, 'series.next', nextNumber)} label={seriesText.next} help={seriesText.nextHelp} width={18} />
          <FieldGroup title={seriesText.gaps}>
            <GapList session={session} pattern={pattern} gaps={gapsOf(series, pattern, taken)} />
          </FieldGroup>
        </FieldStack>
      )}
      {duplicates.length > 0 && (
        <FieldGroup title={seriesText.duplicates}>
          {duplicates.map(({ number, count }) => (
            <div key={number}>{seriesText.duplicate(number, count)}</div>
          ))}
        </FieldGroup>
      )}
    </Panel>
  );
}
