import { caseOfContent } from '#shared/documents/case-of';
import { readableFacts } from '#shared/documents/differences';
import { fieldLabel } from '#shared/documents/field-label';
import { agreementContentSchema, type AgreementContent } from '#shared/domain/agreement';
import type { Party } from '#shared/domain/party';
import { fieldRules } from '#data/draft/conflict/field-rules';
import type { ConflictRules } from '#data/draft/conflict/versions';
import { conflictText } from '#text/conflict';
import { datumTitle } from '#text/records';

/** How two versions of an agreement are told apart and joined. */
export function agreementRules(parties: readonly Party[]): ConflictRules<AgreementContent> {
  return fieldRules({
    factsOf: (content) => readableFacts(caseOfContent(content, parties)),
    nameOf: (path, content) => datumTitle(fieldLabel(path, caseOfContent(content, parties))),
    rows: conflictText.rows,
    fits: (content) => agreementContentSchema.safeParse(content).success,
  });
}
