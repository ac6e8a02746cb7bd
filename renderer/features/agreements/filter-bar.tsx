import { makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import type { Party } from '#shared/domain/party';
import type { AgreementFilter } from '#shared/domain/preferences';
import type { RegionCode } from '#shared/domain/region';
import { agreementsText, filterText } from '#text/agreements';
import { inCzechOrder } from '#text/search';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS },
  space: { flexGrow: 1 },
  find: { width: '240px' },
});

type Props = {
  readonly filter: AgreementFilter;
  readonly onFilter: (filter: AgreementFilter) => void;
  readonly choices: { readonly years: readonly (number | 'none')[]; readonly regions: readonly RegionCode[] };
  readonly parties: readonly Party[];
  readonly input: RefObject<HTMLInputElement | null>;
  /** The key ↓ or Enter: from the search into what was found. */
  readonly onLeave: (key: 'ArrowDown' | 'Enter') => void;
  /** What can be done with the list as it is shown. */
  readonly children: ReactNode;
};

/** To what year, region and deadline the list is narrowed, and the search in it. */
export function FilterBar({ filter, onFilter, choices, parties, input, onLeave, children }: Props): ReactNode {
  const styles = useStyles();
  const { typed } = filter;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave(event.key);
    else if (event.key === 'Escape' && typed !== '') onFilter({ ...filter, typed: '' });
    else return;
    event.preventDefault();
  };
  const years = choices.years.map((year) => ({ value: year, name: filterText.year(year) }));
  const regions = parties.filter(({ id }) => choices.regions.includes(id)).map(({ id, content }) => ({ value: id, name: content.name.nominative }));
  const inOrder = regions.toSorted((one, other) => inCzechOrder(one.name, other.name));
  return (
    <div className={styles.bar}>
      <Choice label={filterText.yearLabel} all={filterText.allYears} options={years} chosen={filter.year} choose={(year) => onFilter({ ...filter, year })} />
      <Choice label={filterText.regionLabel} all={filterText.allRegions} options={inOrder} chosen={filter.region} choose={(region) => onFilter({ ...filter, region })} />
      <Choice label={filterText.deadlineLabel} all={filterText.allDeadlines} options={deadlines} chosen={filter.deadline} choose={(deadline) => onFilter({ ...filter, deadline })} />
      {children}
      <div className={styles.space} />
      <SearchBox
        className={styles.find}
        input={{ ref: input }}
        size="small"
        placeholder={agreementsText.find}
        aria-label={agreementsText.find}
        value={typed}
        onChange={(_event, { value }) => onFilter({ ...filter, typed: value })}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

const deadlines = [
  { value: 'overdue', name: filterText.deadlines.overdue },
  { value: 'soon', name: filterText.deadlines.soon },
] as const;

type ChoiceProps<V extends string | number> = {
  readonly label: string;
  readonly all: string;
  readonly options: readonly { readonly value: V; readonly name: string }[];
  readonly chosen: V | null;
  readonly choose: (value: V | null) => void;
};

function Choice<V extends string | number>({ label, all, options, chosen, choose }: ChoiceProps<V>): ReactNode {
  return (
    <Select size="small" aria-label={label} value={chosen === null ? '' : String(chosen)} onChange={(_event, { value }) => choose(options.find((option) => String(option.value) === value)?.value ?? null)}>
      <option value="">{all}</option>
      {options.map(({ value, name }) => (
        <option key={value} value={String(value)}>
          {name}
        </option>
      ))}
    </Select>
  );
}
