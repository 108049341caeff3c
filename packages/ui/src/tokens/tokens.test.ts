import { describe, expect, it } from 'vitest';
import css from './tokens.css?raw';

function coloursIn(scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const pair = /--bgr-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g;
  return new Map(
    [...css.matchAll(pair)].map(([, name = '', light = '', dark = '']) => [
      name,
      scheme === 'light' ? light : dark,
    ]),
  );
}

const schemes = { light: coloursIn('light'), dark: coloursIn('dark') };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['sunken', 'paper', 'surface'];
const text = [
  'ink',
  'ink-soft',
  'ink-faint',
  'accent',
  'accent-strong',
  'good',
  'caution',
  'wrong',
];
const pairs: readonly (readonly [string, string, number])[] = [
  ...text.flatMap((name) => grounds.map((ground) => [name, ground, 4.5] as const)),
  ...grounds.map((ground) => ['edge', ground, 3] as const),
  ...['accent', 'good', 'caution', 'wrong'].map((name) => [name, `${name}-tint`, 4.5] as const),
  ...['accent', 'good', 'caution', 'wrong'].map((name) => ['ink', `${name}-tint`, 4.5] as const),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
];

describe.each(Object.entries(schemes))('%s', (_, colours) => {
  it.each(pairs)('%s on %s is at least %s:1', (front, back, least) => {
    expect(contrast(colours.get(front) ?? '', colours.get(back) ?? '')).toBeGreaterThanOrEqual(
      least,
    );
  });
});

it('has every colour for both schemes', () => {
  expect(css.match(/--bgr-[a-z-]+: #/g)).toBeNull();
  expect(schemes.light.size).toBeGreaterThan(15);
});
