import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useLoadSample, useRemoveSample } from '#data/mutations';
import { Mark } from '#ui/mark';
import { useNotify } from '#ui/notices';
import { sampleText } from '#text/sample';

const useStyles = makeStyles({ root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS } });

/** Says that what is open is the sample, and takes it away in one click. */
export function SampleMark(): ReactNode {
  const styles = useStyles();
  const navigate = useNavigate();
  const notify = useNotify();
  const load = useLoadSample();
  const remove = useRemoveSample();
  const takeAway = async () => {
    // Its editor goes first, so that it does not ask for an agreement that is no more.
    await navigate('/smlouvy');
    remove.mutate(undefined, { onSuccess: () => notify({ title: sampleText.removed, action: { label: sampleText.loadAgain, run: () => load.mutate() } }) });
  };
  return (
    <span className={styles.root}>
      <Mark>{sampleText.mark}</Mark>
      <Button size="small" appearance="subtle" onClick={() => void takeAway()}>
        {sampleText.remove}
      </Button>
    </span>
  );
}
