import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Against } from '#shared/documents/comparison/against';
import type { Agreement } from '#shared/domain/agreement';
import { comparingText } from '#text/agreement/comparison';
import { addressOf, choicesFor } from './against-address';

const useStyles = makeStyles({ field: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 }, select: { width: 'clamp(240px, 22vw, 400px)' } });

type Props = { readonly agreement: Agreement; readonly against: Against; readonly choose: (address: string) => void };

/** What the wording of today is compared with. */
export function AgainstSelect({ agreement, against, choose }: Props) {
  const styles = useStyles();
  const id = useId();
  const choices = choicesFor(agreement);
  const group = (label: string, kinds: readonly Against['kind'][]) => {
    const own = choices.filter(({ kind }) => kinds.includes(kind));
    return own.length > 0 && (
      <optgroup label={label}>
        {own.map((choice) => (
          <option key={addressOf(choice)} value={addressOf(choice)}>
            {nameOf(choice, agreement)}
          </option>
        ))}
      </optgroup>
    );
  };
  return (
    <span className={styles.field}>
      <label htmlFor={id}>{comparingText.against}</label>
      <Select id={id} className={styles.select} value={addressOf(against)} onChange={(_, { value }) => choose(value)}>
        {group(comparingText.wordings, ['base', 'template'])}
        {group(comparingText.editions, ['edition'])}
        {group(comparingText.history, ['entry'])}
      </Select>
    </span>
  );
}

function nameOf(against: Against, { editions, history }: Agreement): string {
  switch (against.kind) {
    case 'template':
      return comparingText.template;
    case 'base':
      return comparingText.base;
    case 'edition':
      return editions.filter(({ number }) => number === against.edition).map(comparingText.edition).join('');
    case 'entry':
      return history.slice(against.entry, against.entry + 1).map(comparingText.entry).join('');
  }
}
