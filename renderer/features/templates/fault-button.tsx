import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ErrorCircle20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { TemplateFault } from '#shared/templates/template-fault';
import { templateFaultText } from '#text/templates/template-faults';
import { faultsText } from '#text/templates/templates';
import { useTemplateEditing } from './editing';

type Props = { readonly faults: readonly TemplateFault[]; readonly open: boolean; readonly setOpen: (open: boolean) => void; readonly goTo: (fault: TemplateFault) => void };

const useStyles = makeStyles({
  surface: { maxHeight: '60vh', overflowY: 'auto', width: '460px', maxWidth: '80vw', padding: tokens.spacingHorizontalM },
  title: { marginBottom: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  fault: { width: '100%', justifyContent: 'flex-start', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
});

/** For how many things the template cannot be saved; opens the list of them, which leads to each. */
export function FaultButton({ faults, open, setOpen, goTo }: Props): ReactNode {
  const styles = useStyles();
  const { words } = useTemplateEditing();
  const name = (part: string) => words.names.part(part) ?? part;
  const go = (fault: TemplateFault) => {
    setOpen(false);
    // What closes gives the focus back to where it was opened from; the text gets it after that.
    setTimeout(() => goTo(fault), 50);
  };
  return (
    <Popover open={open} onOpenChange={(_event, data) => setOpen(data.open)} trapFocus positioning="below-start">
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<ErrorCircle20Regular />}>
          {faultsText.count(faults.length)} <ChevronDownRegular />
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={faultsText.list}>
        <div className={styles.title}>{faultsText.title}</div>
        <ul className={styles.list} aria-label={faultsText.list}>
          {faults.map((fault, index) => (
            <li key={index}>
              <Button appearance="subtle" size="small" className={styles.fault} onClick={() => go(fault)}>
                {name(fault.part)}: {templateFaultText(fault, name)}
              </Button>
            </li>
          ))}
        </ul>
      </PopoverSurface>
    </Popover>
  );
}
