import scroll from '../scroll/more-below.css?inline';
import tokens from '../tokens/tokens.css?inline';
import card from './card.css?inline';

/**
 * Style sheets for a root that shows cards. Constructed ones: a page's policy may forbid `<style>`,
 * and Firefox ignores one that is made from markup inside a shadow root.
 */
export function cardStyles(): CSSStyleSheet[] {
  return [tokens, card, scroll].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}
