import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { ApiError } from '#shared/api/errors';
import type { Certificate } from '#shared/domain/signature';
import { errorText } from '#text/errors/errors';
import { signingText } from '#text/records/signing';
import { FileChoice } from '#ui/file-choice';
import { CertificateFacts } from './certificate-facts';
import { placeOfFault, type FaultPlace } from './fault-place';
import { PasswordField } from './password-field';
import type { Key } from './use-key';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  open: { alignSelf: 'flex-start' },
  certificate: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  refused: { border: `1px solid ${tokens.colorPaletteRedBorder2}` },
  title: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  error: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorPaletteRedForeground1 },
});

type Props = {
  /** Named so because React keeps `key` to itself. */
  readonly signingKey: Key;
  /** What is wrong, from the machine or before it is asked. */
  readonly fault: ApiError | null;
};

/** The key file, its password, and the certificate inside, so that she sees with what she is about to sign. */
export function KeyForm({ signingKey: key, fault }: Props): ReactNode {
  const styles = useStyles();
  const [fileNeeded, needFile] = useState(false);
  const at = (place: FaultPlace) => (fault !== null && placeOfFault(fault) === place ? sentences(fault) : null);
  const open = (event: SyntheticEvent) => {
    event.preventDefault();
    needFile(key.file === null);
    void key.open();
  };
  return (
    <form className={styles.form} onSubmit={open}>
      <FileChoice
        label={signingText.file}
        button={signingText.chooseFile}
        none={signingText.noFile}
        accept=".p12,.pfx,application/x-pkcs12"
        file={key.file}
        choose={key.choose}
        error={fileNeeded && key.file === null ? signingText.fileNeeded : at('file')}
      />
      <PasswordField password={key.password} type={key.type} readOnly={key.busy} error={at('password')} />
      {key.certificate === null ? (
        <Button className={styles.open} type="submit" icon={key.busy ? <Spinner size="tiny" delay={200} /> : null} disabledFocusable={key.busy}>
          {key.busy ? signingText.opening : signingText.showCertificate}
        </Button>
      ) : (
        <CertificatePanel certificate={key.certificate} error={at('certificate')} />
      )}
    </form>
  );
}

const sentences = (fault: ApiError): string => {
  const { title, advice } = errorText(fault);
  return `${title} ${advice}`;
};

/** Takes the focus when it comes: reading goes on here, and a second Enter signs nothing. */
function CertificatePanel({ certificate, error }: { readonly certificate: Certificate; readonly error: string | null }): ReactNode {
  const styles = useStyles();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), [certificate]);
  return (
    <section ref={panel} className={mergeClasses(styles.certificate, error !== null && styles.refused)} aria-label={signingText.certificate} tabIndex={-1}>
      <h3 className={styles.title}>{signingText.certificate}</h3>
      <CertificateFacts certificate={certificate} />
      {error !== null && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </section>
  );
}
