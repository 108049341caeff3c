import type { PackId } from '@backgrounder/model';
import type { PackRetention } from '@backgrounder/study/stats';
import { EarlyFigure, Figure } from './Figure.tsx';
import { formatsOf } from './formats.ts';
import { useT } from '../words/use-translate.ts';

/** Of all stories together, and of one, before it is said how much is remembered. */
const leastAnswers = 20;

interface RetentionFigureProps {
  readonly retention: readonly PackRetention[];
  /** The desired one, 0 to 1. */
  readonly aim: number;
  /** The story's title; its id where the pack is no longer there. */
  readonly titleOf: (pack: PackId) => string;
}

export function RetentionFigure({ retention, aim, titleOf }: RetentionFigureProps) {
  const t = useT();
  const formats = formatsOf(t('locale'));
  const title = t('stats.retention.title');
  const answers = retention.reduce((sum, { recalled }) => sum + recalled.count, 0);
  const right = retention.reduce((sum, { recalled }) => sum + recalled.came, 0);
  if (answers < leastAnswers) {
    return <EarlyFigure title={title} why={t('stats.retention.early', answers)} />;
  }
  const rows = retention.toSorted((a, b) => a.recalled.share - b.recalled.share);
  const told = rows.filter(({ recalled }) => recalled.count >= leastAnswers);
  const [weakest] = told;
  const overall = t('stats.retention.said', [
    formats.percent(right / answers),
    formats.percent(aim),
  ]);
  const low = Math.min(aim, ...told.map(({ recalled }) => recalled.low));
  const floor = Math.max(0, Math.floor(low * 10 - 0.5) / 10);
  const place = (share: number) => `${Math.max(0, (share - floor) / (1 - floor)) * 100}%`;
  return (
    <Figure
      title={title}
      said={
        weakest && told.length > 1
          ? t('stats.both', [
              overall,
              t('stats.retention.weakest', [
                titleOf(weakest.pack),
                formats.percent(weakest.recalled.share),
              ]),
            ])
          : overall
      }
      legend={[
        { mark: 'band', label: t('stats.retention.interval') },
        { mark: 'dash', label: t('stats.retention.aim') },
      ]}
      head={[
        t('stats.retention.story'),
        t('stats.retention.right'),
        t('stats.retention.between'),
        t('stats.retention.answers'),
      ]}
      rows={rows.map(({ pack, recalled }) => [
        titleOf(pack),
        formats.percent(recalled.share),
        formats.percentRange(recalled.low, recalled.high),
        formats.count(recalled.count),
      ])}
    >
      <div class="intervals">
        {rows.map(({ pack, recalled }) => (
          <div class="interval" key={pack}>
            <span class="interval-name">{titleOf(pack)}</span>
            {recalled.count < leastAnswers ? (
              <span class="interval-few">{t('stats.retention.fewAnswers')}</span>
            ) : (
              <>
                <b class="interval-value">{formats.percent(recalled.share)}</b>
                <span class="interval-track">
                  <span
                    class="interval-band"
                    style={{
                      insetInlineStart: place(recalled.low),
                      insetInlineEnd: `calc(100% - ${place(recalled.high)})`,
                    }}
                  />
                  <span class="interval-aim" style={{ insetInlineStart: place(aim) }} />
                  <span class="interval-dot" style={{ insetInlineStart: place(recalled.share) }} />
                </span>
              </>
            )}
          </div>
        ))}
        <div class="interval-scale">
          <span>{formats.percent(floor)}</span>
          <span>{formats.percent(1)}</span>
        </div>
      </div>
    </Figure>
  );
}
