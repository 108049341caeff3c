import { Fragment } from 'preact';
import { strings } from '../strings.ts';

/** A card's question; the gap of a cloze is drawn as a line and read as a word. */
export function QuestionText({ text }: { readonly text: string }) {
  const parts = text.split(/_{2,}/);
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && (
            <span class="gap">
              <span class="visually-hidden">{strings.review.gap}</span>
            </span>
          )}
          {part}
        </Fragment>
      ))}
    </>
  );
}
