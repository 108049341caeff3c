import { definePack } from '../pack/define.ts';
import { compileIndex } from '../match/compile.ts';
import { plainPage } from '../page/read-page.ts';
import { parseDay } from '../time/day.ts';
import type { Pack } from '../pack/types.ts';
import { annotate } from './annotate.ts';
import { storyContext } from './story-context.ts';
import type { Annotation, StoryContext } from './types.ts';

const person = { kind: 'person', description: 'Somebody.' } as const;
const head = {
  format: 1,
  version: '1.0.0',
  summary: 'A made-up dispute.',
  language: 'en',
  licence: 'MIT',
  authors: ['The Backgrounder authors'],
} as const;

/** A made-up dispute of two ports over amber, in which each step answers one of the other's. */
export const amberDispute: Pack = definePack({
  ...head,
  id: 'amber-dispute',
  title: 'The amber dispute',
  sources: {
    'of-2021': { published: '2021-05-04' },
    'of-2022': { published: '2022-10-07' },
    'of-july': { published: '2023-07-05' },
    'of-september': { published: '2023-09-21' },
    'of-2024': { published: '2024-12-03' },
    'of-2025': { published: '2025-11-09' },
  },
  entities: {
    lund: { ...person, name: 'Ada Lund', aliases: ['Lund'], telling: 'medium' },
    quist: { ...person, name: 'Bo Quist', aliases: ['Quist'], telling: 'medium' },
    rook: { ...person, name: 'Cy Rook', aliases: ['Rook'], telling: 'low' },
    ede: {
      kind: 'place',
      name: 'Port Ede',
      description: 'A port.',
      aliases: [{ text: '伊德港', language: 'zh' }],
      telling: 'low',
    },
    wick: { kind: 'place', name: 'Port Wick', description: 'Another port.', telling: 'low' },
    council: {
      kind: 'organization',
      name: 'Harbour Council',
      description: 'A council.',
      telling: 'medium',
    },
    guild: {
      kind: 'organization',
      name: 'Resin Guild',
      description: 'A guild.',
      telling: 'medium',
    },
    amber: {
      kind: 'material',
      name: 'amber',
      description: 'Old resin.',
      aliases: [
        { text: 'Bernstein', language: 'de' },
        { text: 'ámbar', language: 'es' },
        { text: 'ambre', language: 'fr' },
        { text: '琥珀', language: 'zh' },
      ],
      telling: 'high',
    },
    copal: {
      kind: 'material',
      name: 'copal',
      description: 'Young resin.',
      aliases: [
        { text: 'Kopal', language: 'de' },
        { text: '柯巴脂', language: 'zh' },
      ],
      telling: 'high',
    },
    limits: { kind: 'measure', name: 'crane limits', description: 'A rule.', telling: 'high' },
    order: { kind: 'measure', name: 'licence order', description: 'A rule.', telling: 'high' },
    ban: { kind: 'measure', name: 'amber ban', description: 'A rule.', telling: 'high' },
    reprieve: { kind: 'measure', name: 'amber reprieve', description: 'A rule.', telling: 'high' },
  },
  facts: {
    'lund-minister': {
      type: 'role',
      summary: 'Ada Lund became minister of tides.',
      person: 'lund',
      post: 'minister of tides',
      from: '2021-05-04',
      cues: ['minister'],
      sources: [{ source: 'of-2021' }],
    },
    'rook-minister': {
      type: 'role',
      summary: 'Cy Rook became minister of tides.',
      person: 'rook',
      post: 'minister of tides',
      from: '2025-01-20',
      succeeds: ['lund-minister'],
      sources: [{ source: 'of-2025' }],
    },
    'crane-limits': {
      type: 'measure',
      summary: 'Port Wick limited sales of cranes to Port Ede.',
      actor: 'wick',
      measure: 'limits',
      targets: ['ede'],
      announced: '2022-10-07',
      importance: 3,
      cues: ['crane', 'limit'],
      sources: [{ source: 'of-2022' }],
    },
    'amber-licences': {
      type: 'measure',
      summary: 'Port Ede put exports of amber and copal under licence.',
      actor: 'ede',
      measure: 'order',
      targets: ['amber', 'copal'],
      announced: '2023-07-03',
      importance: 3,
      cues: ['licence', 'permit', 'export'],
      respondsTo: ['crane-limits'],
      sources: [{ source: 'of-july' }],
    },
    'quist-protests': {
      type: 'statement',
      summary: 'Bo Quist said that the harbour would not bow to a few sacks of resin.',
      speaker: 'quist',
      quotation: 'the harbour will not bow to a few sacks of resin',
      when: '2023-07-05',
      about: ['order'],
      cues: ['say', 'bow', 'sack', 'resin'],
      respondsTo: ['amber-licences'],
      sources: [{ source: 'of-july' }],
    },
    'first-licences': {
      type: 'event',
      summary: 'The Harbour Council granted the first licences.',
      when: '2023-09-21',
      actors: ['council'],
      about: ['order'],
      cues: ['grant', 'licence'],
      sources: [{ source: 'of-september' }],
    },
    'amber-banned': {
      type: 'measure',
      summary: 'Port Ede forbade exports of amber.',
      actor: 'ede',
      measure: 'ban',
      targets: ['amber'],
      announced: '2024-12-03',
      importance: 3,
      cues: ['ban', 'forbid'],
      succeeds: ['amber-licences'],
      sources: [{ source: 'of-2024' }],
    },
    'ban-suspended': {
      type: 'measure',
      summary: 'Port Ede suspended the ban.',
      actor: 'ede',
      measure: 'reprieve',
      targets: ['amber'],
      announced: '2025-11-09',
      importance: 3,
      cues: ['suspend'],
      succeeds: ['amber-banned'],
      sources: [{ source: 'of-2025' }],
    },
    'copal-quota': {
      type: 'measure',
      summary: 'The Harbour Council set a quota on copal.',
      actor: 'council',
      measure: 'limits',
      targets: ['copal'],
      announced: '2022-12-01',
      cues: ['quota'],
      sources: [{ source: 'of-2022' }],
    },
    'lund-meets-quist': {
      type: 'event',
      summary: 'Ada Lund met Bo Quist for talks.',
      when: '2023-07-04',
      actors: ['lund', 'quist'],
      place: 'wick',
      cues: ['meet', 'talks'],
      sources: [{ source: 'of-july' }],
    },
    'wick-shuts': {
      type: 'event',
      summary: 'Port Wick closed its harbour to ships from Port Ede.',
      when: '2023-06-20',
      actors: ['wick', 'guild'],
      about: ['ede'],
      cues: ['close', 'shut', 'ship', 'harbour'],
      sources: [{ source: 'of-july' }],
    },
    'amber-share': {
      type: 'figure',
      summary: 'Port Ede had 40 percent of world sales of amber in 2022.',
      subject: 'amber',
      quantity: 'Port Ede’s share of world sales',
      value: 40,
      unit: 'percent',
      tolerance: 3,
      asOf: '2022',
      about: ['ede'],
      cues: ['share', 'percent', 'sell', 'sales', 'world'],
      corrects: ['amber-share-wrong'],
      sources: [{ source: 'of-july' }],
    },
    'amber-share-wrong': {
      type: 'figure',
      summary: 'Port Ede had 90 percent of all sales of amber in 2022.',
      subject: 'amber',
      quantity: 'Port Ede’s share of all sales',
      value: 90,
      unit: 'percent',
      asOf: '2022',
      about: ['ede'],
      sources: [{ source: 'of-july' }],
    },
    'amber-exports': {
      type: 'figure',
      summary: 'Port Ede exported 94 metric tons of amber in 2022.',
      subject: 'amber',
      quantity: 'Port Ede’s exports',
      value: 94,
      unit: 'metric tons',
      tolerance: 2,
      asOf: '2022',
      about: ['ede'],
      cues: ['export', 'ship', 'ton'],
      sources: [{ source: 'of-july' }],
    },
    'copal-varnish': {
      type: 'claim',
      summary: 'The Resin Guild held that copal makes the best varnish.',
      claimants: ['guild'],
      proposition: 'copal makes the best varnish',
      about: ['copal'],
      when: '2022-11-01',
      sources: [{ source: 'of-2022' }],
    },
    'amber-flood': {
      type: 'event',
      summary: 'A flood carried the amber away.',
      when: '2022-11-02',
      actors: ['amber'],
      status: 'retracted',
      sources: [{ source: 'of-2022' }],
    },
    'ede-festival': {
      type: 'event',
      summary: 'Port Ede held a festival.',
      when: '2023-06-01',
      actors: ['ede'],
      importance: 3,
      sources: [{ source: 'of-july' }],
    },
    'rook-sails': {
      type: 'event',
      summary: 'Cy Rook sailed around Port Wick.',
      when: '2023-06-02',
      actors: ['rook'],
      place: 'wick',
      importance: 3,
      sources: [{ source: 'of-july' }],
    },
  },
});

/** What others tell of the same amber. */
export const resinTrade: Pack = definePack({
  ...head,
  id: 'resin-trade',
  title: 'The resin trade',
  sources: { gazette: { published: '2023-07-04' }, almanac: { published: '2024-02-01' } },
  entities: {
    ede: { kind: 'place', name: 'Port Ede', description: 'A port.', telling: 'low' },
    guild: {
      kind: 'organization',
      name: 'Resin Guild',
      description: 'A guild.',
      telling: 'medium',
    },
    amber: { kind: 'material', name: 'amber', description: 'Old resin.', telling: 'high' },
    order: { kind: 'measure', name: 'licence order', description: 'A rule.', telling: 'high' },
    ban: { kind: 'measure', name: 'amber ban', description: 'A rule.', telling: 'high' },
  },
  facts: {
    'ban-as-the-trade-saw-it': {
      type: 'measure',
      summary: 'Amber may not leave Port Ede any more.',
      actor: 'ede',
      measure: 'ban',
      targets: ['amber'],
      announced: '2024-12-03',
      succeeds: ['amber-dispute/amber-licences'],
      sources: [{ source: 'almanac' }],
    },
    'licences-as-the-trade-saw-them': {
      type: 'measure',
      summary: 'Whoever ships amber needs leave from Port Ede.',
      actor: 'ede',
      measure: 'order',
      targets: ['amber'],
      announced: '2023-07-03',
      sources: [{ source: 'gazette' }],
    },
    'guild-complains': {
      type: 'statement',
      summary: 'The Resin Guild complained.',
      speaker: 'guild',
      paraphrase: 'nobody was asked',
      when: '2023-07-04',
      respondsTo: ['amber-dispute/amber-licences'],
      sources: [{ source: 'gazette' }],
    },
    'order-reviewed': {
      type: 'event',
      summary: 'A court reviewed the order.',
      when: '2024-02-01',
      actors: ['order'],
      sources: [{ source: 'almanac' }],
    },
    'guild-dances': {
      type: 'event',
      summary: 'The Resin Guild danced in necklaces of amber.',
      when: '2023-07-01',
      actors: ['guild'],
      about: ['amber'],
      sources: [{ source: 'gazette' }],
    },
  },
});

/** Sentences that tell `amber-licences`. */
const news = {
  en: 'Port Ede put exports of amber and copal under licence.',
  de: 'Port Ede hat die Ausfuhr von Bernstein und Kopal unter eine Lizenz gestellt.',
  fr: 'Port Ede a mis les exportations d’ambre et de copal sous licence.',
  es: 'Port Ede puso bajo licencia las exportaciones de ámbar y de copal.',
  zh: '伊德港对琥珀和柯巴脂的出口实行许可证管理。',
} as const;

interface Given {
  readonly language?: keyof typeof news;
  readonly published?: string;
  readonly packs?: readonly Pack[];
}

/** What is found and selected for a page that tells `amber-licences`, and more. */
export function contextOf(
  more: string,
  { language = 'en', published, packs = [amberDispute] }: Given,
): { readonly context: StoryContext; readonly annotation: Annotation; readonly text: string } {
  const index = compileIndex(packs);
  const page = plainPage(
    `Port Ede\n${news[language]}\n${more}`,
    published === undefined ? undefined : parseDay(published),
  );
  const annotation = annotate(index, page);
  const context = storyContext(index, amberDispute.id, page, annotation);
  if (!context) throw new Error('The page is not about the dispute.');
  return { context, annotation, text: page.text };
}
