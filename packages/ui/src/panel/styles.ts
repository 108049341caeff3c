import timeline from '../timeline/timeline.css?inline';
import tokens from '../tokens/tokens.css?inline';
import panel from './panel.css?inline';

/** Style sheets for a document or a shadow root that shows the panel; made, since a page may forbid `<style>`. */
export function panelStyles(): CSSStyleSheet[] {
  return [tokens, panel, timeline].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}
