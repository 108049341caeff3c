import { logStoreContract } from './log-store.contract.ts';
import { createMemoryLog } from './memory.ts';

logStoreContract('memory', async () => {
  const log = createMemoryLog('device');
  return { open: async () => log.open(), remove: async () => {} };
});
