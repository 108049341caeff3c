import type { Fact, Prompt } from '../../pack/types.ts';
import { formatDay } from '../../time/day.ts';
import { entityAnswer, numberAnswer, textAnswer, type Draft } from '../draft.ts';
import { datesOf } from '../given.ts';
import { edtfInWords } from '../../time/in-words.ts';
import { findNames, type Story } from '../story.ts';
import type { Answer } from '../types.ts';
import { fold } from '../words.ts';
import { findDates } from '../written-dates.ts';
import { findNumbers } from '../written-numbers.ts';

/** The author's own questions, with what the pack knows about their answers. */
export function askPrompts(fact: Fact, story: Story): readonly Draft[] {
  return fact.prompts.map((prompt, at) => ({
    view: `prompt-${at + 1}` as const,
    questions: [prompt.question],
    answer: withAccepted(readAnswer(prompt, fact, story), prompt.accept),
  }));
}

/** An answer that is a name, a date or the fact's figure is checked as such. */
function readAnswer(prompt: Prompt, fact: Fact, story: Story): Answer {
  const text = prompt.answer.trim().replace(/\.$/, '');
  const name = findNames(text, story, fact.about)[0];
  const plain = text.replace(/^the /i, '');
  if (name && !name.generic && name.end - name.start >= plain.length) {
    const answer = entityAnswer(story.entities.get(name.entity)!, story);
    return answer.text === text ? answer : { ...withAccepted(answer, [answer.text]), text };
  }
  if (fact.type === 'figure') {
    const number = findNumbers(text)[0];
    if (number?.value === fact.value) return numberAnswer(fact.value, fact.unit, fact.tolerance);
  }
  return readDate(text, fact) ?? textAnswer(text);
}

function readDate(text: string, fact: Fact): Answer | undefined {
  const stored = datesOf(fact).find((date) => fold(edtfInWords(date)) === fold(text));
  if (stored) return { kind: 'date', text, edtf: stored.text, accept: [] };
  const date = findDates(text)[0];
  if (!date || date.start !== 0 || date.end !== fold(text).length) return undefined;
  const first = formatDay(date.earliest);
  const edtf =
    date.precision === 'day'
      ? first
      : date.precision === 'month'
        ? first.slice(0, 7)
        : date.precision === 'year'
          ? first.slice(0, 4)
          : `[${first}..${formatDay(date.latest)}]`;
  return { kind: 'date', text, edtf, accept: [] };
}

function withAccepted(answer: Answer, accept: readonly string[]): Answer {
  const all = [...answer.accept, ...accept].filter((text) => text !== answer.text);
  return { ...answer, accept: [...new Set(all)] };
}
