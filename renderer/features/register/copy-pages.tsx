import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import type { Redaction } from '#shared/domain/register/redaction';
import { useClient } from '#data/machine/client';
import { createPreview } from '#data/draft/preview';
import { errorText } from '#text/errors/errors';
import { registerText } from '#text/register/register';
import { FaultBar } from '#ui/fault-bar';
import { PreviewPages } from '#ui/pdf/preview-pages';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground1 },
});

/** The pages that would be published, with what is chosen taken out. */
export function CopyPages({ agreement, redactions }: { readonly agreement: Agreement; readonly redactions: readonly Redaction[] }): ReactNode {
  const styles = useStyles();
  const { shown, stale, error } = useCopy(agreement, redactions);
  return (
    <div className={styles.pane}>
      <h2 className={styles.title}>{registerText.copy}</h2>
      <PreviewPages bytes={shown?.bytes ?? null} stale={stale} fault={error && <FaultBar {...errorText(error)} />} label={registerText.copyOf} />
    </div>
  );
}

/** Made again for every other choice. */
function useCopy(agreement: Agreement, redactions: readonly Redaction[]) {
  const { register } = useClient();
  const [preview] = useState(() =>
    createPreview(async (wish: { readonly agreement: Agreement; readonly redactions: readonly Redaction[] }) => {
      const copy = await register.redact({ id: wish.agreement.id, redactions: [...wish.redactions] });
      return copy.ok ? { ok: true, value: { ...copy.value, anchors: [], missing: [] } } : copy;
    }),
  );
  useEffect(() => preview.want({ agreement, redactions }, 'soon'), [preview, agreement, redactions]);
  return useSyncExternalStore(preview.subscribe, preview.state);
}
