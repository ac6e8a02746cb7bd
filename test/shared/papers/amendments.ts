import { changesOfAmendment } from '#shared/documents/papers/amendment/changes';
import type { AgreementCase } from '#shared/documents/case';
import { composerFor } from '#shared/documents/composing/compose-template';
import { factsOf } from '#shared/documents/facts';
import { agreementIdSchema, type AgreementContent } from '#shared/domain/agreement';
import type { Deviation } from '#shared/templates/deviation';
import { clause } from '#shared/templates/write';
import { aCase, anAgreement } from '#test/support/agreement-builder';
import { plain } from '#test/support/document-text';

export const amendedId = agreementIdSchema.parse('6f3b0c9e-53a4-4a6c-9a1e-0b8f6c7d1234');

/** An amendment with that content, of the completed founding case. */
export function anAmendment(overrides: Partial<AgreementContent>, before: Partial<AgreementContent> = {}): AgreementCase {
  return aCase(anAgreement({ ...before, ...overrides, amendment: { of: amendedId, number: 1, effectiveOn: null, reason: null } }), { base: aCase(anAgreement(before)) });
}

export const deviating = (...deviations: readonly Deviation[]): Pick<AgreementContent, 'wording'> => ({ wording: { templates: {}, deviations } });

export const dropped = (part: string): Deviation => ({ kind: 'dropped', template: 'agreement', part });

export const added = (article: string, after: string | null, id: string, text: string): Deviation => ({ kind: 'added', template: 'agreement', article, after, clause: clause(id, text) });

/** What the amendment says it changes, each with the new wording below it, with ordinary spaces. */
export function sentencesOf(amendment: AgreementCase): readonly (readonly string[])[] {
  const compose = (agreementCase: AgreementCase, id: Parameters<ReturnType<typeof composerFor>>[0]) => composerFor(factsOf(agreementCase))(id);
  return changesOfAmendment(amendment, { compose }).map(({ text, wording }) => [plain(text), ...wording.map((item) => `${item.label} ${plain(item.text)}`)].map((line) => line.replaceAll('\u00a0', ' ')));
}
