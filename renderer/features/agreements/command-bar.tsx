import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { Add20Regular, AddSquareMultiple20Regular, ArrowImport20Regular, ArrowUndo20Regular, Copy20Regular, Delete20Regular, Dismiss20Regular, DocumentFolder20Regular, DocumentMultiple20Regular, Open20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { AgreementRow } from './agreement-row';
import type { AgreementCommands } from './use-agreement-commands';
import type { MenuCommand } from '#ui/details-table/context-menu';
import { agreementsText } from '#text/agreements';
import { documentsText, draftingText } from '#text/agreement/batch';
import { exchangeText } from '#text/exchange';
import { recordsText } from '#text/records/records';
import { sampleText } from '#text/sample';

const useStyles = makeStyles({ bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS } });

type Props = { readonly commands: AgreementCommands; readonly chosen: readonly AgreementRow[] };

/** Commands of the list; those of chosen rows wait until there are some. */
export function CommandBar({ commands, chosen }: Props): ReactNode {
  const styles = useStyles();
  const navigate = useNavigate();
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={agreementsText.commands}>
        {itemsFor(commands, chosen).map(({ label, icon, run }) => (
          <Button key={label} appearance="subtle" icon={<>{icon}</>} disabledFocusable={run === null || commands.busy} onClick={() => run?.()}>
            {label}
          </Button>
        ))}
      </div>
      <Tooltip content={exchangeText.receive} relationship="label">
        <Button appearance="subtle" icon={<ArrowImport20Regular />} onClick={() => void navigate('/smlouvy/vymena')} />
      </Tooltip>
      <Button icon={<AddSquareMultiple20Regular />} disabledFocusable={commands.busy} onClick={commands.draftMany}>
        {draftingText.command}
      </Button>
      <Button appearance="primary" icon={<Add20Regular />} disabledFocusable={commands.busy} onClick={commands.create}>
        {agreementsText.create}
      </Button>
    </div>
  );
}

/** The same commands for the menu of a row, and the way to its records. */
export function menuCommands(commands: AgreementCommands, chosen: readonly AgreementRow[]): readonly MenuCommand[] {
  const [open, ...others] = itemsFor(commands, chosen);
  return [...(open === undefined ? [] : [open]), records(commands, chosen), ...others].map((item) => (commands.busy ? { ...item, run: null } : item));
}

function records(commands: AgreementCommands, chosen: readonly AgreementRow[]): MenuCommand {
  const [first] = chosen;
  const run = chosen.length === 1 && first !== undefined ? () => commands.openRecords(first.agreement.id) : null;
  return { label: recordsText.title, icon: <DocumentMultiple20Regular />, run };
}

function itemsFor(commands: AgreementCommands, chosen: readonly AgreementRow[]): readonly MenuCommand[] {
  const [first] = chosen;
  const single = chosen.length === 1 && first !== undefined ? first : null;
  const inBin = chosen.some(({ agreement }) => agreement.removedAt !== null);
  const anyDraft = chosen.some(({ agreement }) => agreement.finishedOn === null);
  const last: MenuCommand = inBin
    ? { label: agreementsText.restore, icon: <ArrowUndo20Regular />, run: () => commands.restore(chosen) }
    : { label: agreementsText.remove, icon: <Delete20Regular />, run: anyDraft ? () => commands.remove(chosen) : null };
  return [
    { label: agreementsText.open, icon: <Open20Regular />, run: single && (() => commands.open(single.agreement.id)) },
    { label: agreementsText.duplicate, icon: <Copy20Regular />, run: single && !inBin ? () => commands.duplicate(single) : null },
    last,
    { label: documentsText.command, icon: <DocumentFolder20Regular />, run: inBin ? null : () => commands.documents(chosen) },
    ...(chosen.some(({ agreement }) => agreement.sample) ? [{ label: sampleText.remove, icon: <Dismiss20Regular />, run: commands.removeSample }] : []),
  ];
}
