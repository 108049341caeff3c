import { Fragment } from 'preact';
import { useT } from '../words/use-translate.ts';

/** Keeps a number with its word: no line ends between "7" and "July". */
const unbroken = '$1\u00a0';

/** A card's question; the gap of a cloze is drawn as a line and read as a word. */
export function QuestionText({ text }: { readonly text: string }) {
  const t = useT();
  const parts = text.replaceAll(/(\d) (?=\p{L})/gu, unbroken).split(/_{2,}/);
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && (
            <span class="gap">
              <span class="visually-hidden">{t('review.gap')}</span>
            </span>
          )}
          {part}
        </Fragment>
      ))}
    </>
  );
}
