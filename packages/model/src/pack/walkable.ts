/** What is read of a schema or action of the validator by those who walk them; each kind has some of these. */
export interface Walkable {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Walkable>>;
  readonly item?: Walkable;
  /** Of a map: the schema of its keys. Of a variant: the name of the field that tells which. */
  readonly key?: unknown;
  readonly value?: unknown;
  readonly wrapped?: Walkable;
  readonly default?: unknown;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly Walkable[];
  readonly requirement?: unknown;
}
