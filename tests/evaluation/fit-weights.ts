import { readFileSync, writeFileSync } from 'node:fs';
import { findCandidates } from '../../packages/model/src/match/scan.ts';
import { freeStanding } from '../../packages/model/src/annotate/disambiguate.ts';
import { factSignatures } from '../../packages/model/src/annotate/linking/fact-signature.ts';
import { likenessOf, type Features } from '../../packages/model/src/annotate/linking/features.ts';
import { readPageSentences } from '../../packages/model/src/annotate/reading/read-page-sentences.ts';
import { readSentences } from '../../packages/model/src/annotate/reading/read-sentences.ts';
import { readPage } from '@backgrounder/model/page';
import { builtInPacks } from '@backgrounder/model/packs';
import { dressArticle } from './dress-article.ts';
import { index, placeLabels } from './evaluate-article.ts';
import { areKin } from './judge-links.ts';
import { parseHtml } from './parse-html.ts';
import { readCorpus } from './read-corpus.ts';

interface Sample { article: string; fact: string; text: string; features: Features; tells: boolean; language: string }
const samples: Sample[] = [];
let unreachable = 0, positives = 0;
const missedList: string[] = [];
const signatures = new Map(builtInPacks.map((pack) => [pack.id, factSignatures(pack)]));
for (const article of readCorpus().filter(({ half }) => half === 'dev')) {
  const { html, url } = dressArticle(article);
  const page = readPage(parseHtml(html).documentElement, { url });
  const published = page.published?.day;
  const candidates = freeStanding(page.text, findCandidates(index, page.text));
  const { sentences: labels } = placeLabels(article, page.text);
  const labelled: string[] = article.facts ? [...article.facts] : article.about === 'related' ? [...article.packs, ...article.either] : builtInPacks.map(({ id }) => id);
  const read = readPageSentences(page);
  for (const pack of builtInPacks) {
    if (!labelled.includes(pack.id)) continue;
    const ofPack = candidates.filter(({ name }) => name.owners.some((owner) => owner.pack === pack.id));
    for (const sentence of readSentences(read, ofPack, pack)) {
      const here = labels.filter(({ start, end }) => start < sentence.end && end > sentence.start);
      const tells = new Set(here.flatMap(({ tells = [] }) => tells));
      const touches = new Set(here.flatMap(({ touches = [] }) => touches));
      for (const signature of signatures.get(pack.id)!) {
        const id = signature.fact.id as string;
        if (published !== undefined && signature.begins !== undefined && signature.begins > published) continue;
        const yes = tells.has(id);
        if (!yes && (touches.has(id) || [...tells].some((one) => areKin(one, id)))) continue;
        const likeness = likenessOf(sentence, signature, published);
        if (yes) positives++;
        if (!likeness) { if (yes) { unreachable++; missedList.push(`${article.name} ${id}: ${sentence.text.slice(0, 100)}`); } continue; }
        samples.push({ article: article.name, fact: id, text: sentence.text, features: likeness.features, tells: yes, language: article.language });
      }
    }
  }
}
const names = Object.keys(samples[0]!.features) as (keyof Features)[];
const negativeSigns = new Set(['personMissing','personInDoubt','endMissing','matterMissing','otherDate','otherNumber','strangeNames','namesStranger']);
const free = new Set(['inHeadline','isRole','isRelation','isStatement','isFigure','isMeasure','foreign','aboutNear','actorsTopic']);
const X = samples.map(({ features }) => Float64Array.from(names, (name) => features[name]));
const y = samples.map(({ tells }) => (tells ? 1 : 0));
function fit(rows: number[], l2: number): { bias: number; w: Float64Array } {
  const n = names.length;
  const w = new Float64Array(n); let b = -4;
  const m = new Float64Array(n + 1), v = new Float64Array(n + 1);
  for (let step = 1; step <= 600; step++) {
    const g = new Float64Array(n + 1);
    for (const r of rows) {
      const x = X[r]!; let z = b; for (let k = 0; k < n; k++) z += w[k]! * x[k]!;
      const d = 1 / (1 + Math.exp(-z)) - y[r]!;
      for (let k = 0; k < n; k++) g[k]! += d * x[k]!;
      g[n]! += d;
    }
    for (let k = 0; k < n; k++) g[k]! += l2 * w[k]!;
    const rate = 0.1 * (step < 400 ? 1 : 0.3);
    for (let k = 0; k <= n; k++) {
      m[k] = 0.9 * m[k]! + 0.1 * g[k]!; v[k] = 0.99 * v[k]! + 0.01 * g[k]! ** 2;
      const delta = (rate * (m[k]! / (1 - 0.9 ** step))) / (Math.sqrt(v[k]! / (1 - 0.99 ** step)) + 1e-8);
      if (k === n) b -= delta; else w[k]! -= delta;
    }
    for (let k = 0; k < n; k++) {
      const name = names[k]!;
      if (free.has(name)) continue;
      if (negativeSigns.has(name) ? w[k]! > 0 : w[k]! < 0) w[k] = 0;
    }
  }
  return { bias: b, w };
}
const predict = ({ bias, w }: { bias: number; w: Float64Array }, x: Float64Array): number => { let z = bias; for (let k = 0; k < w.length; k++) z += w[k]! * x[k]!; return 1 / (1 + Math.exp(-z)); };
const l2 = Number(process.env['L2'] ?? 1);
const articles = [...new Set(samples.map(({ article }) => article))];
const folds = 6;
const held = new Float64Array(samples.length);
if (!process.env['NOCV']) for (let fold = 0; fold < folds; fold++) {
  const out = new Set(articles.filter((_, at) => at % folds === fold));
  const model = fit([...samples.keys()].filter((r) => !out.has(samples[r]!.article)), l2);
  for (const r of samples.keys()) if (out.has(samples[r]!.article)) held[r] = predict(model, X[r]!);
}
const all = fit([...samples.keys()], l2);
console.log('samples', samples.length, 'positives', positives, 'unreachable', unreachable);
const report = (name: string, p: (r: number) => number): void => {
  for (const t of [0.2, 0.3, 0.4, 0.5, 0.6]) {
    // a fact counts once an article, at its best sentence
    const best = new Map<string, number>();
    for (const r of samples.keys()) { if (p(r) < t) continue; const key = `${samples[r]!.article} ${samples[r]!.fact}`; const b = best.get(key); if (b === undefined || p(b) < p(r)) best.set(key, r); }
    const told = new Set(samples.filter((s) => s.tells).map((s) => `${s.article} ${s.fact}`));
    const right = [...best.values()].filter((r) => y[r] === 1).length;
    console.log(name, t, 'precision', (right / best.size).toFixed(3), 'recall', (right / told.size).toFixed(3), `${right}/${best.size}/${told.size}`);
  }
};
if (!process.env['NOCV']) report('held', (r) => held[r]!);
report('fit ', (r) => predict(all, X[r]!));
for (const [k, name] of names.entries()) console.log(name.padEnd(18), all.w[k]!.toFixed(2));
console.log('bias', all.bias.toFixed(2));
if (process.argv.includes('--list')) {
  const score = (r: number) => (process.env['NOCV'] ? predict(all, X[r]!) : held[r]!);
  console.log('UNREACHABLE'); for (const m of missedList) console.log('  ', m);
  const rows = [...samples.keys()];
  console.log('FALSE POSITIVES'); for (const r of rows.filter((r) => y[r] === 0 && score(r) > 0.4).sort((a, b) => score(b) - score(a)).slice(0, 40)) console.log(score(r).toFixed(2), samples[r]!.article, samples[r]!.fact, '|', samples[r]!.text.slice(0, 160));
  console.log('FALSE NEGATIVES'); for (const r of rows.filter((r) => y[r] === 1 && score(r) < 0.4).sort((a, b) => score(a) - score(b)).slice(0, 90)) console.log(score(r).toFixed(2), samples[r]!.article, samples[r]!.fact, '|', samples[r]!.text.slice(0, 160), '|', Object.entries(samples[r]!.features).filter(([, v]) => v !== 0).map(([n, v]) => `${n}=${(v as number).toFixed(2)}`).join(' '));
}
const file = new URL('../../packages/model/src/annotate/linking/weights.ts', import.meta.url);
if (process.argv.includes('--write')) writeFileSync(file, `import type { Features } from './features.ts';\n\n/** Fitted on the labelled articles by \`pnpm fit\`; not written by hand. */\nexport const bias = ${all.bias.toFixed(3)};\n\nexport const weights: Readonly<Record<keyof Features, number>> = {\n${names.map((name, k) => `  ${name}: ${all.w[k]!.toFixed(3)},`).join('\n')}\n};\n`);
void readFileSync;
