import { bindChoice, bindText } from '#data/draft/bindings';
import { date, line, paragraph } from '#data/draft/readings';
import { paperFields, papersText } from '#text/agreement/papers';
import { RadioField } from '#ui/fields/choice-field';
import { LongTextField, TextField } from '#ui/fields/text-field';
import { FieldRow } from '#ui/form-layout';
import { optionsOf } from '#ui/options';
import { usePapers, usePapersEditing, useSideOptions } from './editing';
import { ProposedDate } from './proposed-field';
import { SignatureFields } from './signature-fields';
import { useToday } from './use-proposals';

export function CoveringLetterForm() {
  const { session } = usePapersEditing();
  const sides = useSideOptions();
  const from = usePapers(({ coveringLetter }) => coveringLetter.from);
  return (
    <>
      <RadioField field={bindChoice(session, 'coveringLetter.from')} label={paperFields.letterFrom} options={sides} inline />
      <RadioField field={bindChoice(session, 'coveringLetter.purpose')} label={paperFields.purpose} options={optionsOf(paperFields.purposes)} />
      <FieldRow>
        <TextField field={bindText(session, 'coveringLetter.reference', line)} label={paperFields.reference} />
        <ProposedDate field={bindText(session, 'coveringLetter.writtenOn', date)} label={paperFields.writtenOn} proposal={useToday()} />
      </FieldRow>
      <TextField field={bindText(session, 'coveringLetter.addressee', line)} label={paperFields.addressee} help={paperFields.addresseeHelp} />
      <LongTextField field={bindText(session, 'coveringLetter.note', paragraph)} label={paperFields.letterNote} help={papersText.optional} />
      <SignatureFields paper="coveringLetter" side={from} />
    </>
  );
}
