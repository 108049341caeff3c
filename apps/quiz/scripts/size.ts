// Prints what script a browser loads for the first screen; fails where that is more than it may be.
import { firstLoad, firstLoadBudget } from './first-load.ts';

const { files, gzipped } = await firstLoad();
console.table([...files, { file: 'in all', gzipped, 'at most': firstLoadBudget }]);
if (gzipped > firstLoadBudget) process.exitCode = 1;
