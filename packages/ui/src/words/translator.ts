import type { KeyOf, Message, Messages, Translate } from './messages.ts';

/** Gives messages where no browser keeps them for an extension. A message that is not there is a bug. */
export function translator<M extends Messages>(messages: M): Translate<KeyOf<M>> {
  return (key: string, ...rest: readonly (number | readonly string[] | undefined)[]) => {
    const count = rest.find((one) => typeof one === 'number');
    const given = rest.find((one) => typeof one === 'object');
    const substitutions = given ?? (count === undefined ? [] : [String(count)]);
    const message = find(messages, key);
    const text = typeof message === 'string' ? message : message[count === 1 ? 1 : 'n'];
    return text.replaceAll(
      /\$([1-9])/g,
      (_, place: string) => substitutions[Number(place) - 1] ?? '',
    );
  };
}

function find(messages: Messages, key: string): Message {
  let at: Message | Messages | undefined = messages;
  for (const name of key.split('.')) {
    at = typeof at === 'object' ? (at as Messages)[name] : undefined;
  }
  if (typeof at === 'string' || (at && 'n' in at && 1 in at)) return at as Message;
  throw new Error(`There is no message ${key}`);
}
