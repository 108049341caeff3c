import { fold } from '../match/fold.ts';
import { meetsAny } from '../match/sentences.ts';
import { stem } from '../match/stem.ts';
import { quotedWords } from '../reading/quoted-words.ts';
import type { Differing, ReadPlace } from './differing.ts';

/** Score from which a sentence is sure to tell a fact. */
const sure = 0.6;

/** Words that a quotation must have to be held against another. */
const fewestWords = 6;

/** Part of the words of both, in their order, that two wordings of one quotation share. */
const mostOfWords = 0.7;

/** Quotations in sentences that tell a statement, in other words than those stored of it. */
export function otherWords({ page, pack, links }: ReadPlace): Differing[] {
  const quoted = quotedWords(page.text);
  return pack.facts.flatMap((fact): Differing[] => {
    if (fact.type !== 'statement' || fact.quotation === undefined) return [];
    const stored = partsOf(fact.quotation);
    const told = links.filter((link) => link.fact === fact.id && link.score >= sure);
    const nearby = quoted.filter((one) => meetsAny(one, told));
    if (nearby.some((one) => isSame(partsOf(page.text.slice(one.start, one.end)), stored)))
      return [];
    return nearby.flatMap(({ start, end }): Differing[] => {
      const says = page.text.slice(start, end);
      return isOtherWording(partsOf(says).flat(), stored.flat())
        ? [{ kind: 'quotation', fact, start, end, says, stored: fact.quotation! }]
        : [];
    });
  });
}

/** What may stand for words that were left out, or put in for understanding. */
const omission = /\.{3,}|…+|\[[^\]]*\]|\([^)]*\)/gu;

/** The words between omissions, each as it is compared: one Chinese character is one. */
function partsOf(quotation: string): string[][] {
  return fold(quotation)
    .split(omission)
    .map((part) =>
      [...part.replaceAll('%', ' percent ').replaceAll('per cent', 'percent').matchAll(word)].map(
        ([one]) => spelling(one),
      ),
    )
    .filter((part) => part.length > 0);
}

const word = /\p{Script=Han}|[\p{L}\p{N}']+/gu;

/** British and American spelling are one, and so are the forms of a word that a sentence around it may ask for. */
function spelling(one: string): string {
  return stem(
    one
      .replaceAll('z', 's')
      .replace(/our(?=\p{L}{0,4}$)/u, 'or')
      .replaceAll("'", ''),
  );
}

/** Whether one is the other, or parts of it in their order. */
function isSame(one: readonly string[][], other: readonly string[][]): boolean {
  return standsIn(one, other.flat()) || standsIn(other, one.flat());
}

function standsIn(parts: readonly string[][], words: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    for (let at = from; at + part.length <= words.length; at++) {
      if (part.every((one, offset) => words[at + offset] === one)) {
        from = at + part.length;
        return true;
      }
    }
    return false;
  });
}

function isOtherWording(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length);
  return shorter >= fewestWords && commonWords(one, other) >= shorter * mostOfWords;
}

/** Words that both have, in the same order: the longest common subsequence. */
function commonWords(one: readonly string[], other: readonly string[]): number {
  let before = Array.from({ length: other.length + 1 }, () => 0);
  for (const first of one) {
    const row = [0];
    for (const [at, second] of other.entries()) {
      row.push(first === second ? before[at]! + 1 : Math.max(before[at + 1]!, row[at]!));
    }
    before = row;
  }
  return before.at(-1)!;
}
