import { Button, makeStyles, MenuItem, tokens } from '@fluentui/react-components';
import { Add20Regular, ArrowUndo20Regular, Copy20Regular, Delete20Regular, Open20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { AgreementRow } from './agreement-row';
import type { AgreementCommands } from './use-agreement-commands';
import { agreementsText } from '#text/agreements';

const useStyles = makeStyles({ bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS } });

type Props = { readonly commands: AgreementCommands; readonly chosen: readonly AgreementRow[] };

/** Commands of the list; those of chosen rows wait until there are some. */
export function CommandBar({ commands, chosen }: Props): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={agreementsText.commands}>
        {itemsFor(commands, chosen).map(({ label, icon, run }) => (
          <Button key={label} appearance="subtle" icon={<>{icon}</>} disabled={run === null || commands.busy} onClick={() => run?.()}>
            {label}
          </Button>
        ))}
      </div>
      <Button appearance="primary" icon={<Add20Regular />} disabled={commands.busy} onClick={commands.create}>
        {agreementsText.create}
      </Button>
    </div>
  );
}

/** The same commands for the menu of a row. */
export function CommandMenu({ commands, chosen }: Props): ReactNode {
  return itemsFor(commands, chosen).map(({ label, icon, run }) => (
    <MenuItem key={label} icon={<>{icon}</>} disabled={run === null || commands.busy} onClick={() => run?.()}>
      {label}
    </MenuItem>
  ));
}

type Item = { readonly label: string; readonly icon: ReactNode; readonly run: (() => void) | null };

function itemsFor(commands: AgreementCommands, chosen: readonly AgreementRow[]): readonly Item[] {
  const [first] = chosen;
  const single = chosen.length === 1 && first !== undefined ? first : null;
  const inBin = chosen.some(({ agreement }) => agreement.removedAt !== null);
  const anyDraft = chosen.some(({ agreement }) => agreement.finishedOn === null);
  const last: Item = inBin
    ? { label: agreementsText.restore, icon: <ArrowUndo20Regular />, run: () => commands.restore(chosen) }
    : { label: agreementsText.remove, icon: <Delete20Regular />, run: anyDraft ? () => commands.remove(chosen) : null };
  return [
    { label: agreementsText.open, icon: <Open20Regular />, run: single && (() => commands.open(single.agreement.id)) },
    { label: agreementsText.duplicate, icon: <Copy20Regular />, run: single && !inBin ? () => commands.duplicate(single) : null },
    last,
  ];
}
