import { partyContentSchema, type PartyContent, type PartyDetailKey } from '#shared/domain/party';
import { fieldRules } from '#data/draft/conflict/field-rules';
import { leafFacts } from '#data/draft/conflict/leaf-facts';
import type { Choice, ConflictRules, Versions } from '#data/draft/conflict/versions';
import { conflictText } from '#text/agreement/conflict';
import { partyWords } from '#text/records/record-fields';

const fields = fieldRules<PartyContent>({
  factsOf: (content) => leafFacts(content, partyWords),
  nameOf: partyWords.name,
  rows: conflictText.rows,
  fits: (content) => partyContentSchema.safeParse(content).success,
  beside: (path) => path.startsWith('unverified'),
});

/** How two versions of what is known of a region are told apart and joined; whether a detail was checked goes with the detail. */
export const partyRules: ConflictRules<PartyContent> = {
  ...fields,
  joined: (versions, choice) => {
    const { content, unparsed } = fields.joined(versions, choice);
    const marked = new Set([...versions.stored.content.unverified, ...versions.mine.content.unverified]);
    return { content: { ...content, unverified: [...marked].filter((key) => isUnverified(key, versions, choice)) }, unparsed };
  },
};

/** What is the same in both versions has been checked as soon as one of them says so. */
function isUnverified(key: PartyDetailKey, versions: Versions<PartyContent>, choice: Choice): boolean {
  const { stored, mine } = versions;
  if (stored.content.details[key] === mine.content.details[key]) return stored.content.unverified.includes(key) && mine.content.unverified.includes(key);
  return versions[choice(`details.${key}`)].content.unverified.includes(key);
}
