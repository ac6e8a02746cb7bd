import type { ClauseDraft, Draft } from './drafts';
import type { PairedLine } from './paired-lines';
import type { Unmatched } from './proposal';
import type { ProposalSetting } from './proposals-of';

/** What of a draft no proposal takes over. */
export function unmatchedOf(draft: Draft, setting: ProposalSetting): readonly Unmatched[] {
  switch (draft.kind) {
    case 'clause':
      return ofClause(draft, setting);
    case 'added':
    case 'article':
    case 'moved':
      return [];
    case 'misplaced':
      return [{ reason: 'moved', where: draft.then.where, then: draft.then.text, now: draft.now.text, fields: [] }];
    case 'line':
      return ofLine(draft.pair, setting);
  }
}

function ofClause({ part, then, now, points }: ClauseDraft, { source }: ProposalSetting): readonly Unmatched[] {
  // Points of a clause that is gone have nowhere to stand.
  if (now === null) return points.flatMap((point): readonly Unmatched[] => (point.now === null ? [] : [{ reason: 'extra', where: then.where, then: null, now: point.now.text, fields: [] }]));
  return now.text !== then.text && source.shownWording(part) === null ? [{ reason: 'data', where: then.where, then: then.text, now: now.text, fields: then.fields }] : [];
}

function ofLine(pair: PairedLine, setting: ProposalSetting): readonly Unmatched[] {
  if (pair.kind === 'new') return [{ reason: 'extra', where: '', then: null, now: pair.now.text, fields: [] }];
  const { where, text, fields } = pair.then;
  if (pair.kind === 'gone') return isTakenOver(pair.then, setting) ? [] : [{ reason: 'missing', where, then: text, now: null, fields }];
  if (pair.then.role === 'data' && pair.moved) return [{ reason: 'moved', where, then: text, now: pair.now.text, fields: [] }];
  return pair.then.role === 'data' && pair.now.text !== text ? [{ reason: 'data', where, then: text, now: pair.now.text, fields }] : [];
}

/** Whether a proposal to drop something takes this line with it. */
function isTakenOver(line: Extract<PairedLine, { kind: 'gone' }>['then'], { goneArticles, goneClauses }: ProposalSetting): boolean {
  if (line.role === 'paragraph' || goneArticles.whole.has(line) || goneArticles.emptied.has(line)) return true;
  return line.clause !== null && goneClauses.has(line.clause);
}
