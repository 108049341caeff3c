export { boxDrawing, type BoxDrawing } from './draw-boxes.ts';
export { drawing, highlightName, type Drawing } from './draw.ts';
export { firstMentions } from './first-mentions.ts';
export { boxesOf, markFromPoint, markUnder } from './from-point.ts';
export {
  indexMarks,
  marksAt,
  stepMark,
  type MarkIndex,
  type MarkRun,
  type TextPiece,
  type TextSpan,
} from './mark-index.ts';
