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

/**
 * Makes a pack from a literal in TypeScript. A reference to an entity, source or fact that is not in
 * the pack does not compile; what types cannot tell (dates, for one) throws here, as a bug of the author.
 */
export function definePack<E extends string, S extends string, F extends string>(
  input: LinkedPackInput<E, S, F>,
): Pack<E, F> {
  const result = parsePack(input);
  if (result.ok) return result.pack as Pack<E, F>;
  const lines = result.issues.map(
    (issue) => `  ${issue.path.join('.')}: ${issue.message} ${issue.mend}`,
  );
  throw new TypeError(`This pack is not valid:\n${lines.join('\n')}`);
}
