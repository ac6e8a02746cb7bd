import { agreementContentSchema, type Agreement, type AgreementContent } from '#shared/domain/agreement';
import { amendmentNumber, amendmentsOf } from '#shared/domain/life/amendments-of';
import { courseOf } from '#shared/domain/life/course';
import { withChanges } from '#shared/domain/life/with-changes';
import type { PlainDate } from '#shared/domain/plain-date';

/** What an agreement says from a day on; the first content has no such day. */
export type DatedContent = { readonly from: PlainDate | null; readonly content: AgreementContent };

/**
 * Consolidated contents (úplná znění) of an agreement, the oldest first: each amendment that has an effect adds what it changes, from the day it
 * takes effect on. Of an amendment that takes effect before an earlier one only its own changes are added. Numbers of the agreement and the
 * decisions that approved it stay its own.
 * @param knownOn the day until which facts are known; effects may lie after it
 */
export function contentsInTime(agreement: Agreement, agreements: readonly Agreement[], knownOn: PlainDate): readonly [DatedContent, ...DatedContent[]] {
  const amendments = amendmentsOf(agreement, agreements);
  const steps = amendments
    .flatMap((amendment, index) => {
      const from = courseOf(amendment, knownOn).effectiveOn;
      return from === null ? [] : [{ from, before: amendments[index - 1] ?? agreement, amendment }];
    })
    .toSorted((one, other) => one.from.localeCompare(other.from) || amendmentNumber(one.amendment) - amendmentNumber(other.amendment));
  return steps.reduce<readonly [DatedContent, ...DatedContent[]]>(
    (contents, { from, before, amendment }) => [...contents, { from, content: amended((contents.at(-1) ?? contents[0]).content, before.content, amendment.content) }],
    [{ from: null, content: agreement.content }],
  );
}

/** The content that holds on a day, whether the agreement is in force then or not. */
export function contentOn(contents: readonly [DatedContent, ...DatedContent[]], day: PlainDate): AgreementContent {
  return (contents.findLast(({ from }) => from === null || from <= day) ?? contents[0]).content;
}

function amended(present: AgreementContent, before: AgreementContent, after: AgreementContent): AgreementContent {
  const merged = agreementContentSchema.safeParse(withChanges(before, after, present));
  const next = merged.success ? merged.data : after;
  const own = (name: 'coordinator' | 'region') => ({ ...next[name], number: present[name].number, fileReference: present[name].fileReference, approvals: present[name].approvals });
  return { ...next, coordinator: own('coordinator'), region: own('region'), amendment: null };
}
