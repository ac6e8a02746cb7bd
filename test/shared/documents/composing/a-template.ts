import type { Block } from '#shared/documents/block';
import { composerFor } from '#shared/documents/composing/compose-template';
import { factsOf } from '#shared/documents/facts';
import type { AgreementContent } from '#shared/domain/agreement';
import type { Part, Template } from '#shared/templates/template';
import { shipped } from '#shared/templates/write';
import { aCase, anAgreement } from '#test/support/agreement-builder';
import { linesOf } from '#test/support/document-text';

/** A template in place of the agreement's, as one agreement composes it. */
export function composedFrom(parts: readonly Part[], content: Partial<AgreementContent> = {}): readonly Block[] {
  return composed(shipped('agreement', 1, parts), content);
}

export function composed(template: Template, content: Partial<AgreementContent> = {}): readonly Block[] {
  return composerFor(factsOf(aCase(anAgreement(content))), { instead: template })(template.id);
}

export const linesFrom = (parts: readonly Part[], content: Partial<AgreementContent> = {}): readonly string[] =>
  composedFrom(parts, content).flatMap(linesOf).map((line) => line.replaceAll('\u00a0', ' '));
