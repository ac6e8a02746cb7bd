import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentText24Filled, DocumentText24Regular, Home24Filled, Home24Regular, Money24Filled, Money24Regular, PeopleTeam24Filled, PeopleTeam24Regular, Settings24Filled, Settings24Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { frameText } from '#text/frame';

const useStyles = makeStyles({
  rail: {
    width: '84px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowY: 'auto',
  },
  last: { marginTop: 'auto' },
  place: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 0,
      insetBlock: '12px',
      width: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  hereIcon: { display: 'flex', color: tokens.colorCompoundBrandForeground1 },
  icon: { display: 'flex' },
});

const places = [
  { to: '/', label: frameText.places.overview, icon: <Home24Regular />, filled: <Home24Filled /> },
  { to: '/smlouvy', label: frameText.places.agreements, icon: <DocumentText24Regular />, filled: <DocumentText24Filled /> },
  { to: '/platby', label: frameText.places.payments, icon: <Money24Regular />, filled: <Money24Filled /> },
  { to: '/kraje', label: frameText.places.parties, icon: <PeopleTeam24Regular />, filled: <PeopleTeam24Filled /> },
  { to: '/nastaveni', label: frameText.places.settings, icon: <Settings24Regular />, filled: <Settings24Filled /> },
] as const;

/** The places of the window, at its left. */
export function Rail(): ReactNode {
  const styles = useStyles();
  return (
    <nav className={styles.rail} aria-label={frameText.mainNavigation} data-place="">
      {places.map(({ to, label, icon, filled }) => (
        <NavLink key={to} to={to} end={to === '/'} className={({ isActive }) => mergeClasses(styles.place, isActive && styles.here, to === '/nastaveni' && styles.last)}>
          {({ isActive }) => (
            <>
              <span className={isActive ? styles.hereIcon : styles.icon} aria-hidden>
                {isActive ? filled : icon}
              </span>
              {label}
            </>
          )}
        </NavLink>
      ))}
    </nav>
  );
}
