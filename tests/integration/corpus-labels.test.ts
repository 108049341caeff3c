import { describe, expect, test } from 'vitest';
import { readMarkedText } from '../evaluation/marked-text.ts';
import { readArticle, readCorpus } from '../evaluation/read-corpus.ts';

const head = `outlet: a weekly
language: en
kind: news
published: 2023-07-10
dated: meta
about: related
packs: [us-china-tech-july-2023]`;

const article = (body: string, front = head): string => `---\n${front}\n---\n\n${body}\n`;

test('labels are taken out of the text, and stand where their words do', () => {
  const source =
    'So *be* it. {{yellen-meets-li ~li-premier -li-tells-yellen|[[Janet *Yellen*|janet-yellen]] met [[?him|li-qiang]].}} [[!Li]] & co.';
  const { text, html, names, sentences } = readMarkedText(source);
  expect(text).toBe('So be it. Janet Yellen met him. Li & co.');
  expect(html).toBe('So <em>be</em> it. Janet <em>Yellen</em> met him. Li &amp; co.');
  expect(names.map(({ start, end, ...label }) => [text.slice(start, end), label])).toEqual([
    ['Janet Yellen', { mark: 'wanted', entities: ['janet-yellen'] }],
    ['him', { mark: 'allowed', entities: ['li-qiang'] }],
    ['Li', { mark: 'wrong', entities: [] }],
  ]);
  expect(sentences.map(({ start, end, ...label }) => [text.slice(start, end), label])).toEqual([
    [
      'Janet Yellen met him.',
      { tells: ['yellen-meets-li'], touches: ['li-premier'], near: ['li-tells-yellen'] },
    ],
  ]);
});

describe('labels that cannot be right are refused', () => {
  test.each<[string, string, string]>([
    ['an unknown fact', '# T\n\n{{no-such-fact|It rained.}}', 'There is no fact "no-such-fact"'],
    ['an unknown entity', '# T\n\n[[Nobody|nobody]]', 'There is no entity "nobody", at "Nobody"'],
    ['a name without entity', '# T\n\n[[Xi]] spoke.', '"Xi" needs an entity'],
    [
      'a fact of another pack',
      '# T\n\n{{huawei-listed|It was listed.}}',
      'the article is not about',
    ],
    ['a fact twice', '# T\n\n{{li-premier -li-premier|Li is.}}', '"li-premier" is labelled twice'],
    ['an empty label', '# T\n\n{{|It rained.}}', 'has an empty label'],
    ['an open name', '# T\n\n[[Xi spoke.', '"[[" is not closed'],
    ['an open sentence', '# T\n\n{{li-premier|Li is.', '"{{" is not closed'],
    ['a stray end', '# T\n\nLi is.}}', '"}}" closes nothing'],
    ['no headline', 'It rained.', 'It must begin with its one headline'],
  ])('%s', (_, body, problem) => {
    expect(readArticle('dev/a', 'dev', article(body)).problems.join('\n')).toContain(problem);
  });

  test.each<[string, string, string]>([
    ['an unknown pack', head.replace('july', 'june'), 'There is no pack'],
    ['a related article about nothing', head.replace(/\npacks.*/, ''), '"packs" must name'],
    ['a language that nobody reads here', head.replace('en', 'xx'), 'language'],
    ['no day', head.replace('2023-07-10', 'July'), '"published" must be a day'],
  ])('%s', (_, front, problem) => {
    expect(readArticle('dev/a', 'dev', article('# T\n\nX.', front)).problems.join()).toContain(
      problem,
    );
  });
});

test('the corpus is large, mixed, and alike in both halves', () => {
  const corpus = readCorpus();
  expect(corpus.length).toBeGreaterThanOrEqual(60);
  for (const half of ['dev', 'test']) {
    const of = corpus.filter((one) => one.half === half);
    const share = (test: (one: (typeof of)[number]) => boolean): number =>
      of.filter(test).length / of.length;
    expect(new Set(of.map(({ language }) => language))).toEqual(
      new Set(['de', 'en', 'es', 'fr', 'zh']),
    );
    expect(share(({ about }) => about === 'related')).toBeGreaterThan(0.4);
    expect(share(({ about }) => about === 'hard')).toBeGreaterThan(0.2);
    expect(share(({ about }) => about === 'unrelated')).toBeGreaterThan(0.15);
  }
});
