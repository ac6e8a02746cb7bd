import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';

type Props = {
  readonly label: string;
  readonly icon: ReactElement;
  /** Extensions that are offered first: `.pdf,.png`. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly primary?: boolean;
  readonly take: (files: readonly File[]) => void;
};

/** A button that lets the person choose files of this computer. The browser's own control names no purpose and speaks its own language. */
export function FileButton({ label, icon, accept, multiple = false, primary = false, take }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = (control: HTMLInputElement) => {
    take([...(control.files ?? [])]);
    // The same file may be chosen again, as after it was mended.
    control.value = '';
  };
  return (
    <>
      <Button appearance={primary ? 'primary' : 'secondary'} icon={icon} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input ref={input} type="file" accept={accept} multiple={multiple} hidden onChange={(event) => chosen(event.currentTarget)} />
    </>
  );
}
