import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { AddRegular, ArrowDownRegular, ArrowResetRegular, ArrowUpRegular, CheckmarkRegular, CopyRegular, DeleteRegular, DocumentTextRegular, EditRegular } from '@fluentui/react-icons';
import { isWorded } from '#shared/templates/tree';
import { wordingText } from '#text/agreement/wording';
import { useReadOnly } from '#ui/fields/binding';
import { useNotify } from '#ui/notices';
import { useCopying } from '#ui/use-copying';
import { lineAsText } from './line-as-text';
import type { LineProps } from './line-props';
import { placeBeside } from './moving';
import { templateLine } from './template-line';
import { TemplateWords } from './template-words';
import { wordingField } from './wording-changes';

const useStyles = makeStyles({ bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS } });

/** What may be done to the chosen part. */
export function LineActions(props: LineProps): ReactNode {
  const styles = useStyles();
  const [compared, compare] = useState(false);
  const copy = useCopying();
  const readOnly = useReadOnly();
  const { line, wording } = props;
  const original = line.state === 'changed' || line.state === 'dropped' ? templateLine(wording, line) : null;
  return (
    <>
      <div className={styles.bar}>
        {!readOnly && <Changes {...props} />}
        {line.part.kind !== 'component' && line.state !== 'dropped' && <Action name={wordingText.copy} icon={<CopyRegular />} run={() => void copy(lineAsText(wording, line), wordingText.copied)} />}
        {line.state === 'changed' && <Action name={compared ? wordingText.hideTemplate : wordingText.showTemplate} icon={<DocumentTextRegular />} run={() => compare(!compared)} />}
      </div>
      {compared && original !== null && <TemplateWords own={line} original={original} />}
    </>
  );
}

function Changes(props: LineProps): ReactNode {
  const { wording, line, commands, field, written, write } = props;
  const drop = useDrop({ wording, commands });
  const { part, state, moved } = line;
  if (state === 'dropped') return <Action name={wordingText.restoreDropped} icon={<ArrowResetRegular />} run={() => commands.restore(line)} />;
  return (
    <>
      {part.kind !== 'component' &&
        (written ? (
          <Action name={wordingText.done} icon={<CheckmarkRegular />} run={() => write(null)} />
        ) : (
          <Action name={isWorded(part) ? wordingText.change : wordingText.rename} icon={<EditRegular />} run={() => write(field)} />
        ))}
      {part.kind !== 'title' && <Action name={wordingText.drop} icon={<DeleteRegular />} run={() => drop(part)} />}
      <Additions {...props} />
      <Moves {...props} />
      {(state === 'changed' || (moved && state === 'as-template')) && <Action name={state === 'changed' ? wordingText.restore : wordingText.restorePlace} icon={<ArrowResetRegular />} run={() => commands.restore(line)} />}
    </>
  );
}

/** What is added is written at once. */
function Additions({ wording, line, commands, write, choose }: LineProps): ReactNode {
  const { part } = line;
  const writeNew = (added: string) => {
    const target = wordingField(wording.id, added);
    choose(target);
    write(target);
  };
  if (part.kind !== 'article') return <Action name={wordingText.add} icon={<AddRegular />} run={() => writeNew(commands.addAfter(line))} />;
  return (
    <>
      <Action name={wordingText.addInto} icon={<AddRegular />} run={() => writeNew(commands.addAfter(line))} />
      <Action name={wordingText.addArticle} icon={<AddRegular />} run={() => writeNew(commands.addArticleAfter(part))} />
    </>
  );
}

function Moves({ wording, line, commands }: LineProps): ReactNode {
  const [up, down] = [placeBeside(wording, line, 'up'), placeBeside(wording, line, 'down')];
  return (
    <>
      {up !== null && <Action name={wordingText.moveUp} icon={<ArrowUpRegular />} run={() => commands.move(line.part.id, up)} />}
      {down !== null && <Action name={wordingText.moveDown} icon={<ArrowDownRegular />} run={() => commands.move(line.part.id, down)} />}
    </>
  );
}

/** Leaves a part out and tells who still refers to it. */
function useDrop({ wording, commands }: Pick<LineProps, 'wording' | 'commands'>): (part: LineProps['line']['part']) => void {
  const notify = useNotify();
  return (part) => {
    const referring = commands.drop(part);
    const places = [...new Set(wording.lines.filter((line) => line.part.id !== part.id && referring.includes(line.part.id)).map(({ label }) => label))];
    if (places.length > 0) notify({ matter: 'wording', intent: 'warning', title: wordingText.referredTo, detail: wordingText.referredToAdvice(places) });
  };
}

type ActionProps = { readonly name: string; readonly icon: ReactElement; readonly run: () => void };

function Action({ name, icon, run }: ActionProps): ReactNode {
  const act = (event: { stopPropagation: () => void }) => {
    // The line around it would be chosen instead of what the command chooses.
    event.stopPropagation();
    run();
  };
  return (
    <Button size="small" appearance="subtle" icon={icon} onClick={act}>
      {name}
    </Button>
  );
}
