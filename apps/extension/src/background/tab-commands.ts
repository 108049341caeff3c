import { parsePageReport, type ToPage } from '../messages.ts';

export type Command = 'next-mention' | 'previous-mention' | 'toggle-marks' | 'open-panel';

export function parseCommand(name: string): Command | undefined {
  const commands = ['next-mention', 'previous-mention', 'toggle-marks', 'open-panel'] as const;
  return commands.find((one) => one === name);
}

/** What a command does on the page of a tab. Rejects where no extension may run. */
export async function commandPage(
  command: Exclude<Command, 'open-panel'>,
  tell: (message: ToPage) => Promise<unknown>,
): Promise<void> {
  switch (command) {
    case 'next-mention':
    case 'previous-mention':
      await tell({ type: 'step', by: command === 'next-mention' ? 1 : -1 });
      return;
    case 'toggle-marks': {
      const report = parsePageReport(await tell({ type: 'survey' }));
      const isMarked = report.type === 'related' && report.page.isMarked;
      await tell({ type: isMarked ? 'stop' : 'explain' });
    }
  }
}
