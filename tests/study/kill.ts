// Kills Chromium 200 times in the middle of answering cards, or as often as the first argument says, ten times a
// profile, and counts what was lost. Prints a line of JSON for each profile, then the sum.
import { killWhileAnswering, type Losses } from './kill-browser.ts';

const perProfile = 10;
const kills = Number(process.argv[2] ?? 200);
let sum: Losses = {
  kills: 0,
  acknowledged: 0,
  lost: 0,
  doubled: 0,
  missingNumbers: 0,
  restored: 0,
  unacknowledged: 0,
};
while (sum.kills < kills) {
  const losses = await killWhileAnswering(Math.min(perProfile, kills - sum.kills));
  console.log(JSON.stringify(losses));
  sum = {
    kills: sum.kills + losses.kills,
    acknowledged: sum.acknowledged + losses.acknowledged,
    lost: sum.lost + losses.lost,
    doubled: sum.doubled + losses.doubled,
    missingNumbers: sum.missingNumbers + losses.missingNumbers,
    restored: sum.restored + losses.restored,
    unacknowledged: sum.unacknowledged + losses.unacknowledged,
  };
}
console.log(JSON.stringify({ sum }));
const isSound = sum.lost + sum.doubled + sum.missingNumbers === 0 && sum.unacknowledged <= kills;
if (!isSound || sum.acknowledged < kills) process.exitCode = 1;
