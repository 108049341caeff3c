import { expect, test } from 'vitest';
import { plainPage } from '../page/read-page.ts';
import { parseDay } from '../time/day.ts';
import { pageSentences, tellingParagraphs } from './article.ts';
import { joinNames } from './entities.ts';
import { properNames } from './proper-names.ts';
import { statementsOf } from './statements.ts';

function statementsIn(text: string) {
  const page = plainPage(`The gate is shut\n\n${text}`);
  const { mentions } = joinNames(properNames(pageSentences(page), []), page.text, []);
  const result = statementsOf(tellingParagraphs(page), mentions, parseDay('2023-07-08')!);
  return {
    ...result,
    said: result.statements.map(
      ({ speaker, quotation, when }) =>
        `${speaker.name}: ${quotation ?? '-'}${when === undefined ? '' : ` (${when})`}`,
    ),
  };
}

test.each<[name: string, text: string, said: string[]]>([
  ['after the quotation', '“It is late,” said Ada Brook.', ['Ada Brook: It is late']],
  ['name before the verb', '"It is late," Ada Brook said.', ['Ada Brook: It is late']],
  ['before the quotation', 'Ada Brook said: “It is late.”', ['Ada Brook: It is late.']],
  [
    'in the sentence',
    'Ada Brook told the council it was “as late as it gets”.',
    ['Ada Brook: as late as it gets'],
  ],
  [
    'an apposition between',
    '“It is late,” the guild’s secretary, Ada Brook, who had waited, said.',
    ['Ada Brook: It is late'],
  ],
  [
    'the owner of whom is no speaker',
    '“It is late,” said Tobias Fenwright’s deputy, Ada Brook.',
    ['Ada Brook: It is late'],
  ],
  [
    'one sentence, interrupted',
    '“It is late,” said Ada Brook, “and we are tired.”',
    ['Ada Brook: It is late, and we are tired.'],
  ],
  [
    'two sentences, with one attribution',
    '“It is late,” said Ada Brook. “We are tired.”',
    ['Ada Brook: It is late', 'Ada Brook: We are tired.'],
  ],
  [
    'a question, whose mark does not end the sentence',
    'Ada Brook waited. “Is it so late?” asked Tobias Fenwright.',
    ['Tobias Fenwright: Is it so late?'],
  ],
  [
    'he, who was named last',
    'Ada Brook met Tobias Fenwright, who teaches. “It is late,” he said.',
    ['Tobias Fenwright: It is late'],
  ],
  [
    'said he',
    'Tobias Fenwright was there. “It is late,” said he.',
    ['Tobias Fenwright: It is late'],
  ],
  [
    'the subject of two verbs',
    'Ada Brook visited Tobias Fenwright and called him “the last man standing”.',
    ['Ada Brook: the last man standing'],
  ],
  [
    'a paragraph that goes on with what the last one left open',
    'Ada Brook said: “It is late.\n\n“We are tired.”',
    ['Ada Brook: It is late.', 'Ada Brook: We are tired.'],
  ],
  [
    'who is named in a quotation is not its speaker',
    'Ada Brook waited. “Tobias Fenwright is late,” she said.',
    ['Ada Brook: Tobias Fenwright is late'],
  ],
  [
    'the day of the attribution',
    '“It is late,” Ada Brook said on Thursday. “We met in March.”',
    ['Ada Brook: It is late (2023-07-06)', 'Ada Brook: We met in March. (2023-07-06)'],
  ],
  [
    'not the day of what was said',
    'Ada Brook said the ship had sailed on Thursday, “as ships will do”.',
    ['Ada Brook: as ships will do'],
  ],
  [
    'a clause about the speaker that names another, with a day of its own',
    'Ada Brook, who followed Tobias Fenwright as secretary on 1 July, called it “as late as it gets”.',
    ['Ada Brook: as late as it gets'],
  ],
  [
    'he, after such a clause',
    'Ada Brook left. Tobias Fenwright, who was chosen after Ingrid Solheim stepped down, agreed. “It is late,” he said on Friday.',
    ['Tobias Fenwright: It is late (2023-07-07)'],
  ],
  [
    'a clause about the speaker that quotes',
    'Ada Brook, who called it “as late as it gets”, left Tobias Fenwright.',
    ['Ada Brook: as late as it gets'],
  ],
  [
    'written words are not said aloud',
    'Ada Brook wrote in a letter that it was “as late as it gets”.',
    ['Ada Brook: -'],
  ],
])('%s', (_, text, said) => {
  expect(statementsIn(text).said).toEqual(said);
});

test.each([
  ['a speaker without a name', '“It is late,” said a docker at the gate.'],
  ['nobody', 'The sign read “No entry after dark”.'],
  [
    'a speaker without a name after one with one',
    'Ada Brook left.\n\n“It is late,” a docker said.',
  ],
])('leaves out what is said by %s, and says where', (_, text) => {
  const { statements, unattributed } = statementsIn(text);
  expect(statements).toEqual([]);
  expect(unattributed).toEqual([text.split('\n\n').length]);
});
