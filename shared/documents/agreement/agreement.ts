import { openingBlocks } from './opening';
import { approvalClause } from '#shared/documents/components/approval-clause';
import { backgroundArticle } from './background';
import { closingArticle } from './closing';
import { contributionArticle } from './contribution';
import { coordinatorArticle } from './coordinator-duties';
import { managementArticle } from './management';
import { outputsArticle } from './outputs';
import { partiesArticle } from './parties';
import { purposeArticle } from './purpose';
import { regionArticle } from './region-duties';
import { signatureBlock } from '#shared/documents/components/signatures';
import { termArticle } from './term';
import type { DocumentPart } from '#shared/documents/block';
import type { Facts } from '#shared/documents/facts';
import { blocksOfArticle, numberingOf, type Article, type Numbering } from '#shared/documents/numbering';

/** The agreement without its annexes. */
export function agreementPart(facts: Facts): DocumentPart {
  const articles = articlesOf(facts);
  const numbering = numberingOf(articles);
  return {
    blocks: [
      ...openingBlocks(facts),
      ...articles.flatMap((article) => blocksOfArticle(article, numbering)),
      approvalClause(facts, facts.coordinator),
      approvalClause(facts, facts.region),
      signatureBlock(facts),
    ],
  };
}

/** The numbers of articles and clauses, for annexes that refer to them. */
export function agreementNumbering(facts: Facts): Numbering {
  return numberingOf(articlesOf(facts));
}

/** The articles in the order in which they are numbered. */
function articlesOf(facts: Facts): readonly Article[] {
  return [
    partiesArticle(facts),
    backgroundArticle(facts),
    purposeArticle(facts),
    coordinatorArticle(facts),
    regionArticle(),
    contributionArticle(facts),
    managementArticle(),
    outputsArticle(),
    termArticle(facts),
    closingArticle(facts),
  ];
}
