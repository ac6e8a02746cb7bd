import { Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { ActionBar } from './action-bar';
import { ChoiceList } from './choice-list';
import { chosenIds, useListedAgreements } from './listed-agreements';
import { documentOrders, offeredKinds, type Format } from './document-orders';
import { MakingReport } from './making-report';
import { PatternField } from './pattern-field';
import { TwoPanes } from './two-panes';
import { useMaking, type Target } from './use-making';
import { useHost, useParties } from '#data/machine/queries';
import { Page } from '#ui/page';
import { Panel } from '#ui/panel';
import { usualPattern } from '#shared/domain/batch/file-names';
import type { DocumentKind } from '#shared/documents/document-kind';
import type { AgreementId } from '#shared/domain/agreement';
import { documentTitles } from '#text/agreement/agreement';
import { documentsCommand, documentsText } from '#text/agreement/batch';

/** Documents of many agreements into a folder or an archive. */
export function DocumentsPage(): ReactNode {
  const making = useMaking();
  const form = useForm();
  const { orders, chosen, items } = form;
  const busy = making.progress !== null;
  if (making.end !== null) return <MakingReport end={making.end} putAway={making.putAway} />;
  return (
    <Page title={documentsText.title} filling>
      <TwoPanes
        list={
          <Panel title={documentsText.agreements}>
            {items.length === 0 ? documentsText.noAgreements : <ChoiceList label={documentsText.agreements} all={documentsText.allAgreements} items={items} chosen={chosen} onChoose={form.choose} disabled={busy} />}
          </Panel>
        }
      >
        <Panel title={documentsText.kinds}>
          <ChoiceList label={documentsText.kinds} all={null} beside items={form.kindItems} chosen={form.kinds} onChoose={form.chooseKinds} disabled={busy} />
        </Panel>
        <Panel title={documentsText.format}>
          <FormatChoice format={form.format} choose={form.setFormat} disabled={busy} />
        </Panel>
        <Panel title={documentsText.name}>
          <PatternField pattern={form.pattern} onPattern={form.setPattern} first={orders[0]?.fileName ?? null} disabled={busy} />
        </Panel>
        <Panel title={documentsText.target}>
          <TargetChoice target={form.target} choose={form.setTarget} disabled={busy} />
        </Panel>
      </TwoPanes>
      <ActionBar label={documentsCommand(orders.length)} note={orders.length === 0 ? documentsText.chooseFirst : ''} ready={orders.length > 0} run={() => making.run(orders, form.target)} running={documentsText.running} progress={making.progress} />
    </Page>
  );
}

const usualKinds: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['agreement-with-annexes']);

function useForm() {
  const state: unknown = useLocation().state;
  const { data: parties } = useParties();
  const { data: host } = useHost();
  const { items, agreements } = useListedAgreements();
  const [chosen, choose] = useState<ReadonlySet<AgreementId>>(() => chosenIds(state, agreements));
  const [kinds, chooseKinds] = useState(usualKinds);
  const [format, setFormat] = useState<Format>('pdf');
  const [pattern, setPattern] = useState(usualPattern);
  const [target, setTarget] = useState<Target>(host.kind === 'desktop' ? 'folder' : 'zip');
  const orders = useMemo(() => {
    const wanted = agreements.filter(({ id }) => chosen.has(id));
    return documentOrders(wanted, { kinds, format, pattern }, parties);
  }, [agreements, chosen, kinds, format, pattern, parties]);
  const kindItems = useMemo(() => offeredKinds(agreements).map((kind) => ({ key: kind, name: documentTitles[kind] })), [agreements]);
  return { items, kindItems, chosen, choose, kinds, chooseKinds, format, setFormat, pattern, setPattern, target, setTarget, orders };
}

type FormatProps = { readonly format: Format; readonly choose: (format: Format) => void; readonly disabled: boolean };

function FormatChoice({ format, choose, disabled }: FormatProps): ReactNode {
  return (
    <>
      <RadioGroup aria-label={documentsText.format} layout="horizontal" value={format} disabled={disabled} onChange={(_, { value }) => choose(value === 'docx' ? 'docx' : 'pdf')}>
        <Radio value="pdf" label={documentsText.formats.pdf} />
        <Radio value="docx" label={documentsText.formats.docx} />
      </RadioGroup>
      {format === 'docx' && documentsText.wordNote}
    </>
  );
}

function TargetChoice({ target, choose, disabled }: { readonly target: Target; readonly choose: (target: Target) => void; readonly disabled: boolean }): ReactNode {
  const { data: host } = useHost();
  if (host.kind !== 'desktop') return documentsText.browserTarget;
  return (
    <>
      <RadioGroup aria-label={documentsText.target} layout="horizontal" value={target} disabled={disabled} onChange={(_, { value }) => choose(value === 'zip' ? 'zip' : 'folder')}>
        <Radio value="folder" label={documentsText.targets.folder} />
        <Radio value="zip" label={documentsText.targets.zip} />
      </RadioGroup>
      {target === 'folder' ? documentsText.folderNote : documentsText.archiveNote}
    </>
  );
}
