import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { bar, barSpace, barTitle } from './bar-style';

const useStyles = makeStyles({
  bar,
  title: barTitle,
  space: barSpace,
});

type Props = {
  readonly title: string;
  /** The record this page is a part of. */
  readonly back: { readonly label: string; readonly to: string };
  /** What can be done here, before the way back. */
  readonly children?: ReactNode;
};

/** The head of a page that is a part of a record. */
export function PartBar({ title, back, children }: Props): ReactNode {
  const styles = useStyles();
  const navigate = useNavigate();
  return (
    <div className={styles.bar} data-place="">
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.space} />
      {children}
      <Button icon={<ArrowLeftRegular />} onClick={() => void navigate(back.to)}>
        {back.label}
      </Button>
    </div>
  );
}
