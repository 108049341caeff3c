import { escapeHtml } from './marked-text.ts';
import type { Article, Block } from './read-corpus.ts';

/** An article as a site would serve it, with what stands around one: navigation, other stories, a footer. */
export function dressArticle(article: Article): { readonly html: string; readonly url: string } {
  const { blocks, byline, dated, language, name, outlet, published } = article;
  const title = blocks[0]?.text ?? '';
  const slug = name.split('/').at(-1);
  const path = dated === 'url' ? `${published.replaceAll('-', '/')}/${slug}` : `story/${slug}`;
  const when = dated === 'time' ? `<time datetime="${published}T09:30:00Z">Today</time>` : '';
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
${dated === 'json-ld' ? jsonLd(title, published) : ''}
<meta property="article:modified_time" content="2026-10-01T12:00:00Z">
${dated === 'meta' ? `<meta property="article:published_time" content="${published}T09:30:00Z">` : ''}
</head>
<body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/contact">Contact</a></li></ul></nav></header>
<main>
<article>
<p class="kicker">${escapeHtml(outlet)}</p>
<h1>${blocks[0]?.html ?? ''}</h1>
<p class="byline">${escapeHtml(byline ?? '')} ${when}</p>
${blocks.slice(1).map(dressBlock).join('\n')}
</article>
<aside><h2>More stories</h2><ul>${otherStories}</ul></aside>
</main>
<footer><p>© 2026. All rights reserved. <a href="/privacy">Privacy</a></p></footer>
</body>
</html>`;
  return { html, url: `https://news.example/${path}` };
}

/** Names and dates that stand beside a story tell nothing about it. */
const otherStories = [
  'Janet Yellen answers readers’ questions about gallium',
  'Nvidia and Huawei: ten pictures',
  'What Xi Jinping reads',
]
  .map((story) => `<li><a href="/story">${story}</a> <span>1 January 2020</span></li>`)
  .join('');

function jsonLd(headline: string, published: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    dateModified: '2026-10-01T12:00:00+00:00',
    datePublished: `${published}T09:30:00+00:00`,
  };
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

function dressBlock({ kind, html }: Block): string {
  return kind === 'heading' ? `<h2>${html}</h2>` : `<p>${html}</p>`;
}
