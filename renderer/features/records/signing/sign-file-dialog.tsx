import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SignatureReport, Signatory } from '#shared/domain/signature';
import { roleOf } from '#shared/domain/office';
import { useOffice } from '#data/machine/queries';
import { useSigning } from '#data/signing';
import type { Upload } from '#data/files/uploads';
import { sideText } from '#text/records/signing';
import { signedFileName, verifyText } from '#text/records/verification';
import { Fact, Facts } from './facts';
import type { Side } from './side-choice';
import { SigningDialog } from './signing-dialog';
import type { SigningInput } from './use-signing-form';

const useStyles = makeStyles({ file: { marginTop: '4px' } });

type Props = {
  readonly upload: Upload;
  readonly emptyFields: SignatureReport['emptyFields'];
  /** @param made the signed file, when one was made */
  readonly onClose: (made: Upload | null) => void;
};

/** Parties whose fields in a file are still empty; fields of other programs are none of them. */
export const freeSignatories = (fields: SignatureReport['emptyFields']): readonly Signatory[] => fields.map(({ signatory }) => signatory).filter((signatory) => signatory !== null);

/** Signs a file of this application that came from elsewhere, as one the other party signed before. */
export function SignFileDialog({ upload, emptyFields, onClose }: Props): ReactNode {
  const styles = useStyles();
  const { signFile } = useSigning();
  const { data: office } = useOffice();
  const own = roleOf(office.content.partyId);
  const sides = freeSignatories(emptyFields).map((signatory): Side => ({ signatory, name: sideText(signatory, null), note: null }));
  const sign = async (input: SigningInput) => {
    const signed = await signFile({ ...upload, ...input });
    if (signed.ok) onClose({ fileName: signedFileName(signed.value.fileName), content: signed.value.pdf });
    return signed;
  };
  return (
    <SigningDialog sides={sides} own={own} first={own} sign={sign} onClose={() => onClose(null)}>
      <div className={styles.file}>
        <Facts>
          <Fact name={verifyText.file}>{upload.fileName}</Fact>
        </Facts>
      </div>
    </SigningDialog>
  );
}
