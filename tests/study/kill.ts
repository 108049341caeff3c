// Kills Chromium 200 times in the middle of answering cards, or as often as the first argument says, and counts
// what was lost. Prints a line of JSON.
import { killWhileAnswering } from './kill-browser.ts';

const kills = Number(process.argv[2] ?? 200);
const losses = await killWhileAnswering(kills, (kill, acknowledged) => {
  if (kill % 20 === 0) console.error(`${kill} of ${kills}: ${acknowledged} answers acknowledged`);
});
console.log(JSON.stringify(losses));
const { acknowledged, lost, doubled, missingNumbers, unacknowledged } = losses;
const isSound = lost + doubled + missingNumbers === 0 && unacknowledged <= kills;
if (!isSound || acknowledged < kills) process.exitCode = 1;
