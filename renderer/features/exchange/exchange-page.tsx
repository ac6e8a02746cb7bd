import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { ownPageOf } from '#data/own-page';
import { errorText } from '#text/errors/errors';
import { exchangeText } from '#text/exchange';
import { FileChoice } from '#ui/file-choice';
import { PartBar } from '#ui/part-bar';
import { useFileDrop } from '#ui/use-file-drop';
import { Waiting } from '#ui/waiting';
import { Received } from './received';
import { useExchangeFile, type OpenedFile } from './use-exchange-file';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`, backgroundColor: tokens.colorNeutralBackground1 },
  intro: { maxWidth: '80ch', margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

/** What another office sent: where it comes from, what is new or different, and taking it over. */
export function ExchangePage(): ReactNode {
  const styles = useStyles();
  const { opened, open } = useExchangeFile(useHandedFile());
  useFileDrop(([file]) => file !== undefined && open(file), isForUs);
  return (
    <div className={styles.root}>
      <PartBar title={exchangeText.title} back={{ label: exchangeText.toAgreements, to: '/smlouvy' }} />
      <div className={styles.body} data-place="">
        <p className={styles.intro}>{exchangeText.intro}</p>
        <FileChoice label={exchangeText.file} button={exchangeText.choose} none={exchangeText.noFile} accept=".kpbi" file={opened?.file ?? null} choose={open} error={faultOf(opened)} />
        {opened !== null && <Outcome opened={opened} again={() => open(opened.file)} />}
      </div>
    </div>
  );
}

/** What nobody else reads is refused here with a reason. */
const isForUs = (file: File): boolean => ['exchange', null].includes(ownPageOf(file));

type OutcomeProps = { readonly opened: OpenedFile; readonly again: () => void };

function Outcome({ opened: { read, error }, again }: OutcomeProps): ReactNode {
  // What is compared anew is chosen from anew.
  if (read !== null) return <Received key={`${read.reading.origin.sentAt} ${read.reading.seen}`} {...read} again={again} />;
  return error === null && <Waiting label={exchangeText.reading} />;
}

function faultOf(opened: OpenedFile | null): string | null {
  if (opened === null || opened.error === null) return null;
  const { title, advice } = errorText(opened.error);
  return `${title} ${advice}`;
}

/** The file that was dropped onto another page and brought the person here. */
function useHandedFile(): File | null {
  const state: unknown = useLocation().state;
  return state instanceof File ? state : null;
}
