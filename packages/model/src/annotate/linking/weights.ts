import type { Features } from './features.ts';
export const bias = -4;
export const weights: Readonly<Record<keyof Features, number>> = {} as never;
