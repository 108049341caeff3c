import type { checkAnswer } from './check-answer.ts';

/** Judges a typed answer. It knows dates, numbers and names, and is loaded when a first answer is likely. */
export type Judge = typeof checkAnswer;

let judge: Judge | undefined;

export async function loadJudge(): Promise<Judge> {
  judge ??= (await import('./check-answer.ts')).checkAnswer;
  return judge;
}

export function loadedJudge(): Judge | undefined {
  return judge;
}
