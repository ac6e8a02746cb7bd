import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { AgreementFilter } from '#shared/domain/preferences';
import { groupIn, isNarrowed, noFilter } from './filter';
import { agreementsText } from '#text/agreements';
import { exchangeText } from '#text/exchange';

const useStyles = makeStyles({ empty: { padding: tokens.spacingVerticalXXL, display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'center' } });

type Props = { readonly filter: AgreementFilter; readonly onFilter: (filter: AgreementFilter) => void; readonly onCreate: () => void };

/** Says why the list shows nothing, and what to do about it. */
export function EmptyList({ filter, onFilter, onCreate }: Props): ReactNode {
  const styles = useStyles();
  const navigate = useNavigate();
  const { words, remedies } = emptiness(filter, onFilter, { create: onCreate, receive: () => void navigate('/smlouvy/vymena') });
  return (
    <div className={styles.empty}>
      {words}
      {remedies.map(({ label, run }) => (
        <Button key={label} size="small" onClick={run}>
          {label}
        </Button>
      ))}
    </div>
  );
}

type Beginnings = { readonly create: () => void; readonly receive: () => void };

function emptiness(filter: AgreementFilter, onFilter: Props['onFilter'], { create, receive }: Beginnings) {
  if (filter.typed.trim() !== '') return { words: agreementsText.emptyFind(filter.typed), remedies: [{ label: agreementsText.clearFind, run: () => onFilter({ ...filter, typed: '' }) }] };
  if (!isNarrowed(filter)) {
    return { words: agreementsText.empty, remedies: [{ label: agreementsText.createFirst, run: create }, { label: exchangeText.receive, run: receive }] };
  }
  if (groupIn(filter) === 'bin' && !isNarrowed({ ...filter, group: null })) return { words: agreementsText.emptyBin, remedies: [] };
  return { words: agreementsText.emptyFilter, remedies: [{ label: agreementsText.clearFilter, run: () => onFilter(noFilter) }] };
}
