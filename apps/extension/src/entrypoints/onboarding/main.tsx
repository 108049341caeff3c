import '@backgrounder/ui/tokens.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { parseAnnotateReply, type ToBackground } from '../../messages.ts';
import { Onboarding } from '../../onboarding/Onboarding.tsx';
import '../../onboarding/onboarding.css';
import { watchCards } from '../../page/cards.ts';
import { createOverlay } from '../../page/overlay.ts';
import { createPageReader } from '../../page/page-reader.ts';
import { pageClock } from '../../page/watch.ts';
import { noSettings } from '../../settings/settings.ts';

const commands = await browser.commands.getAll();
const nextKeys = commands.find((command) => command.name === 'next-mention')?.shortcut ?? '';

render(
  <Onboarding
    nextKeys={nextKeys}
    onStep={() => void overlay.tell({ type: 'step', by: 1 })}
    onStudy={() => void browser.tabs.create({ url: '/study/index.html' })}
  />,
  document.body,
);

const overlay = createOverlay({
  document,
  reader: createPageReader(document, document.querySelector('article')!, pageClock),
  clock: pageClock,
  isAlive: () => true,
  *mayBeRelated() {
    yield;
    return true;
  },
  marks: () => noSettings.marks,
  loadCards: () => Promise.resolve((first, seen) => watchCards(document, pageClock, first, seen)),
  annotate: async (page) => {
    const message: ToBackground = { type: 'annotate', page };
    return parseAnnotateReply(await browser.runtime.sendMessage(message));
  },
});
void overlay.tell({ type: 'explain' });

// The commands reach other pages through the tab; this page is the extension's own.
browser.commands.onCommand.addListener((command) => {
  if (document.hasFocus())
    void overlay.tell({ type: 'step', by: command === 'next-mention' ? 1 : -1 });
});
