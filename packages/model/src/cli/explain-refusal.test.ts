import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { explainRefusal } from './explain-refusal.ts';

const usage = `backgrounder facts [--pack FILE]… [--json]
  --json   {"packs":[…]}`;

function refusalOf(args: readonly string[]): string | undefined {
  try {
    parseArgs({
      args: [...args],
      options: { pack: { type: 'string', multiple: true }, json: { type: 'boolean' } },
    });
  } catch (error) {
    return explainRefusal(error, usage);
  }
  throw new Error(`${args.join(' ')} was not refused`);
}

test.each([
  [['--frobnicate'], 'There is no option --frobnicate.'],
  [['--jsn'], 'There is no option --jsn. Did you mean --json?'],
  [['--packs=a'], 'There is no option --packs. Did you mean --pack?'],
  [['-j'], 'There is no option -j.'],
  [['--pack'], '--pack needs a value.'],
  [['--pack', '--json'], '--pack needs a value.'],
  [['--json=yes'], '--json takes no value.'],
  [['a.yaml'], '"a.yaml" is one word too many; for a pack of your own write --pack a.yaml.'],
])('%j', (args, why) => {
  expect(refusalOf(args)).toBe(why);
});

test('a command that takes no packs suggests none', () => {
  const refusal = {
    code: 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL',
    message: "Unexpected argument 'a'",
  };
  expect(explainRefusal(refusal, 'backgrounder schema')).toBe('"a" is one word too many.');
});

test('an error of another kind is not explained', () => {
  expect(explainRefusal(new Error("Option '--json' does not take an argument"), usage)).toBe(
    undefined,
  );
});
