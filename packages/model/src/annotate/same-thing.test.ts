import { expect, test } from 'vitest';
import { builtInPacks } from '../packs/index.ts';
import type { Fact } from '../pack/types.ts';
import { amberDispute, resinTrade } from './amber-dispute.cases.ts';
import { isSameThing } from './same-thing.ts';

const facts = [amberDispute, resinTrade, ...builtInPacks].flatMap<Fact>((pack) => pack.facts);

function fact(id: string): Fact {
  return facts.find((one) => one.id === id)!;
}

test.each<[string, string, string]>([
  ['a measure, as two packs tell it', 'amber-banned', 'ban-as-the-trade-saw-it'],
  ['a measure, dated to the week and to the day', 'metal-curbs-announced', 'announcement-23'],
  ['a post, with and without its dates', 'li-premier', 'li-premier-since-2023'],
  ['a measure, and what it affects', 'announcement-23', 'curbs-affect-gallium'],
])('one thing: %s', (_, one, other) => {
  expect(isSameThing(fact(one), fact(other))).toBe(true);
  expect(isSameThing(fact(other), fact(one))).toBe(true);
});

test.each<[string, string, string]>([
  ['a measure, and the next', 'amber-licences', 'amber-banned'],
  ['two measures of one day', 'announcement-61-issued', 'announcement-62-issued'],
  ['two who held a post', 'lund-minister', 'rook-minister'],
  ['what one speaker said on one day', 'xi-firm-footing', 'xi-speed-up-technologies'],
  ['two quantities of one year', 'amber-share', 'amber-exports'],
  ['what two materials are used in', 'metals-in-semiconductors', 'metals-in-electric-vehicles'],
])('two things: %s', (_, one, other) => {
  expect(isSameThing(fact(one), fact(other))).toBe(false);
});
