import type { ReactNode } from 'react';
import { bindText, type TextBinding } from '#data/draft/bindings';
import { bankAccount, dataBox, dic, email, ico, line, phone, postalCode } from '#data/draft/readings';
import { TextField, type TextFieldProps } from '#ui/fields/text-field';
import type { FieldSource } from '#ui/fields/source-note';
import { FieldRow, FieldStack } from '#ui/form-layout';
import { Panel } from '#ui/panel';
import type { PartyDetailKey } from '#shared/domain/party';
import type { RegionCode } from '#shared/domain/region';
import { detailHelp } from '#text/agreement/agreement';
import { partyFormText } from '#text/parties';
import { usePartySession, useVerified } from './party-editing';
import { useOtherTitles } from './use-other-titles';

export function IdentityPanel(): ReactNode {
  const session = usePartySession();
  return (
    <Panel title={partyFormText.identity}>
      <FieldStack>
        <Detail name="street" binding={bindText(session, 'details.street', line)} />
        <FieldRow>
          <Detail name="postalCode" binding={bindText(session, 'details.postalCode', postalCode)} width={14} />
          <Detail name="city" binding={bindText(session, 'details.city', line)} />
        </FieldRow>
        <FieldRow>
          <Detail name="ico" binding={bindText(session, 'details.ico', ico)} width={18} inputMode="numeric" />
          <Detail name="dic" binding={bindText(session, 'details.dic', dic)} width={18} />
          <Detail name="dataBox" binding={bindText(session, 'details.dataBox', dataBox)} width={18} />
        </FieldRow>
      </FieldStack>
    </Panel>
  );
}

export function RepresentativePanel({ region }: { readonly region: RegionCode }): ReactNode {
  const session = usePartySession();
  const titles = useOtherTitles(region);
  return (
    <Panel title={partyFormText.representative}>
      <FieldStack>
        <FieldRow>
          <Detail name="representativeName" label={partyFormText.representativeName} binding={bindText(session, 'details.representativeName', line)} />
          <Detail name="representativeTitle" label={partyFormText.representativeTitle} binding={bindText(session, 'details.representativeTitle', line)} others={titles} />
        </FieldRow>
        <FieldRow>
          <Detail name="representativeNameInstrumental" label={partyFormText.representativeNameInstrumental} binding={bindText(session, 'details.representativeNameInstrumental', line)} />
          <Detail name="representativeTitleInstrumental" binding={bindText(session, 'details.representativeTitleInstrumental', line)} />
        </FieldRow>
      </FieldStack>
    </Panel>
  );
}

export function AccountPanel(): ReactNode {
  const session = usePartySession();
  return (
    <Panel title={partyFormText.account}>
      <FieldRow>
        <Detail name="account" binding={bindText(session, 'details.account', bankAccount)} placeholder="94-12345671/0710" />
        <Detail name="bankName" binding={bindText(session, 'details.bankName', line)} />
      </FieldRow>
    </Panel>
  );
}

export function CoordinatorPanel(): ReactNode {
  const session = usePartySession();
  return (
    <Panel title={partyFormText.coordinator}>
      <FieldStack>
        <Detail name="coordinatorName" label={partyFormText.coordinatorName} binding={bindText(session, 'details.coordinatorName', line)} />
        <FieldRow>
          <Detail name="coordinatorPhone" binding={bindText(session, 'details.coordinatorPhone', phone)} inputMode="tel" />
          <Detail name="coordinatorEmail" binding={bindText(session, 'details.coordinatorEmail', email)} inputMode="email" />
        </FieldRow>
      </FieldStack>
    </Panel>
  );
}

type DetailProps = {
  readonly name: PartyDetailKey;
  readonly binding: TextBinding;
  /** Where the panel already says whose it is. */
  readonly label?: string;
  /** Other values it often has, at hand where nothing is to be checked first. */
  readonly others?: FieldSource | undefined;
} & Pick<TextFieldProps, 'width' | 'inputMode' | 'placeholder'>;

function Detail({ name, binding, label, others, ...look }: DetailProps): ReactNode {
  const verified = useVerified(name, binding);
  return <TextField {...look} {...verified} source={verified.source ?? others} label={label ?? verified.label} help={detailHelp[name]} />;
}
