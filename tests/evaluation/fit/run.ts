import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { featureNames, type FeatureName } from '../../../packages/model/src/linking/features.ts';
import { leastOdds } from '../../../packages/model/src/linking/link-facts.ts';
import { rivalries, rivalryNames } from '../../../packages/model/src/linking/rivalry.ts';
import { repository } from '../places.ts';
import { fitLogistic, oddsOf, type Fit } from './logistic.ts';
import { readSamples, type Sample } from './samples.ts';

const { values: options } = parseArgs({
  options: { worst: { type: 'string', default: '0' }, 'dry-run': { type: 'boolean' } },
});

/** Each article is held out of one of so many fits, so that what is measured was not learned. */
const folds = 6;

const ridge = { likeness: 1, rivalry: 0.3 } as const;

/** What can only speak against a link; the rest can only speak for it, but for what may do either. */
const against: ReadonlySet<FeatureName> = new Set([
  'personMissing',
  'personInDoubt',
  'endMissing',
  'matterMissing',
  'earlierDate',
  'laterDate',
  'otherNumber',
  'figureMissing',
  'strangeNames',
  'namesStranger',
] satisfies FeatureName[]);
const either: ReadonlySet<FeatureName> = new Set([
  'actorsTopic',
  'aboutNear',
  'inHeadline',
  'isRole',
  'isRelation',
  'isStatement',
  'isFigure',
  'isMeasure',
  'foreign',
] satisfies FeatureName[]);

const { samples, unlike } = readSamples();
const articles = [...new Set(samples.map(({ article }) => article))];
const foldOf = (sample: Sample): number => articles.indexOf(sample.article) % folds;

const signs = featureNames.map((name) => (against.has(name) ? -1 : either.has(name) ? 0 : 1));
const likeness = crossFit(
  samples.map(({ features }) => features),
  samples.map(() => true),
  { ridge: ridge.likeness, signs },
);
const possible = samples.map((_, at) => likeness.heldOut[at]! >= leastOdds);
const rivalry = rivalryOf(likeness.heldOut);
const together = crossFit(rivalry, possible, { ridge: ridge.rivalry });

process.stdout.write(
  `${samples.length} pairs of sentence and fact, ${samples.filter(({ tells }) => tells).length} of which tell; ${unlike.length} more share nothing.\nOf articles held out:\n`,
);
for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7]) report(threshold);
listWorst(Number(options.worst));
if (!options['dry-run']) {
  writeFileSync(
    join(repository, 'packages/model/src/linking/weights.ts'),
    `import type { FeatureName } from './features.ts';
import type { RivalryName } from './rivalry.ts';
import type { Weights } from './score.ts';

// Written by \`pnpm fit\`, from the labelled articles of tests/corpus/dev.

/** What each feature of a sentence beside a fact says of its telling it, in log odds. */
export const likenessWeights: Weights<FeatureName> = ${table(featureNames, likeness.fit)};

/** What each feature of a link beside its rivals says. */
export const rivalryWeights: Weights<RivalryName> = ${table(rivalryNames, together.fit)};
`,
  );
}

/** Fits all rows, and each fold's rows by a fit of the others. */
function crossFit(
  values: readonly Float64Array[],
  isUsed: readonly boolean[],
  how: Parameters<typeof fitLogistic>[1],
): { readonly fit: Fit; readonly heldOut: Float64Array } {
  const used = [...samples.keys()].filter((at) => isUsed[at] && samples[at]!.tells !== undefined);
  const fitOf = (of: readonly number[]): Fit =>
    fitLogistic(
      of.map((at) => ({ values: values[at]!, is: samples[at]!.tells === true })),
      how,
    );
  const heldOut = new Float64Array(samples.length).fill(-Infinity);
  for (let fold = 0; fold < folds; fold++) {
    const fit = fitOf(used.filter((at) => foldOf(samples[at]!) !== fold));
    for (const [at, sample] of samples.entries()) {
      if (isUsed[at] && foldOf(sample) === fold) heldOut[at] = oddsOf(fit, values[at]!);
    }
  }
  return { fit: fitOf(used), heldOut };
}

function rivalryOf(odds: Float64Array): readonly Float64Array[] {
  const found = samples.map(() => new Float64Array(rivalryNames.length));
  for (const at of Map.groupBy(samples.keys(), (one) => samples[one]!.article).values()) {
    const links = at.filter((one) => possible[one]);
    const all = rivalries(
      links.map((one) => {
        const { fact, sentence, pieces } = samples[one]!;
        return { fact, sentence, odds: odds[one]!, pieces };
      }),
    );
    for (const [place, one] of links.entries()) {
      const start = place * rivalryNames.length;
      found[one] = all.slice(start, start + rivalryNames.length);
    }
  }
  return found;
}

/** A fact counts once an article, at the sentence likeliest to tell it. */
function report(threshold: number): void {
  const best = new Map<string, number>();
  for (const [at, { article, fact }] of samples.entries()) {
    if (chanceAt(at) < threshold) continue;
    const key = `${article} ${fact}`;
    const before = best.get(key);
    if (before === undefined || chanceAt(at) > chanceAt(before)) best.set(key, at);
  }
  const count = (tells: boolean): number =>
    [...best.values()].filter((at) => samples[at]!.tells === tells).length;
  const keyOf = ({ article, fact }: Sample): string => `${article} ${fact}`;
  const told = new Set(samples.filter(({ tells }) => tells).map(keyOf)).size;
  const right = count(true);
  process.stdout.write(
    `  from ${threshold}: precision ${(right / (right + count(false))).toFixed(3)}, recall ${(right / told).toFixed(3)} (${right} of ${told})\n`,
  );
}

function chanceAt(at: number): number {
  return 1 / (1 + Math.exp(-together.heldOut[at]!));
}

function listWorst(count: number): void {
  const list = (title: string, of: readonly number[]): void => {
    if (of.length > 0) process.stdout.write(`\n${title}\n`);
    for (const at of of.slice(0, count)) {
      const { article, fact, text, features } = samples[at]!;
      const shown = featureNames.flatMap((name, place) =>
        features[place] === 0 ? [] : [`${name} ${features[place]!.toFixed(2)}`],
      );
      process.stdout.write(
        `${chanceAt(at).toFixed(2)} ${article} ${fact}: ${text}\n       ${shown.join(', ')}\n`,
      );
    }
  };
  const ranked = [...samples.keys()].sort((a, b) => chanceAt(b) - chanceAt(a));
  list(
    'Told by none, yet likely',
    ranked.filter((at) => samples[at]!.tells === false),
  );
  list('Told, yet unlikely', ranked.filter((at) => samples[at]!.tells === true).toReversed());
}

function table(of: readonly string[], { always, weights }: Fit): string {
  const lines = of.map((name, at) => `  ${name}: ${weights[at]!.toFixed(3)},`);
  return `{\n  always: ${always.toFixed(3)},\n${lines.join('\n')}\n}`;
}
