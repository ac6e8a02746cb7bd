import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useHost, useOffice } from '#data/queries';
import { useSurroundings } from '#data/surroundings';
import { agreementColumns } from './agreement-columns';
import { filters, isFound, passes, rowOf, type AgreementRow, type Filter } from './agreement-row';
import { CommandBar, menuCommands } from './command-bar';
import { FilterBar } from './filter-bar';
import { ListStatus } from './list-status';
import { useAgreementCommands } from './use-agreement-commands';
import { useTableLayout } from './use-table-layout';
import { DetailsTable } from '#ui/details-table/details-table';
import { nothingChosen, within } from '#ui/details-table/selection';
import { Page } from '#ui/page';
import { undoesItself, useShortcut } from '#ui/use-shortcut';
import { agreementsText } from '#text/agreements';

const useStyles = makeStyles({
  table: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  empty: { padding: tokens.spacingVerticalXXL, display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'center' },
});

const keyOf = ({ agreement }: AgreementRow) => agreement.id;

/** An amendment stands below the agreement it changes. */
const ownerOf = ({ agreement }: AgreementRow) => agreement.content.amendment?.of ?? null;

/** All agreements in one table. */
export function AgreementsPage(): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const { data: host } = useHost();
  const { filter, typed, show } = useView();
  const { rows, counts } = useRows(filter, typed);
  const columns = useMemo(() => agreementColumns(host.today), [host.today]);
  const layout = useTableLayout();
  const commands = useAgreementCommands();
  const [pointed, setPointed] = useState(nothingChosen);
  const selection = useMemo(() => within(pointed, new Set(rows.map(keyOf))), [pointed, rows]);
  const chosen = rows.filter((row) => selection.chosen.has(keyOf(row)));

  useShortcut('Ctrl+Z', () => commands.undo?.(), undoesItself);
  const leaveSearch = (key: 'ArrowDown' | 'Enter') => {
    const first = table.current?.querySelector<HTMLElement>('[data-key]');
    first?.focus();
    if (key === 'Enter' && first?.dataset['key'] !== undefined) commands.open(first.dataset['key']);
  };
  return (
    <Page title={agreementsText.title} filling commands={<CommandBar commands={commands} chosen={chosen} />}>
      <FilterBar
        filter={filter}
        onFilter={(next) => show(next, typed)}
        counts={counts}
        typed={typed}
        onType={(next) => show(filter, next)}
        input={input}
        onLeave={leaveSearch}
      />
      <div ref={table} className={styles.table}>
        <DetailsTable
          label={agreementsText.table}
          columns={columns}
          rows={rows}
          keyOf={keyOf}
          ownerOf={ownerOf}
          {...layout}
          selection={selection}
          onSelect={setPointed}
          onOpen={commands.open}
          onRemove={() => commands.remove(chosen)}
          onType={() => input.current?.focus()}
          menu={menuCommands(commands, chosen)}
          empty={<Empty filter={filter} typed={typed} onClear={() => show(filter, '')} onCreate={commands.create} />}
        />
      </div>
      <ListStatus shown={rows.length} chosen={chosen.length} progress={commands.progress} />
    </Page>
  );
}

/** Filter and search are put into the address, so that coming back from an agreement finds the same list. */
function useView() {
  const [params, setParams] = useSearchParams();
  // The address follows in its own time, which is too late for a field that is being typed into.
  const [view, setView] = useState({ filter: filters.find((known) => known === params.get('filtr')) ?? 'all', typed: params.get('hledat') ?? '' });
  const show = (filter: Filter, typed: string) => {
    setView({ filter, typed });
    setParams({ ...(filter === 'all' ? {} : { filtr: filter }), ...(typed === '' ? {} : { hledat: typed }) }, { replace: true });
  };
  return { ...view, show };
}

function useRows(filter: Filter, typed: string) {
  const around = useSurroundings();
  const { data: office } = useOffice();
  const all = useMemo(() => around.agreements.map((agreement) => rowOf(agreement, around, office)), [around, office]);
  const rows = useMemo(() => all.filter((row) => passes(row.agreement, filter) && isFound(row, typed)), [all, filter, typed]);
  const count = (each: Filter) => all.filter(({ agreement }) => passes(agreement, each)).length;
  return { rows, counts: { all: count('all'), drafts: count('drafts'), finished: count('finished'), bin: count('bin') } };
}

type EmptyProps = { readonly filter: Filter; readonly typed: string; readonly onClear: () => void; readonly onCreate: () => void };

function Empty({ filter, typed, onClear, onCreate }: EmptyProps): ReactNode {
  const styles = useStyles();
  if (typed.trim() === '') {
    return (
      <div className={styles.empty}>
        {agreementsText.emptyTitle[filter]}
        {filter === 'all' && (
          <Button size="small" onClick={onCreate}>
            {agreementsText.createFirst}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className={styles.empty}>
      {agreementsText.emptyFind(typed)}
      <Button size="small" onClick={onClear}>
        {agreementsText.clearFind}
      </Button>
    </div>
  );
}
