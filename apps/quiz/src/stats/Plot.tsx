import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import { plotLook, watchLook, type PlotLook } from './plot-look.ts';

export interface PlotProps {
  readonly data: uPlot.AlignedData;
  /** CSS pixels. */
  readonly height: number;
  /** Made anew where the data change, and where the look of the page does. */
  readonly options: (look: PlotLook) => Omit<uPlot.Options, 'width' | 'height'>;
  /** Where the pointer is, as an index into the data. */
  readonly onPoint?: (index: number | undefined) => void;
}

/** A canvas for the eye alone: what it shows is said beside it, see `Figure`. */
export function Plot({ data, height, options, onPoint }: PlotProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let plot: uPlot | undefined;
    const draw = () => {
      plot?.destroy();
      const look = plotLook(element);
      const own = options(look);
      const hooks = {
        ...own.hooks,
        setCursor: [(drawn: uPlot) => onPoint?.(drawn.cursor.idx ?? undefined)],
      };
      const width = element.clientWidth;
      plot = new uPlot({ ...own, hooks, width, height }, data, element);
    };
    const resized = new ResizeObserver(() => {
      if (plot && plot.width !== element.clientWidth) {
        plot.setSize({ width: element.clientWidth, height });
      }
    });
    draw();
    resized.observe(element);
    const stop = watchLook(draw);
    return () => {
      stop();
      resized.disconnect();
      plot?.destroy();
    };
  }, [data, height]);
  return <div class="plot" ref={place} style={{ minHeight: `${height}px` }} />;
}
