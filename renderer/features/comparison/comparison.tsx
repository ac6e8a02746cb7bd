import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, PrintRegular, SaveRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Agreement } from '#shared/domain/agreement';
import { usePageRoom } from '#data/page-room';
import { useParties } from '#data/machine/queries';
import { pageText } from '#text/agreement/agreement';
import { comparingText } from '#text/agreement/comparison';
import { errorText } from '#text/errors/errors';
import { caseTitle } from '#text/names';
import { ActionButton } from '#ui/action-button';
import { FailureMessage } from '#ui/failure-message';
import { PartBar } from '#ui/part-bar';
import { PdfPages } from '#ui/pdf/pdf-pages';
import { SplitHandle } from '#ui/split/split-handle';
import { useSplit } from '#ui/split/use-split';
import { isTextControl, useShortcut } from '#ui/use-shortcut';
import { Waiting } from '#ui/waiting';
import { againstFrom } from './against-address';
import { AgainstSelect } from './against-select';
import { ChangeList } from './change-list';
import { useComparison, type Compared } from './use-comparison';
import { useComparisonFile } from './use-comparison-file';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  body: { display: 'grid', flexGrow: 1, minHeight: 0, gridTemplateRows: 'minmax(0, 1fr)', backgroundColor: tokens.colorNeutralBackground1 },
  pages: { display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0 },
  back: { flexShrink: 0, alignSelf: 'start', margin: tokens.spacingVerticalS },
});

/** The wording of today against an earlier one: the list of what changed, and the pages that show it. */
export function Comparison({ agreement }: { readonly agreement: Agreement }) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useSearchParams();
  const against = againstFrom(search.get('s'), agreement);
  const { compared, stale, error, again } = useComparison(agreement, against);
  const { busy, save, print } = useComparisonFile(stale ? null : compared);
  const name = caseTitle(agreement.content, useParties().data);
  useShortcut('Ctrl+S', save, isTextControl);
  useShortcut('Ctrl+P', print, isTextControl);
  return (
    <div ref={root} className={styles.root}>
      <PartBar title={comparingText.titleOf(name)} back={{ label: comparingText.toAgreement, to: `/smlouvy/${agreement.id}` }}>
        <AgainstSelect agreement={agreement} against={against} choose={(s) => setSearch({ s }, { replace: true })} />
        <ActionButton name={comparingText.save} keys="Ctrl+S" icon={<SaveRegular />} ready={!stale} busy={busy === 'save'} run={save} />
        <ActionButton name={busy === 'print' ? comparingText.printing : comparingText.print} keys="Ctrl+P" icon={<PrintRegular />} ready={!stale} busy={busy === 'print'} run={print} />
      </PartBar>
      {error !== null && <FailureMessage {...errorText(error)} remedies={[{ label: comparingText.again, run: again }]} />}
      {error === null && compared === null && <Waiting label={comparingText.loading} />}
      {error === null && compared !== null && <ListAndPages key={search.get('s')} root={root} compared={compared} stale={stale} />}
    </div>
  );
}

type PanesProps = { readonly root: Parameters<typeof useSplit>[0]; readonly compared: Compared; readonly stale: boolean };

function ListAndPages({ root, compared: { found, bytes }, stale }: PanesProps) {
  const styles = useStyles();
  const split = useSplit(root, { ...usePageRoom(), aside: 0, shown: true });
  const [chosen, setChosen] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const choose = (mark: string) => {
    setChosen(mark);
    split.cover(true);
  };
  return (
    <div className={styles.body} style={{ gridTemplateColumns: split.columns }}>
      <ChangeList changes={found} chosen={chosen} hidden={!split.rest} choose={choose} />
      {split.rest && split.pages && <SplitHandle label={pageText.splitter} {...split} />}
      {split.pages && (
        <div className={styles.pages}>
          {split.narrow && (
            <Button className={styles.back} icon={<ArrowLeftRegular />} onClick={split.uncover} autoFocus>
              {comparingText.toList}
            </Button>
          )}
          <PdfPages frame={frame} bytes={bytes} stale={stale} label={comparingText.pages} renewing={comparingText.loading} pageLabel={pageText.page} places={placesOf(found)} marked={chosen} pick={({ field }) => setChosen(field)} />
        </div>
      )}
    </div>
  );
}

/** Only what changed: data are written elsewhere. */
function placesOf({ anchors, changes }: Compared['found']): Compared['found']['anchors'] {
  const marks = new Set(changes.map(({ mark }) => mark));
  return anchors.filter(({ field }) => marks.has(field));
}
