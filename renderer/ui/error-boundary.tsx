import { Component, type ReactNode } from 'react';

type Props = {
  /** Shows what was caught; `again` renders the content anew. */
  readonly fallback: (error: unknown, again: () => void) => ReactNode;
  /** Another value means another content, which deserves a fresh try. */
  readonly subject: string;
  readonly children: ReactNode;
};
type State = { readonly caught: { readonly error: unknown } | null; readonly subject: string };

/** Keeps what fails to render from taking the rest of the window with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { caught: null, subject: this.props.subject };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { caught: { error } };
  }

  static getDerivedStateFromProps({ subject }: Props, state: State): Partial<State> | null {
    return subject === state.subject ? null : { caught: null, subject };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    return caught === null ? this.props.children : this.props.fallback(caught.error, this.again);
  }

  private readonly again = (): void => {
    this.setState({ caught: null });
  };
}
