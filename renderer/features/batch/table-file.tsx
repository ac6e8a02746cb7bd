import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Select, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, ArrowSyncRegular, TableRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import type { TableReading } from './use-table';
import { bytesOf } from '#data/files/base64';
import { useClient } from '#data/machine/client';
import { belongsAnywhere } from '#data/own-page';
import { downloadFile } from '#ui/browser-file';
import { FileButton } from '#ui/file-button';
import { useNotify } from '#ui/notices';
import { useFileDrop } from '#ui/use-file-drop';
import { useTellFailure } from '#ui/use-tell-failure';
import { tableFormats, type Table, type TableFormat } from '#shared/domain/batch/table';
import { originText, tableNotes, tableReadingText } from '#text/agreement/batch';
import { errorText } from '#text/errors/errors';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  intro: { maxWidth: '760px', color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  sheet: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  examples: { display: 'flex', gap: tokens.spacingHorizontalS, marginInlineStart: 'auto' },
});

type Props = { readonly table: TableReading; readonly disabled: boolean };

/** The file of a table: choosing it, an example of one, and what was found out about it. */
export function TableFile({ table, disabled }: Props): ReactNode {
  const styles = useStyles();
  const { opened, error } = table;
  const take = ([file]: readonly File[]) => {
    if (file !== undefined && !disabled) table.open(file);
  };
  useFileDrop(take, belongsAnywhere);
  return (
    <>
      {opened === null && (
        <div className={styles.intro}>
          {tableReadingText.intro} {tableReadingText.drop}
        </div>
      )}
      <div className={styles.bar}>
        <FileButton label={opened === null ? tableReadingText.choose : tableReadingText.chooseOther} icon={<TableRegular />} accept=".xlsx,.csv,.txt,.tsv,.xlsm" primary={opened === null} take={take} />
        {opened !== null && <OpenedFile table={table} disabled={disabled} />}
        <Examples />
      </div>
      {error !== null && <Trouble title={errorText(error).title} advice={errorText(error).advice} />}
      {error === null && opened !== null && tableNotes(opened.table).map((note) => <Remark key={note} text={note} />)}
    </>
  );
}

function OpenedFile({ table, disabled }: Props): ReactNode {
  const styles = useStyles();
  const { opened } = table;
  if (opened === null) return null;
  return (
    <>
      <Button icon={<ArrowSyncRegular />} disabledFocusable={table.busy || disabled} onClick={table.reload}>
        {tableReadingText.reload}
      </Button>
      <span className={styles.name}>{opened.file.name}</span>
      <span className={styles.quiet}>{originText(opened.table)}</span>
      <SheetChoice table={opened.table} choose={table.chooseSheet} />
    </>
  );
}

function SheetChoice({ table: { origin }, choose }: { readonly table: Table; readonly choose: (sheet: string) => void }): ReactNode {
  const styles = useStyles();
  const id = useId();
  if (origin.format !== 'xlsx' || origin.sheets.length < 2) return null;
  return (
    <span className={styles.sheet}>
      <label htmlFor={id}>{tableReadingText.sheet}</label>
      <Select id={id} value={origin.sheet} onChange={(_, { value }) => choose(value)}>
        {origin.sheets.map((sheet) => (
          <option key={sheet}>{sheet}</option>
        ))}
      </Select>
    </span>
  );
}

function Examples(): ReactNode {
  const styles = useStyles();
  const client = useClient();
  const notify = useNotify();
  const tell = useTellFailure();
  const download = async (format: TableFormat) => {
    const example = await client.batch.example({ format });
    if (!example.ok) {
      tell(example.error);
      return;
    }
    const { fileName, content } = example.value;
    downloadFile({ fileName, type: mediaTypes[format], bytes: bytesOf(content) });
    notify({ title: tableReadingText.example, detail: tableReadingText.exampleSaved(fileName) });
  };
  return (
    <span className={styles.examples} role="group" aria-label={tableReadingText.example}>
      {tableFormats.map((format) => (
        <Button key={format} appearance="subtle" icon={<ArrowDownloadRegular />} onClick={() => void download(format)}>
          {tableReadingText.examples[format]}
        </Button>
      ))}
    </span>
  );
}

const mediaTypes: Readonly<Record<TableFormat, string>> = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

function Trouble({ title, advice }: { readonly title: string; readonly advice: string }): ReactNode {
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {advice}
      </MessageBarBody>
    </MessageBar>
  );
}

function Remark({ text }: { readonly text: string }): ReactNode {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
