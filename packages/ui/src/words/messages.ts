import type { en } from './en.ts';

/** One text; `$1` to `$9` stand for what is put in. Two forms where it counts something: `$1` is the count. */
export type Message = string | { readonly 1: string; readonly n: string };

/** Messages in named sections. */
export interface Messages {
  readonly [name: string]: Message | Messages;
}

/** The same messages in another language: a missing one does not compile. */
export type Translation<M> = {
  readonly [K in keyof M]: M[K] extends string
    ? string
    : M[K] extends { readonly n: string }
      ? Message
      : Translation<M[K]>;
};

/** Names of all messages, sections and message joined by dots: `card.close`. */
export type KeyOf<M> = {
  [K in keyof M & string]: M[K] extends string | { readonly n: string } ? K : `${K}.${KeyOf<M[K]>}`;
}[keyof M & string];

/** Gives a message in the reader's language. */
export interface Translate<K extends string> {
  (key: K, substitutions?: readonly string[]): string;
  /** @param substitutions the count alone where there are none */
  (key: K, count: number, substitutions?: readonly string[]): string;
}

/** The reader's language, as components speak it. */
export interface Words {
  readonly t: Translate<KeyOf<typeof en>>;
}
