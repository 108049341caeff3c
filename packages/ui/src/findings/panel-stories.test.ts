import { formatDay, packOf, parseDay } from '@backgrounder/model';
import { builtInPacks } from '@backgrounder/model/packs';
import { compileIndex } from '@backgrounder/model/match';
import { plainPage } from '@backgrounder/model/page';
import { describe, expect, it } from 'vitest';
import { panelStories } from './panel-stories.ts';

const index = compileIndex(builtInPacks);
const kilobyte = 1024;

/** Of our own writing. */
const metals = `China’s curbs on gallium and germanium
China announced on 3 July 2023 that exports of gallium and germanium will need licences from 1 August.
Janet Yellen, the Treasury secretary, met Premier Li Qiang in Beijing on 7 July 2023 and asked for healthy
economic competition. China produces 90 percent of the world’s gallium. Xi Jinping toured Jiangsu on inspection that week.`;
const chips = `Huawei and the chips it cannot buy
The US Commerce Department put Huawei on the Entity List in May 2019. A year later TSMC stopped taking new orders
from Huawei after a rule of the Bureau of Industry and Security. In October 2022 the bureau announced export controls
on advanced chips for China, and Nvidia made the A800 for Chinese buyers. SMIC had been put on the Entity List in
December 2020. China answered the rules of December 2024 with a ban on exports of gallium and germanium.`;

describe('what the panel tells of a page', () => {
  const [story] = panelStories(index, plainPage(metals, parseDay('2023-07-09')), (key) =>
    key.endsWith('/yellen-meets-li'),
  );

  it('has every fact of the story, each in its place on the page’s day', () => {
    const pack = builtInPacks.find((one) => one.id === story?.pack);
    expect(story?.facts.filter(({ key }) => packOf(key) === pack?.id)).toHaveLength(
      pack!.facts.length,
    );
    const effect = story?.facts.find(({ summary }) => summary.includes('took effect on 1 August'));
    expect(effect?.isSince).toBe(true);
    expect(effect?.from?.map((day) => formatDay(day))).toEqual(['2023-08-01', '2023-08-01']);
    const meeting = story?.facts.find(({ summary }) => summary.includes('met Premier Li Qiang'));
    expect(meeting).toMatchObject({ isSince: false });
    expect(story?.studied).toEqual([meeting?.key]);
    const { start, end } = meeting!.sentence!;
    expect(plainPage(metals).text.slice(start, end)).toContain('Yellen');
  });

  it('names every entity and every source that its facts and reasons speak of', () => {
    const names = new Set(story?.entities.map(({ id }) => id));
    const keys = new Set(story?.facts.map(({ key }) => key));
    const told = [...story!.missing, ...story!.since];
    expect(told.length).toBeGreaterThan(3);
    const facts = told.flatMap(({ fact, reason }) =>
      'fact' in reason ? [fact, reason.fact] : [fact],
    );
    expect(facts.filter((key) => !keys.has(key))).toEqual([]);
    const spokenOf = told.flatMap(({ reason }) =>
      'entities' in reason ? reason.entities : 'entity' in reason ? [reason.entity] : [],
    );
    expect(spokenOf.length).toBeGreaterThan(0);
    expect(spokenOf.filter((id) => !names.has(id))).toEqual([]);
    for (const { sources, entities } of story!.facts) {
      for (const [source] of sources) expect(story?.sources[source]?.label).toBeTruthy();
      for (const number of entities) expect(story?.entities[number]?.name).toBeTruthy();
    }
  });

  it('ends what another fact took over from', () => {
    const treasury = story?.facts.find(({ summary }) =>
      summary.startsWith('Janet Yellen was sworn'),
    );
    expect(treasury).toMatchObject({ type: 'role' });
    expect(treasury?.to).toEqual([parseDay('2025-01-20'), parseDay('2025-01-20')]);
  });

  it('tells nothing of a page that is about no story', () => {
    expect(
      panelStories(index, plainPage('A dog show\nThe best dog won on Sunday.'), () => false),
    ).toEqual([]);
  });

  it.each([
    ['us-china-tech-july-2023', metals, '2023-07-09'],
    ['us-china-tech-restrictions', chips, '2025-01-15'],
  ])('is small enough to send, and survives it: %s', (pack, article, day) => {
    const stories = panelStories(index, plainPage(article, parseDay(day)), () => true);
    const one = stories.find((each) => each.pack === pack);
    const json = JSON.stringify(one);
    expect(JSON.parse(json)).toEqual(one);
    expect(json.length).toBeGreaterThan(20 * kilobyte);
    expect(new TextEncoder().encode(json).length).toBeLessThan(150 * kilobyte);
  });
});
