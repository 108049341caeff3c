import type { NameKind, NameSpan, TaggedWord } from './types.ts';
import {
  courtesies,
  organizationHeads,
  organizationOpeners,
  placeHeads,
  placeNouns,
  placePrepositions,
  posts,
  spokenVerbs,
} from './vocabulary.ts';

/** Weight of what speaks for each kind, summed over all places where a name stands. */
export type Evidence = Record<NameKind, number>;

/** What weighs less is no evidence. */
const leastEvidence = 0.5;

/** The kind that the evidence speaks for; none where it hardly speaks. */
export function kindOf(evidence: Evidence): NameKind | undefined {
  const [best] = (Object.entries(evidence) as [NameKind, number][]).sort((a, b) => b[1] - a[1]);
  return best && best[1] >= leastEvidence ? best[0] : undefined;
}

const company =
  'company|firm|maker|bank|group|union|club|agency|newspaper|charity|museum|service|operator|airline|party|startup|think tank|broadcaster';
const companyBefore = new RegExp(`\\b(?:${company}) (?:called )?$`);
const companyAfter = new RegExp(`^, (?:the|a|an) (?:[\\p{L}-]+ ){0,2}(?:${company})\\b`, 'u');
const ownsOfficers =
  /^['’]s (?:\w+ )?(?:chief executive|shares|chairman|chairwoman|owner|captain|coach|goalkeeper|lawyers?|board|members|general secretary|employees|purchase)\b/;
const ownsState =
  /^['’]s (?:\w+ )?(?:minister|capital|president|premier|envoy|ambassador|army|parliament|coast)\b/;
const postAfter = new RegExp(
  `^, (?:the|a|an|its|his|her|who)? ?(?:[\\p{L}’'-]+ ){0,3}(?:${[...posts].join('|')})\\b`,
  'u',
);
const governing =
  /^(?:council|government|people|parliament|president|king|queen|coast|mayor|railways?|north|south|east|west)$/;
const storms = /^(?:storm|hurricane|typhoon|cyclone)$/;
/** Followed by where they are: "Kingsmere College London". */
const schools = /^(?:college|university|hospital|school)$/;
const placeOpeners = new Set(
  'river lake mount port cape fort gulf bay isle strait sea saint'.split(' '),
);

/** What one mention tells of the kind of its name, by the name's own words, those around it and the tags. */
export function evidenceOf(span: NameSpan, text: string, tagged: readonly TaggedWord[]): Evidence {
  const evidence: Evidence = { person: 0, organization: 0, place: 0 };
  addWording(evidence, span.text);
  addBefore(evidence, span, text.slice(Math.max(0, span.start - 40), span.start));
  addAfter(evidence, text.slice(span.end, span.end + 60));
  if (span.inDateline) evidence.place += 6;
  addTags(evidence, tagged);
  return evidence;
}

function addWording(evidence: Evidence, name: string): void {
  const words = name.toLowerCase().split(' ');
  const [first, last] = [words[0]!, words.at(-1)!];
  if (words.length === 1) {
    if (/^\p{Lu}{2,6}$/u.test(name)) evidence.organization += 1;
    if (organizationHeads.has(last)) evidence.organization += 1;
    return;
  }
  // "Storm Ottilie" is none of the three.
  if (storms.test(first)) evidence.person -= 5;
  if (placeOpeners.has(first)) evidence.place += 4;
  if (organizationHeads.has(last) || organizationOpeners.has(first)) evidence.organization += 5;
  else if (words.slice(1).some((word) => schools.test(word))) evidence.organization += 5;
  else if (placeHeads.has(last)) evidence.place += 4;
  if (name.includes('&')) evidence.organization += 4;
  if (/ (?:of|for) /.test(name)) evidence.organization += 3;
  evidence.person += 0.6;
}

function addBefore(evidence: Evidence, span: NameSpan, before: string): void {
  const small = before.toLowerCase();
  const word = /([\p{L}'’-]+)(,?) $/u.exec(small);
  if (span.titled) evidence.person += courtesies.has(word?.[1] ?? '') ? 5 : 4;
  if (/\bthe $/.test(small)) evidence.person -= 3;
  if (companyBefore.test(before)) evidence.organization += 4;
  const noun = /([\p{L}]+) of $/u.exec(small)?.[1];
  if (noun && placeNouns.has(noun)) evidence.place += 5;
  if (noun && governing.test(noun)) evidence.place += 2;
  if (!word) return;
  if (posts.has(word[1]!)) evidence.person += 3;
  if (word[2] === '' && placePrepositions.has(word[1]!)) evidence.place += 1.5;
}

function addAfter(evidence: Evidence, after: string): void {
  if (/^, (?:who|whose|aged)\b/.test(after)) evidence.person += 3;
  if (/^, \d{1,3},/.test(after)) evidence.person += 4;
  if (/^, which\b/.test(after)) {
    evidence.person -= 3;
    evidence.organization += 1;
  }
  if (companyAfter.test(after)) evidence.organization += 3;
  else if (postAfter.test(after)) evidence.person += 3;
  if (ownsOfficers.test(after)) evidence.organization += 2;
  if (ownsState.test(after)) evidence.place += 2;
  const verb = /^,? (?:now |also |then |later )?(\p{L}+)/u.exec(after)?.[1];
  if (verb && spokenVerbs.has(verb)) {
    evidence.person += 2;
    evidence.organization += 0.7;
  }
}

/** Tags count by the share of the name's words that bear them. */
function addTags(evidence: Evidence, tagged: readonly TaggedWord[]): void {
  for (const { sense } of tagged) {
    if (sense === 'word' || sense === 'name') continue;
    // A first name in a longer name, or a country or city alone, is hardly anything else.
    const isSure = (sense === 'person') === tagged.length > 1 && sense !== 'organization';
    evidence[sense] += (isSure ? 3.75 : 2.5) / tagged.length;
  }
}
