/** What each card rule asks of a question, by its number. `docs/checks/broken-prompt.md` lists them. */
export const cardRules: Readonly<Record<number, string>> = {
  1: 'one fact, one unknown',
  2: 'at most 25 words, and 8 in the answer',
  3: 'no word of the answer in the question',
  4: 'no question of yes or no',
  5: 'no list for an answer',
  6: 'understood without the article',
  7: 'a date where the answer can change',
  8: 'one right answer',
  9: 'told apart from every other question',
  10: 'a source that says where the fact stands',
  11: 'numbers with unit and tolerance',
  12: 'wrong choices of the same kind, never true',
  13: 'no answer given away by the card before it',
  14: 'a claim is told as its claimant’s',
  15: 'each question once',
};
