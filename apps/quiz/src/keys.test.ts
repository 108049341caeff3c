import { expect, test } from 'vitest';
import { keyAction, type KeyAction, type KeyPlace } from './keys.ts';

type Row = [keys: string, side: KeyPlace['side'], focus: KeyPlace['focus'], KeyAction | undefined];

const good: KeyAction = { kind: 'rate', rating: 'good' };

test.each<Row>([
  [' ', 'question', 'empty-field', { kind: 'show' }],
  [' ', 'question', 'elsewhere', { kind: 'show' }],
  [' ', 'question', 'text', undefined],
  [' ', 'question', 'control', undefined],
  // The form's own submit sees to Enter in its field.
  ['Enter', 'question', 'empty-field', undefined],
  ['Enter', 'question', 'elsewhere', { kind: 'show' }],
  ['Enter', 'question', 'control', undefined],
  ['3', 'question', 'elsewhere', undefined],
  ['3', 'question', 'empty-field', undefined],
  ['1', 'answer', 'elsewhere', { kind: 'rate', rating: 'again' }],
  ['2', 'answer', 'elsewhere', { kind: 'rate', rating: 'hard' }],
  ['3', 'answer', 'elsewhere', good],
  ['4', 'answer', 'elsewhere', { kind: 'rate', rating: 'easy' }],
  ['3', 'answer', 'control', good],
  ['5', 'answer', 'elsewhere', undefined],
  ['0', 'answer', 'elsewhere', undefined],
  ['', 'answer', 'elsewhere', undefined],
  [' ', 'answer', 'elsewhere', { kind: 'suggested' }],
  ['Enter', 'answer', 'elsewhere', { kind: 'suggested' }],
  // A focused button does what it says.
  ['Enter', 'answer', 'control', undefined],
  [' ', 'answer', 'control', undefined],
  ['ctrl+z', 'answer', 'elsewhere', { kind: 'undo' }],
  ['meta+z', 'question', 'empty-field', { kind: 'undo' }],
  ['ctrl+z', 'question', 'text', undefined],
  ['alt+z', 'answer', 'elsewhere', undefined],
  ['ctrl+3', 'answer', 'elsewhere', undefined],
  // What is typed is meant for the answer, wherever the focus is.
  ['u', 'question', 'elsewhere', { kind: 'type' }],
  ['É', 'question', 'elsewhere', { kind: 'type' }],
  ['习', 'question', 'elsewhere', { kind: 'type' }],
  ['u', 'question', 'control', { kind: 'type' }],
  ['Shift', 'question', 'elsewhere', undefined],
  ['u', 'answer', 'elsewhere', { kind: 'undo' }],
  ['u', 'question', 'empty-field', undefined],
  ['u', 'neither', 'elsewhere', { kind: 'undo' }],
  ['-', 'answer', 'elsewhere', { kind: 'bury' }],
  ['-', 'question', 'empty-field', undefined],
  ['-', 'neither', 'elsewhere', undefined],
  ['!', 'answer', 'elsewhere', { kind: 'suspend' }],
  ['e', 'answer', 'elsewhere', { kind: 'edit' }],
  ['f', 'answer', 'elsewhere', { kind: 'flag' }],
  ['e', 'question', 'empty-field', undefined],
  ['f', 'question', 'text', undefined],
  ['!', 'neither', 'elsewhere', undefined],
  ['?', 'question', 'empty-field', { kind: 'help' }],
  ['?', 'question', 'text', undefined],
  ['Escape', 'question', 'empty-field', { kind: 'leave' }],
  ['Escape', 'question', 'text', undefined],
])('%j on the %s side with the focus in %s', (keys, side, focus, expected) => {
  const parts = keys.split('+');
  const press = {
    key: parts.at(-1)!,
    ctrl: parts.includes('ctrl'),
    meta: parts.includes('meta'),
    alt: parts.includes('alt'),
  };
  expect(keyAction(press, { side, focus })).toEqual(expected);
});

test.each<[string, KeyPlace, KeyAction | undefined]>([
  ['1', { side: 'question', choices: 3, focus: 'elsewhere' }, { kind: 'choose', choice: 0 }],
  ['3', { side: 'question', choices: 3, focus: 'control' }, { kind: 'choose', choice: 2 }],
  ['4', { side: 'question', choices: 3, focus: 'elsewhere' }, undefined],
  ['e', { side: 'question', choices: 3, focus: 'elsewhere' }, { kind: 'edit' }],
  ['3', { side: 'answer', choices: 3, focus: 'elsewhere' }, good],
])('%j where %j can be chosen', (key, place, expected) => {
  expect(keyAction({ key, ctrl: false, meta: false, alt: false }, place)).toEqual(expected);
});
