import { caseOfContent } from '#shared/documents/case-of';
import { readableFacts } from '#shared/documents/differences';
import { fieldLabel } from '#shared/documents/field-label';
import { agreementContentSchema, type AgreementContent } from '#shared/domain/agreement';
import type { Party } from '#shared/domain/party';
import type { Template } from '#shared/templates/template';
import { fieldRules } from '#data/draft/conflict/field-rules';
import type { ConflictRules } from '#data/draft/conflict/versions';
import { isWithin } from '#data/draft/path';
import { conflictText } from '#text/agreement/conflict';
import { datumTitle } from '#text/records/records';
import { joinedWordingOf, wordingItems } from './wording-conflict';

/** How two versions of an agreement are told apart and joined: its data field by field, its wording clause by clause. */
export function agreementRules(parties: readonly Party[], templates: readonly Template[]): ConflictRules<AgreementContent> {
  const fields = fieldRules<AgreementContent>({
    factsOf: (content) => readableFacts(caseOfContent(content, parties)),
    nameOf: (path, content) => datumTitle(fieldLabel(path, caseOfContent(content, parties))),
    rows: conflictText.rows,
    fits: (content) => agreementContentSchema.safeParse(content).success,
    beside: (path) => isWithin(path, 'wording'),
  });
  return {
    ...fields,
    items: (versions) => [...fields.items(versions), ...wordingItems(versions, parties, templates)],
    joined: (versions, choice) => {
      const { content, unparsed } = fields.joined(versions, choice);
      return { content: { ...content, wording: joinedWordingOf(versions, templates, choice) }, unparsed };
    },
  };
}
