/** So many words are remembered; then all are forgotten, for those that matter come again on every page. */
const mostRemembered = 20_000;

/** Makes what follows from a word when it is first met, and remembers it. */
export function rememberWords<V>(make: (word: string) => V): (word: string) => V {
  const known = new Map<string, { readonly value: V }>();
  return (word) => {
    let remembered = known.get(word);
    if (remembered === undefined) {
      remembered = { value: make(word) };
      if (known.size >= mostRemembered) known.clear();
      known.set(word, remembered);
    }
    return remembered.value;
  };
}
