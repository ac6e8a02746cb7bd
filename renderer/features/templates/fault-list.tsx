import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TemplateFault } from '#shared/templates/template-fault';
import { templateFaultText } from '#text/template-faults';
import { faultsText } from '#text/templates';
import type { TemplateWords } from './template-words';

type Props = { readonly faults: readonly TemplateFault[]; readonly words: TemplateWords; readonly goTo: (fault: TemplateFault) => void };

const useStyles = makeStyles({ bar: { flexShrink: 0, maxHeight: '160px', overflowY: 'auto', alignItems: 'start' }, list: { margin: 0, paddingInlineStart: '18px' }, place: { textAlign: 'start' } });

/** Everything for which the template cannot be saved; a click leads to its place. */
export function FaultList({ faults, words, goTo }: Props): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{faultsText.title(faults.length)}</MessageBarTitle>
        <ul className={styles.list} aria-label={faultsText.list}>
          {faults.map((fault, index) => (
            <li key={index}>
              <Link as="button" className={styles.place} onClick={() => goTo(fault)}>
                {words.names.part(fault.part) ?? fault.part}
              </Link>
              : {templateFaultText(fault, (part) => words.names.part(part) ?? part)}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
