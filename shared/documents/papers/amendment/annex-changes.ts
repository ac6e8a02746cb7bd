import { said, wordsOf, type Change } from './quotation';
import { renumberings } from './renumbering';
import { stepsBetween } from './steps';
import { textsOf, type Block } from '#shared/documents/block';
import type { AgreementCase } from '#shared/documents/case';
import type { ComponentContext } from '#shared/documents/components/component';
import { firstFreeAnnex } from '#shared/documents/free-annexes';

export const numberedAnnexes = ['annex-1', 'annex-2', 'annex-3'] as const;

type Compose = ComponentContext['compose'];

/** Annexes every agreement has whose wording changes; the numbers and names in their heads do not count. */
export function replacedAnnexes(was: AgreementCase, is: AgreementCase, compose: Compose): readonly (typeof numberedAnnexes)[number][] {
  return numberedAnnexes.filter((id) => contentOf(compose(was, id)) !== contentOf(compose(is, id)));
}

function contentOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.kind === 'title' ? [block.text] : textsOf(block))).map(wordsOf).join('\n');
}

/** Places, from 0, of the free annexes that are new or worded otherwise. */
export function newFreeAnnexes(was: AgreementCase, is: AgreementCase): readonly number[] {
  return is.content.freeAnnexes.flatMap((annex, index) => {
    const before = was.content.freeAnnexes.find(({ id }) => id === annex.id);
    return before?.title === annex.title && before.text === annex.text ? [] : [index];
  });
}

export function annexChanges(was: AgreementCase, is: AgreementCase, compose: Compose): readonly Change[] {
  const replaced = replacedAnnexes(was, is, compose).map((id) => said(`Příloha č. ${id.slice('annex-'.length)} se nahrazuje zněním, které je přílohou tohoto Dodatku.`));
  return [...replaced, ...freeAnnexChanges(was, is)];
}

function freeAnnexChanges(was: AgreementCase, is: AgreementCase): readonly Change[] {
  const fresh = newFreeAnnexes(was, is);
  const steps = stepsBetween(was.content.freeAnnexes.map(({ id }) => id), is.content.freeAnnexes.map(({ id }) => id));
  const changes = steps.flatMap((step) => {
    if (step.kind === 'removed') return [said(`Příloha č. ${numberAt(step.was)} se zrušuje.`)];
    if (step.kind === 'inserted') return [said(`Doplňuje se nová příloha č. ${numberAt(step.is)}, jejíž znění je přílohou tohoto Dodatku.`)];
    return fresh.includes(step.is) ? [said(`Příloha č. ${numberAt(step.was)} se nahrazuje zněním, které je přílohou tohoto Dodatku.`)] : [];
  });
  const kept = steps.flatMap((step) => (step.kind === 'kept' ? [{ was: numberAt(step.was), is: numberAt(step.is), order: step }] : []));
  return [...changes, ...renumberings(['příloha č.', 'přílohy č.'], '', kept).map((sentence) => said(sentence))];
}

const numberAt = (index: number): string => String(firstFreeAnnex + index);
