import type { ReactNode } from 'react';
import type { AgreementContent } from '#shared/domain/agreement';
import { bindRows, bindText } from '#data/draft/bindings';
import { line, prose } from '#data/draft/readings';
import type { DraftSession } from '#data/draft/session';
import { freeAnnexText } from '#text/agreement/wording';
import { RowsField } from '#ui/fields/rows-field';
import { LongTextField, TextField } from '#ui/fields/text-field';
import { FieldGroup, FieldStack } from '#ui/form-layout';
import { useEditing } from './editing';

/** The annexes beyond the three every agreement has. */
export function FreeAnnexes(): ReactNode {
  const { session } = useEditing();
  const rows = bindRows(session, 'freeAnnexes', () => ({ id: freshId(session), title: null, text: null }));
  return (
    <FieldGroup title={freeAnnexText.title}>
      <RowsField field={rows} label={freeAnnexText.annexes} rowName={freeAnnexText.row} addName={freeAnnexText.add} empty={freeAnnexText.none}>
        {(index) => (
          <FieldStack>
            <TextField field={bindText(session, `freeAnnexes.${index}.title`, line)} label={freeAnnexText.name} />
            <LongTextField field={bindText(session, `freeAnnexes.${index}.text`, prose)} label={freeAnnexText.text} help={freeAnnexText.textHelp} />
          </FieldStack>
        )}
      </RowsField>
    </FieldGroup>
  );
}

/** An amendment knows an annex by its id, wherever it moves: an id is never given out twice among those there are. */
function freshId(session: DraftSession<AgreementContent>): string {
  const taken = new Set(session.draft().present.content.freeAnnexes.map(({ id }) => id));
  const number = Array.from({ length: taken.size + 1 }, (_, index) => index + 1).find((each) => !taken.has(`annex.${String(each)}`)) ?? 0;
  return `annex.${String(number)}`;
}
