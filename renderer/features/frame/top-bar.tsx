import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowLeft20Regular, ArrowRight20Regular, ChevronRight12Regular, QuestionCircle20Regular } from '@fluentui/react-icons';
import { Fragment, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { SaveStatus } from './save-status';
import { SampleMark, useSampleRemoval } from './sample-mark';
import { SearchBox } from './search-box';
import type { Crumb } from './use-crumbs';
import { frameText } from '#text/frame';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    height: '48px',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalL} 0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  history: { display: 'flex' },
  crumbs: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, flexGrow: 1, minWidth: 0, margin: 0, padding: 0, listStyleType: 'none' },
  way: { flexShrink: 0 },
  mark: { flexShrink: 0 },
  crumb: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  link: {
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
  here: { fontWeight: tokens.fontWeightSemibold },
  nav: { flexGrow: 1, minWidth: 0 },
});

type Props = { readonly crumbs: readonly Crumb[]; readonly onHelp: () => void };

/** Where one is, whether it is saved, and the search over everything. */
export function TopBar({ crumbs, onHelp }: Props): ReactNode {
  const styles = useStyles();
  const removeSample = useSampleRemoval();
  return (
    <header className={styles.bar} data-place="">
      <HistoryButtons />
      <nav aria-label={frameText.whereYouAre} className={styles.nav}>
        <ol className={styles.crumbs}>
          {crumbs.map(({ label, to, sample }, index) => (
            <Fragment key={to}>
              {index > 0 && (
                <li aria-hidden>
                  <ChevronRight12Regular />
                </li>
              )}
              <li className={index < crumbs.length - 1 ? styles.way : styles.crumb}>
                {index < crumbs.length - 1 ? (
                  <Link className={styles.link} to={to}>
                    {label}
                  </Link>
                ) : (
                  <span className={styles.here} aria-current="page">
                    {label}
                  </span>
                )}
              </li>
              {sample && (
                <li className={styles.mark}>
                  <SampleMark onRemove={removeSample} />
                </li>
              )}
            </Fragment>
          ))}
        </ol>
      </nav>
      <SaveStatus />
      <SearchBox />
      <IconButton label={frameText.help} icon={<QuestionCircle20Regular />} onClick={onHelp} />
    </header>
  );
}

/** A desktop window has no buttons of its own for going back and forward. */
function HistoryButtons(): ReactNode {
  const styles = useStyles();
  const navigate = useNavigate();
  return (
    <div className={styles.history}>
      <IconButton label={frameText.back} icon={<ArrowLeft20Regular />} onClick={() => void navigate(-1)} />
      <IconButton label={frameText.forward} icon={<ArrowRight20Regular />} onClick={() => void navigate(1)} />
    </div>
  );
}

function IconButton({ label, icon, onClick }: { readonly label: string; readonly icon: ReactNode; readonly onClick: () => void }): ReactNode {
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" icon={<>{icon}</>} onClick={onClick} />
    </Tooltip>
  );
}
