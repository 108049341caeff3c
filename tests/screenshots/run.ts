// Pictures of every surface, in every language, in light and in dark, to be looked at: into the folder that is
// named, or a new one; a look's name after it, like `es.dark`, makes those of that look alone. `--docs` makes the few instead that docs and stores show, in docs/screenshots.
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleHeaders, serveFolder } from '../../scripts/serve.ts';
import { projectPath } from '../e2e/browsers.ts';
import { openExtension } from '../e2e/extension-driver.ts';
import { flashcard } from './flashcard.ts';
import { buildFor, looks } from './looks.ts';
import { storePictures } from './store-pictures.ts';
import { surfaces } from './surfaces.ts';

const [wanted, only] = process.argv.slice(2);
const isForDocs = wanted === '--docs';
const folder = isForDocs
  ? projectPath('docs/screenshots')
  : (wanted ?? (await mkdtemp(join(tmpdir(), 'backgrounder-screenshots-'))));
await mkdir(folder, { recursive: true });
const samples = await serveFolder(projectPath('tests/samples'), 0, sampleHeaders);

if (isForDocs) {
  const fileOf = (name: string) => join(folder, `${name}.png`) as `${string}.png`;
  const extension = await openExtension('chromium');
  await storePictures(extension, samples.url, fileOf);
  await extension.close();
  await flashcard(fileOf('flashcard'));
} else {
  for (const look of looks.filter(({ name }) => only === undefined || name === only)) {
    const extension = await openExtension('chromium', buildFor(look), look);
    await surfaces(
      extension,
      samples.url,
      (surface) => join(folder, `${surface}.${look.name}.png`) as `${string}.png`,
    );
    await extension.close();
  }
}
await samples.close();
console.log(`Pictures are in ${folder}`);
