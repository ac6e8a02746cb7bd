import type { Block, ListItem, Text } from '#shared/documents/block';
import { withoutSigned } from '#shared/documents/signed-blocks';

/** An article as an amendment speaks of it. */
export type OutlineArticle = {
  readonly id: string;
  /** „čl. VI“ */
  readonly number: string;
  readonly name: Text;
  readonly clauses: readonly ListItem[];
  /** What stands in it beside its clauses: parties, paragraphs, tables. */
  readonly others: readonly Block[];
};

/** An agreement as an amendment compares it: what stands before its articles, and the articles. */
export type Outline = { readonly opening: readonly Block[]; readonly articles: readonly OutlineArticle[] };

/** @param blocks a composed agreement */
export function outlineOf(blocks: readonly Block[]): Outline {
  const compared = withoutSigned(blocks);
  const starts = compared.flatMap((block, index) => (isArticle(block) ? [index] : []));
  return {
    opening: compared.slice(0, starts[0]),
    articles: starts.map((start, order) => articleOf(compared.slice(start, starts[order + 1]))),
  };
}

const isArticle = (block: Block): boolean => block.kind === 'heading' && block.number !== null;

function articleOf([heading, ...inside]: readonly Block[]): OutlineArticle {
  const { id = '', number = null, text = [] } = heading?.kind === 'heading' ? heading : {};
  return {
    id,
    number: (number ?? '').replace('Čl.\u00a0', 'čl. '),
    name: text,
    clauses: inside.flatMap((block) => (block.kind === 'list' ? block.items : [])),
    others: inside.filter(({ kind }) => kind !== 'list'),
  };
}
