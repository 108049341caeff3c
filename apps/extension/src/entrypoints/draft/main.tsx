import '@backgrounder/ui/tokens.css';
import { download } from '@backgrounder/ui/download';
import { browser } from 'wxt/browser';
import { Draft } from '../../draft/Draft.tsx';
import { makeDraft, readArticle } from '../../draft/make-draft.ts';
import '../../options/options.css';
import { dressPage, renderPage } from '../../render-page.tsx';
import { t } from '../../words.ts';

const tabId = Number(new URLSearchParams(location.search).get('tab'));

await dressPage(t('draft.title'));
renderPage(
  <Draft
    read={async () => {
      const [found] = await browser.scripting.executeScript({
        target: { tabId },
        func: () => ({ html: document.documentElement.outerHTML, url: location.href }),
      });
      if (!found?.result) throw new Error('the page is not open');
      return readArticle(found.result.html, found.result.url);
    }}
    make={makeDraft}
    save={(name, text) => download(name, [text], 'application/yaml')}
    copy={(text) => navigator.clipboard.writeText(text)}
  />,
);
