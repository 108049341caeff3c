// Installs, builds, serves the quiz and the sample articles, and opens a browser that has the extension
// and a sample article, where there is a browser and a display.
import { join } from 'node:path';
import { findBrowser } from './browsers.ts';
import { openBrowser, type OpenBrowser } from './open-browser.ts';
import { endings, projectRoot, runCommand } from './run-command.ts';

const quizPort = 4170;
const samplesPort = 4171;

await step('Installing', ['install', '--frozen-lockfile']);
await step('Building', ['build']);

// The server's own dependency is there only now.
const { quizHeaders, sampleHeaders, serveFolder } = await import('./serve.ts');
const quiz = await serve(join(projectRoot, 'apps/quiz/dist'), quizPort, quizHeaders);
const samples = await serve(join(projectRoot, 'tests/samples'), samplesPort, sampleHeaders);
const extension = join(projectRoot, 'apps/extension/.output');
const article = `${samples.url}/same-week.html`;

console.log(`
Backgrounder is running.

  Flashcards        ${quiz.url}
  Sample articles   ${samples.url}
  Extension         ${extension}/chrome-mv3 (Chrome, Edge, Chromium)
                    ${extension}/firefox-mv3 (Firefox)
`);

const executable = hasDisplay() ? findBrowser('chromium') : undefined;
let browser: OpenBrowser | undefined;
if (executable === undefined) {
  console.log(`To read an article with its background beside it, load the extension:
  Chrome, Edge, Chromium: open chrome://extensions, switch on "Developer mode", choose
    "Load unpacked" and the folder above.
  Firefox: open about:debugging#/runtime/this-firefox, choose "Load Temporary Add-on…" and
    manifest.json in the folder above.
Then open ${article}, press the Backgrounder button in the toolbar,
and choose "Explain this page".`);
} else {
  browser = openBrowser(executable, join(extension, 'chrome-mv3'), article);
  console.log(`A browser opens with the extension and its welcome page. In the tab beside it is
${article}: press the Backgrounder button in the toolbar
(behind the puzzle piece), and choose "Explain this page".`);
}
for (const signal of endings) process.on(signal, () => void end());
console.log('\nPress Ctrl+C to stop.');

async function end(): Promise<never> {
  await browser?.close();
  process.exit(0);
}

async function step(title: string, args: readonly string[]): Promise<void> {
  console.log(`${title} …`);
  const code = await runCommand('pnpm', args);
  if (code === 0) return;
  console.error(`${title} failed: see the messages above.`);
  process.exit(code);
}

/** Serves on the usual port, or on any free one where that is taken. */
async function serve(
  folder: string,
  port: number,
  headersOf?: (path: string) => Readonly<Record<string, string>>,
) {
  try {
    return await serveFolder(folder, port, headersOf);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return serveFolder(folder, 0, headersOf);
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
