import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Signatory } from '#shared/domain/signature';
import { signingText } from '#text/records/signing';

/** A party that may sign; `note` says why it cannot any more. */
export type Side = { readonly signatory: Signatory; readonly name: string; readonly note: string | null };

type Props = {
  readonly sides: readonly Side[];
  readonly chosen: Signatory | null;
  /** The side of the office itself, where it is one of them. */
  readonly own: Signatory | null;
  readonly choose: (signatory: Signatory) => void;
  readonly error: string | null;
};

/** For whom she signs. For the other side she may, but not without a word. */
export function SideChoice({ sides, chosen, own, choose, error }: Props): ReactNode {
  const caution = chosen !== null && own !== null && chosen !== own ? signingText.otherSide : null;
  const state = error !== null ? 'error' : caution === null ? 'none' : 'warning';
  return (
    <Field label={signingText.side} validationMessage={error ?? caution} validationState={state}>
      <RadioGroup value={chosen ?? ''} onChange={(_event, { value }) => sides.filter(({ signatory }) => signatory === value).forEach(({ signatory }) => choose(signatory))}>
        {sides.map(({ signatory, name, note }) => (
          <Radio key={signatory} value={signatory} label={note === null ? name : `${name} (${note})`} disabled={note !== null} />
        ))}
      </RadioGroup>
    </Field>
  );
}
