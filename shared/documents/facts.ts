import type { Run } from '#shared/documents/block';
import { nameOf, resolveSide, type AgreementCase, type ResolvedSide, type SideName } from '#shared/documents/case';
import { fieldLabel } from '#shared/documents/field-label';
import { gapRun } from '#shared/documents/missing';
import { formatDate, type PlainDate } from '#shared/domain/plain-date';
import type { NameForms, PartyDetailKey } from '#shared/domain/party';
import { capital } from '#shared/domain/region';

/** A side of the agreement that knows which one it is. */
export type FactsOfSide = ResolvedSide & { readonly key: SideName };

/** The case with both sides resolved: what articles and annexes read. */
export type Facts = AgreementCase & { readonly coordinator: FactsOfSide; readonly region: FactsOfSide };

export function factsOf(agreementCase: AgreementCase): Facts {
  return {
    ...agreementCase,
    coordinator: { ...resolveSide(agreementCase, 'coordinator'), key: 'coordinator' },
    region: { ...resolveSide(agreementCase, 'region'), key: 'region' },
  };
}

/** An obligatory datum: its value, or the gap that names it. */
export function datum(facts: Facts, field: string, value: string | number | null): Run {
  return value === null ? gapRun(field, fieldLabel(field, facts)) : { text: String(value), field };
}

export function dateDatum(facts: Facts, field: string, date: PlainDate | null): Run {
  return datum(facts, field, date === null ? null : formatDate(date));
}

/** A detail of a party; while no party is chosen, the party itself is what is missing. */
export function detail(facts: Facts, side: FactsOfSide, key: PartyDetailKey): Run {
  const value = side.details[key];
  if (value === null && side.party === null) return name(facts, side, 'nominative');
  return datum(facts, `${side.key}.overrides.${key}`, value);
}

/** The name of a party at the beginning of a sentence or on its own. */
export function name(facts: Facts, side: FactsOfSide, form: keyof NameForms): Run {
  return datum(facts, `${side.key}.partyId`, nameOf(side)?.[form] ?? null);
}

/** The name of a party inside a sentence: „hlavní město Praha“ is written with a small letter there, a kraj keeps its capital. */
export function nameInside(facts: Facts, side: FactsOfSide, form: keyof NameForms): Run {
  const run = name(facts, side, form);
  if (side.party?.id !== capital || run.gap === true) return run;
  return { ...run, text: run.text.charAt(0).toLowerCase() + run.text.slice(1) };
}

/** „zastoupený“ or „zastoupené“: it agrees with the party and not with the person who acts for it. */
export const representedBy = ({ party }: ResolvedSide): string => (party?.content.gender === 'neuter' ? 'zastoupené' : 'zastoupený');

/** How both sides are called in the text of the agreement. */
export const termFor = {
  coordinator: { nominative: 'Koordinátor', genitive: 'Koordinátora' },
  region: { nominative: 'Spolupracující kraj', genitive: 'Spolupracujícího kraje' },
} as const satisfies Record<SideName, { nominative: string; genitive: string }>;
