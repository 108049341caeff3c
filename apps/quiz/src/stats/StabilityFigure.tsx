import { stabilityEdges, type StabilitySpread } from '@backgrounder/study/stats';
import { EarlyFigure, Figure } from './Figure.tsx';
import { formatsOf } from './formats.ts';
import { useT } from '../words/use-translate.ts';

const leastCards = 10;

export function StabilityFigure({ stability }: { readonly stability: StabilitySpread }) {
  const t = useT();
  const formats = formatsOf(t('locale'));
  const { counts, median } = stability;
  const title = t('stats.stability.title');
  const cards = counts.reduce((sum, count) => sum + count, 0);
  if (cards < leastCards) {
    return <EarlyFigure title={title} why={t('stats.stability.early', cards)} />;
  }
  const most = Math.max(...counts);
  const names = counts.map((_, bin) => {
    const [from, to] = [stabilityEdges[bin - 1], stabilityEdges[bin]];
    if (from === undefined) return t('stats.stability.less', [formats.span(to ?? 1)]);
    if (to === undefined) return t('stats.stability.more', [formats.span(from)]);
    return t('stats.stability.between', [formats.span(from), formats.span(to)]);
  });
  return (
    <Figure
      title={title}
      said={t('stats.stability.said', [formats.span(median)])}
      head={[t('stats.stability.lasts'), t('stats.stability.cards')]}
      rows={counts.map((count, bin) => [names[bin] ?? '', formats.count(count)])}
    >
      <div class="bars">
        {counts.map((count, bin) => (
          <div class="bar" key={names[bin]}>
            <span class="bar-name">{names[bin]}</span>
            <span class="bar-track">
              <span class="bar-fill" style={{ inlineSize: `${(count / most) * 100}%` }} />
            </span>
            <b class="bar-value">{formats.count(count)}</b>
          </div>
        ))}
      </div>
    </Figure>
  );
}
