import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useEffect, useState, type ReactNode } from 'react';
import { letter } from '#shared/documents/composing/numbering';
import { readerFor } from '#shared/documents/composing/reading';
import { factsOf } from '#shared/documents/facts';
import { nameOf } from '#shared/templates/deviations-between';
import type { Phrase } from '#shared/templates/phrase';
import type { Variant } from '#shared/templates/template';
import { isWorded, type Worded } from '#shared/templates/tree';
import { wordingText } from '#text/agreement/wording';
import { PhraseField, type PhraseWords } from '#ui/phrase-editor/phrase-field';
import { usePhraseDesk } from '#ui/phrase-editor/phrase-desk';
import { PhraseToolbar } from '#ui/phrase-editor/phrase-toolbar';
import type { LineProps } from './line-props';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  point: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr) auto', alignItems: 'baseline', columnGap: tokens.spacingHorizontalXS },
  add: { alignSelf: 'flex-start' },
});

type EditorProps = Pick<LineProps, 'wording' | 'line' | 'commands'>;

/** The words of a part being written: data and references are chips. */
export function LineEditor(props: EditorProps): ReactNode {
  const styles = useStyles();
  const { part } = props.line;
  useFocusAtFirst(phraseName(props.wording.id, part.id), true);
  return (
    <div className={styles.editor}>
      <PhraseToolbar />
      {isWorded(part) ? <WordedEditor {...props} part={part} /> : <NameEditor {...props} />}
    </div>
  );
}

function NameEditor({ wording, line: { part, label, here }, commands }: EditorProps): ReactNode {
  if (part.kind === 'component') return null;
  return <PhraseField name={phraseName(wording.id, part.id)} label={label} phrase={nameOf(part) ?? []} words={wording.words(here)} change={(text) => commands.writeName(part.id, text)} placeholder={wordingText.emptyName} />;
}

/** Of several wordings the one this agreement shows; the others stay as they are. */
function WordedEditor({ part, ...props }: EditorProps & { readonly part: Worded }): ReactNode {
  const { wording, line, commands } = props;
  const shown = readerFor(factsOf(wording.agreementCase))(wording.id).shown.variantOf(part);
  const index = shown === null ? 0 : part.variants.indexOf(shown);
  const variant = part.variants[index];
  if (variant === undefined) return null;
  return (
    <>
      <PhraseField
        name={phraseName(wording.id, part.id)}
        label={line.label}
        phrase={variant.text}
        words={wording.words(line.here)}
        change={(text) => commands.writeText(part.id, index, text)}
        placeholder={wordingText.emptyPlace}
      />
      {part.kind === 'clause' && <PointEditors {...props} part={part} index={index} variant={variant} />}
    </>
  );
}

type PointsProps = EditorProps & { readonly part: Worded; readonly index: number; readonly variant: Variant };

function PointEditors({ wording, line, commands, part, index, variant: { points } }: PointsProps): ReactNode {
  const styles = useStyles();
  const [fresh, setFresh] = useState<string | null>(null);
  const add = () => setFresh(commands.addPoint(part.id, index));
  return (
    <>
      {points.map((point, order) => (
        <PointEditor
          key={point.id}
          name={phraseName(wording.id, point.id)}
          mark={letter(order)}
          label={line.label}
          text={point.text}
          words={wording.words(line.here)}
          fresh={point.id === fresh}
          change={(text) => commands.writePoint(part.id, index, point.id, text)}
          remove={() => commands.removePoint(part.id, index, point.id)}
        />
      ))}
      <Button className={styles.add} size="small" appearance="subtle" icon={<AddRegular />} onClick={add}>
        {wordingText.addPoint}
      </Button>
    </>
  );
}

type PointProps = {
  readonly name: string;
  readonly mark: string;
  readonly label: string;
  readonly text: Phrase;
  readonly words: PhraseWords;
  readonly fresh: boolean;
  readonly change: (text: Phrase) => void;
  readonly remove: () => void;
};

function PointEditor({ name, mark, label, text, words, fresh, change, remove }: PointProps): ReactNode {
  const styles = useStyles();
  useFocusAtFirst(name, fresh);
  return (
    <div className={styles.point}>
      <span>{mark})</span>
      <PhraseField name={name} label={wordingText.point(label, mark)} phrase={text} words={words} change={change} placeholder={wordingText.emptyPlace} />
      <Button size="small" appearance="subtle" icon={<DeleteRegular />} aria-label={wordingText.removePoint(mark)} title={wordingText.removePoint(mark)} onClick={remove} />
    </div>
  );
}

/** Puts the caret into a phrase that has just come to be written: it may appear later than the click that asked for it. */
function useFocusAtFirst(name: string, wanted: boolean): void {
  const desk = usePhraseDesk();
  useEffect(() => {
    if (wanted) desk.focus(name, 'end');
  }, [desk, name, wanted]);
}

/** Names a phrase on the desk. */
const phraseName = (document: string, id: string): string => `${document}/${id}`;
