import type { AgreementContent } from '#shared/domain/agreement';
import type { SideName } from '#shared/documents/case';
import type { PartyDetailKey } from '#shared/domain/party';
import type { RegionCode } from '#shared/domain/region';
import { bindChoice, bindText, type ChoiceBinding } from '#data/draft/bindings';
import { changed } from '#data/draft/draft';
import { line } from '#data/draft/readings';
import { useAgreements } from '#data/machine/queries';
import { useOtherHolders } from '#data/other-holders';
import { formText, sideNames } from '#text/agreement/agreement';
import { otherHoldersText } from '#text/office-rules';
import { amendmentText } from '#text/agreement/papers';
import { OptionalSelectField } from '#ui/fields/choice-field';
import { TextField } from '#ui/fields/text-field';
import { useNotify } from '#ui/notices';
import { FieldGroup, FieldRow } from '#ui/form-layout';
import { DetailField } from './detail-field';
import { useContent, useEditing } from './editing';
import { FactList } from './form-layout';
import { withRegion } from './with-region';

const details: readonly PartyDetailKey[] = [
  'street',
  'postalCode',
  'city',
  'ico',
  'dic',
  'dataBox',
  'representativeTitle',
  'representativeTitleInstrumental',
  'representativeName',
  'representativeNameInstrumental',
  'account',
  'bankName',
];

export function PartiesSection() {
  return (
    <>
      <SideFields side="coordinator" />
      <SideFields side="region" />
    </>
  );
}

function SideFields({ side }: { readonly side: SideName }) {
  const { session } = useEditing();
  const chosen = useContent((content) => content[side].partyId) !== null;
  return (
    <FieldGroup title={sideNames[side]}>
      {side === 'coordinator' ? <CoordinatorChoice /> : <RegionChoice />}
      <FieldRow>
        <NumberField side={side} />
        <TextField field={bindText(session, `${side}.fileReference`, line)} label={formText.fileReference} />
      </FieldRow>
      {chosen && (
        <FactList>
          {details.map((detail) => (
            <DetailField key={detail} side={side} detail={detail} />
          ))}
        </FactList>
      )}
    </FieldGroup>
  );
}

function NumberField({ side }: { readonly side: SideName }) {
  const { id, session, parties } = useEditing();
  const content = useContent((whole) => whole);
  const warning = otherHoldersText(useOtherHolders(content[side].number, { agreement: { id, content }, side }), parties);
  return <TextField field={bindText(session, `${side}.number`, line)} label={formText.number} warning={warning} />;
}

function CoordinatorChoice() {
  const { session, parties } = useEditing();
  const other = useContent((content) => content.region.partyId);
  const options = parties.map(({ id, content }) => ({ value: id, name: content.name.nominative, disabled: id === other }));
  return <OptionalSelectField field={bindChoice(session, 'coordinator.partyId')} label={formText.coordinatorParty} options={options} empty={formText.chooseRegion} readOnly={useAmended() !== null} />;
}

/** Only regions can be chosen, and of those only one without a contract: the ledger has the last word. */
function RegionChoice() {
  const { id, session, parties } = useEditing();
  const notify = useNotify();
  const { data: agreements } = useAgreements();
  const amended = useAmended();
  const other = useContent((content) => content.coordinator.partyId);
  const taken = new Set(agreements.filter((agreement) => agreement.id !== (amended ?? id) && agreement.removedAt === null && agreement.content.amendment === null).map(({ content }) => content.region.partyId));
  const options = parties
    .filter((party) => party.id !== other)
    .map(({ id: value, content }) => ({ value, name: taken.has(value) ? formText.hasAgreement(content.name.nominative) : content.name.nominative }));
  const bound = bindChoice(session, 'region.partyId');
  const choose = (partyId: RegionCode | null) => {
    const before = session.draft().present;
    const next = withRegion(before, partyId);
    session.apply((draft, at) => changed({ ...draft, typing: null, open: null }, 'region.partyId', next, at));
    const former = parties.find((party) => party.id === before.content.region.partyId);
    if (former !== undefined && losesSomething(before.content)) notify({ title: formText.regionChanged(former.content.name.nominative), detail: formText.regionChangedDetail, intent: 'info' });
  };
  const field: ChoiceBinding<RegionCode | null> = { ...bound, choose };
  return <OptionalSelectField field={field} label={formText.regionParty} options={options} empty={formText.chooseRegion} readOnly={amended !== null} help={amended === null ? undefined : amendmentText.sameRegion} />;
}

/** The agreement that is amended, which holds the parties; null for an agreement of its own. */
const useAmended = () => useContent(({ amendment }) => amendment?.of ?? null);

function losesSomething({ region }: AgreementContent): boolean {
  return region.number !== null || region.fileReference !== null || region.approvals.length > 0 || Object.keys(region.overrides).length > 0;
}
