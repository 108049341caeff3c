import type { Answer, Judgement } from './types.ts';

type Because<V extends Judgement['verdict']> = Extract<Judgement, { verdict: V }>['why'];

export function right(why: Because<'right'>, reason: string): Judgement {
  return { verdict: 'right', why, reason };
}

export function close(why: Because<'close'>, reason: string): Judgement {
  return { verdict: 'close', why, reason };
}

export function wrong(why: Because<'wrong'>, reason: string): Judgement {
  return { verdict: 'wrong', why, reason };
}

export function missed({ text }: Pick<Answer, 'text'>): Judgement {
  return wrong('other', `The answer is ${text}.`);
}
