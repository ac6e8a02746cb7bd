import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLoadSample, useRemoveSample } from '#data/mutations';
import { useNotify } from '#ui/notices';
import { overviewText } from '#text/overview';

/** Says that a sample is among the agreements, and takes it away in one click. */
export function SampleNotice(): ReactNode {
  const notify = useNotify();
  const load = useLoadSample();
  const remove = useRemoveSample();
  const takeAway = () =>
    remove.mutate(undefined, { onSuccess: () => notify({ title: overviewText.sampleRemoved, action: { label: overviewText.loadAgain, run: () => load.mutate() } }) });
  return (
    <MessageBar>
      <MessageBarBody>{overviewText.samplePresent}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={takeAway} disabled={remove.isPending}>
          {overviewText.removeSample}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
