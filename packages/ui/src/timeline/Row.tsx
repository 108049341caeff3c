import type { FactKey } from '@backgrounder/model';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { dayInWords, useWords } from '../words/index.ts';
import type { TimelineFact } from './fact.ts';
import type { TimelineRow } from './rows.ts';
import { monthsInWords, stretchInWords, whenInWords } from './when.ts';

export interface RowProps {
  readonly row: TimelineRow;
  /** px of time above it. */
  readonly gap: number;
  /** px before its words. */
  readonly indent: number;
  /** px to the axis. */
  readonly axis: number;
  readonly isChosen: boolean;
  /** Whether the tab key stops here; arrow keys go on from here. */
  readonly isStop: boolean;
  /** How it is linked to other facts, in words. */
  readonly links: string;
  readonly onFocus: () => void;
  readonly onHover: (key: FactKey | undefined) => void;
  readonly onPress: () => void;
  readonly children?: ComponentChildren;
}

export function Row(props: RowProps) {
  const { row, gap, indent } = props;
  const { t } = useWords();
  const style = { marginBlockStart: `${gap}px`, paddingInlineStart: `${indent}px` };
  switch (row.kind) {
    case 'year':
      return (
        <li class="year" style={style}>
          <span>{row.year}</span>
        </li>
      );
    case 'fold':
      return (
        <li class="folded" style={style}>
          {t('panel.nothingFor', [stretchInWords(row.days, t('locale'))])}
        </li>
      );
    case 'article':
      return (
        <li class="article" style={{ marginBlockStart: style.marginBlockStart }}>
          <span class="flag" style={{ marginInlineStart: `${props.axis - 6}px` }}>
            <b>{t('panel.thisArticle')}</b> <span>{dayInWords(row.day, t('locale'))}</span>
          </span>
        </li>
      );
    case 'group':
      return (
        <li class={`group ${toneOf(row.facts)}`} style={style}>
          <button
            type="button"
            class="press"
            aria-expanded={row.isOpen}
            tabIndex={props.isStop ? 0 : -1}
            onFocus={props.onFocus}
            onClick={props.onPress}
          >
            {row.span
              ? t('panel.moreIn', row.facts.length, [
                  String(row.facts.length),
                  monthsInWords(row.span, t('locale')),
                ])
              : t('panel.withoutBeginning', row.facts.length)}
          </button>
        </li>
      );
    case 'fact':
      return <FactRow {...props} fact={row.fact} style={style} />;
  }
}

interface FactRowProps extends RowProps {
  readonly fact: TimelineFact;
  readonly style: Readonly<Record<string, string>>;
}

function FactRow({
  fact,
  style,
  isChosen,
  isStop,
  links,
  onFocus,
  onHover,
  onPress,
  children,
}: FactRowProps) {
  const words = useWords();
  const { t } = words;
  const description = useId();
  const when = whenInWords(fact, words);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- lights up what is told in words
    <li
      class={`fact size-${fact.importance} ${toneOf([fact])}${isChosen ? ' chosen' : ''}`}
      style={style}
      data-key={fact.key}
      onMouseEnter={() => onHover(fact.key)}
      onMouseLeave={() => onHover(undefined)}
    >
      <button
        type="button"
        class="press"
        aria-expanded={isChosen}
        aria-describedby={links === '' ? undefined : description}
        tabIndex={isStop ? 0 : -1}
        onFocus={onFocus}
        onClick={onPress}
      >
        <span class="when">
          {when !== '' && <bdi>{when}</bdi>}
          {fact.sentence && <span class="tag told">{t('panel.onPage')}</span>}
          {fact.status && <span class="tag caution">{t(`panel.status.${fact.status}`)}</span>}
        </span>
        <span class="summary" lang={fact.language} dir="auto">
          {fact.summary}
        </span>
      </button>
      {links !== '' && (
        <span id={description} class="unseen">
          {links}
        </span>
      )}
      {children}
    </li>
  );
}

function toneOf(facts: readonly TimelineFact[]): 'since' | 'known' {
  return facts.every((fact) => fact.isSince) ? 'since' : 'known';
}
