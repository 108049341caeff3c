import type { Words } from '@backgrounder/ui/words';
import { browser } from 'wxt/browser';
import type { ExtensionTranslate } from './words-context.ts';

/** Its own type knows no message by name. */
interface BrowserMessages {
  getMessage(name: string, substitutions: readonly string[]): string;
}

/** Gives a message in the browser's language, as `locale-files.ts` writes them. */
export const t: ExtensionTranslate = (
  key: string,
  ...rest: readonly (number | readonly string[] | undefined)[]
) => {
  const count = rest.find((one) => typeof one === 'number');
  const given = rest.find((one) => typeof one === 'object');
  const substitutions = given ?? (count === undefined ? [] : [String(count)]);
  const { i18n } = browser as unknown as { readonly i18n: BrowserMessages };
  const message = i18n.getMessage(key.replaceAll('.', '_'), substitutions);
  if (count === undefined) return message;
  const [one = '', many = one] = message.split(' | ');
  return count === 1 ? one : many;
};

export const words: Words = { t };
