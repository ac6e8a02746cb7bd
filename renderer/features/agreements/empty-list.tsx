import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AgreementFilter } from '#shared/domain/preferences';
import { groupIn, isNarrowed, noFilter } from './filter';
import { agreementsText } from '#text/agreements';

const useStyles = makeStyles({ empty: { padding: tokens.spacingVerticalXXL, display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'center' } });

type Props = { readonly filter: AgreementFilter; readonly onFilter: (filter: AgreementFilter) => void; readonly onCreate: () => void };

/** Says why the list shows nothing, and what to do about it. */
export function EmptyList({ filter, onFilter, onCreate }: Props): ReactNode {
  const styles = useStyles();
  const { words, remedy } = emptiness(filter, onFilter, onCreate);
  return (
    <div className={styles.empty}>
      {words}
      {remedy !== null && (
        <Button size="small" onClick={remedy.run}>
          {remedy.label}
        </Button>
      )}
    </div>
  );
}

function emptiness(filter: AgreementFilter, onFilter: Props['onFilter'], onCreate: Props['onCreate']) {
  if (filter.typed.trim() !== '') return { words: agreementsText.emptyFind(filter.typed), remedy: { label: agreementsText.clearFind, run: () => onFilter({ ...filter, typed: '' }) } };
  if (!isNarrowed(filter)) return { words: agreementsText.empty, remedy: { label: agreementsText.createFirst, run: onCreate } };
  if (groupIn(filter) === 'bin' && !isNarrowed({ ...filter, group: null })) return { words: agreementsText.emptyBin, remedy: null };
  return { words: agreementsText.emptyFilter, remedy: { label: agreementsText.clearFilter, run: () => onFilter(noFilter) } };
}
