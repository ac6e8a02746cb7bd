import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { partyOf } from '#shared/documents/case';
import type { Agreement } from '#shared/domain/agreement';
import { signableKinds, type Edition, type SignableKind, type SignedCopy } from '#shared/domain/record';
import type { Signatory } from '#shared/domain/signature';
import { useOffice, useParties } from '#data/machine/queries';
import { useSigning } from '#data/signing';
import { documentTitles } from '#text/agreement/agreement';
import { signedAtText, signedNotice, sideText, signingText } from '#text/records/signing';
import { useNotify } from '#ui/notices';
import type { Side } from './side-choice';
import { SigningDialog } from './signing-dialog';
import type { SigningInput } from './use-signing-form';

type Props = {
  readonly agreement: Agreement;
  /** The one the agreement stands in now; older ones are signed no more. */
  readonly edition: Edition;
  /** The document offered first. */
  readonly kind: SignableKind;
  /** The side offered first; null offers the office's own. */
  readonly signatory: Signatory | null;
  /** @param made the signed copy, when one was made */
  readonly onClose: (made: SignedCopy | null) => void;
};

const signatories: readonly Signatory[] = ['coordinator', 'region'];

/** Signs a document of a finished agreement with a key file. */
export function SignDialog({ agreement, edition, kind: first, signatory, onClose }: Props): ReactNode {
  const { sign } = useSigning();
  const notify = useNotify();
  const { data: parties } = useParties();
  const { data: office } = useOffice();
  const [kind, choose] = useState(first);
  const sides = signatories.map((each): Side => {
    const copy = edition.signed.find((signed) => signed.kind === kind && signed.signatory === each);
    return { signatory: each, name: sideText(each, partyOf(parties, agreement.content[each].partyId)?.content.name.nominative ?? null), note: copy === undefined ? null : signedAtText(copy.signedAt) };
  });
  const own = signatories.find((each) => agreement.content[each].partyId === office.content.partyId) ?? null;
  const signNow = async (input: SigningInput) => {
    const signed = await sign({ id: agreement.id, kind, ...input });
    if (!signed.ok) return signed;
    notify({ title: signedNotice(documentTitles[kind], input.signatory), detail: signingText.keptCopy });
    onClose(signed.value.editions.at(-1)?.signed.at(-1) ?? null);
    return signed;
  };
  return (
    <SigningDialog sides={sides} own={own} first={signatory ?? own} sign={signNow} onClose={() => onClose(null)}>
      <DocumentChoice edition={edition} kind={kind} choose={choose} />
    </SigningDialog>
  );
}

type ChoiceProps = { readonly edition: Edition; readonly kind: SignableKind; readonly choose: (kind: SignableKind) => void };

/** Both sides are to sign one and the same document. */
function DocumentChoice({ edition, kind, choose }: ChoiceProps): ReactNode {
  const begun = signableKinds.find((each) => edition.signed.some((copy) => copy.kind === each));
  const caution = begun === undefined || edition.signed.some((copy) => copy.kind === kind) ? null : signingText.otherDocument(documentTitles[begun]);
  return (
    <Field label={signingText.document} validationMessage={caution} validationState={caution === null ? 'none' : 'warning'}>
      <RadioGroup layout="horizontal" value={kind} onChange={(_event, { value }) => signableKinds.filter((each) => each === value).forEach(choose)}>
        {signableKinds.filter((each) => edition.documents.some((document) => document.kind === each)).map((each) => (
          <Radio key={each} value={each} label={documentTitles[each]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
