import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

export const halves = ['dev', 'test'] as const;

/** The half on which rules may be made, and the one of which only figures are looked at. */
export type Half = (typeof halves)[number];
