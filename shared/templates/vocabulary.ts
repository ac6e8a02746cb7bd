/** The names a template may use; what stands behind them is known to `shared/documents`. */
export type Vocabulary = {
  readonly variables: ReadonlySet<string>;
  /** Criteria with the answers each can have. */
  readonly criteria: ReadonlyMap<string, readonly string[]>;
  readonly components: ReadonlySet<string>;
  /** Lists of points that come from data. */
  readonly lists: ReadonlySet<string>;
};
