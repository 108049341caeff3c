export { Card, type CardProps } from './Card.tsx';
export {
  cardContent,
  type CardContent,
  type CardDifference,
  type CardFact,
  type CardSource,
} from './content.ts';
export {
  abandonMilliseconds,
  dwellMilliseconds,
  nextDwell,
  type Dwell,
  type DwellEvent,
} from './dwell.ts';
export { placeCard, type Box, type Placement, type Size } from './place.ts';
export { cardStyles } from './styles.ts';
export { dayInWords } from './words.ts';
