import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useLoadSample, useRemoveSample } from '#data/machine/mutations';
import { Mark } from '#ui/mark';
import { useNotify } from '#ui/notices';
import { sampleText } from '#text/sample';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  // Where the bar is too short for it, the overview and the list still offer the same.
  remove: { '@media (max-width: 1000px)': { display: 'none' } },
});

/** Says that what is open is the sample, and takes it away in one click. */
export function SampleMark({ onRemove }: { readonly onRemove: () => void }): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <Mark>{sampleText.mark}</Mark>
      <Button className={styles.remove} size="small" appearance="subtle" onClick={onRemove}>
        {sampleText.remove}
      </Button>
    </span>
  );
}

/** Leaves the sample for the list and takes it away. Lives in the bar, which stays: the mark is gone before it is done. */
export function useSampleRemoval(): () => void {
  const navigate = useNavigate();
  const notify = useNotify();
  const load = useLoadSample();
  const remove = useRemoveSample();
  const takeAway = async () => {
    // Its editor goes first, so that it does not ask for an agreement that is no more.
    await navigate('/smlouvy');
    remove.mutate(undefined, { onSuccess: () => notify({ title: sampleText.removed, action: { label: sampleText.loadAgain, run: () => load.mutate() } }) });
  };
  return () => void takeAway();
}
