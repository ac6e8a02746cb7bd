import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useTakeBack } from './use-take-back';
import { useLetterFiles } from './use-letter-files';
import { DeliverDialog } from './deliver-dialog';
import type { IssuedRow } from './issued-columns';
import { requestsText } from '#text/payments/requests';

const useStyles = makeStyles({ commands: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, flexGrow: 1 } });

/** What can be done with the chosen letters. */
export function LetterCommands({ chosen }: { readonly chosen: readonly IssuedRow[] }): ReactNode {
  const styles = useStyles();
  const files = useLetterFiles();
  const takeBack = useTakeBack();
  const [delivering, deliver] = useState(false);
  const letters = chosen.map(({ request }) => request);
  const [first, ...others] = letters;
  const calls = chosen.filter(({ request, deliveredOn }) => request.kind === 'call-for-payment' && deliveredOn === null).map(({ request }) => request);
  const isNone = first === undefined || files.busy;
  return (
    <div className={styles.commands}>
      <Button size="small" disabledFocusable={isNone || others.length > 0} onClick={() => first !== undefined && files.open(first)()}>
        {requestsText.openOne}
      </Button>
      <Button size="small" disabledFocusable={isNone} onClick={() => files.save(letters)()}>
        {requestsText.save(letters.length)}
      </Button>
      <Button size="small" disabledFocusable={calls.length === 0} onClick={() => deliver(calls.length > 0)}>
        {requestsText.deliver}
      </Button>
      <Button size="small" disabledFocusable={first === undefined} onClick={() => first !== undefined && takeBack(letters)}>
        {requestsText.takeBack}
      </Button>
      {delivering && <DeliverDialog calls={calls} onClose={() => deliver(false)} />}
    </div>
  );
}
