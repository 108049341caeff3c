import { nearest } from '../pack/nearest.ts';

/**
 * What is wrong with a command line that `parseArgs` refused, in one sentence;
 * `undefined` for any other error. The options suggested are those that the usage names.
 */
export function explainRefusal(error: unknown, usage: string): string | undefined {
  const { code, message = '' } = error as Partial<NodeJS.ErrnoException>;
  const [, named = ''] = /'(.+?)(?: <value>)?'/.exec(message) ?? [];
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `There is no option ${named}.${didYouMean(named, usage.match(/--[a-z][a-z-]*/g) ?? [])}`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return message.includes('does not take')
        ? `${named} takes no value.`
        : `${named} needs a value.`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return usage.includes('[--pack FILE]')
        ? `"${named}" is one word too many; for a pack of your own write --pack ${named}.`
        : `"${named}" is one word too many.`;
    default:
      return undefined;
  }
}

/** ` Did you mean --json?`, or nothing where nothing comes near. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const close = nearest(written, known);
  return close === undefined ? '' : ` Did you mean ${close}?`;
}
