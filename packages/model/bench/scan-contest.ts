import { classOf } from '../src/match/fold.ts';
import { findCandidates, type MatchIndex } from '../src/match/index.ts';
import type { Matcher } from './matchers.ts';
import { measure, type Contestant, type Figure, type Rounds } from './measure.ts';

/** The surface forms that a matcher finds, in their order. */
function surfaces(matcher: Matcher, text: string): string[] {
  return matcher(text).map((one) =>
    typeof one === 'string' ? one : text.slice(one.start, one.end),
  );
}

/**
 * Times `findCandidates` beside a bare loop and other matchers, which must find the same; throws otherwise.
 * @param names those of the index, in their own case
 */
export function timeScanning(
  index: MatchIndex,
  names: readonly string[],
  text: string,
  others: Readonly<Record<string, Matcher>>,
  rounds: Rounds,
): Figure[] {
  const scan: Matcher = (whole) => findCandidates(index, whole);
  const expected = surfaces(scan, text);
  for (const [name, matcher] of Object.entries(others)) {
    const found = surfaces(matcher, text);
    const differs = expected.findIndex((surface, at) => surface !== found[at]);
    if (differs !== -1 || found.length !== expected.length) {
      throw new Error(`${name} finds "${found[differs]}" for "${expected[differs]}".`);
    }
  }
  const contestants: Contestant[] = [
    bareLoop(names, text),
    { name: 'findCandidates', count: expected.length, run: () => scan(text).length },
    ...Object.entries(others).map(([name, matcher]): Contestant => ({
      name,
      count: expected.length,
      run: () => matcher(text).length,
    })),
  ];
  return measure(contestants, rounds);
}

/** What no scanner can do without: to look at each character, whether a word begins there as a name may. */
function bareLoop(names: readonly string[], text: string): Contestant {
  const isWord = Uint8Array.from({ length: 0x1_00_00 }, (_, unit) =>
    classOf(unit) === 'word' ? 1 : 0,
  );
  const isFirst = new Uint8Array(0x1_00_00);
  for (const name of names) isFirst[name.charCodeAt(0)] = 1;
  const run = (): number => {
    let beginnings = 0;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (isFirst[unit] !== 0 && before === 0) beginnings++;
      before = isWord[unit]!;
    }
    return beginnings;
  };
  return { name: 'bare loop', count: run(), run };
}
