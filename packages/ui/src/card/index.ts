export type { CardActionResult, CardActions, Studied, Wrong } from './actions.ts';
export { Card, type CardProps } from './Card.tsx';
export {
  cardContent,
  keyOfCardFact,
  type CardContent,
  type CardDifference,
  type CardFact,
  type CardSource,
} from './content.ts';
export type { Copied } from './copied.ts';
export {
  abandonMilliseconds,
  dwellMilliseconds,
  nextDwell,
  type Dwell,
  type DwellEvent,
  type Stay,
} from './dwell.ts';
export { isSheetIn, placeCard, type Box, type Placement, type Size } from './place.ts';
export { cardStyles } from './styles.ts';
