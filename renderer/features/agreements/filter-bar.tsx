import { makeStyles, SearchBox, ToggleButton, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { filters, type Filter } from './agreement-row';
import { agreementsText } from '#text/agreements';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS },
  chips: { display: 'flex', gap: tokens.spacingHorizontalXS, flexGrow: 1 },
  find: { width: '280px' },
});

type Props = {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly input: RefObject<HTMLInputElement | null>;
  /** The key ↓ or Enter: from the search into what was found. */
  readonly onLeave: (key: 'ArrowDown' | 'Enter') => void;
};

/** Which agreements the list shows. */
export function FilterBar({ filter, onFilter, counts, typed, onType, input, onLeave }: Props): ReactNode {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave(event.key);
    else if (event.key === 'Escape' && typed !== '') onType('');
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.bar}>
      <div className={styles.chips} role="group" aria-label={agreementsText.filterLabel}>
        {filters.map((each) => (
          <ToggleButton key={each} size="small" shape="circular" checked={each === filter} onClick={() => onFilter(each)}>
            {agreementsText.filters[each]} ({counts[each]})
          </ToggleButton>
        ))}
      </div>
      <SearchBox
        className={styles.find}
        input={{ ref: input }}
        size="small"
        placeholder={agreementsText.find}
        aria-label={agreementsText.find}
        value={typed}
        onChange={(_event, { value }) => onType(value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
