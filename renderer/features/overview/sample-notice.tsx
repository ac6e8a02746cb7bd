import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLoadSample, useRemoveSample } from '#data/machine/mutations';
import { useNotify } from '#ui/notices';
import { sampleText } from '#text/sample';

/** Says that a sample is among the agreements, and takes it away in one click. */
export function SampleNotice({ inBin }: { readonly inBin: boolean }): ReactNode {
  const notify = useNotify();
  const load = useLoadSample();
  const remove = useRemoveSample();
  const takeAway = () =>
    remove.mutate(undefined, { onSuccess: () => notify({ title: sampleText.removed, action: { label: sampleText.loadAgain, run: () => load.mutate() } }) });
  return (
    <MessageBar>
      <MessageBarBody>{inBin ? sampleText.inBin : sampleText.present}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={takeAway} disabledFocusable={remove.isPending}>
          {sampleText.remove}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
