import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { en as uiEn, es as uiEs, zhCn as uiZhCn, type Messages } from '@backgrounder/ui/words';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { es } from './es.ts';
import { zhCn } from './zh-cn.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** All that is written in code and pages, but tests and the messages themselves. */
const code = ['apps/extension', 'packages/ui']
  .flatMap((folder) => [
    ...readdirSync(join(root, folder, 'src'), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(root, folder, 'src', file),
    ),
    ...(folder === 'apps/extension' ? [join(root, folder, 'wxt.config.ts')] : []),
  ])
  .filter(
    (file) =>
      /\.tsx?$/.test(file) && !/\.(test|cases)\.|\/locales\/|\/words\/(en|es|zh-cn)\.ts/.test(file),
  )
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Each message by its name, with all its forms. */
function textsOf(messages: Messages, before = ''): [string, string[]][] {
  return Object.entries(messages).flatMap(([name, message]): [string, string[]][] =>
    typeof message === 'string'
      ? [[before + name, [message]]]
      : 'n' in message
        ? [[before + name, Object.values(message) as string[]]]
        : textsOf(message, `${before}${name}.`),
  );
}

const english = textsOf({ ...uiEn, ...en });

it('has no message that nothing says', () => {
  // Some are asked for by a name that is put together: `card.kind.${kind}`.
  const composed = [...code.matchAll(/`([\w.]+\.)\$\{[^}]+\}(\w*)`/g)].map(
    ([, before, after]) => new RegExp(`^${before!.replaceAll('.', '\\.')}\\w+${after}$`),
  );
  const unsaid = english
    .map(([name]) => name)
    .filter((name) => !code.includes(`'${name}'`))
    .filter((name) => !code.includes(`__MSG_${name.replaceAll('.', '_')}__`))
    .filter((name) => !composed.some((pattern) => pattern.test(name)));
  expect(unsaid).toEqual([]);
});

const spanish = textsOf({ ...uiEs, ...es });
const chinese = textsOf({ ...uiZhCn, ...zhCn });

/** Words that both languages spell alike. */
const alike = ['card.kind.material'];

describe.each([
  ['Spanish', spanish],
  ['Chinese', chinese],
])('%s', (_, translated) => {
  it('says every message, and puts in what English puts in', () => {
    const places = (all: typeof english): string[] =>
      all.map(
        ([name, texts]) =>
          `${name}: ${[...new Set(texts.at(-1)!.match(/\$\d/g))].sort().join(' ')}`,
      );
    expect(places(translated)).toEqual(places(english));
  });

  it('leaves nothing in English', () => {
    const same = translated.filter(
      ([name, texts], at) =>
        name !== 'direction' &&
        !alike.includes(name) &&
        texts.join() === english[at]![1].join() &&
        /[a-z]{3}/i.test(texts.join()),
    );
    expect(same).toEqual([]);
  });
});

it('punctuates Chinese in full width', () => {
  const western = chinese.filter(([, texts]) =>
    texts.some((text) =>
      /[\u4e00-\u9fff]\s?[,.:;?!()]|[,;?!()]\s?[\u4e00-\u9fff]|(?<!…)…(?!…)/.test(text),
    ),
  );
  expect(western).toEqual([]);
});

it('punctuates Spanish as Spanish does', () => {
  const wrong = spanish.filter(([, texts]) =>
    texts.some((text) => text.includes('?') !== text.includes('¿') || /[“”"]| …/.test(text)),
  );
  expect(wrong).toEqual([]);
});

it('speaks to Spanish readers as “tú” throughout', () => {
  const formal = spanish.filter(([, texts]) =>
    texts.some((text) => /\b(usted|su mazo|ciérrel[ao]|inténtelo|actualice|pulse)\b/i.test(text)),
  );
  expect(formal).toEqual([]);
});
