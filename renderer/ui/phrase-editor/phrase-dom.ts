import { DOMSerializer, type Node } from 'prosemirror-model';
import type { EditorProps } from 'prosemirror-view';
import type { Condition, PartId } from '#shared/templates/condition';
import { phraseEditorText } from '#text/templates/phrase-editor';
import { conditionOfMark, targetsOf, variableOf } from './phrase-doc';
import { editorSchema } from './phrase-schema';

/** What chips and conditions are called; whoever uses the editor knows. */
export type PhraseWords = {
  /** Null where there is no such datum. */
  readonly variable: (name: string) => string | null;
  /** „čl. VI odst. 2“; null where it leads nowhere. */
  readonly reference: (to: readonly PartId[]) => string | null;
  /** „jen je-li …“ */
  readonly condition: (when: Condition) => string;
};

/** A phrase as elements, looking as it does while it is edited. */
export function phraseDom(doc: Node, words: PhraseWords): DocumentFragment {
  const serializer = new DOMSerializer(
    {
      ...DOMSerializer.nodesFromSchema(editorSchema),
      variable: (node) => variableChip(node, words),
      reference: (node) => referenceChip(node, words),
    },
    {
      strong: () => ['strong', 0],
      when: (mark) => ['span', stretchAttributes(words.condition(conditionOfMark(mark))), 0],
    },
  );
  const fragment = document.createDocumentFragment();
  serializer.serializeFragment(doc.content, { document }, fragment);
  // An empty line has its height too.
  if (doc.childCount === 0) fragment.append(document.createElement('br'));
  return fragment;
}

/** The same looks for ProseMirror. */
export function phraseViews(words: PhraseWords): Pick<EditorProps, 'nodeViews' | 'markViews'> {
  return {
    nodeViews: {
      variable: (node) => ({ dom: variableChip(node, words) }),
      reference: (node) => ({ dom: referenceChip(node, words) }),
    },
    markViews: {
      when: (mark) => {
        const dom = document.createElement('span');
        for (const [name, value] of Object.entries(stretchAttributes(words.condition(conditionOfMark(mark))))) dom.setAttribute(name, value);
        return { dom };
      },
    },
  };
}

/** A phrase as words alone, for the clipboard of other programs. */
export function wordsOf(content: Node['content'], words: PhraseWords): string {
  return content.textBetween(0, content.size, ' ', (node) => labelOf(node, words) ?? '');
}

function labelOf(node: Node, words: PhraseWords): string | null {
  return node.type.name === 'variable' ? words.variable(variableOf(node)) : words.reference(targetsOf(node));
}

const stretchAttributes = (words: string) => ({ 'data-stretch': '', title: words });

function variableChip(node: Node, words: PhraseWords): HTMLElement {
  return chip(phraseEditorText.variable, labelOf(node, words), phraseEditorText.unknownVariable(variableOf(node)));
}

function referenceChip(node: Node, words: PhraseWords): HTMLElement {
  return chip(phraseEditorText.reference, labelOf(node, words), phraseEditorText.brokenReference);
}

/** Who hears a chip hears what it is before what it says. */
function chip(kind: string, label: string | null, missing: string): HTMLElement {
  const dom = document.createElement('span');
  dom.dataset['chip'] = label === null ? 'broken' : 'sound';
  dom.contentEditable = 'false';
  const spoken = document.createElement('span');
  spoken.dataset['spoken'] = '';
  spoken.textContent = `${kind} `;
  dom.append(spoken, label ?? missing);
  return dom;
}
