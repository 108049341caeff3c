import { execFileSync } from 'node:child_process';
import { pseudoLocales, type PseudoLocale } from '@backgrounder/ui/words';
import { projectPath } from '../e2e/browsers.ts';
import { builtExtension } from '../e2e/extension-driver.ts';

/** A language and a colour scheme in which every surface is pictured. */
export interface Look {
  readonly name: string;
  readonly language: string;
  readonly colourScheme: 'light' | 'dark';
  readonly pseudo?: PseudoLocale;
}

export const looks: readonly Look[] = (['light', 'dark'] as const).flatMap((colourScheme) => [
  ...['en', 'es', 'zh-CN'].map((language) => ({
    name: `${language}.${colourScheme}`,
    language,
    colourScheme,
  })),
  ...pseudoLocales.map((pseudo) => ({
    name: `${pseudo}.${colourScheme}`,
    language: 'en',
    colourScheme,
    pseudo,
  })),
]);

/** The folder of the extension that speaks so. A made-up language takes the place of all in a build of its own. */
export function buildFor({ pseudo }: Look): string {
  return pseudo ? (builtPseudo[pseudo] ??= buildPseudo(pseudo)) : builtExtension('chromium');
}

const builtPseudo: { [P in PseudoLocale]?: string } = {};

function buildPseudo(pseudo: PseudoLocale): string {
  execFileSync('pnpm', ['exec', 'wxt', 'build', '-b', 'chrome', '--mv3'], {
    cwd: projectPath('apps/extension'),
    env: { ...process.env, BACKGROUNDER_PSEUDO_LOCALE: pseudo },
    stdio: 'ignore',
  });
  return projectPath(`apps/extension/.output/${pseudo}/chrome-mv3`);
}
