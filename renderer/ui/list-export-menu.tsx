import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowExportLtr20Regular, DocumentPdf20Regular, Print20Regular, Table20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { errorText } from '#text/errors/errors';
import { listExportText } from '#text/list-export';
import { useNotify } from './notices';
import { useBusy } from './use-busy';
import { useShortcut } from './use-shortcut';
import { useTellFailure } from './use-tell-failure';

type Format = 'xlsx' | 'pdf';
type Refused = { readonly error: Parameters<typeof errorText>[0] };
type Made = { readonly fileName: string; readonly content: string };

/** How the list becomes a file, and where that is kept. */
type Source = {
  readonly make: (format: Format) => Promise<({ readonly ok: true; readonly value: Made }) | ({ readonly ok: false } & Refused)>;
  readonly keep: (file: Made) => Promise<{ readonly kind: 'saved'; readonly path: string } | { readonly kind: 'downloaded' } | { readonly kind: 'cancelled' } | ({ readonly kind: 'failed' } & Refused)>;
  readonly bytesOf: (content: string) => Uint8Array<ArrayBuffer>;
};

type Props = {
  /** What the list is called. */
  readonly title: string;
  readonly source: Source;
  /** Whether Ctrl+P prints it: of several lists on a page the first. */
  readonly byKey?: boolean;
};

/** A list as it is shown, as a file or on paper. */
export function ListExportMenu({ title, source, byKey = false }: Props): ReactNode {
  const { busy, save, print } = useTakingOut(source);
  useShortcut('Ctrl+P', () => byKey && print(), () => !byKey);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" icon={<ArrowExportLtr20Regular />} disabledFocusable={busy} aria-label={listExportText.label(title)}>
          {listExportText.button}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={listExportText.label(title)}>
          <MenuItem icon={<Table20Regular />} onClick={save('xlsx')}>
            {listExportText.xlsx}
          </MenuItem>
          <MenuItem icon={<DocumentPdf20Regular />} onClick={save('pdf')}>
            {listExportText.pdf}
          </MenuItem>
          <MenuItem icon={<Print20Regular />} onClick={print}>
            {byKey ? listExportText.printByKey : listExportText.print}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function useTakingOut({ make, keep, bytesOf }: Source) {
  const notify = useNotify();
  const tell = useTellFailure();
  const { busy, during } = useBusy<Format | 'print'>();
  const made = async (format: Format): Promise<Made | null> => {
    const file = await make(format);
    if (!file.ok) tell(file.error);
    return file.ok ? file.value : null;
  };
  const save = async (format: Format): Promise<void> => {
    const file = await made(format);
    if (file === null) return;
    const kept = await keep(file);
    if (kept.kind === 'failed') tell(kept.error);
    if (kept.kind === 'saved') notify({ title: listExportText.saved, detail: kept.path });
    if (kept.kind === 'downloaded') notify({ title: listExportText.downloaded, detail: listExportText.downloadedWhere(file.fileName) });
  };
  const print = async (): Promise<void> => {
    const file = await made('pdf');
    if (file === null) return;
    const { printPdf } = await import('#ui/pdf/print-pdf');
    await printPdf(bytesOf(file.content));
  };
  return { busy: busy !== null, save: (format: Format) => during(format, () => save(format)), print: during('print', print) };
}
