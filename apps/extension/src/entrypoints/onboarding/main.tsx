import '@backgrounder/ui/tokens.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { parseActionReply, parseAnnotateReply, type ToBackground } from '../../messages.ts';
import { Onboarding } from '../../onboarding/Onboarding.tsx';
import '../../onboarding/onboarding.css';
import { createOverlay } from '../../page/overlay.ts';
import { pageClock } from '../../page/watch.ts';
import { words } from '../../words.ts';

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
  root: document.querySelector('article')!,
  clock: pageClock,
  words,
  colorScheme: () => 'light dark',
  act: async (action) => parseActionReply(await browser.runtime.sendMessage<ToBackground>(action)),
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
