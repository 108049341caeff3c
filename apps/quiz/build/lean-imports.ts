import type { Plugin } from 'vite';

const helper = 'vite/preload-helper.js';

/**
 * Vite puts a function around each lazy import that loads its style sheets first, and much else that is
 * switched off here (`modulePreload`). This is that function without the rest: a kilobyte less of what is
 * loaded before the first question.
 */
export function leanImports(): Plugin {
  return {
    name: 'lean-imports',
    enforce: 'pre',
    load: (id) => (id.endsWith(helper) ? withStyles : undefined),
  };
}

const withStyles = `const known = new Map();
const styleOf = (href) => new Promise((resolve, reject) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.onload = resolve;
  link.onerror = () => reject(new Error('Unable to load ' + href));
  link.href = href;
  document.head.append(link);
});
export const __vitePreload = async (load, styles = [], from) => {
  await Promise.all(styles.map((style) => {
    const { href } = new URL(style, from);
    if (!known.has(href)) known.set(href, styleOf(href).catch((error) => {
      known.delete(href);
      throw error;
    }));
    return known.get(href);
  }));
  return load();
};
`;
