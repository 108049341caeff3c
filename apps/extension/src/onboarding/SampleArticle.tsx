import { useT } from '../words-context.ts';

/** An article of our own about the story of the built-in pack, to see the first marks on. */
export function SampleArticle() {
  const t = useT();
  return (
    <article lang="en" dir="ltr">
      <p class="kicker" lang={t('locale')} dir="auto">
        {t('onboarding.sample')}
      </p>
      <h2>Two visits, two metals and a word about fairness</h2>
      <p class="byline">
        <time datetime="2023-07-08">8 July 2023</time>
      </p>
      <p>
        In Beijing on Friday Janet Yellen told China’s premier, Li Qiang, that the United States
        wants a competition with rules that are fair to both countries, and not one in which a
        single side takes everything. It was the second visit by a member of President Joe Biden’s
        cabinet within weeks: Antony Blinken had sat with Xi Jinping in June, and both had agreed
        that rivalry must not turn into conflict.
      </p>
      <p>
        On the same day Xi was in Jiangsu, where he looked at a company’s high-tech works and called
        for core technologies to be improved faster, the news agency Xinhua reported. Self-reliance
        is his answer to the chip export controls with which Washington, in October 2022, closed
        China’s way to advanced semiconductors. Limits on artificial intelligence chips are being
        considered there as well.
      </p>
      <p>
        Beijing has a list of its own. On Monday it announced export curbs on gallium and germanium,
        two metals that chips and electric vehicles need. From August whoever wants to send them
        abroad must hold a licence. A former vice minister, Wei Jianguo, called that “just a start”.
      </p>
    </article>
  );
}
