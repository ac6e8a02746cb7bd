import { useState } from 'react';
import type { SideName } from '#shared/documents/case';
import type { AgreementContent } from '#shared/domain/agreement';
import type { PartyDetailKey, PartyDetails } from '#shared/domain/party';
import { bindText, type TextBinding } from '#data/draft/bindings';
import { changed } from '#data/draft/draft';
import { withValueAt } from '#data/draft/path';
import { bankAccount, dataBox, dic, email, ico, line, phone, postalCode, type Reading } from '#data/draft/readings';
import type { DraftSession } from '#data/draft/session';
import { detailHelp, detailNames, sourceText } from '#text/agreement/agreement';
import { FactField } from '#ui/fields/fact-field';
import { TextField } from '#ui/fields/text-field';
import { useContent, useEditing, useSideParty } from './editing';
import { useOtherTitles } from './use-other-titles';
import { useOwnSource } from './use-own-source';

const readings: { readonly [K in PartyDetailKey]: Reading<NonNullable<PartyDetails[K]>> } = {
  street: line,
  postalCode,
  city: line,
  ico,
  dic,
  dataBox,
  representativeName: line,
  representativeNameInstrumental: line,
  representativeTitle: line,
  representativeTitleInstrumental: line,
  account: bankAccount,
  bankName: line,
  coordinatorName: line,
  coordinatorPhone: phone,
  coordinatorEmail: email,
};

type Props = { readonly side: SideName; readonly detail: PartyDetailKey };

/** One detail of a party: shown as a fact where the party's own data know it, asked for where they do not. */
export function DetailField({ side, detail }: Props) {
  const { session } = useEditing();
  const party = useSideParty(side);
  const own = useContent((content) => content[side].overrides[detail]);
  const path = `${side}.overrides.${detail}`;
  const common = party?.content.details[detail] ?? null;
  const unfinished = session.draft().present.unparsed[path] !== undefined;
  const [opened, open] = useState(false);
  // A finished agreement carries all details as its own; those that equal the party's are facts all the same.
  const others = useOtherTitles(side, detail);
  const known = common !== null && !unfinished && (own === undefined || (own === common && !opened));
  if (!known) return <OwnDetail side={side} detail={detail} common={common} />;

  const override = () => {
    open(true);
    session.apply((draft, at) => changed(draft, path, { ...draft.present, content: withValueAt(draft.present.content, path, common) }, at));
    focusSoon(path);
  };
  const source = sourceOf(own !== undefined, party?.content.unverified.includes(detail) === true);
  return <FactField path={path} label={detailNames[detail]} value={common} source={source} others={others} change={{ name: sourceText.override, run: override }} />;
}

function sourceOf(fixedHere: boolean, unverified: boolean): string {
  if (fixedHere) return sourceText.asParty;
  return unverified ? sourceText.verify : sourceText.fromParty;
}

/** A detail given in this agreement. */
function OwnDetail({ side, detail, common }: Props & { readonly common: string | null }) {
  const { session } = useEditing();
  const source = useOwnSource(side, detail, common);
  return <TextField field={bindDetail(session, side, detail)} label={detailNames[detail]} help={detailHelp[detail]} source={source} />;
}

function bindDetail(session: DraftSession<AgreementContent>, side: SideName, detail: PartyDetailKey): TextBinding {
  // Sound because the table above pairs every detail with the reading of its own type, and all of them are texts.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  const reading = readings[detail] as unknown as Reading<string>;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  return bindText<AgreementContent, 'region.overrides.street'>(session, `${side}.overrides.${detail}` as 'region.overrides.street', reading);
}

// The field takes the place of the fact with the next paint.
function focusSoon(path: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLInputElement>(`[data-field="${path}"] input`)?.select());
}
