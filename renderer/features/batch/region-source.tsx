import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { ActionBar } from './action-bar';
import { ChoiceList } from './choice-list';
import { CommonFields } from './common-fields';
import { TwoPanes } from './two-panes';
import { useCommon } from './use-common';
import type { DraftOrder } from './use-drafting';
import { useRegions } from './use-regions';
import type { Progress } from './use-run';
import { ReadOnlyFields } from '#ui/fields/binding';
import { Panel } from '#ui/panel';
import { useUndoKeys } from '#ui/use-undo-keys';
import type { RegionCode } from '#shared/domain/region';
import { draftCommand, draftingText } from '#text/agreement/batch';

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalM } });

type Props = { readonly progress: Progress | null; readonly draft: (orders: readonly DraftOrder[]) => void };

/** Regions to choose, and what their agreements have in common. */
export function RegionSource({ progress, draft }: Props): ReactNode {
  const styles = useStyles();
  const { items, free } = useRegions();
  const [pointed, setPointed] = useState<ReadonlySet<RegionCode>>(new Set());
  const { session, values } = useCommon();
  const { unparsed } = useSyncExternalStore(session.subscribe, () => session.draft().present);
  useUndoKeys(session);
  const chosen = free.filter((region) => pointed.has(region));
  const faulty = Object.keys(unparsed).length > 0;
  const note = free.length === 0 ? draftingText.noneLeft : faulty ? draftingText.commonFaulty : chosen.length === 0 ? draftingText.chooseFirst : '';
  return (
    <>
      <TwoPanes
        list={
          <Panel title={draftingText.regions}>
            <ChoiceList label={draftingText.regions} all={draftingText.allRegions} items={items} chosen={pointed} onChoose={setPointed} disabled={progress !== null} />
          </Panel>
        }
      >
        <Panel title={draftingText.common}>
          <div className={styles.note}>{draftingText.commonNote}</div>
          <ReadOnlyFields value={progress !== null}>
            <CommonFields session={session} />
          </ReadOnlyFields>
        </Panel>
      </TwoPanes>
      <ActionBar
        label={draftCommand(chosen.length)}
        note={note}
        ready={chosen.length > 0 && !faulty}
        run={() => draft(chosen.map((regionId) => ({ regionId, values: values() })))}
        running={draftingText.running}
        progress={progress}
      />
    </>
  );
}
