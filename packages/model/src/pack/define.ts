import type { Issue } from './issue.ts';
import { parsePack } from './parse.ts';
import type { PackInput } from './schema.ts';
import type { Pack } from './types.ts';

type FactInput = PackInput['facts'][string];

/** Fields that hold ids, so that an id that is not in the pack does not compile. */
interface IdFields {
  readonly entity:
    | 'about'
    | 'actors'
    | 'place'
    | 'speaker'
    | 'audience'
    | 'medium'
    | 'actor'
    | 'measure'
    | 'targets'
    | 'person'
    | 'organization'
    | 'subject'
    | 'object'
    | 'claimants';
  readonly fact: 'corrects' | 'succeeds' | 'respondsTo';
}

type WithIds<T, Id extends string> = T extends readonly (infer _)[]
  ? Id[]
  : T extends string
    ? Id
    : T;

type LinkedFact<F, E extends string, S extends string, Ids extends string> = F extends unknown
  ? {
      [K in keyof F]: K extends IdFields['entity']
        ? WithIds<F[K], E>
        : K extends IdFields['fact']
          ? WithIds<F[K], Ids | `${string}/${string}`>
          : K extends 'sources'
            ? (Omit<FactInput['sources'][number], 'source'> & { source: S })[]
            : F[K];
    }
  : never;

/** A pack as authors write it, whose references can only name what the pack holds. */
export type LinkedPackInput<E extends string, S extends string, F extends string> = Omit<
  PackInput,
  'entities' | 'sources' | 'facts'
> & {
  entities: Record<E, PackInput['entities'][string]>;
  sources: Record<S, PackInput['sources'][string]>;
  facts: Record<F, LinkedFact<FactInput, NoInfer<E>, NoInfer<S>, NoInfer<F>>>;
};

/** A pack written in TypeScript is wrong in what types cannot tell: a bug of its author. */
export class InvalidPack extends TypeError {
  override readonly name = 'InvalidPack';
  readonly issues: readonly [Issue, ...Issue[]];

  constructor(issues: InvalidPack['issues']) {
    super(`This pack is not valid:\n${issues.map(lineOf).join('\n')}`);
    this.issues = issues;
  }
}

/** The path leads to the part that holds the field where the message names the field itself. */
function lineOf({ path, message, mend }: Issue): string {
  const isNamed = path.length > 0 && message.includes(String(path.at(-1)));
  const place = (isNamed ? path.slice(0, -1) : path).join('.');
  return `  ${place === '' ? '' : `${place}: `}${message} ${mend}`;
}

/**
 * Makes a pack from a literal in TypeScript. A reference to an entity, source or fact that is not in
 * the pack does not compile; what types cannot tell (dates, for one) throws an `InvalidPack`.
 */
export function definePack<E extends string, S extends string, F extends string>(
  input: LinkedPackInput<E, S, F>,
): Pack<E, F> {
  const result = parsePack(input);
  if (!result.ok) throw new InvalidPack(result.issues);
  return result.pack as Pack<E, F>;
}
