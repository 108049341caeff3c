import { answerRequest } from './answer-request.ts';
import type { StatsReply, StatsRequest } from './messages.ts';

addEventListener('message', ({ data }: MessageEvent<StatsRequest>) => {
  const tell = (reply: StatsReply) => postMessage(reply);
  try {
    for (const reply of answerRequest(data)) tell(reply);
  } catch (error) {
    tell({ kind: 'failed', message: String(error) });
  }
});
