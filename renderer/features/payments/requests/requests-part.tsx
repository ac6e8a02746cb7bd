import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useBookkeeping } from '#data/payments/bookkeeping';
import { useHost, useOffice } from '#data/machine/queries';
import { nothingChosen } from '#ui/details-table/selection';
import { useNotify } from '#ui/notices';
import { roleOf } from '#shared/domain/office';
import { requestKindSchema, requestKinds, type PaymentRequest, type RequestKind } from '#shared/domain/payments/payment-request';
import { partsOf, plainDateSchema } from '#shared/domain/plain-date';
import { requestsText } from '#text/payments/requests';
import { AskedPart } from './asked-part';
import { IssuedPart } from './issued-part';
import { useAskedRows } from './use-asked-rows';
import { useTakeBack } from './use-take-back';

const useStyles = makeStyles({
  views: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})`, flexShrink: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '72ch' },
});

const issuedView = 'vystavene';

/** Asking for money: what can be asked for, reminded of and confirmed today, and the letters that were issued. */
export function RequestsPart(): ReactNode {
  const styles = useStyles();
  const { data: office } = useOffice();
  if (roleOf(office.content.partyId) === 'region') return <p className={styles.note}>{requestsText.ofRegion}</p>;
  return <Requests />;
}

function Requests(): ReactNode {
  const styles = useStyles();
  const rows = useAskedRows();
  const notify = useNotify();
  const takeBack = useTakeBack();
  const thisYear = partsOf(plainDateSchema.parse(useHost().data.today)).year;
  const [view, look] = useView();
  const { data: bookkeeping } = useBookkeeping();
  const [pointed, setPointed] = useState(nothingChosen);
  const of = (kind: RequestKind) => rows.filter(({ kinds }) => kinds.includes(kind));
  const tellIssued = (issued: readonly PaymentRequest[]) => {
    setPointed({ ...nothingChosen, chosen: new Set(issued.map(({ id }) => id)) });
    look(issuedView);
    notify({ title: requestsText.issued(issued.length), detail: requestsText.issuedDetail, action: { label: requestsText.takeBack, run: () => takeBack(issued) } });
  };
  return (
    <>
      <TabList size="small" className={styles.views} aria-label={requestsText.views} selectedValue={view} onTabSelect={(_event, { value }) => look(String(value))}>
        {requestKinds.map((kind) => (
          <Tab key={kind} value={kind}>
            {requestsText.task(requestsText.tasks[kind], of(kind).filter(({ state }) => state.year <= thisYear).length)}
          </Tab>
        ))}
        <Tab value={issuedView}>{requestsText.task(requestsText.issuedView, bookkeeping.requests.length)}</Tab>
      </TabList>
      {view === issuedView ? <IssuedPart selection={pointed} onSelect={setPointed} /> : <AskedPart key={view} kind={view} rows={of(view)} onIssued={tellIssued} />}
    </>
  );
}

/** Which letters are looked at; the address says so, for back and forward. */
function useView(): readonly [RequestKind | typeof issuedView, (view: string) => void] {
  const [params, setParams] = useSearchParams();
  const named = params.get('dopisy');
  const kind = requestKindSchema.safeParse(named);
  const view = named === issuedView ? issuedView : kind.success ? kind.data : 'call-for-payment';
  return [view, (next) => setParams({ dopisy: next })];
}
