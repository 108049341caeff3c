import type { Day } from '@backgrounder/model';
import { expect, test } from 'vitest';
import type { StudyEvent } from '../log/event.ts';
import { eventsOf } from '../log/fold-log.ts';
import { fold } from '../log/ledger.ts';
import { sampleCard, sampleId } from '../queue/sample-cards.ts';
import { cardsCsv, reviewsCsv } from './csv.ts';

const card = sampleId('p/f0/who');
const head = { v: 1, device: 'd', time: Date.UTC(2026, 10, 24, 12) } as const;
const review: StudyEvent = {
  ...head,
  id: 'e2',
  sequence: 2,
  type: 'review',
  card,
  rating: 'good',
  from: 'new',
  day: 20_781 as Day,
  zone: 'Asia/Kolkata',
  elapsedDays: 0,
  duration: 4200,
  scheduler: { weights: 'fsrs-6/default', retention: 0.85 },
  after: {
    stage: 'review',
    step: 0,
    stability: 2.3065,
    difficulty: 2.5,
    reps: 1,
    lapses: 0,
    due: { kind: 'day', day: 20_784 as Day },
  },
};
const log: readonly StudyEvent[] = [
  { ...head, id: 'e1', sequence: 1, type: 'capture', target: { kind: 'pack', pack: 'p' } },
  review,
  { ...review, id: 'e3', sequence: 3, rating: 'easy' },
  { ...head, id: 'e4', sequence: 4, type: 'undo', target: 'e3' },
  {
    ...head,
    id: 'e5',
    sequence: 5,
    type: 'flag',
    cards: [card],
    reason: 'wrong-fact',
    note: 'says "he",\nbut who?',
  },
  { ...head, id: 'e7', sequence: 7, type: 'reword', card, wording: { answer: 'She' } },
  { ...head, id: 'e6', sequence: 6, type: 'retire', facts: ['p/f1'] },
];

test('cards and how they stand', () => {
  const cards = [
    sampleCard('p/f0/who', 2, { question: 'Who, when?' }),
    sampleCard('p/f1/who'),
    sampleCard('q/f0/who'),
  ];
  expect(cardsCsv(cards, fold(log)).join('')).toBe(
    [
      'card,pack,fact,view,question,answer,in_deck,stage,due,stability,difficulty,reps,lapses,first_review,last_review,suspended,buried_on,leech,retired,flag,flag_reason,own_question,own_answer',
      'p/f0@1/who,p,f0,who,"Who, when?",p/f0/who,true,review,2026-11-27,2.3065,2.5,1,0,2026-11-24,2026-11-24T12:00:00.000Z,false,,false,false,"says ""he"",\nbut who?",wrong-fact,,She',
      'p/f1@1/who,p,f1,who,Who did f1?,p/f1/who,true,new,,,,0,0,,,false,,false,true,,,,',
      'q/f0@1/who,q,f0,who,Who did f0?,q/f0/who,false,new,,,,0,0,,,false,,false,false,,,,',
      '',
    ].join('\r\n'),
  );
});

test('reviews, those that were taken back marked', () => {
  expect(reviewsCsv(eventsOf({ segments: [], loose: log })).join('')).toBe(
    [
      'id,time,day,zone,device,card,rating,undone,from,elapsed_days,duration_ms,weights,retention,stage,step,stability,difficulty,reps,lapses,due',
      'e2,2026-11-24T12:00:00.000Z,2026-11-24,Asia/Kolkata,d,p/f0@1/who,good,false,new,0,4200,fsrs-6/default,0.85,review,0,2.3065,2.5,1,0,2026-11-27',
      'e3,2026-11-24T12:00:00.000Z,2026-11-24,Asia/Kolkata,d,p/f0@1/who,easy,true,new,0,4200,fsrs-6/default,0.85,review,0,2.3065,2.5,1,0,2026-11-27',
      '',
    ].join('\r\n'),
  );
});

test('nothing gives an empty file', () => {
  expect(cardsCsv([], fold(log))).toEqual([]);
  expect(reviewsCsv([])).toEqual([]);
});
