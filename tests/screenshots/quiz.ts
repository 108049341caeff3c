// Pictures of every screen of the built quiz, to be looked at: into the folder that is named, or a new one; a
// language after it, like `es` or `rtl`, makes those in that language alone. Fails where a page complains or something sticks out sideways.
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pseudoLocales } from '@backgrounder/ui/words';
import { launchBrowser } from '../e2e/browsers.ts';
import { serveQuiz } from '../e2e/quiz-served.ts';
import { buildPseudoQuiz } from './quiz-builds.ts';
import { openCamera } from './quiz-camera.ts';
import { firstSession } from './quiz-first-session.ts';
import { cannotOpen, laterScreens, readScreens, storyScreens } from './quiz-later.ts';
import type { Visit } from './quiz-visit.ts';
import { devices } from './quiz-windows.ts';

const [wanted, only] = process.argv.slice(2);
const folder = wanted ?? (await mkdtemp(join(tmpdir(), 'backgrounder-quiz-screenshots-')));
await mkdir(folder, { recursive: true });
console.log(`Pictures go to ${folder}`);

const complaints: string[] = [];
for (const language of ['en', 'es', 'zh-CN', ...pseudoLocales]) {
  if (only === undefined || language === only) await pictureAll(language);
}
const pictures = (await readdir(folder)).filter((name) => name.endsWith('.png')).length;
console.log(`${pictures} pictures; ${complaints.length} complaints`);
if (complaints.length > 0) process.exitCode = 1;

async function pictureAll(language: string): Promise<void> {
  const pseudo = pseudoLocales.find((one) => one === language);
  const quiz = await serveQuiz();
  if (pseudo) {
    const build = await mkdtemp(join(tmpdir(), 'backgrounder-pseudo-quiz-'));
    await buildPseudoQuiz(pseudo, build);
    await quiz.replaceBuild(build);
    await rm(build, { recursive: true });
  }
  for (const device of devices) {
    const browser = await launchBrowser('chromium', { hasMouse: device.hasMouse });
    const openVisit = async (): Promise<Visit> => {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(
        (chosen) => {
          const key = 'backgrounder.preferences';
          if (localStorage.getItem(key) !== null) return;
          localStorage.setItem(key, JSON.stringify({ language: chosen }));
        },
        pseudo ? 'en' : language,
      );
      const shoot = await openCamera(page, { folder, language, device, complain });
      return { page, address: quiz.address, shoot };
    };
    try {
      const visit = await openVisit();
      await firstSession(visit);
      await laterScreens(visit);
      await storyScreens(visit);
      await readScreens(visit);
      await cannotOpen(await openVisit());
    } finally {
      await browser.close();
    }
  }
  await quiz.close();
}

function complain(line: string): void {
  complaints.push(line);
  console.log(line);
}
