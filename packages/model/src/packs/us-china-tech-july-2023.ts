// Generated from packs/us-china-tech-july-2023.yaml by `pnpm generate`: edit that file instead.
import { definePack } from '../pack/define.ts';

export default definePack({
  "format": 1,
  "id": "us-china-tech-july-2023",
  "version": "0.1.0",
  "title": "US–China technology dispute, July 2023",
  "summary": "Chip limits, metal export curbs and two American visits to Beijing: the dispute over technology between the United States and China in July 2023, and its course since.",
  "language": "en",
  "licence": "CC-BY-4.0",
  "authors": [
    "The Backgrounder authors"
  ],
  "asOf": "2026-05-14",
  "sources": {
    "article": {
      "note": "Unpublished copy of a news report",
      "published": "[2023-07-07..2023-07-09]"
    },
    "ecns-xi-2014": {
      "publisher": "ECNS",
      "url": "http://ecns.cn/visual/hd/2014/02-20/33350.shtml",
      "published": "2014-02-20",
      "accessed": "2026-11-23"
    },
    "ballotpedia-biden-2021": {
      "title": "Biden to be sworn in as 46th president of the United States",
      "publisher": "Ballotpedia News",
      "url": "https://news.ballotpedia.org/2021/01/20/biden-to-be-sworn-in-as-46th-president-of-the-united-states/",
      "published": "2021-01-20",
      "accessed": "2026-11-23"
    },
    "whas11-biden-2021": {
      "title": "Joe Biden Is Sworn In as President of the United States",
      "publisher": "WHAS11",
      "url": "https://www.whas11.com/article/entertainment/entertainment-tonight/joe-biden-is-sworn-in-as-president-of-the-united-states/603-6697fd4f-2655-4cd1-ae96-8e7e8f98ef20",
      "published": "2021-01-20",
      "accessed": "2026-11-23"
    },
    "fnn-yellen-2021": {
      "title": "Janet Yellen sworn in as first woman Treasury secretary",
      "publisher": "Federal News Network (Associated Press)",
      "url": "https://federalnewsnetwork.com/government-news/2021/01/janet-yellen-sworn-in-as-first-woman-treasury-secretary/",
      "published": "2021-01-26",
      "accessed": "2026-11-23"
    },
    "ppt-blinken-2021": {
      "title": "Antony Blinken",
      "publisher": "The Presidential Prayer Team",
      "url": "https://presidentialprayerteam.org/2021/02/04/antony-blinken-secretary-of-state",
      "published": "2021-02-04",
      "accessed": "2026-11-23"
    },
    "bis-2022": {
      "title": "Commerce Implements New Export Controls on Advanced Computing and Semiconductor Manufacturing Items to the People’s Republic of China (PRC)",
      "publisher": "US Bureau of Industry and Security",
      "url": "https://bis.gov/press-release/commerce-implements-new-export-controls-advanced-computing-and-semiconductor",
      "published": "2022-10-07",
      "accessed": "2026-11-23"
    },
    "people-li-2023": {
      "title": "Li Qiang endorsed as Chinese premier",
      "publisher": "People’s Daily Online (Xinhua)",
      "url": "http://en.people.cn/n3/2023/0312/c90000-10220761.html",
      "published": "2023-03-12",
      "accessed": "2026-11-23"
    },
    "state-blinken-2023": {
      "publisher": "US Department of State",
      "url": "https://www.state.gov/secretary-blinkens-visit-to-the-peoples-republic-of-china-prc/",
      "note": "A spokesperson’s statement after the visit; the copy seen bears no date.",
      "published": "[2023-06-19..2023-06-30]",
      "accessed": "2026-11-23"
    },
    "democracy-now-2023": {
      "publisher": "Democracy Now!",
      "url": "https://www.democracynow.org/2023/6/20/headlines",
      "published": "2023-06-20",
      "accessed": "2026-11-23"
    },
    "anews-yellen-2023": {
      "publisher": "A News",
      "url": "https://www.anews.com.tr/americas/2023/07/03/us-treasury-secretary-to-visit-china-this-week",
      "published": "2023-07-03",
      "accessed": "2026-11-23"
    },
    "mofcom-23-2023": {
      "title": "Announcement on Export Control of Gallium and Germanium-Related Items",
      "publisher": "Ministry of Commerce and General Administration of Customs of China",
      "note": "Announcement No. 23 of 2023, as reported by China Justice Observer on 2 October 2023.",
      "published": "2023-07-03"
    },
    "cjo-2023": {
      "title": "China Imposes Export Controls on Gallium and Germanium",
      "publisher": "China Justice Observer",
      "url": "https://chinajusticeobserver.com/a/china-imposes-export-controls-on-gallium-and-germanium",
      "published": "2023-10-02",
      "accessed": "2026-11-23"
    },
    "cna-metals-2023": {
      "publisher": "CNA",
      "url": "https://www.channelnewsasia.com/business/materials-germanium-gallium-china-export-restrictions-3604361",
      "published": "2023-07-04",
      "accessed": "2026-11-23"
    },
    "ecns-wei-2023": {
      "title": "Former vice-minister of commerce: China has more tools for countermeasures against US export controls",
      "publisher": "ECNS",
      "url": "http://ecns.cn/news/2023-07-05/detail-ihcqwzhw5156511.shtml",
      "published": "2023-07-05",
      "accessed": "2026-11-23"
    },
    "people-suzhou-2023": {
      "title": "Xi inspects Suzhou in east China's Jiangsu Province",
      "publisher": "People’s Daily Online (Xinhua)",
      "url": "http://en.people.cn/n3/2023/0706/c90000-20040791.html",
      "published": "2023-07-06",
      "accessed": "2026-11-23"
    },
    "people-jiangsu-2023": {
      "title": "Xi urges Jiangsu to take lead in advancing Chinese modernization",
      "publisher": "People’s Daily Online (Xinhua)",
      "url": "http://en.people.cn/n3/2023/0707/c90000-20041240.html",
      "published": "2023-07-07",
      "accessed": "2026-11-23"
    },
    "beijing-review-2023": {
      "publisher": "Beijing Review",
      "url": "https://www.bjreview.com/Latest_Headlines/202307/t20230707_800336078.html",
      "published": "2023-07-07",
      "accessed": "2026-11-23"
    },
    "treasury-readout-2023": {
      "publisher": "Mondo Visione",
      "url": "https://mondovisione.com/media-and-resources/news/readout-us-secretary-of-the-treasury-janet-l-yellens-meeting-with-premier-li/",
      "note": "A copy of the Treasury Department’s readout.",
      "published": "2023-07-07",
      "accessed": "2026-11-23"
    },
    "firstpost-yellen-2023": {
      "publisher": "Firstpost",
      "url": "https://www.firstpost.com/world/china-us-must-communicate-on-significant-disagreements-says-janet-yellen-12844702.html",
      "published": "2023-07-09",
      "accessed": "2026-11-24"
    },
    "embassy-li-2023": {
      "title": "Li Qiang Meets with U.S. Secretary of the Treasury Janet Yellen",
      "publisher": "Embassy of China in Guyana",
      "url": "http://gy.chineseembassy.org/eng/zgyw/202307/t20230717_11114018.htm",
      "published": "2023-07-07",
      "accessed": "2026-11-23"
    },
    "recorder-metals-2023": {
      "publisher": "Business Recorder",
      "url": "https://brecorder.com/news/amp/40251923",
      "note": "A column written in July 2023; the copy seen bears no day.",
      "published": "2023-07",
      "accessed": "2026-11-23"
    },
    "eo-14105": {
      "title": "Addressing United States Investments in Certain National Security Technologies and Products in Countries of Concern",
      "publisher": "The President of the United States",
      "note": "Executive Order 14105.",
      "published": "2023-08-09"
    },
    "treasury-program": {
      "title": "Program Regulations",
      "publisher": "US Department of the Treasury",
      "url": "https://home.treasury.gov/policy-issues/international/outbound-investment-program/program-regulations",
      "note": "A standing page, changed after 15 November 2024.",
      "published": "[2024-11-15..2026-11-23]",
      "accessed": "2026-11-23"
    },
    "treasury-final-rule-2024": {
      "title": "Additional Information on Final Regulations Implementing Outbound Investment Executive Order (E.O. 14105)",
      "publisher": "US Department of the Treasury (copy on marketswired.com)",
      "url": "https://marketswired.com/us-treasury/additional-information-on-final-regulations-implementing-outbound-investment-executive-order-e-o-14105",
      "note": "The copy seen bears no date; it was written before the rule took effect.",
      "published": "[2024-10-28..2025-01-02]",
      "accessed": "2026-11-23"
    },
    "metal-bulletin-2023": {
      "title": "China approves first licenses for gallium, germanium shipments since export controls were introduced",
      "publisher": "Metal Bulletin",
      "url": "https://xml.metalbulletin.com/Article/5153193/Cadmium/China-approves-first-licenses-for-gallium-germanium-shipments-since-export-controls-were-introduced.html",
      "published": "2023-09-21",
      "accessed": "2026-11-23"
    },
    "newsio-2023": {
      "publisher": "newsio.com",
      "url": "https://newsio.com/2023/10/17/us-expands-export-controls-for-ai-semiconductor-chips-to-china",
      "published": "2023-10-17",
      "accessed": "2026-11-23"
    },
    "simpson-thacher-2023": {
      "title": "U.S. Comprehensive Upgrade of Its Controls on Semiconductor Exports to China",
      "publisher": "Simpson Thacher & Bartlett",
      "url": "https://stblaw.com/about-us/publications/view/2023/11/02/u.s.-comprehensive-upgrade-of-its-controls-on-semiconductor-exports-to-china",
      "published": "2023-11-02",
      "accessed": "2026-11-23"
    },
    "recorder-ban-2024": {
      "title": "China bans exports of gallium, germanium, antimony to US",
      "publisher": "Business Recorder (Reuters)",
      "url": "https://www.brecorder.com/news/40335663/china-bans-exports-of-gallium-germanium-antimony-to-us",
      "published": "2024-12-03",
      "accessed": "2026-11-23"
    },
    "ajc-ban-2024": {
      "title": "China bans exports to US of gallium, germanium, antimony in response to chip sanctions",
      "publisher": "The Atlanta Journal-Constitution (Associated Press)",
      "url": "https://www.ajc.com/news/nation-world/china-bans-exports-of-gallium-and-other-key-high-tech-materials-hitting-back-at-us-chip-sanctions/G4PEB5PLRVB5ZNUUDLVATK6RZM/",
      "published": "2024-12-03",
      "accessed": "2026-11-23"
    },
    "thompson-hine-2024": {
      "publisher": "Thompson Hine",
      "url": "https://www.thompsonhinesmartrade.com/2024/12/bis-seeks-to-further-strengthen-export-controls-targeting-chinas-advanced-semiconductor-industry/",
      "published": "2024-12",
      "accessed": "2026-11-23"
    },
    "newser-trump-2025": {
      "title": "Donald Trump Sworn In as 47th President",
      "publisher": "Newser",
      "url": "https://www.newser.com/story/362820/donald-trump-sworn-in-as-47th-president.html",
      "published": "2025-01-20",
      "accessed": "2026-11-23"
    },
    "nbc-rubio-2025": {
      "title": "Marco Rubio has been sworn in as America's Secretary of State",
      "publisher": "NBC10 Philadelphia (Associated Press)",
      "url": "https://www.nbcphiladelphia.com/news/national-international/marco-rubio-trump-secretary-of-state/4084227/",
      "published": "2025-01-21",
      "accessed": "2026-11-23"
    },
    "epoch-rubio-2025": {
      "title": "Marco Rubio Sworn In as Secretary of State, First Trump Cabinet Official",
      "publisher": "The Epoch Times",
      "url": "https://theepochtimes.com/us/marco-rubio-sworn-in-as-secretary-of-state-first-trump-cabinet-official-5796306",
      "note": "The copy seen bears no date; its photograph is of 21 January 2025.",
      "published": "[2025-01-21..2025-01-22]",
      "accessed": "2026-11-23"
    },
    "ballotpedia-bessent-2025": {
      "title": "Scott Bessent confirmed as secretary of the Treasury",
      "publisher": "Ballotpedia News",
      "url": "https://news.ballotpedia.org/2025/01/28/scott-bessent-confirmed-as-secretary-of-the-treasury/",
      "published": "2025-01-28",
      "accessed": "2026-11-23"
    },
    "accounting-today-2025": {
      "publisher": "Accounting Today",
      "url": "https://accountingtoday.com/articles/scott-bessent-is-sworn-in-as-79th-us-treasury-secretary",
      "note": "The copy seen bears no date; it reports the day after the Senate’s vote of 27 January 2025.",
      "published": "[2025-01-28..2025-01-31]",
      "accessed": "2026-11-23"
    },
    "ballotpedia-yellen": {
      "title": "Janet Yellen",
      "publisher": "Ballotpedia",
      "url": "https://ballotpedia.org/Janet_Yellen",
      "note": "A standing page without a date.",
      "published": "[2025-01-20..2026-11-23]",
      "accessed": "2026-11-23"
    },
    "business-times-2025": {
      "publisher": "The Business Times",
      "url": "https://www.businesstimes.com.sg/international/china-suspends-ban-exports-gallium-germanium-antimony-us",
      "published": "2025-11-09",
      "accessed": "2026-11-23"
    },
    "pakistan-today-2025": {
      "publisher": "Pakistan Today",
      "url": "https://www.pakistantoday.com.pk/2025/11/09/china-suspends-part-of-control-measures-on-dual-use-items-export-to-us/",
      "published": "2025-11-09",
      "accessed": "2026-11-23"
    },
    "lagani-2025": {
      "title": "China temporarily suspends ban on exports of gallium, germanium and antimony to US",
      "publisher": "Lagani News",
      "url": "https://laganinews.com/en/2025/11/09/china-temporarily-suspends-ban-on-exports-of-gallium-germanium-and-antimony-to-us-2",
      "published": "2025-11-09",
      "accessed": "2026-11-23"
    },
    "turkiye-today-2025": {
      "publisher": "Türkiye Today",
      "url": "https://www.turkiyetoday.com/business/china-suspends-export-ban-on-critical-metals-to-us-3209651",
      "note": "The copy seen bears no date; it reports the announcement of 9 November 2025.",
      "published": "[2025-11-09..2025-11-10]",
      "accessed": "2026-11-23"
    },
    "fastmarkets-2025": {
      "title": "China suspends export prohibition on gallium, germanium, antimony, superhard materials to US",
      "publisher": "Fastmarkets",
      "url": "https://www.fastmarkets.com/insights/china-suspends-export-prohibition-on-superhard-materials-us",
      "note": "The copy seen bears no date; it reports the announcement of 9 November 2025.",
      "published": "[2025-11-09..2025-11-30]",
      "accessed": "2026-11-23"
    },
    "str-h200-2026": {
      "publisher": "Sandler, Travis & Rosenberg",
      "url": "https://www.strtrade.com/trade-news-resources/str-trade-report/trade-report/january/bis-eases-rules-on-exports-of-chips-to-china",
      "published": "2026-01",
      "accessed": "2026-11-23"
    },
    "afs-h200-2026": {
      "title": "BIS Relaxes Export License Review for H200 Chips to China and Macau – But Adds Compliance Burdens and Certification Risk",
      "publisher": "ArentFox Schiff",
      "url": "https://www.afslaw.com/perspectives/national-security-counsel/bis-relaxes-export-license-review-h200-chips-china-and-macau",
      "note": "The copy seen bears no date; it reports the rule published on 15 January 2026.",
      "published": "[2026-01-15..2026-02-28]",
      "accessed": "2026-11-23"
    },
    "ap-beijing-2026": {
      "title": "Trump’s meeting with Xi comes with much fanfare in China, but major breakthroughs may be elusive",
      "publisher": "Associated Press (copy on newsar.codejungle.org)",
      "url": "https://newsar.codejungle.org/articles/76088",
      "published": "2026-05-14",
      "accessed": "2026-11-23"
    },
    "miningweekly-antimony-2024": {
      "title": "China to limit antimony exports in latest critical mineral curbs",
      "publisher": "Mining Weekly (Reuters)",
      "url": "https://newsletter.mw.creamermedia.com/article/china-to-limit-antimony-exports-in-latest-critical-mineral-curbs-2024-08-15",
      "published": "2024-08-15",
      "accessed": "2026-11-24"
    }
  },
  "entities": {
    "xi-jinping": {
      "kind": "person",
      "name": "Xi Jinping",
      "description": "Chinese politician, first elected president of China in 2013.",
      "telling": "medium",
      "sameAs": [
        "https://www.wikidata.org/wiki/Q15031"
      ],
      "aliases": [
        "President Xi",
        "President Xi Jinping",
        {
          "text": "Chinese leader",
          "ambiguity": "generic"
        },
        {
          "text": "China’s leader",
          "ambiguity": "generic"
        },
        {
          "text": "Chinese president",
          "ambiguity": "generic"
        },
        {
          "text": "Xi",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "习近平",
          "language": "zh"
        },
        {
          "text": "習近平",
          "language": "zh-Hant"
        },
        {
          "text": "presidente chino",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "líder chino",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "président chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "dirigeant chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischer Präsident",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Präsident",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinas Staatschef",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "chinesische Staatschef",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "中国国家主席",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "president of China",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s president",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "中国领导人",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "国家主席",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中國國家主席",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "國家主席",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "中國領導人",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "presidente de China",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "mandatario chino",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "président de la Chine",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "numéro un chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chef de l’État chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinas Präsident",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischen Präsidenten",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischen Staatschef",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinas Staats- und Parteichef",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "joe-biden": {
      "kind": "person",
      "name": "Joe Biden",
      "description": "American politician, vice president from 2009 to 2017.",
      "telling": "medium",
      "sameAs": [
        "https://www.wikidata.org/wiki/Q6279"
      ],
      "aliases": [
        "Biden",
        "President Biden",
        "Joseph Biden",
        {
          "text": "拜登",
          "language": "zh"
        },
        {
          "text": "乔·拜登",
          "language": "zh"
        },
        {
          "text": "喬·拜登",
          "language": "zh-Hant"
        },
        {
          "text": "US president",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "U.S. president",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "American president",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "president of the United States",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "America’s president",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "美国总统",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美國總統",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "presidente estadounidense",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "presidente de Estados Unidos",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "mandatario estadounidense",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "président américain",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "président des États-Unis",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Präsident",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Präsidenten",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanische Präsident",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanischer Präsident",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanischen Präsidenten",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "li-qiang": {
      "kind": "person",
      "name": "Li Qiang",
      "description": "Chinese politician, earlier Communist Party chief of Shanghai.",
      "telling": "medium",
      "aliases": [
        "Premier Li Qiang",
        {
          "text": "Chinese premier",
          "ambiguity": "generic"
        },
        {
          "text": "China’s premier",
          "ambiguity": "generic"
        },
        {
          "text": "Premier Li",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Li",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "李强",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "李強",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "中国国务院总理",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "primer ministro chino",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Premier ministre chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischer Ministerpräsident",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Ministerpräsident",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "premier of China",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese prime minister",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s prime minister",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "中国总理",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "国务院总理",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中國總理",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "國務院總理",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "primer ministro de China",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "jefe del Gobierno chino",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chef du gouvernement chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischen Ministerpräsidenten",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinas Ministerpräsident",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinas Premier",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Premier",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischer Premier",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Regierungschef",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "janet-yellen": {
      "kind": "person",
      "name": "Janet Yellen",
      "description": "American economist who chaired the Federal Reserve from 2014 to 2018.",
      "telling": "medium",
      "aliases": [
        "Yellen",
        "Janet L. Yellen",
        "Secretary Yellen",
        {
          "text": "耶伦",
          "language": "zh"
        },
        {
          "text": "珍妮特·耶伦",
          "language": "zh"
        },
        {
          "text": "葉倫",
          "language": "zh-Hant"
        },
        {
          "text": "耶倫",
          "language": "zh-Hant"
        },
        {
          "text": "Treasury secretary",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US Treasury secretary",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "U.S. Treasury secretary",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secretary of the Treasury",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Treasury chief",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "财长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "财政部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美国财政部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "財長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "財政部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "美國財政部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "secretaria del Tesoro",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secretaria de Hacienda estadounidense",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secrétaire au Trésor",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secrétaire américaine au Trésor",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministre américaine des Finances",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Finanzministerin",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Finanzministerin",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanische Finanzministerin",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanischen Finanzministerin",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "antony-blinken": {
      "kind": "person",
      "name": "Antony Blinken",
      "description": "American diplomat, deputy secretary of state from 2015 to 2017.",
      "telling": "medium",
      "aliases": [
        "Blinken",
        "Antony J. Blinken",
        "Tony Blinken",
        "Secretary Blinken",
        {
          "text": "布林肯",
          "language": "zh"
        },
        {
          "text": "安东尼·布林肯",
          "language": "zh"
        },
        {
          "text": "secretary of state",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "top US diplomat",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "top American diplomat",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "America’s top diplomat",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "国务卿",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美国国务卿",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "國務卿",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "美國國務卿",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "secretario de Estado",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "jefe de la diplomacia estadounidense",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secrétaire d’État américain",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secrétaire d’État",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chef de la diplomatie américaine",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Außenminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Außenministers",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanische Außenminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanischer Außenminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanischen Außenminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "donald-trump": {
      "kind": "person",
      "name": "Donald Trump",
      "description": "American businessman and politician, first elected president in 2016.",
      "telling": "low",
      "sameAs": [
        "https://www.wikidata.org/wiki/Q22686"
      ],
      "aliases": [
        {
          "text": "Trump",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        "President Trump",
        {
          "text": "特朗普",
          "language": "zh"
        },
        {
          "text": "唐纳德·特朗普",
          "language": "zh"
        },
        {
          "text": "川普",
          "language": "zh-Hant"
        },
        {
          "text": "唐納·川普",
          "language": "zh-Hant"
        },
        {
          "text": "US president",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "U.S. president",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "American president",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "president of the United States",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "America’s president",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "美国总统",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美國總統",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "presidente estadounidense",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "presidente de Estados Unidos",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "mandatario estadounidense",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "président américain",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "président des États-Unis",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Präsident",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Präsidenten",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanische Präsident",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanischer Präsident",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanischen Präsidenten",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "scott-bessent": {
      "kind": "person",
      "name": "Scott Bessent",
      "description": "American investor who founded Key Square Capital Management.",
      "telling": "low",
      "aliases": [
        "Bessent",
        {
          "text": "贝森特",
          "language": "zh"
        },
        {
          "text": "斯科特·贝森特",
          "language": "zh"
        },
        {
          "text": "貝森特",
          "language": "zh-Hant"
        },
        {
          "text": "Treasury secretary",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US Treasury secretary",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "U.S. Treasury secretary",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secretary of the Treasury",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Treasury chief",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "财长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "财政部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美国财政部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "財長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "財政部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "美國財政部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "secretario del Tesoro",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secretario de Hacienda estadounidense",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secrétaire au Trésor",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secrétaire américain au Trésor",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministre américain des Finances",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Finanzminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Finanzministers",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanische Finanzminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanischer Finanzminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanischen Finanzminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "marco-rubio": {
      "kind": "person",
      "name": "Marco Rubio",
      "description": "American politician, elected senator for Florida in 2010.",
      "telling": "low",
      "sameAs": [
        "https://www.wikidata.org/wiki/Q324546"
      ],
      "aliases": [
        {
          "text": "Rubio",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "鲁比奥",
          "language": "zh"
        },
        {
          "text": "马尔科·鲁比奥",
          "language": "zh"
        },
        {
          "text": "卢比奥",
          "language": "zh"
        },
        {
          "text": "盧比歐",
          "language": "zh-Hant"
        },
        {
          "text": "魯比奧",
          "language": "zh-Hant"
        },
        {
          "text": "secretary of state",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "top US diplomat",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "top American diplomat",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "America’s top diplomat",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "国务卿",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美国国务卿",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "國務卿",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "美國國務卿",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "secretario de Estado",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "jefe de la diplomacia estadounidense",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secrétaire d’État américain",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secrétaire d’État",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chef de la diplomatie américaine",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Außenminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Außenministers",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanische Außenminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanischer Außenminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanischen Außenminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "wei-jianguo": {
      "kind": "person",
      "name": "Wei Jianguo",
      "description": "Former vice minister of commerce of China.",
      "telling": "high",
      "aliases": [
        {
          "text": "Wei",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "魏建国",
          "language": "zh"
        },
        {
          "text": "魏建國",
          "language": "zh-Hant"
        },
        {
          "text": "former vice minister of commerce",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "former vice commerce minister",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "former commerce vice minister",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "商务部原副部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "前商务部副部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "商務部原副部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "exviceministro de Comercio",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ancien vice-ministre du Commerce",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "frühere Vizehandelsminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ehemalige Vizehandelsminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "shu-jueting": {
      "kind": "person",
      "name": "Shu Jueting",
      "description": "Chinese official who has spoken for the Ministry of Commerce.",
      "telling": "medium",
      "aliases": [
        {
          "text": "Shu",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "束珏婷",
          "language": "zh"
        },
        {
          "text": "束玨婷",
          "language": "zh-Hant"
        }
      ]
    },
    "chinese-policy-adviser": {
      "kind": "person",
      "name": "a Chinese policy adviser",
      "description": "A policy adviser whom a news report of July 2023 cites without a name.",
      "telling": "none",
      "aliases": [
        {
          "text": "a Chinese policy adviser",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "policy adviser",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "policy advisor",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "government adviser",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "政策顾问",
          "language": "zh",
          "ambiguity": "generic"
        }
      ]
    },
    "us-government": {
      "kind": "organization",
      "name": "US government",
      "description": "The federal government of the United States.",
      "telling": "low",
      "aliases": [
        {
          "text": "Washington",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "White House",
          "ambiguity": "ambiguous"
        },
        "American government",
        "U.S. government",
        {
          "text": "the administration",
          "ambiguity": "generic"
        },
        {
          "text": "美国政府",
          "language": "zh"
        },
        {
          "text": "Gobierno de Estados Unidos",
          "language": "es"
        },
        {
          "text": "gouvernement américain",
          "language": "fr"
        },
        {
          "text": "US-Regierung",
          "language": "de"
        },
        {
          "text": "白宫",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "美國政府",
          "language": "zh-Hant"
        },
        {
          "text": "白宮",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "gobierno estadounidense",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "Casa Blanca",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "administration américaine",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Maison Blanche",
          "language": "fr",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Maison-Blanche",
          "language": "fr",
          "ambiguity": "ambiguous"
        },
        {
          "text": "amerikanische Regierung",
          "language": "de",
          "matchCase": false
        },
        {
          "text": "amerikanischen Regierung",
          "language": "de",
          "matchCase": false
        },
        {
          "text": "Weißes Haus",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Weiße Haus",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Weißen Haus",
          "language": "de",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "chinese-government": {
      "kind": "organization",
      "name": "Chinese government",
      "description": "The central government of the People’s Republic of China.",
      "telling": "low",
      "aliases": [
        "Government of China",
        "Chinese authorities",
        {
          "text": "State Council",
          "ambiguity": "ambiguous"
        },
        {
          "text": "中国政府",
          "language": "zh"
        },
        {
          "text": "Gobierno chino",
          "language": "es"
        },
        {
          "text": "gouvernement chinois",
          "language": "fr"
        },
        {
          "text": "chinesische Regierung",
          "language": "de"
        },
        {
          "text": "国务院",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "中國政府",
          "language": "zh-Hant"
        },
        {
          "text": "國務院",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "gobierno chino",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "autoridades chinas",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "Consejo de Estado",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "autorités chinoises",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "Conseil des affaires d’État",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Conseil d’État chinois",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "chinesischen Regierung",
          "language": "de",
          "matchCase": false
        },
        {
          "text": "chinesische Behörden",
          "language": "de",
          "matchCase": false
        },
        {
          "text": "chinesischen Behörden",
          "language": "de",
          "matchCase": false
        },
        {
          "text": "Staatsrat",
          "language": "de",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "mofcom": {
      "kind": "organization",
      "name": "Chinese Ministry of Commerce",
      "description": "The ministry that issues China’s export licences.",
      "telling": "medium",
      "aliases": [
        "Ministry of Commerce of China",
        "China’s Ministry of Commerce",
        "China’s commerce ministry",
        "Chinese Commerce Ministry",
        {
          "text": "MOFCOM",
          "matchCase": true
        },
        {
          "text": "Ministry of Commerce",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Commerce Ministry",
          "ambiguity": "ambiguous"
        },
        {
          "text": "commerce ministry",
          "ambiguity": "ambiguous"
        },
        {
          "text": "中国商务部",
          "language": "zh"
        },
        {
          "text": "商务部",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Ministerio de Comercio de China",
          "language": "es"
        },
        {
          "text": "ministère chinois du Commerce",
          "language": "fr"
        },
        {
          "text": "chinesisches Handelsministerium",
          "language": "de"
        },
        {
          "text": "chinesische Handelsministerium",
          "language": "de"
        },
        {
          "text": "chinesischen Handelsministerium",
          "language": "de"
        },
        {
          "text": "中國商務部",
          "language": "zh-Hant"
        },
        {
          "text": "商務部",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Ministerio de Comercio chino",
          "language": "es"
        },
        {
          "text": "Ministerio chino de Comercio",
          "language": "es"
        },
        {
          "text": "Ministerio de Comercio",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "ministère du Commerce",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "chinesischen Handelsministeriums",
          "language": "de"
        },
        {
          "text": "Chinas Handelsministerium",
          "language": "de"
        },
        {
          "text": "Pekinger Handelsministerium",
          "language": "de"
        },
        {
          "text": "Handelsministerium",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Handelsministeriums",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "trade ministry",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese trade ministry",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s trade ministry",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "中国商务部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中国商务部部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "商务部部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "商务部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "商務部部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "中國商務部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "商務部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "cartera de Comercio",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministère chinois du commerce extérieur",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Handelsressort",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "china-customs": {
      "kind": "organization",
      "name": "General Administration of Customs of China",
      "description": "China’s customs authority.",
      "telling": "low",
      "aliases": [
        {
          "text": "General Administration of Customs",
          "ambiguity": "ambiguous"
        },
        {
          "text": "海关总署",
          "language": "zh"
        },
        {
          "text": "Administración General de Aduanas de China",
          "language": "es"
        },
        {
          "text": "Administration générale des douanes de Chine",
          "language": "fr"
        },
        {
          "text": "Allgemeine Zollverwaltung Chinas",
          "language": "de"
        },
        {
          "text": "中国海关",
          "language": "zh"
        },
        {
          "text": "中国海关总署",
          "language": "zh"
        },
        {
          "text": "海關總署",
          "language": "zh-Hant"
        },
        {
          "text": "中國海關",
          "language": "zh-Hant"
        },
        {
          "text": "Aduanas de China",
          "language": "es"
        },
        {
          "text": "Administración General de Aduanas",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "douanes chinoises",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "Administration générale des douanes",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "chinesischer Zoll",
          "language": "de",
          "matchCase": false
        },
        {
          "text": "chinesische Zoll",
          "language": "de",
          "matchCase": false
        },
        {
          "text": "chinesischen Zoll",
          "language": "de",
          "matchCase": false
        },
        {
          "text": "chinesische Zollbehörde",
          "language": "de",
          "matchCase": false
        },
        {
          "text": "chinesischen Zollbehörde",
          "language": "de",
          "matchCase": false
        },
        {
          "text": "Chinese customs",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s customs",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "customs authority",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "customs agency",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "customs officials",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "customs authorities",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "海关",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "海关部门",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "海關",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "autoridades aduaneras",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "aduana china",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "aduanas chinas",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "douane chinoise",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "autorités douanières",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "services douaniers",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Zollbehörde",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Zollbehörden",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Zollbeamte",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischen Zollbehörden",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "us-bis": {
      "kind": "organization",
      "name": "US Bureau of Industry and Security",
      "description": "The Commerce Department bureau that runs American export controls.",
      "telling": "medium",
      "aliases": [
        "Bureau of Industry and Security",
        {
          "text": "BIS",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "Commerce Department",
          "ambiguity": "generic"
        },
        {
          "text": "Department of Commerce",
          "ambiguity": "generic"
        },
        {
          "text": "美国商务部工业与安全局",
          "language": "zh"
        },
        {
          "text": "Oficina de Industria y Seguridad",
          "language": "es"
        },
        {
          "text": "Bureau américain de l’industrie et de la sécurité",
          "language": "fr"
        },
        {
          "text": "Büro für Industrie und Sicherheit",
          "language": "de"
        },
        {
          "text": "工业与安全局",
          "language": "zh"
        },
        {
          "text": "工业和安全局",
          "language": "zh"
        },
        {
          "text": "工業與安全局",
          "language": "zh-Hant"
        },
        {
          "text": "工業暨安全局",
          "language": "zh-Hant"
        },
        {
          "text": "工業和安全局",
          "language": "zh-Hant"
        },
        {
          "text": "美國商務部工業與安全局",
          "language": "zh-Hant"
        },
        {
          "text": "Bureau de l’industrie et de la sécurité",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "Departamento de Comercio",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "département du Commerce",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Bureau für Industrie und Sicherheit",
          "language": "de"
        },
        {
          "text": "Amt für Industrie und Sicherheit",
          "language": "de"
        },
        {
          "text": "US-Handelsministerium",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "出口管制机构",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "出口管制機關",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "agencia de control de exportaciones",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "agence chargée du contrôle des exportations",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Exportkontrollbehörde",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Exportkontrollbehörde",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "us-commerce": {
      "kind": "organization",
      "name": "US Department of Commerce",
      "description": "The American department for trade and industry.",
      "telling": "low",
      "aliases": [
        "US Commerce Department",
        "U.S. Department of Commerce",
        {
          "text": "Commerce Department",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Department of Commerce",
          "ambiguity": "ambiguous"
        },
        {
          "text": "美国商务部",
          "language": "zh"
        },
        {
          "text": "Departamento de Comercio de Estados Unidos",
          "language": "es"
        },
        {
          "text": "département américain du Commerce",
          "language": "fr"
        },
        {
          "text": "US-Handelsministerium",
          "language": "de"
        },
        {
          "text": "美國商務部",
          "language": "zh-Hant"
        },
        {
          "text": "Departamento de Comercio estadounidense",
          "language": "es"
        },
        {
          "text": "Departamento de Comercio de EE. UU.",
          "language": "es"
        },
        {
          "text": "Departamento de Comercio",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "ministère américain du Commerce",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "département du Commerce",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "US-Handelsministeriums",
          "language": "de"
        },
        {
          "text": "amerikanische Handelsministerium",
          "language": "de"
        },
        {
          "text": "amerikanischen Handelsministerium",
          "language": "de"
        },
        {
          "text": "amerikanischen Handelsministeriums",
          "language": "de"
        },
        {
          "text": "Handelsministerium",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Handelsministeriums",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "美国商务部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美国商务部部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美国商务部副部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美國商務部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "美國商務部次長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        }
      ]
    },
    "us-treasury": {
      "kind": "organization",
      "name": "US Department of the Treasury",
      "description": "The American finance ministry.",
      "telling": "low",
      "aliases": [
        "US Treasury",
        "U.S. Treasury",
        "Treasury Department",
        "U.S. Department of the Treasury",
        {
          "text": "Treasury",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "美国财政部",
          "language": "zh"
        },
        {
          "text": "Departamento del Tesoro",
          "language": "es"
        },
        {
          "text": "département du Trésor",
          "language": "fr"
        },
        {
          "text": "US-Finanzministerium",
          "language": "de"
        },
        {
          "text": "美國財政部",
          "language": "zh-Hant"
        },
        {
          "text": "Departamento del Tesoro estadounidense",
          "language": "es"
        },
        {
          "text": "Tesoro estadounidense",
          "language": "es"
        },
        {
          "text": "Tesoro de Estados Unidos",
          "language": "es"
        },
        {
          "text": "Trésor américain",
          "language": "fr"
        },
        {
          "text": "ministère américain des Finances",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "US-Finanzministeriums",
          "language": "de"
        },
        {
          "text": "amerikanische Finanzministerium",
          "language": "de"
        },
        {
          "text": "Treasury secretary",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US Treasury secretary",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "U.S. Treasury secretary",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Treasury chief",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "美国财政部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美國財政部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "Tesoro",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "Trésor",
          "language": "fr",
          "ambiguity": "generic"
        }
      ]
    },
    "state-department": {
      "kind": "organization",
      "name": "US Department of State",
      "description": "The American foreign ministry.",
      "telling": "low",
      "aliases": [
        "State Department",
        "US State Department",
        "U.S. State Department",
        "U.S. Department of State",
        {
          "text": "美国国务院",
          "language": "zh"
        },
        {
          "text": "Departamento de Estado",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "département d’État",
          "language": "fr"
        },
        {
          "text": "US-Außenministerium",
          "language": "de"
        },
        {
          "text": "美國國務院",
          "language": "zh-Hant"
        },
        {
          "text": "Departamento de Estado de Estados Unidos",
          "language": "es"
        },
        {
          "text": "département d’État américain",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "US-Außenministeriums",
          "language": "de"
        },
        {
          "text": "amerikanische Außenministerium",
          "language": "de"
        }
      ]
    },
    "xinhua": {
      "kind": "organization",
      "name": "Xinhua",
      "description": "The state news agency of China.",
      "telling": "low",
      "aliases": [
        "Xinhua News Agency",
        {
          "text": "新华社",
          "language": "zh"
        },
        {
          "text": "Agencia Xinhua",
          "language": "es"
        },
        {
          "text": "Agence Chine nouvelle",
          "language": "fr"
        },
        {
          "text": "Nachrichtenagentur Xinhua",
          "language": "de"
        },
        {
          "text": "新華社",
          "language": "zh-Hant"
        },
        {
          "text": "state news agency",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "official news agency",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese state news agency",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "官方通讯社",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "官方通訊社",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "中國官媒",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "agencia estatal china",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "agencia oficial china",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "agence officielle chinoise",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "agence de presse officielle",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "staatliche Nachrichtenagentur",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amtliche Nachrichtenagentur",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "china-daily": {
      "kind": "organization",
      "name": "China Daily",
      "description": "An English-language newspaper run by the Chinese state.",
      "telling": "low",
      "aliases": [
        {
          "text": "中国日报",
          "language": "zh"
        },
        {
          "text": "中國日報",
          "language": "zh-Hant"
        },
        {
          "text": "state-run newspaper",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "state newspaper",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "官方英文报纸",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "官方英文報紙",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "diario oficial chino",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "quotidien officiel chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Staatszeitung",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "staatliche Zeitung",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "chinese-state-media": {
      "kind": "organization",
      "name": "Chinese state media",
      "description": "News organizations that the Chinese state owns.",
      "telling": "none",
      "aliases": [
        {
          "text": "Chinese state media",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "state media",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "state-run media",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "官媒",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "medios estatales chinos",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "médias d’État chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Staatsmedien",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "state-owned-enterprises": {
      "kind": "organization",
      "name": "Chinese state-owned enterprises",
      "description": "Companies that the Chinese state owns.",
      "telling": "low",
      "aliases": [
        {
          "text": "Chinese state-owned enterprises",
          "matchCase": false
        },
        {
          "text": "state-owned enterprises",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "state-owned companies",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "state-owned firms",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "state enterprises",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "SOEs",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "国有企业",
          "language": "zh"
        },
        {
          "text": "empresas estatales chinas",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "entreprises publiques chinoises",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "chinesische Staatsunternehmen",
          "language": "de",
          "matchCase": false
        },
        {
          "text": "国企",
          "language": "zh"
        },
        {
          "text": "國有企業",
          "language": "zh-Hant"
        },
        {
          "text": "國企",
          "language": "zh-Hant"
        },
        {
          "text": "state firms",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "state companies",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "state-owned giants",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "government-owned companies",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "中央企业",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "央企",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "empresas estatales",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "empresas públicas chinas",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "entreprises d’État",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "entreprises publiques",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Staatsunternehmen",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Staatsbetriebe",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Staatskonzerne",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "chinese-tech-firms": {
      "kind": "organization",
      "name": "Chinese advanced-technology firms",
      "description": "Chinese companies in chips, artificial intelligence and quantum computing.",
      "telling": "none",
      "aliases": [
        {
          "text": "Chinese advanced-technology firms",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese firms",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese companies",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese tech companies",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "中国科技企业",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中国企业",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "empresas chinas",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "empresas tecnológicas chinas",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "entreprises chinoises",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Unternehmen",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Firmen",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese technology firms",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese technology companies",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese tech firms",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "entreprises technologiques chinoises",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Technologiefirmen",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Technologieunternehmen",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Tech-Firmen",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "us-military": {
      "kind": "organization",
      "name": "US military",
      "description": "The armed forces of the United States.",
      "telling": "none",
      "aliases": [
        "American military",
        "U.S. military",
        {
          "text": "美军",
          "language": "zh"
        },
        {
          "text": "美軍",
          "language": "zh-Hant"
        },
        {
          "text": "ejército de Estados Unidos",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "Fuerzas Armadas de Estados Unidos",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "ejército estadounidense",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "armée américaine",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "forces armées américaines",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "US-Militär",
          "language": "de"
        },
        {
          "text": "US-Streitkräfte",
          "language": "de"
        },
        {
          "text": "US-Armee",
          "language": "de"
        },
        {
          "text": "amerikanische Militär",
          "language": "de",
          "matchCase": false
        }
      ]
    },
    "nvidia": {
      "kind": "organization",
      "name": "Nvidia",
      "description": "American designer of graphics and artificial-intelligence chips.",
      "telling": "low",
      "sameAs": [
        "https://www.wikidata.org/wiki/Q182477"
      ],
      "aliases": [
        "NVIDIA",
        {
          "text": "英伟达",
          "language": "zh"
        },
        {
          "text": "輝達",
          "language": "zh-Hant"
        },
        {
          "text": "英偉達",
          "language": "zh-Hant"
        },
        {
          "text": "US chip giant",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "American chip giant",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "AI chip giant",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Californian chipmaker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "California-based chipmaker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "芯片巨头",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美国芯片巨头",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "AI芯片巨头",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "晶片巨擘",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "gigante estadounidense de chips",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricante californiano de chips",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "géant américain des puces",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "géant des puces",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "géant californien des puces",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricant californien de puces",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Chipriese",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chipriese",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Chipkonzern",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "kalifornische Chipkonzern",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chipgigant",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "china": {
      "kind": "place",
      "name": "China",
      "description": "Country in East Asia.",
      "telling": "low",
      "sameAs": [
        "https://www.wikidata.org/wiki/Q148"
      ],
      "aliases": [
        "People’s Republic of China",
        {
          "text": "PRC",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "Chinese",
          "ambiguity": "generic",
          "matchCase": true
        },
        {
          "text": "Beijing",
          "ambiguity": "generic",
          "matchCase": true
        },
        {
          "text": "Chinese government",
          "ambiguity": "generic",
          "matchCase": true
        },
        {
          "text": "中国",
          "language": "zh"
        },
        {
          "text": "中华人民共和国",
          "language": "zh"
        },
        {
          "text": "Chine",
          "language": "fr"
        },
        {
          "text": "República Popular China",
          "language": "es"
        },
        {
          "text": "Volksrepublik China",
          "language": "de"
        },
        {
          "text": "中方",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中國",
          "language": "zh-Hant"
        },
        {
          "text": "中華人民共和國",
          "language": "zh-Hant"
        },
        {
          "text": "中國大陸",
          "language": "zh-Hant"
        },
        {
          "text": "中方",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "Pekín",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "chino",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": true
        },
        {
          "text": "chinos",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": true
        },
        {
          "text": "chinas",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": true
        },
        {
          "text": "Pékin",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "République populaire de Chine",
          "language": "fr"
        },
        {
          "text": "chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": true
        },
        {
          "text": "chinoise",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": true
        },
        {
          "text": "chinoises",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": true
        },
        {
          "text": "Peking",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "chinesisch",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischen",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischer",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesisches",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "united-states": {
      "kind": "place",
      "name": "United States",
      "description": "Country in North America.",
      "telling": "low",
      "sameAs": [
        "https://www.wikidata.org/wiki/Q30"
      ],
      "aliases": [
        {
          "text": "US",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "U.S.",
          "matchCase": true
        },
        {
          "text": "USA",
          "matchCase": true
        },
        {
          "text": "America",
          "ambiguity": "ambiguous"
        },
        {
          "text": "American",
          "ambiguity": "generic",
          "matchCase": true
        },
        {
          "text": "Washington",
          "ambiguity": "generic",
          "matchCase": true
        },
        {
          "text": "Americans",
          "ambiguity": "generic",
          "matchCase": true
        },
        {
          "text": "美国",
          "language": "zh"
        },
        {
          "text": "Estados Unidos",
          "language": "es"
        },
        {
          "text": "EE. UU.",
          "language": "es"
        },
        {
          "text": "États-Unis",
          "language": "fr"
        },
        {
          "text": "Vereinigte Staaten",
          "language": "de"
        },
        {
          "text": "美方",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美國",
          "language": "zh-Hant"
        },
        {
          "text": "美方",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "EEUU",
          "language": "es"
        },
        {
          "text": "EE.UU.",
          "language": "es"
        },
        {
          "text": "estadounidense",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": true
        },
        {
          "text": "estadounidenses",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": true
        },
        {
          "text": "américain",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "américaine",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "américaines",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "américains",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Vereinigten Staaten",
          "language": "de"
        },
        {
          "text": "amerikanisch",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanische",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanischen",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanischer",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "jiangsu": {
      "kind": "place",
      "name": "Jiangsu",
      "description": "Coastal province of China, north of Shanghai.",
      "telling": "medium",
      "sameAs": [
        "https://www.wikidata.org/wiki/Q16963"
      ],
      "aliases": [
        "Jiangsu province",
        "Jiangsu Province",
        {
          "text": "江苏",
          "language": "zh"
        },
        {
          "text": "江苏省",
          "language": "zh"
        },
        {
          "text": "provincia de Jiangsu",
          "language": "es"
        },
        {
          "text": "province du Jiangsu",
          "language": "fr"
        },
        {
          "text": "Provinz Jiangsu",
          "language": "de"
        },
        {
          "text": "江蘇",
          "language": "zh-Hant"
        },
        {
          "text": "江蘇省",
          "language": "zh-Hant"
        }
      ]
    },
    "eastern-china": {
      "kind": "place",
      "name": "eastern China",
      "description": "The eastern provinces of China.",
      "telling": "none",
      "aliases": [
        "East China",
        "east China",
        {
          "text": "华东",
          "language": "zh"
        },
        {
          "text": "este de China",
          "language": "es"
        },
        {
          "text": "est de la Chine",
          "language": "fr"
        },
        {
          "text": "Ostchina",
          "language": "de"
        }
      ]
    },
    "beijing": {
      "kind": "place",
      "name": "Beijing",
      "description": "Capital of China.",
      "telling": "low",
      "sameAs": [
        "https://www.wikidata.org/wiki/Q956"
      ],
      "aliases": [
        {
          "text": "Beijing",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "北京",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Pekín",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Pékin",
          "language": "fr",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Peking",
          "language": "de",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "suzhou": {
      "kind": "place",
      "name": "Suzhou",
      "description": "City in the province of Jiangsu.",
      "telling": "low",
      "sameAs": [
        "https://www.wikidata.org/wiki/Q42622"
      ],
      "aliases": [
        {
          "text": "苏州",
          "language": "zh"
        },
        {
          "text": "蘇州",
          "language": "zh-Hant"
        }
      ]
    },
    "nanjing": {
      "kind": "place",
      "name": "Nanjing",
      "description": "Capital city of the province of Jiangsu.",
      "telling": "low",
      "sameAs": [
        "https://www.wikidata.org/wiki/Q16666"
      ],
      "aliases": [
        {
          "text": "南京",
          "language": "zh"
        },
        {
          "text": "Nankín",
          "language": "es"
        },
        {
          "text": "Nankin",
          "language": "fr"
        },
        {
          "text": "Nanking",
          "language": "de"
        }
      ]
    },
    "suzhou-industrial-park": {
      "kind": "place",
      "name": "Suzhou Industrial Park",
      "description": "Development zone in the city of Suzhou.",
      "telling": "medium",
      "aliases": [
        {
          "text": "苏州工业园区",
          "language": "zh"
        },
        {
          "text": "蘇州工業園區",
          "language": "zh-Hant"
        },
        {
          "text": "Parque Industrial de Suzhou",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "parc industriel de Suzhou",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "Industriepark Suzhou",
          "language": "de"
        }
      ]
    },
    "high-tech-zone": {
      "kind": "place",
      "name": "a company’s high-tech manufacturing zone",
      "description": "A company site in Jiangsu that a news report of July 2023 leaves unnamed.",
      "telling": "none",
      "aliases": [
        {
          "text": "a company’s high-tech manufacturing zone",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "high-tech manufacturing zone",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "high-tech zone",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "高新区",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "高科技园区",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "高科技園區",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "zona de alta tecnología",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "zone de haute technologie",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Hightech-Zone",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Hochtechnologiezone",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "great-hall": {
      "kind": "place",
      "name": "Great Hall of the People",
      "description": "State building on Tiananmen Square in Beijing.",
      "telling": "low",
      "aliases": [
        {
          "text": "人民大会堂",
          "language": "zh"
        },
        {
          "text": "Gran Salón del Pueblo",
          "language": "es"
        },
        {
          "text": "Palais de l’Assemblée du Peuple",
          "language": "fr"
        },
        {
          "text": "Große Halle des Volkes",
          "language": "de"
        },
        {
          "text": "人民大會堂",
          "language": "zh-Hant"
        }
      ]
    },
    "busan": {
      "kind": "place",
      "name": "Busan",
      "description": "Port city in South Korea.",
      "telling": "low",
      "aliases": [
        {
          "text": "釜山",
          "language": "zh"
        }
      ]
    },
    "us-chip-controls-2022": {
      "kind": "measure",
      "name": "US chip export controls of 2022",
      "description": "American limits on sales of advanced chips and chip tools to China.",
      "telling": "high",
      "aliases": [
        {
          "text": "October 7 controls",
          "matchCase": false
        },
        {
          "text": "October 7 rules",
          "matchCase": false
        },
        {
          "text": "October 2022 export controls",
          "matchCase": false
        },
        {
          "text": "US chip export controls",
          "matchCase": false
        },
        {
          "text": "US export controls on chips",
          "matchCase": false
        },
        {
          "text": "chip export controls",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "semiconductor export controls",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "chip curbs",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "export limits",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "export controls",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "对华芯片出口管制",
          "language": "zh"
        },
        {
          "text": "美国芯片出口管制",
          "language": "zh"
        },
        {
          "text": "芯片出口管制",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "半导体出口管制",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "出口管制",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "出口限制",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "晶片出口管制",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "半導體出口管制",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "controles de exportación de chips",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "controles a la exportación de chips",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "controles de exportación",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "controles a la exportación",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "contrôles à l’exportation de puces",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "contrôles à l’exportation",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "contrôle des exportations",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Exportkontrollen für Chips",
          "language": "de"
        },
        {
          "text": "Chip-Exportkontrollen",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Exportkontrollen für Chips",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Exportkontrollen",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "Ausfuhrkontrollen",
          "language": "de",
          "ambiguity": "generic"
        }
      ]
    },
    "metal-curbs-2023": {
      "kind": "measure",
      "name": "Chinese metals export curbs of 2023",
      "description": "Chinese licensing of exports of two metals used in chips.",
      "telling": "high",
      "aliases": [
        {
          "text": "export curbs on two metals",
          "matchCase": false
        },
        {
          "text": "export curbs on gallium and germanium",
          "matchCase": false
        },
        {
          "text": "export controls on gallium and germanium",
          "matchCase": false
        },
        {
          "text": "export restrictions on gallium and germanium",
          "matchCase": false
        },
        {
          "text": "gallium and germanium export curbs",
          "matchCase": false
        },
        {
          "text": "gallium and germanium export controls",
          "matchCase": false
        },
        {
          "text": "curbs on gallium and germanium",
          "matchCase": false
        },
        {
          "text": "metal export curbs",
          "matchCase": false
        },
        {
          "text": "metals export curbs",
          "matchCase": false
        },
        {
          "text": "export curbs",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "export restrictions",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "镓锗出口管制",
          "language": "zh"
        },
        {
          "text": "镓、锗相关物项",
          "language": "zh"
        },
        {
          "text": "镓和锗出口管制",
          "language": "zh"
        },
        {
          "text": "镓锗管制",
          "language": "zh"
        },
        {
          "text": "鎵鍺出口管制",
          "language": "zh-Hant"
        },
        {
          "text": "鎵、鍺相關物項",
          "language": "zh-Hant"
        },
        {
          "text": "controles a la exportación de galio y germanio",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "restricciones a la exportación de galio y germanio",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "restricciones a la exportación",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "contrôles à l’exportation du gallium et du germanium",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "restrictions à l’exportation du gallium et du germanium",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "restrictions à l’exportation",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Exportkontrollen für Gallium und Germanium",
          "language": "de"
        },
        {
          "text": "Exportbeschränkungen für Gallium und Germanium",
          "language": "de"
        },
        {
          "text": "Exportbeschränkungen",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "Ausfuhrbeschränkungen",
          "language": "de",
          "ambiguity": "generic"
        }
      ]
    },
    "us-chip-rules-2023": {
      "kind": "measure",
      "name": "US chip export rules of October 2023",
      "description": "American rules that tightened the chip export controls of 2022.",
      "telling": "high",
      "aliases": [
        {
          "text": "October 17 rules",
          "matchCase": false
        },
        {
          "text": "October 2023 export controls",
          "matchCase": false
        }
      ]
    },
    "us-chip-rules-2024": {
      "kind": "measure",
      "name": "US chip export rules of December 2024",
      "description": "American limits on chipmaking tools and high-bandwidth memory for China.",
      "telling": "high",
      "aliases": [
        {
          "text": "December 2024 rules",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "December 2024 export controls",
          "matchCase": false
        }
      ]
    },
    "metal-ban-2024": {
      "kind": "measure",
      "name": "Chinese ban on metal exports to the United States",
      "description": "Chinese ban on exports of gallium, germanium and antimony to America.",
      "telling": "high",
      "aliases": [
        {
          "text": "ban on gallium",
          "matchCase": false
        },
        {
          "text": "ban on exports of gallium",
          "matchCase": false
        },
        {
          "text": "gallium ban",
          "matchCase": false
        },
        {
          "text": "Announcement No. 46",
          "ambiguity": "ambiguous"
        },
        {
          "text": "商务部公告2024年第46号",
          "language": "zh"
        },
        {
          "text": "2024年第46号公告",
          "language": "zh"
        },
        {
          "text": "46号公告",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "prohibición de exportar galio",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "prohibición a la exportación de galio",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "interdiction d’exporter du gallium",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "interdiction des exportations de gallium",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "Exportverbot für Gallium",
          "language": "de"
        },
        {
          "text": "Ausfuhrverbot für Gallium",
          "language": "de"
        }
      ]
    },
    "military-ban-2024": {
      "kind": "measure",
      "name": "Chinese dual-use export ban for the US military",
      "description": "Chinese ban on exports of dual-use goods to American military users.",
      "telling": "high",
      "aliases": [
        {
          "text": "ban on dual-use exports to the US military",
          "matchCase": false
        }
      ]
    },
    "metal-ban-pause-2025": {
      "kind": "measure",
      "name": "suspension of the Chinese metals ban",
      "description": "Chinese pause of the ban on metal exports to the United States.",
      "telling": "high",
      "aliases": [
        {
          "text": "suspension of the metals ban",
          "matchCase": false
        },
        {
          "text": "Announcement No. 72",
          "ambiguity": "ambiguous"
        },
        {
          "text": "商务部公告2025年第72号",
          "language": "zh"
        },
        {
          "text": "72号公告",
          "language": "zh",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "outbound-order": {
      "kind": "measure",
      "name": "Executive Order 14105",
      "description": "American order on outbound investment in sensitive Chinese technology.",
      "telling": "high",
      "aliases": [
        {
          "text": "E.O. 14105",
          "matchCase": true
        },
        {
          "text": "EO 14105",
          "matchCase": true
        },
        {
          "text": "Outbound Order",
          "ambiguity": "ambiguous"
        },
        {
          "text": "outbound investment order",
          "matchCase": false
        },
        {
          "text": "第14105号行政令",
          "language": "zh"
        },
        {
          "text": "对外投资行政令",
          "language": "zh"
        },
        {
          "text": "Orden Ejecutiva 14105",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "décret 14105",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "Exekutivanordnung 14105",
          "language": "de"
        },
        {
          "text": "Präsidialerlass 14105",
          "language": "de"
        }
      ]
    },
    "outbound-rule": {
      "kind": "measure",
      "name": "US outbound investment rule",
      "description": "Treasury rule that carries out Executive Order 14105.",
      "telling": "high",
      "aliases": [
        {
          "text": "US outbound investment rule",
          "matchCase": false
        },
        {
          "text": "outbound investment rule",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Outbound Investment Security Program",
          "matchCase": false
        },
        {
          "text": "对外投资规则",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "对华投资限制",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "inversiones salientes",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "investissements sortants",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Outbound-Investitionen",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Auslandsinvestitionen",
          "language": "de",
          "ambiguity": "generic"
        }
      ]
    },
    "h200-rule": {
      "kind": "measure",
      "name": "US licence rule for H200 chips",
      "description": "American rule on licences to sell H200-class chips to China.",
      "telling": "high",
      "aliases": [
        {
          "text": "H200 rule",
          "matchCase": false
        }
      ]
    },
    "semiconductors": {
      "kind": "technology",
      "name": "semiconductors",
      "description": "Materials and devices of which computer chips are made.",
      "telling": "low",
      "sameAs": [
        "https://www.wikidata.org/wiki/Q11456"
      ],
      "aliases": [
        "semiconductor",
        "semiconductor chips",
        {
          "text": "semiconductores",
          "language": "es"
        },
        {
          "text": "semi-conducteurs",
          "language": "fr"
        },
        {
          "text": "Halbleiter",
          "language": "de"
        },
        {
          "text": "半导体",
          "language": "zh"
        },
        {
          "text": "microchips",
          "ambiguity": "ambiguous"
        },
        {
          "text": "microchip",
          "ambiguity": "ambiguous"
        },
        {
          "text": "computer chips",
          "ambiguity": "ambiguous"
        },
        {
          "text": "chips",
          "ambiguity": "generic"
        },
        {
          "text": "chip",
          "ambiguity": "generic"
        },
        {
          "text": "chipmaking",
          "ambiguity": "generic"
        },
        {
          "text": "芯片",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "半導體",
          "language": "zh-Hant"
        },
        {
          "text": "晶片",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "semi-conducteur",
          "language": "fr"
        },
        {
          "text": "semiconducteurs",
          "language": "fr"
        },
        {
          "text": "puces",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "puce",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "puces électroniques",
          "language": "fr",
          "ambiguity": "ambiguous"
        },
        {
          "text": "microprocesadores",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Halbleitern",
          "language": "de"
        },
        {
          "text": "Mikrochips",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Computerchips",
          "language": "de",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "ai-chips": {
      "kind": "technology",
      "name": "artificial intelligence microchips",
      "description": "Chips built to train and run artificial intelligence.",
      "telling": "medium",
      "aliases": [
        "artificial intelligence chips",
        "artificial-intelligence chips",
        {
          "text": "AI chips",
          "matchCase": true
        },
        {
          "text": "AI chip",
          "matchCase": true
        },
        {
          "text": "AI microchips",
          "matchCase": true
        },
        {
          "text": "人工智能芯片",
          "language": "zh"
        },
        {
          "text": "AI芯片",
          "language": "zh"
        },
        {
          "text": "AI晶片",
          "language": "zh-Hant"
        },
        {
          "text": "人工智慧晶片",
          "language": "zh-Hant"
        },
        {
          "text": "chips de IA",
          "language": "es"
        },
        {
          "text": "chips de inteligencia artificial",
          "language": "es"
        },
        {
          "text": "chip de IA",
          "language": "es"
        },
        {
          "text": "puces d’IA",
          "language": "fr"
        },
        {
          "text": "puces IA",
          "language": "fr"
        },
        {
          "text": "puces pour l’IA",
          "language": "fr"
        },
        {
          "text": "puces d’intelligence artificielle",
          "language": "fr"
        },
        {
          "text": "puce d’IA",
          "language": "fr"
        },
        {
          "text": "KI-Chips",
          "language": "de"
        },
        {
          "text": "KI-Chip",
          "language": "de"
        },
        {
          "text": "Chips für Künstliche Intelligenz",
          "language": "de"
        }
      ]
    },
    "artificial-intelligence": {
      "kind": "technology",
      "name": "artificial intelligence",
      "description": "Computing that does tasks thought to need intelligence.",
      "telling": "low",
      "sameAs": [
        "https://www.wikidata.org/wiki/Q11660"
      ],
      "aliases": [
        {
          "text": "AI",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "人工智能",
          "language": "zh"
        },
        {
          "text": "人工智慧",
          "language": "zh-Hant"
        },
        {
          "text": "inteligencia artificial",
          "language": "es"
        },
        {
          "text": "IA",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "intelligence artificielle",
          "language": "fr"
        },
        {
          "text": "IA",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "Künstliche Intelligenz",
          "language": "de"
        },
        {
          "text": "Künstlicher Intelligenz",
          "language": "de"
        },
        {
          "text": "Künstlichen Intelligenz",
          "language": "de"
        },
        {
          "text": "KI",
          "language": "de",
          "ambiguity": "ambiguous",
          "matchCase": true
        }
      ]
    },
    "quantum-computing": {
      "kind": "technology",
      "name": "quantum computing",
      "description": "Computing that uses quantum states.",
      "telling": "low",
      "aliases": [
        "quantum computers",
        "quantum computer",
        "quantum information technologies",
        {
          "text": "量子计算",
          "language": "zh"
        },
        {
          "text": "量子運算",
          "language": "zh-Hant"
        },
        {
          "text": "量子計算",
          "language": "zh-Hant"
        },
        {
          "text": "computación cuántica",
          "language": "es"
        },
        {
          "text": "informatique quantique",
          "language": "fr"
        },
        {
          "text": "Quantencomputing",
          "language": "de"
        },
        {
          "text": "Quantencomputer",
          "language": "de"
        }
      ]
    },
    "electric-vehicles": {
      "kind": "technology",
      "name": "electric vehicles",
      "description": "Cars and other vehicles driven by electric motors.",
      "telling": "low",
      "aliases": [
        "electric vehicle",
        "electric cars",
        "electric car",
        {
          "text": "EVs",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "EV",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "电动汽车",
          "language": "zh"
        },
        {
          "text": "电动车",
          "language": "zh"
        },
        {
          "text": "電動車",
          "language": "zh-Hant"
        },
        {
          "text": "電動汽車",
          "language": "zh-Hant"
        },
        {
          "text": "vehículos eléctricos",
          "language": "es"
        },
        {
          "text": "coches eléctricos",
          "language": "es"
        },
        {
          "text": "autos eléctricos",
          "language": "es"
        },
        {
          "text": "vehículo eléctrico",
          "language": "es"
        },
        {
          "text": "véhicules électriques",
          "language": "fr"
        },
        {
          "text": "voitures électriques",
          "language": "fr"
        },
        {
          "text": "véhicule électrique",
          "language": "fr"
        },
        {
          "text": "Elektroautos",
          "language": "de"
        },
        {
          "text": "Elektroauto",
          "language": "de"
        },
        {
          "text": "Elektrofahrzeuge",
          "language": "de"
        },
        {
          "text": "E-Autos",
          "language": "de"
        }
      ]
    },
    "us-chip-equipment": {
      "kind": "technology",
      "name": "US chipmaking equipment",
      "description": "American machines with which chips are made.",
      "telling": "medium",
      "aliases": [
        "American chipmaking equipment",
        {
          "text": "chipmaking equipment",
          "ambiguity": "ambiguous"
        },
        {
          "text": "semiconductor manufacturing equipment",
          "ambiguity": "ambiguous"
        },
        {
          "text": "US equipment",
          "ambiguity": "generic"
        },
        {
          "text": "芯片制造设备",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "半导体设备",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "半导体制造设备",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "半導體設備",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "晶片製造設備",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "equipos de fabricación de chips",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "equipos para fabricar chips",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "équipements de fabrication de puces",
          "language": "fr",
          "ambiguity": "ambiguous"
        },
        {
          "text": "machines de fabrication de puces",
          "language": "fr",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Anlagen zur Chipherstellung",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Maschinen zur Chipherstellung",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Chipfertigungsanlagen",
          "language": "de",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "information-technology": {
      "kind": "technology",
      "name": "information technology",
      "description": "Computers, software and networks.",
      "telling": "none",
      "aliases": [
        {
          "text": "information technology",
          "ambiguity": "ambiguous"
        },
        {
          "text": "IT",
          "ambiguity": "generic",
          "matchCase": true
        },
        {
          "text": "信息技术",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "資訊科技",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "tecnología de la información",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "tecnologías de la información",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "technologies de l’information",
          "language": "fr",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Informationstechnologie",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Informationstechnik",
          "language": "de",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "two-metals": {
      "kind": "material",
      "name": "the two metals",
      "description": "Two metals under Chinese export curbs announced in July 2023.",
      "telling": "none",
      "aliases": [
        {
          "text": "the two metals",
          "ambiguity": "generic"
        },
        {
          "text": "both metals",
          "ambiguity": "generic"
        },
        {
          "text": "two metals",
          "ambiguity": "generic"
        },
        {
          "text": "the metals",
          "ambiguity": "generic"
        },
        {
          "text": "two key metals",
          "ambiguity": "generic"
        },
        {
          "text": "两种金属",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "dos metales",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "deux métaux",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "beiden Metalle",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "zwei Metalle",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "pair of metals",
          "ambiguity": "generic"
        },
        {
          "text": "two minor metals",
          "ambiguity": "generic"
        },
        {
          "text": "two chipmaking metals",
          "ambiguity": "generic"
        },
        {
          "text": "two strategic metals",
          "ambiguity": "generic"
        },
        {
          "text": "这两种金属",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "两种关键金属",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "兩種金屬",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "ambos metales",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "par de metales",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "les deux métaux",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "deux métaux stratégiques",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "beiden Rohstoffe",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "zwei Rohstoffe",
          "language": "de",
          "ambiguity": "generic"
        }
      ]
    },
    "gallium": {
      "kind": "material",
      "name": "gallium",
      "description": "Soft silvery metal won as a by-product of aluminium.",
      "telling": "medium",
      "sameAs": [
        "https://www.wikidata.org/wiki/Q861"
      ],
      "aliases": [
        {
          "text": "gallium",
          "ambiguity": "ambiguous"
        },
        {
          "text": "galio",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "镓",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "鎵",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "gallium",
          "language": "fr",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Gallium",
          "language": "de",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "germanium": {
      "kind": "material",
      "name": "germanium",
      "description": "Grey metalloid won mostly as a by-product of zinc.",
      "telling": "medium",
      "sameAs": [
        "https://www.wikidata.org/wiki/Q867"
      ],
      "aliases": [
        {
          "text": "germanium",
          "ambiguity": "ambiguous"
        },
        {
          "text": "germanio",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "锗",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "鍺",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "germanium",
          "language": "fr",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Germanium",
          "language": "de",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "antimony": {
      "kind": "material",
      "name": "antimony",
      "description": "Brittle silvery metalloid used in batteries and weapons.",
      "telling": "low",
      "sameAs": [
        "https://www.wikidata.org/wiki/Q1099"
      ],
      "aliases": [
        {
          "text": "antimony",
          "ambiguity": "ambiguous"
        },
        {
          "text": "antimonio",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "antimoine",
          "language": "fr",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Antimon",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "锑",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "銻",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "self-reliance": {
      "kind": "concept",
      "name": "technological self-reliance",
      "description": "The aim of a country to need no foreign technology.",
      "telling": "medium",
      "aliases": [
        "technical self-reliance",
        "technological self-sufficiency",
        "self-reliance in technology",
        "self-reliance in science and technology",
        {
          "text": "self-reliance",
          "ambiguity": "ambiguous"
        },
        {
          "text": "self-sufficiency",
          "ambiguity": "generic"
        },
        {
          "text": "tech self-reliance",
          "ambiguity": "ambiguous"
        },
        {
          "text": "科技自立自强",
          "language": "zh"
        },
        {
          "text": "高水平科技自立自强",
          "language": "zh"
        },
        {
          "text": "自立自强",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "科技自立自強",
          "language": "zh-Hant"
        },
        {
          "text": "自立自強",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "autosuficiencia tecnológica",
          "language": "es"
        },
        {
          "text": "autonomía tecnológica",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "autosuficiencia",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "autosuffisance technologique",
          "language": "fr"
        },
        {
          "text": "autonomie technologique",
          "language": "fr",
          "ambiguity": "ambiguous"
        },
        {
          "text": "autosuffisance",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "technologische Eigenständigkeit",
          "language": "de"
        },
        {
          "text": "technologische Selbstständigkeit",
          "language": "de"
        },
        {
          "text": "technologische Unabhängigkeit",
          "language": "de",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "core-technologies": {
      "kind": "concept",
      "name": "core technologies",
      "description": "Key technologies on which an industry depends.",
      "telling": "low",
      "aliases": [
        {
          "text": "core technologies",
          "ambiguity": "ambiguous"
        },
        {
          "text": "essential technologies",
          "ambiguity": "generic"
        },
        {
          "text": "key technologies",
          "ambiguity": "generic"
        },
        {
          "text": "core products",
          "ambiguity": "generic"
        },
        {
          "text": "关键核心技术",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "核心技术",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "關鍵核心技術",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "tecnologías clave",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "tecnologías básicas",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "technologies clés",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "technologies fondamentales",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "Kerntechnologien",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Schlüsseltechnologien",
          "language": "de",
          "ambiguity": "generic"
        }
      ]
    },
    "disruptive-technologies": {
      "kind": "concept",
      "name": "disruptive technologies",
      "description": "Technologies that overturn existing products and markets.",
      "telling": "low",
      "aliases": [
        {
          "text": "disruptive technologies",
          "ambiguity": "ambiguous"
        },
        {
          "text": "disruptive technology",
          "ambiguity": "ambiguous"
        },
        {
          "text": "颠覆性技术",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "tecnologías disruptivas",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "technologies de rupture",
          "language": "fr",
          "ambiguity": "ambiguous"
        },
        {
          "text": "disruptive Technologien",
          "language": "de",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "breakthrough-technologies": {
      "kind": "concept",
      "name": "breakthrough technologies",
      "description": "New technologies that promise a leap forward.",
      "telling": "none",
      "aliases": [
        {
          "text": "breakthrough technologies",
          "ambiguity": "generic"
        },
        {
          "text": "advanced technologies",
          "ambiguity": "generic"
        },
        {
          "text": "advanced technology",
          "ambiguity": "generic"
        },
        {
          "text": "前沿技术",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "先进技术",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "tecnologías avanzadas",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "technologies avancées",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "technologies de pointe",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "Spitzentechnologien",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "fortschrittliche Technologien",
          "language": "de",
          "ambiguity": "generic"
        }
      ]
    },
    "industrial-region": {
      "kind": "concept",
      "name": "major industrial region",
      "description": "A region in which much of a country’s industry stands.",
      "telling": "none",
      "aliases": [
        {
          "text": "major industrial region",
          "ambiguity": "generic"
        },
        {
          "text": "industrial hub",
          "ambiguity": "generic"
        },
        {
          "text": "工业重镇",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "工业大省",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "工業大省",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "región industrial",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "polo industrial",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "région industrielle",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "pôle industriel",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "Industrieregion",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "Industriegebiet",
          "language": "de",
          "ambiguity": "generic"
        }
      ]
    },
    "us-china-rivalry": {
      "kind": "concept",
      "name": "US–China rivalry",
      "description": "Competition between the United States and China for power and markets.",
      "telling": "medium",
      "aliases": [
        "US-China rivalry",
        "US-China tensions",
        "US–China tensions",
        "U.S.-China tensions",
        "Sino-US rivalry",
        {
          "text": "mutual rivalry",
          "ambiguity": "generic"
        },
        {
          "text": "tech war",
          "ambiguity": "ambiguous"
        },
        {
          "text": "chip war",
          "ambiguity": "ambiguous"
        },
        {
          "text": "中美竞争",
          "language": "zh"
        },
        {
          "text": "中美博弈",
          "language": "zh"
        },
        {
          "text": "中美关系",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "科技战",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "芯片战",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "美中競爭",
          "language": "zh-Hant"
        },
        {
          "text": "中美競爭",
          "language": "zh-Hant"
        },
        {
          "text": "美中關係",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "中美關係",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "科技戰",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "晶片戰",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "rivalidad entre Estados Unidos y China",
          "language": "es"
        },
        {
          "text": "tensiones entre Estados Unidos y China",
          "language": "es"
        },
        {
          "text": "guerra tecnológica",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "guerra de los chips",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "rivalité sino-américaine",
          "language": "fr"
        },
        {
          "text": "tensions sino-américaines",
          "language": "fr"
        },
        {
          "text": "rivalité entre les États-Unis et la Chine",
          "language": "fr"
        },
        {
          "text": "guerre technologique",
          "language": "fr",
          "ambiguity": "ambiguous"
        },
        {
          "text": "guerre des puces",
          "language": "fr",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Rivalität zwischen den USA und China",
          "language": "de"
        },
        {
          "text": "Spannungen zwischen den USA und China",
          "language": "de"
        },
        {
          "text": "Technologiekrieg",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Chipkrieg",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "superpower rivalry",
          "ambiguity": "generic"
        },
        {
          "text": "rivalry between the two superpowers",
          "ambiguity": "generic"
        },
        {
          "text": "大国竞争",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "大國競爭",
          "language": "zh-Hant",
          "ambiguity": "generic"
        }
      ]
    },
    "economic-competition": {
      "kind": "concept",
      "name": "healthy economic competition",
      "description": "A slogan for trade rivalry under fair rules.",
      "telling": "low",
      "aliases": [
        {
          "text": "healthy economic competition",
          "ambiguity": "ambiguous"
        },
        {
          "text": "healthy competition",
          "ambiguity": "ambiguous"
        },
        {
          "text": "fair competition",
          "ambiguity": "generic"
        },
        {
          "text": "健康的经济竞争",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "健康竞争",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "competencia sana",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "competencia económica sana",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "concurrence saine",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "concurrence économique saine",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "gesunder Wettbewerb",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "gesunden Wettbewerb",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "gesunde wirtschaftliche Wettbewerb",
          "language": "de",
          "ambiguity": "generic"
        }
      ]
    }
  },
  "facts": {
    "xi-inspection-tour": {
      "type": "event",
      "summary": "Xi Jinping toured a major industrial region of China on inspection in July 2023.",
      "when": "[2023-07-03..2023-07-07]",
      "actors": [
        "xi-jinping"
      ],
      "place": "jiangsu",
      "about": [
        "industrial-region",
        "china"
      ],
      "importance": 2,
      "cues": [
        "inspect",
        "inspection",
        "tour",
        "visit",
        "travel",
        "industrial",
        "region",
        "inspection trip",
        "factory",
        "plant",
        "swing",
        "heartland"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 1,
          "exact": "inspection tour of a major industrial region"
        }
      ],
      "noCard": "The background fact xi-jiangsu-trip-dates asks for the tour with its exact days."
    },
    "jiangsu-industrial-region": {
      "type": "relation",
      "summary": "Jiangsu is a major industrial region of China.",
      "subject": "jiangsu",
      "predicate": "instance-of",
      "object": "industrial-region",
      "importance": 1,
      "cues": [
        "industrial",
        "region",
        "hub",
        "manufacturing",
        "province",
        "industry",
        "factory",
        "base",
        "powerhouse",
        "economy"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 1,
          "exact": "major industrial region"
        },
        {
          "source": "article",
          "paragraph": 2,
          "exact": "eastern Jiangsu province"
        }
      ],
      "prompts": [
        {
          "question": "Which major industrial region of China did Xi Jinping inspect in July 2023?",
          "answer": "Jiangsu",
          "accept": [
            "Jiangsu province"
          ]
        }
      ]
    },
    "xi-president": {
      "type": "role",
      "summary": "Xi Jinping was president of China in July 2023.",
      "person": "xi-jinping",
      "post": "president of China",
      "about": [
        "china"
      ],
      "importance": 2,
      "cues": [
        "president",
        "leader",
        "head of state",
        "presidency",
        "paramount leader",
        "ruler",
        "in power"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 1,
          "exact": "China’s President Xi Jinping"
        }
      ],
      "noCard": "The background fact xi-president-since-2013 asks the same with its dates."
    },
    "xi-reaffirms-push": {
      "type": "statement",
      "summary": "Xi Jinping restated his call for China to be more inventive and to stand on its own feet in technology.",
      "when": "[2023-07-03..2023-07-07]",
      "speaker": "xi-jinping",
      "paraphrase": "China needs more creativity and technological self-reliance",
      "about": [
        "self-reliance",
        "china"
      ],
      "importance": 3,
      "cues": [
        "reaffirm",
        "repeat",
        "push",
        "call",
        "urge",
        "creativity",
        "innovation",
        "self-reliance",
        "restate",
        "inventive",
        "invention",
        "independence"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 1,
          "exact": "reaffirmed his push for increased creativity"
        },
        {
          "source": "article",
          "paragraph": 4,
          "exact": "demand to boost technological innovation"
        }
      ],
      "prompts": [
        {
          "question": "Besides more creativity, what did Xi Jinping call for in Jiangsu in July 2023?",
          "answer": "Technological self-reliance",
          "accept": [
            "self-reliance",
            "technical self-reliance",
            "self-sufficiency in technology"
          ]
        }
      ]
    },
    "us-tightens-access": {
      "type": "event",
      "summary": "In July 2023 the United States was tightening its restrictions on Chinese access to breakthrough technologies.",
      "when": "[2023-07-07..2023-07-09]",
      "actors": [
        "united-states"
      ],
      "about": [
        "china",
        "breakthrough-technologies",
        "us-government"
      ],
      "importance": 3,
      "cues": [
        "tighten",
        "restrict",
        "restriction",
        "curb",
        "access",
        "technology",
        "cut off",
        "squeeze",
        "clamp down",
        "deny",
        "ever tighter",
        "cutting-edge"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 1,
          "exact": "tightens restrictions on Chinese access"
        }
      ],
      "prompts": [
        {
          "question": "As of July 2023, to what was the United States restricting Chinese access ever more tightly?",
          "answer": "Breakthrough technologies",
          "accept": [
            "advanced technologies",
            "new technologies"
          ]
        }
      ]
    },
    "xi-speed-up-technologies": {
      "type": "statement",
      "summary": "Xinhua quoted Xi Jinping as saying that China should improve its essential technologies and core products faster.",
      "when": "2023-07-07",
      "speaker": "xi-jinping",
      "paraphrase": "China should improve essential technologies and core products faster",
      "medium": "xinhua",
      "place": "jiangsu",
      "about": [
        "core-technologies",
        "china"
      ],
      "importance": 2,
      "cues": [
        "speed up",
        "accelerate",
        "faster",
        "improve",
        "improvement",
        "technology",
        "product",
        "quote",
        "quicken",
        "pace",
        "hasten",
        "advance"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 2,
          "exact": "speed up the improvement of essential technologies"
        }
      ],
      "prompts": [
        {
          "question": "Who carried Xi Jinping’s remarks on core products, made in Jiangsu on 7 July 2023?",
          "answer": "Xinhua",
          "accept": [
            "Xinhua News Agency"
          ]
        },
        {
          "question": "Besides essential technologies, what should China improve faster, according to Xi Jinping on 7 July 2023?",
          "answer": "Core products"
        }
      ]
    },
    "xi-visits-zone": {
      "type": "event",
      "summary": "Xi Jinping visited a company’s high-tech manufacturing zone in Jiangsu.",
      "when": "2023-07-07",
      "actors": [
        "xi-jinping"
      ],
      "place": "jiangsu",
      "about": [
        "high-tech-zone"
      ],
      "importance": 1,
      "cues": [
        "visit",
        "see",
        "tour",
        "company",
        "factory",
        "plant",
        "manufacturing",
        "zone",
        "high-tech",
        "workshop",
        "production",
        "inspect"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 2,
          "exact": "a company’s high-tech manufacturing zone"
        }
      ],
      "noCard": "The article puts the visit on 7 July; the background fact xi-in-suzhou asks for one on 5 July."
    },
    "jiangsu-in-the-east": {
      "type": "relation",
      "summary": "The province of Jiangsu lies in the east of China.",
      "subject": "jiangsu",
      "predicate": "located-in",
      "object": "eastern-china",
      "importance": 1,
      "cues": [
        "province",
        "east",
        "eastern",
        "coast",
        "lie",
        "situated",
        "coastal"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 2,
          "exact": "eastern Jiangsu province"
        }
      ],
      "prompts": [
        {
          "question": "In which part of China does the province of Jiangsu lie?",
          "answer": "The east",
          "accept": [
            "east",
            "eastern China",
            "East China"
          ]
        }
      ]
    },
    "xi-firm-footing": {
      "type": "statement",
      "summary": "Xi Jinping said that China must keep firmly to the path of innovation.",
      "when": "2023-07-07",
      "speaker": "xi-jinping",
      "quotation": "it is necessary to maintain a firm footing on the path of innovation",
      "about": [
        "china"
      ],
      "importance": 2,
      "cues": [
        "firm",
        "footing",
        "path",
        "course",
        "innovation",
        "innovate",
        "hold fast",
        "stick to",
        "road",
        "invention",
        "stay the course"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 3,
          "exact": "firm footing on the path of innovation"
        }
      ],
      "prompts": [
        {
          "question": "On the path of what must China keep a firm footing, according to Xi Jinping on 7 July 2023?",
          "answer": "Innovation"
        }
      ]
    },
    "xi-self-reliance-words": {
      "type": "statement",
      "summary": "Xi Jinping called for a contribution to self-reliance in technology at a high level.",
      "when": "2023-07-07",
      "speaker": "xi-jinping",
      "quotation": "contribute to the realization of high-level technological self-reliance",
      "about": [
        "self-reliance",
        "china"
      ],
      "importance": 3,
      "cues": [
        "contribute",
        "achieve",
        "realize",
        "realization",
        "self-reliance",
        "high-level",
        "contribution",
        "attain",
        "independence",
        "stand on its own feet"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 3,
          "exact": "realization of high-level technological self-reliance"
        }
      ],
      "prompts": [
        {
          "question": "What “high-level” goal did Xi Jinping name in his remarks of 7 July 2023 on innovation?",
          "answer": "Technological self-reliance",
          "accept": [
            "self-reliance",
            "self-reliance in technology"
          ]
        }
      ]
    },
    "xi-it-develops-fast": {
      "type": "claim",
      "summary": "Xi Jinping gave the fast growth of information technology as a reason to hold to innovation.",
      "when": "2023-07-07",
      "claimants": [
        "xi-jinping"
      ],
      "proposition": "information technology is developing rapidly",
      "about": [
        "information-technology"
      ],
      "importance": 1,
      "cues": [
        "rapid",
        "rapidly",
        "fast",
        "development",
        "develop",
        "growth",
        "speed",
        "quick",
        "pace",
        "advance",
        "computer",
        "digital"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 3,
          "exact": "rapid development of information technology"
        }
      ],
      "prompts": [
        {
          "question": "Which field was developing rapidly, in Xi Jinping’s words of 7 July 2023?",
          "answer": "Information technology",
          "accept": [
            "IT"
          ]
        }
      ]
    },
    "xi-disruption-any-time": {
      "type": "claim",
      "summary": "Xi Jinping said that disruptive technologies may come up at any moment.",
      "when": "2023-07-07",
      "claimants": [
        "xi-jinping"
      ],
      "proposition": "disruptive technologies may emerge at any time",
      "about": [
        "disruptive-technologies"
      ],
      "importance": 1,
      "cues": [
        "emerge",
        "emergence",
        "appear",
        "arise",
        "disruptive",
        "any time",
        "at any moment",
        "come up",
        "upend",
        "upset"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 3,
          "exact": "emergence of disruptive technologies"
        }
      ],
      "prompts": [
        {
          "question": "What kind of technologies may emerge at any time, in Xi Jinping’s words of 7 July 2023?",
          "answer": "Disruptive ones",
          "accept": [
            "disruptive"
          ]
        }
      ]
    },
    "chip-tensions-escalate": {
      "type": "event",
      "summary": "In July 2023 tensions between the United States and China over semiconductors were escalating.",
      "when": "[2023-07-07..2023-07-09]",
      "actors": [
        "united-states",
        "china"
      ],
      "about": [
        "semiconductors",
        "us-china-rivalry"
      ],
      "importance": 3,
      "cues": [
        "tension",
        "escalate",
        "worsen",
        "mount",
        "dispute",
        "friction",
        "strain",
        "heat up",
        "conflict",
        "row",
        "sharpen",
        "grow"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 4,
          "exact": "over semiconductors escalate"
        }
      ],
      "prompts": [
        {
          "question": "Over which goods were tensions between the United States and China escalating in July 2023?",
          "answer": "Semiconductors",
          "accept": [
            "chips",
            "semiconductor chips",
            "microchips"
          ]
        }
      ]
    },
    "tensions-under-biden": {
      "type": "event",
      "summary": "Tensions between the United States and China over semiconductors escalated under President Joe Biden’s leadership.",
      "when": "[2023-07-07..2023-07-09]",
      "actors": [
        "joe-biden"
      ],
      "about": [
        "semiconductors",
        "us-china-rivalry",
        "united-states",
        "china"
      ],
      "importance": 2,
      "cues": [
        "leadership",
        "tension",
        "escalate",
        "worsen",
        "dispute",
        "administration",
        "heat up",
        "friction",
        "sharpen"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 4,
          "exact": "under President Joe Biden’s leadership"
        }
      ],
      "prompts": [
        {
          "question": "Under whose leadership of the United States did semiconductor tensions with China escalate, as of July 2023?",
          "answer": "Joe Biden",
          "accept": [
            "Biden",
            "President Biden",
            "Joe Biden’s"
          ]
        }
      ]
    },
    "biden-president": {
      "type": "role",
      "summary": "Joe Biden was president of the United States in July 2023.",
      "person": "joe-biden",
      "post": "US president",
      "about": [
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "president",
        "leader",
        "head of state",
        "presidency",
        "in office",
        "White House"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 4,
          "exact": "President Joe Biden’s leadership"
        }
      ],
      "noCard": "The background fact biden-president-2021-2025 asks the same with its dates."
    },
    "chip-limits-last-year": {
      "type": "measure",
      "summary": "The United States imposed a comprehensive set of export limits on semiconductor chips for China in 2022.",
      "actor": "united-states",
      "measure": "us-chip-controls-2022",
      "targets": [
        "china"
      ],
      "scope": "certain semiconductor chips",
      "announced": "2022",
      "about": [
        "semiconductors",
        "us-government"
      ],
      "importance": 3,
      "cues": [
        "export",
        "limit",
        "curb",
        "restrict",
        "comprehensive",
        "sweeping",
        "impose",
        "October",
        "advanced",
        "package",
        "last year",
        "restriction"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 5,
          "exact": "comprehensive set of export limits last year"
        }
      ]
    },
    "chips-cut-off-worldwide": {
      "type": "event",
      "summary": "The American export limits of 2022 cut China off from certain semiconductor chips made with American equipment anywhere in the world.",
      "when": "2022",
      "actors": [
        "china"
      ],
      "about": [
        "semiconductors",
        "us-chip-equipment",
        "us-chip-controls-2022",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "cut",
        "shut",
        "block",
        "reach",
        "advanced",
        "equipment",
        "tool",
        "anywhere",
        "sever",
        "made abroad",
        "foreign-made",
        "third country"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 5,
          "exact": "created anywhere in the globe with US equipment"
        }
      ],
      "prompts": [
        {
          "question": "Chips made with which country’s equipment were closed to China by the export limits of 2022?",
          "answer": "The United States",
          "accept": [
            "US",
            "USA",
            "America",
            "United States"
          ]
        }
      ]
    },
    "ai-chip-limits-considered": {
      "type": "proposal",
      "summary": "In July 2023 the United States was considering new limits on sales of artificial intelligence microchips.",
      "when": "[2023-07-07..2023-07-09]",
      "actor": "united-states",
      "step": "limits on sales of artificial intelligence microchips",
      "stage": "considered",
      "about": [
        "us-government",
        "ai-chips",
        "artificial-intelligence"
      ],
      "importance": 3,
      "cues": [
        "consider",
        "weigh",
        "plan",
        "mull",
        "limit",
        "restrict",
        "curb",
        "sale",
        "new",
        "think about",
        "further",
        "tougher"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 5,
          "exact": "new limitations on sales of artificial intelligence"
        }
      ]
    },
    "capital-limits-considered": {
      "type": "proposal",
      "summary": "In July 2023 the United States was considering limits on the flow of American capital into Chinese firms that work on advanced technology.",
      "when": "[2023-07-07..2023-07-09]",
      "actor": "united-states",
      "step": "limits on US capital for Chinese technology firms",
      "targets": [
        "chinese-tech-firms"
      ],
      "stage": "considered",
      "about": [
        "us-government",
        "china"
      ],
      "importance": 3,
      "cues": [
        "consider",
        "weigh",
        "curb",
        "flow",
        "capital",
        "investment",
        "invest",
        "money",
        "outbound",
        "investor",
        "fund",
        "venture capital"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 6,
          "exact": "limiting the flow of US capital"
        }
      ],
      "prompts": [
        {
          "question": "Besides know-how, what flow into Chinese technology firms was the United States considering limiting in July 2023?",
          "answer": "US capital",
          "accept": [
            "capital",
            "American capital",
            "investment",
            "money"
          ]
        }
      ]
    },
    "knowhow-limits-considered": {
      "type": "proposal",
      "summary": "In July 2023 the United States was considering limits on the flow of American know-how into Chinese firms that work on advanced technology.",
      "when": "[2023-07-07..2023-07-09]",
      "actor": "united-states",
      "step": "limits on US know-how for Chinese technology firms",
      "targets": [
        "chinese-tech-firms"
      ],
      "stage": "considered",
      "about": [
        "us-government",
        "china"
      ],
      "importance": 2,
      "cues": [
        "consider",
        "weigh",
        "limit",
        "restrict",
        "flow",
        "know-how",
        "expertise",
        "knowledge",
        "skill",
        "expert",
        "transfer",
        "technology transfer"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 6,
          "exact": "and know-how into Chinese firms"
        }
      ],
      "prompts": [
        {
          "question": "Besides capital, what flow into Chinese technology firms was the United States considering limiting in July 2023?",
          "answer": "Know-how",
          "accept": [
            "US know-how",
            "American know-how",
            "expertise"
          ]
        }
      ]
    },
    "fields-under-consideration": {
      "type": "proposal",
      "summary": "The limits on American capital and know-how that the United States was considering in July 2023 concerned Chinese firms in advanced semiconductors, artificial intelligence and quantum computing.",
      "when": "[2023-07-07..2023-07-09]",
      "actor": "united-states",
      "step": "limits on US capital and know-how for Chinese firms in three advanced fields",
      "targets": [
        "chinese-tech-firms"
      ],
      "stage": "considered",
      "about": [
        "semiconductors",
        "artificial-intelligence",
        "quantum-computing",
        "china"
      ],
      "importance": 2,
      "cues": [
        "firm",
        "company",
        "advanced",
        "field",
        "quantum",
        "computing",
        "three",
        "sector",
        "area",
        "affect",
        "cover",
        "investment"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 6,
          "exact": "and quantum computing"
        }
      ],
      "prompts": [
        {
          "question": "US capital limits weighed in July 2023 concerned Chinese firms in semiconductors, artificial intelligence and which third field?",
          "answer": "Quantum computing",
          "accept": [
            "quantum computers",
            "quantum"
          ]
        }
      ]
    },
    "xi-stresses-self-reliance": {
      "type": "event",
      "summary": "In July 2023 Xi Jinping was laying more and more stress on China’s self-reliance.",
      "when": "[2023-07-07..2023-07-09]",
      "actors": [
        "xi-jinping"
      ],
      "about": [
        "self-reliance",
        "china"
      ],
      "importance": 2,
      "cues": [
        "increasingly",
        "emphasize",
        "stress",
        "underline",
        "self-reliance",
        "more and more",
        "emphasis",
        "insist",
        "independence",
        "dwell on"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 7,
          "exact": "increasingly emphasized self-reliance"
        }
      ],
      "prompts": [
        {
          "question": "Besides scientific breakthroughs, on what was Xi Jinping laying ever more stress as of July 2023?",
          "answer": "Self-reliance",
          "accept": [
            "technological self-reliance",
            "self-sufficiency"
          ]
        }
      ]
    },
    "xi-stresses-breakthroughs": {
      "type": "event",
      "summary": "In July 2023 Xi Jinping was stressing more and more that China needs scientific breakthroughs.",
      "when": "[2023-07-07..2023-07-09]",
      "actors": [
        "xi-jinping"
      ],
      "about": [
        "china"
      ],
      "importance": 1,
      "cues": [
        "emphasize",
        "stress",
        "necessity",
        "scientific",
        "science",
        "breakthrough",
        "research",
        "scientist",
        "discovery",
        "insist",
        "need"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 7,
          "exact": "necessity for scientific breakthroughs"
        }
      ],
      "prompts": [
        {
          "question": "Besides self-reliance, what did Xi Jinping call ever more necessary for China as of July 2023?",
          "answer": "Scientific breakthroughs",
          "accept": [
            "breakthroughs",
            "breakthroughs in science"
          ]
        }
      ]
    },
    "xi-aim-preserve-development": {
      "type": "event",
      "summary": "The aim of Xi Jinping’s growing stress on self-reliance was to preserve China’s technological development.",
      "when": "[2023-07-07..2023-07-09]",
      "actors": [
        "xi-jinping"
      ],
      "about": [
        "self-reliance",
        "china"
      ],
      "importance": 1,
      "cues": [
        "preserve",
        "protect",
        "aim",
        "technological",
        "development",
        "progress",
        "safeguard",
        "shield",
        "sustain",
        "goal",
        "purpose",
        "sanction"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 7,
          "exact": "preserve China’s technological development"
        }
      ],
      "prompts": [
        {
          "question": "What was Xi Jinping’s growing stress on self-reliance meant to preserve, as reported in July 2023?",
          "answer": "China’s technological development",
          "accept": [
            "technological development"
          ]
        }
      ]
    },
    "xi-turns-to-state-firms": {
      "type": "event",
      "summary": "Xi Jinping turned even to state-owned enterprises to win the contest over important core technologies.",
      "when": "[2023-07-07..2023-07-09]",
      "actors": [
        "xi-jinping",
        "state-owned-enterprises"
      ],
      "about": [
        "core-technologies",
        "china"
      ],
      "importance": 2,
      "cues": [
        "enlist",
        "call on",
        "battle",
        "contest",
        "fight",
        "win",
        "core",
        "state-owned",
        "state firm",
        "state company",
        "rally",
        "mobilize"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 7,
          "exact": "turning to state-owned enterprises"
        }
      ],
      "prompts": [
        {
          "question": "Which kind of companies did Xi Jinping enlist for the contest over core technologies, as reported in July 2023?",
          "answer": "State-owned enterprises",
          "accept": [
            "state enterprises",
            "state-owned firms",
            "SOEs",
            "state-owned ones"
          ]
        }
      ]
    },
    "xi-aim-industrial-security": {
      "type": "event",
      "summary": "Xi Jinping turned to state-owned enterprises to ensure China’s industrial security.",
      "when": "[2023-07-07..2023-07-09]",
      "actors": [
        "xi-jinping",
        "state-owned-enterprises"
      ],
      "about": [
        "china"
      ],
      "importance": 1,
      "cues": [
        "ensure",
        "secure",
        "guarantee",
        "industrial",
        "security",
        "industry",
        "safety",
        "safeguard",
        "supply chain",
        "state firm"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 7,
          "exact": "ensure China’s industrial security"
        }
      ],
      "prompts": [
        {
          "question": "Besides a win in core technologies, what were state-owned enterprises to ensure for China, as reported in July 2023?",
          "answer": "Industrial security"
        }
      ]
    },
    "metal-curbs-announced": {
      "type": "measure",
      "summary": "China announced, in haste, curbs on the export of two metals used in semiconductors and electric vehicles.",
      "actor": "china",
      "measure": "metal-curbs-2023",
      "targets": [
        "two-metals"
      ],
      "scope": "exports of two metals",
      "announced": "[2023-07-03..2023-07-07]",
      "about": [
        "chinese-government",
        "semiconductors",
        "electric-vehicles"
      ],
      "importance": 3,
      "cues": [
        "curb",
        "control",
        "limit",
        "export",
        "announce",
        "hastily",
        "abruptly",
        "metal",
        "licence",
        "haste",
        "sudden",
        "permit"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 8,
          "exact": "hastily announced export curbs on two metals"
        }
      ],
      "prompts": [
        {
          "question": "Exports of how many metals did China curb in the week of 3 July 2023, according to the press?",
          "answer": "Two",
          "accept": [
            "2"
          ]
        }
      ]
    },
    "metals-in-semiconductors": {
      "type": "relation",
      "summary": "The two metals whose export China curbed in July 2023 are commonly used in semiconductors.",
      "subject": "two-metals",
      "predicate": "used-in",
      "object": "semiconductors",
      "about": [
        "china",
        "metal-curbs-2023"
      ],
      "importance": 2,
      "cues": [
        "use",
        "used",
        "common",
        "commonly",
        "need",
        "chip",
        "raw material",
        "ingredient",
        "component",
        "go into",
        "important"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 8,
          "exact": "commonly used in semiconductors"
        }
      ],
      "prompts": [
        {
          "question": "Besides electric vehicles, where are the two metals commonly used whose export China curbed in July 2023?",
          "answer": "Semiconductors",
          "accept": [
            "in semiconductors",
            "chips",
            "semiconductor chips"
          ]
        }
      ]
    },
    "metals-in-electric-vehicles": {
      "type": "relation",
      "summary": "The two metals whose export China curbed in July 2023 are commonly used in electric vehicles.",
      "subject": "two-metals",
      "predicate": "used-in",
      "object": "electric-vehicles",
      "about": [
        "china",
        "metal-curbs-2023"
      ],
      "importance": 2,
      "cues": [
        "use",
        "used",
        "common",
        "commonly",
        "need",
        "car",
        "vehicle",
        "raw material",
        "ingredient",
        "component",
        "go into",
        "motor"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 8,
          "exact": "semiconductors and electric vehicles"
        }
      ],
      "prompts": [
        {
          "question": "Besides semiconductors, where are the two metals commonly used whose export China curbed in July 2023?",
          "answer": "Electric vehicles",
          "accept": [
            "in electric vehicles",
            "electric cars",
            "EVs"
          ]
        }
      ]
    },
    "china-cites-national-security": {
      "type": "claim",
      "summary": "In July 2023 China gave the protection of its national security and interests as the reason for its export curbs on two metals.",
      "when": "[2023-07-03..2023-07-07]",
      "claimants": [
        "china"
      ],
      "proposition": "the metals export curbs protect China’s national security and interests",
      "about": [
        "metal-curbs-2023",
        "chinese-government",
        "two-metals"
      ],
      "importance": 3,
      "cues": [
        "safeguard",
        "protect",
        "national security",
        "interest",
        "ostensibly",
        "reason",
        "cite",
        "justify",
        "justification",
        "ground",
        "defend"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 8,
          "exact": "ostensibly to safeguard its national security"
        }
      ],
      "prompts": [
        {
          "question": "Which reason, besides its interests, did China give for its metals export curbs of July 2023?",
          "answer": "National security",
          "accept": [
            "its national security",
            "protecting national security"
          ]
        }
      ]
    },
    "just-a-start": {
      "type": "claim",
      "summary": "Chinese state media and a policy adviser called China’s metals export curbs of July 2023 just a start.",
      "when": "[2023-07-03..2023-07-09]",
      "claimants": [
        "chinese-state-media",
        "chinese-policy-adviser"
      ],
      "proposition": "China’s metals export curbs are just a start",
      "about": [
        "metal-curbs-2023",
        "china",
        "two-metals"
      ],
      "importance": 3,
      "cues": [
        "start",
        "beginning",
        "begin",
        "adviser",
        "advisor",
        "state media",
        "describe",
        "warn",
        "only the beginning",
        "first step",
        "more to come",
        "commentary"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 8,
          "exact": "just a start"
        }
      ],
      "prompts": [
        {
          "question": "How did Chinese state media and a policy adviser describe China’s metals export curbs of July 2023?",
          "answer": "As “just a start”",
          "accept": [
            "just a start",
            "just the start",
            "only a start",
            "just the beginning"
          ]
        }
      ]
    },
    "yellen-healthy-competition": {
      "type": "statement",
      "summary": "Janet Yellen said that the United States seeks healthy competition with China.",
      "when": "[2023-07-03..2023-07-09]",
      "speaker": "janet-yellen",
      "paraphrase": "the United States seeks healthy competition with China",
      "about": [
        "economic-competition",
        "united-states",
        "china"
      ],
      "importance": 3,
      "cues": [
        "seek",
        "want",
        "healthy",
        "competition",
        "compete",
        "rivalry",
        "competitor",
        "sound",
        "economic"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 9,
          "exact": "seeks healthy competition with China"
        }
      ],
      "prompts": [
        {
          "question": "What did the United States seek with China in place of winner-take-all, according to Janet Yellen in July 2023?",
          "answer": "Healthy competition"
        }
      ]
    },
    "yellen-fair-norms": {
      "type": "statement",
      "summary": "Janet Yellen said that competition between the United States and China should rest on fair norms from which both nations gain.",
      "when": "[2023-07-03..2023-07-09]",
      "speaker": "janet-yellen",
      "paraphrase": "competition between the United States and China should rest on fair norms that benefit both nations",
      "about": [
        "economic-competition",
        "united-states",
        "china"
      ],
      "importance": 2,
      "cues": [
        "fair",
        "norm",
        "rule",
        "benefit",
        "both",
        "nation",
        "country",
        "fairness",
        "level playing field",
        "profit",
        "mutual"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 9,
          "exact": "fair norms that benefit both nations"
        }
      ],
      "prompts": [
        {
          "question": "On what should competition between China and the United States rest, according to Janet Yellen in July 2023?",
          "answer": "Fair norms",
          "accept": [
            "fair norms that benefit both nations",
            "fair rules"
          ]
        }
      ]
    },
    "yellen-not-winner-take-all": {
      "type": "statement",
      "summary": "Janet Yellen said that the United States does not seek a competition with China in which one side takes everything.",
      "when": "[2023-07-03..2023-07-09]",
      "speaker": "janet-yellen",
      "paraphrase": "the United States does not seek a winner-take-all approach to competition with China",
      "about": [
        "economic-competition",
        "united-states",
        "china"
      ],
      "importance": 2,
      "cues": [
        "winner-take-all",
        "winner takes all",
        "approach",
        "not",
        "zero-sum",
        "loser",
        "everything",
        "one side"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 9,
          "exact": "winner-take-all"
        }
      ],
      "prompts": [
        {
          "question": "Which approach to competition with China did Janet Yellen reject in July 2023?",
          "answer": "Winner-take-all",
          "accept": [
            "winner takes all"
          ]
        }
      ]
    },
    "yellen-treasury-secretary": {
      "type": "role",
      "summary": "Janet Yellen was US Treasury secretary in July 2023.",
      "person": "janet-yellen",
      "post": "US Treasury secretary",
      "organization": "us-treasury",
      "about": [
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "Treasury secretary",
        "secretary",
        "minister",
        "finance minister",
        "finance chief",
        "treasury chief",
        "head"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 9,
          "exact": "US Treasury Secretary Janet Yellen"
        }
      ],
      "noCard": "The background fact yellen-treasury-2021-2025 asks the same with its dates."
    },
    "yellen-meets-li": {
      "type": "event",
      "summary": "Janet Yellen met Premier Li Qiang in Beijing.",
      "when": "2023-07-07",
      "actors": [
        "janet-yellen",
        "li-qiang"
      ],
      "place": "beijing",
      "about": [
        "united-states",
        "china"
      ],
      "importance": 3,
      "cues": [
        "meet",
        "met",
        "meeting",
        "talks",
        "hold talks",
        "premier",
        "sit down",
        "confer",
        "counterpart",
        "second-highest"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 9,
          "exact": "met with Chinese Premier Li Qiang"
        }
      ],
      "prompts": [
        {
          "question": "Which Chinese official did Janet Yellen meet in Beijing on 7 July 2023, according to the press?",
          "answer": "Li Qiang",
          "accept": [
            "Premier Li Qiang",
            "Li",
            "Premier Li"
          ]
        }
      ]
    },
    "li-premier": {
      "type": "role",
      "summary": "Li Qiang was premier of China in July 2023.",
      "person": "li-qiang",
      "post": "premier of China",
      "about": [
        "china"
      ],
      "importance": 2,
      "cues": [
        "premier",
        "prime minister",
        "head of government",
        "number two",
        "cabinet",
        "second-ranking"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 9,
          "exact": "Chinese Premier Li Qiang"
        }
      ],
      "noCard": "The background fact li-premier-since-2023 asks the same with its dates."
    },
    "yellen-visits-china": {
      "type": "event",
      "summary": "Janet Yellen visited China in July 2023.",
      "when": "2023-07-07",
      "actors": [
        "janet-yellen"
      ],
      "place": "china",
      "importance": 1,
      "cues": [
        "visit",
        "trip",
        "travel",
        "arrive",
        "journey",
        "fly",
        "stay",
        "tour",
        "come"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 10,
          "exact": "Yellen’s visit to China"
        }
      ],
      "noCard": "The background fact yellen-trip-dates asks for the visit with its exact days."
    },
    "blinken-visits-china": {
      "type": "event",
      "summary": "Antony Blinken visited China just weeks before Janet Yellen’s visit of July 2023.",
      "when": "[2023-05-12..2023-06-30]",
      "actors": [
        "antony-blinken"
      ],
      "place": "china",
      "about": [
        "janet-yellen"
      ],
      "importance": 2,
      "cues": [
        "visit",
        "trip",
        "travel",
        "weeks",
        "after",
        "earlier",
        "weeks ago",
        "journey",
        "precede",
        "last month",
        "fly"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 10,
          "exact": "just weeks after Secretary of State"
        }
      ],
      "prompts": [
        {
          "question": "Which member of the US cabinet visited China just weeks before Janet Yellen’s trip of July 2023?",
          "answer": "Antony Blinken",
          "accept": [
            "Blinken",
            "Secretary Blinken"
          ]
        }
      ]
    },
    "blinken-secretary-of-state": {
      "type": "role",
      "summary": "Antony Blinken was US secretary of state in July 2023.",
      "person": "antony-blinken",
      "post": "US secretary of state",
      "about": [
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "secretary of state",
        "secretary",
        "diplomat",
        "minister",
        "top diplomat",
        "foreign minister",
        "chief diplomat"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 10,
          "exact": "Secretary of State Antony Blinken"
        }
      ],
      "noCard": "The background fact blinken-state-2021-2025 asks the same with its dates."
    },
    "blinken-xi-agreement": {
      "type": "event",
      "summary": "During Antony Blinken’s visit to China, he and Xi Jinping agreed that the rivalry between the United States and China should not escalate into conflict.",
      "when": "[2023-05-12..2023-06-30]",
      "actors": [
        "antony-blinken",
        "xi-jinping"
      ],
      "place": "china",
      "about": [
        "us-china-rivalry",
        "united-states"
      ],
      "importance": 3,
      "cues": [
        "agree",
        "agreement",
        "rivalry",
        "competition",
        "escalate",
        "conflict",
        "veer",
        "spiral",
        "spill over",
        "stabilize",
        "prevent",
        "consensus"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 10,
          "exact": "should not escalate into conflict"
        }
      ],
      "prompts": [
        {
          "question": "Into what should the US–China rivalry not escalate, as Antony Blinken and Xi Jinping agreed in mid-2023?",
          "answer": "Conflict",
          "accept": [
            "a conflict"
          ]
        }
      ]
    },
    "us-china-rivals": {
      "type": "relation",
      "summary": "In July 2023 the United States and China were rivals.",
      "subject": "united-states",
      "predicate": "opposes",
      "object": "china",
      "about": [
        "us-china-rivalry"
      ],
      "importance": 1,
      "cues": [
        "rival",
        "rivalry",
        "mutual",
        "compete",
        "competition",
        "superpower",
        "contest",
        "adversary",
        "opponent",
        "strategic"
      ],
      "sources": [
        {
          "source": "article",
          "paragraph": 10,
          "exact": "the mutual rivalry"
        }
      ],
      "noCard": "The question would name the answer; the fact blinken-xi-agreement asks about the rivalry."
    },
    "xi-president-since-2013": {
      "type": "role",
      "summary": "Xi Jinping was elected president of China by the National People’s Congress on 14 March 2013.",
      "person": "xi-jinping",
      "post": "president of China",
      "from": "2013-03-14",
      "about": [
        "china"
      ],
      "importance": 2,
      "cues": [
        "president",
        "elect",
        "leader",
        "head of state",
        "head of the state",
        "vote",
        "parliament",
        "congress",
        "take office",
        "come to power"
      ],
      "sources": [
        {
          "source": "ecns-xi-2014",
          "exact": "Xi Jinping was elected president"
        }
      ]
    },
    "li-premier-since-2023": {
      "type": "role",
      "summary": "Li Qiang was appointed premier of China on 11 March 2023.",
      "person": "li-qiang",
      "post": "premier of China",
      "from": "2023-03-11",
      "about": [
        "china"
      ],
      "importance": 2,
      "cues": [
        "premier",
        "appoint",
        "endorse",
        "prime minister",
        "head of government",
        "vote",
        "parliament",
        "name",
        "take office",
        "succeed"
      ],
      "sources": [
        {
          "source": "people-li-2023",
          "exact": "endorsed as Chinese premier Saturday"
        }
      ]
    },
    "biden-president-2021-2025": {
      "type": "role",
      "summary": "Joe Biden took office as president of the United States on 20 January 2021.",
      "person": "joe-biden",
      "post": "US president",
      "from": "2021-01-20",
      "to": "2025-01-20",
      "about": [
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "president",
        "inaugurate",
        "swear in",
        "leader",
        "inauguration",
        "oath",
        "take office",
        "term",
        "White House"
      ],
      "sources": [
        {
          "source": "ballotpedia-biden-2021",
          "exact": "will be sworn in as the 46th president"
        },
        {
          "source": "whas11-biden-2021",
          "exact": "sworn in as the 46th president"
        },
        {
          "source": "newser-trump-2025"
        }
      ]
    },
    "yellen-treasury-2021-2025": {
      "type": "role",
      "summary": "Janet Yellen was sworn in as US Treasury secretary on 26 January 2021.",
      "person": "janet-yellen",
      "post": "US Treasury secretary",
      "organization": "us-treasury",
      "from": "2021-01-26",
      "to": "2025-01-20",
      "about": [
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "Treasury secretary",
        "swear in",
        "secretary",
        "oath",
        "take office",
        "term",
        "finance minister",
        "first woman",
        "head"
      ],
      "sources": [
        {
          "source": "fnn-yellen-2021",
          "exact": "Yellen was sworn in Tuesday"
        },
        {
          "source": "ballotpedia-yellen",
          "exact": "served through January 20, 2025"
        }
      ]
    },
    "blinken-state-2021-2025": {
      "type": "role",
      "summary": "Antony Blinken took office as US secretary of state on 26 January 2021.",
      "person": "antony-blinken",
      "post": "US secretary of state",
      "organization": "state-department",
      "from": "2021-01-26",
      "to": "2025-01-20",
      "about": [
        "united-states",
        "joe-biden"
      ],
      "importance": 2,
      "cues": [
        "secretary of state",
        "confirm",
        "assume office",
        "secretary",
        "swear in",
        "oath",
        "take office",
        "top diplomat",
        "term"
      ],
      "sources": [
        {
          "source": "ppt-blinken-2021",
          "exact": "assuming office on January 26, 2021"
        },
        {
          "source": "epoch-rubio-2025",
          "exact": "administration for his entire term"
        },
        {
          "source": "newser-trump-2025"
        }
      ]
    },
    "bis-controls-october-2022": {
      "type": "measure",
      "summary": "The US Bureau of Industry and Security announced export controls on advanced chips and chip manufacturing for China on 7 October 2022.",
      "actor": "us-bis",
      "measure": "us-chip-controls-2022",
      "targets": [
        "china"
      ],
      "scope": "advanced computing chips and chip manufacturing",
      "rationale": "US national security and foreign policy",
      "announced": "2022-10-07",
      "about": [
        "us-commerce",
        "semiconductors",
        "united-states"
      ],
      "importance": 3,
      "cues": [
        "export control",
        "control",
        "restrict",
        "announce",
        "implement",
        "advanced computing",
        "supercomputer",
        "chip",
        "sweeping",
        "rule",
        "semiconductor equipment",
        "military"
      ],
      "sources": [
        {
          "source": "bis-2022",
          "exact": "Friday, October 7, 2022"
        }
      ]
    },
    "blinken-trip-dates": {
      "type": "event",
      "summary": "Antony Blinken visited Beijing on 18 and 19 June 2023.",
      "when": "2023-06-18/2023-06-19",
      "actors": [
        "antony-blinken"
      ],
      "place": "beijing",
      "about": [
        "china",
        "state-department"
      ],
      "importance": 2,
      "cues": [
        "visit",
        "trip",
        "travel",
        "arrive",
        "two-day",
        "journey",
        "weekend",
        "fly",
        "high-ranking",
        "first in five years"
      ],
      "sources": [
        {
          "source": "state-blinken-2023",
          "exact": "from June 18-19"
        },
        {
          "source": "anews-yellen-2023",
          "exact": "who traveled there on June 18-19"
        }
      ]
    },
    "xi-receives-blinken": {
      "type": "event",
      "summary": "Xi Jinping met Antony Blinken in Beijing on 19 June 2023.",
      "when": "2023-06-19",
      "actors": [
        "xi-jinping",
        "antony-blinken"
      ],
      "place": "beijing",
      "importance": 2,
      "cues": [
        "meet",
        "met",
        "meeting",
        "receive",
        "talks",
        "greet",
        "audience",
        "sit down",
        "confer",
        "shake hands"
      ],
      "sources": [
        {
          "source": "democracy-now-2023",
          "exact": "he met with Chinese President Xi Jinping"
        }
      ]
    },
    "blinken-manages-competition": {
      "type": "statement",
      "summary": "Antony Blinken said in Beijing that the United States would manage its competition with China so that it does not become a conflict.",
      "when": "2023-06-18/2023-06-19",
      "speaker": "antony-blinken",
      "paraphrase": "the United States will keep competition with China from becoming conflict",
      "place": "beijing",
      "about": [
        "us-china-rivalry",
        "united-states",
        "china"
      ],
      "importance": 2,
      "cues": [
        "compete",
        "competition",
        "manage",
        "responsibly",
        "conflict",
        "veer",
        "rivalry",
        "responsible",
        "contain",
        "slide",
        "avoid",
        "war"
      ],
      "sources": [
        {
          "source": "state-blinken-2023",
          "exact": "responsibly manage that competition"
        }
      ],
      "prompts": [
        {
          "question": "Who said in Beijing in June 2023 that America would responsibly manage its competition with China?",
          "answer": "Antony Blinken",
          "accept": [
            "Blinken",
            "Secretary Blinken"
          ]
        }
      ]
    },
    "yellen-trip-dates": {
      "type": "event",
      "summary": "Janet Yellen’s visit to Beijing was set for 6 to 9 July 2023.",
      "when": "2023-07-06/2023-07-09",
      "actors": [
        "janet-yellen"
      ],
      "place": "beijing",
      "about": [
        "china",
        "us-treasury"
      ],
      "importance": 2,
      "cues": [
        "visit",
        "trip",
        "travel",
        "arrive",
        "four-day",
        "schedule",
        "journey",
        "until Sunday",
        "leave",
        "due"
      ],
      "sources": [
        {
          "source": "anews-yellen-2023",
          "exact": "China from July 6-9"
        },
        {
          "source": "firstpost-yellen-2023",
          "exact": "her four-day trip to Beijing"
        }
      ]
    },
    "yellen-li-great-hall": {
      "type": "event",
      "summary": "Li Qiang received Janet Yellen in the Great Hall of the People on the afternoon of 7 July 2023.",
      "when": "2023-07-07",
      "actors": [
        "li-qiang",
        "janet-yellen"
      ],
      "place": "great-hall",
      "about": [
        "beijing"
      ],
      "importance": 1,
      "cues": [
        "meet",
        "met",
        "receive",
        "meeting",
        "hall",
        "welcome",
        "host",
        "greet",
        "sit down",
        "afternoon"
      ],
      "sources": [
        {
          "source": "embassy-li-2023",
          "exact": "at the Great Hall of the People"
        }
      ],
      "prompts": [
        {
          "question": "In which building did Li Qiang receive Janet Yellen on 7 July 2023?",
          "answer": "Great Hall of the People",
          "accept": [
            "the Great Hall of the People",
            "Great Hall"
          ]
        }
      ]
    },
    "yellen-tells-li": {
      "type": "statement",
      "summary": "Janet Yellen told Li Qiang that the United States wants healthy economic competition with China that benefits both economies.",
      "when": "2023-07-07",
      "speaker": "janet-yellen",
      "audience": "li-qiang",
      "paraphrase": "healthy economic competition should benefit both the American and the Chinese economy",
      "place": "beijing",
      "about": [
        "economic-competition",
        "united-states",
        "china"
      ],
      "importance": 2,
      "cues": [
        "tell",
        "discuss",
        "healthy",
        "economic",
        "competition",
        "benefit",
        "both",
        "fair",
        "rule",
        "profit",
        "gain",
        "rivalry"
      ],
      "sources": [
        {
          "source": "treasury-readout-2023",
          "exact": "seek healthy economic competition with China"
        }
      ],
      "prompts": [
        {
          "question": "To whom did Janet Yellen speak on 7 July 2023 of healthy competition between the American and Chinese economies?",
          "answer": "Li Qiang",
          "accept": [
            "Premier Li Qiang",
            "Li",
            "Premier Li"
          ]
        }
      ]
    },
    "li-tells-yellen": {
      "type": "statement",
      "summary": "Li Qiang told Janet Yellen that stretching the concept of security too far harms the economies of China, the United States and the world.",
      "when": "2023-07-07",
      "speaker": "li-qiang",
      "audience": "janet-yellen",
      "paraphrase": "overstretching the concept of security harms economic development",
      "place": "great-hall",
      "about": [
        "china",
        "united-states"
      ],
      "importance": 1,
      "cues": [
        "tell",
        "politicize",
        "overstretch",
        "security",
        "harm",
        "detrimental",
        "economic",
        "cooperation",
        "politicise",
        "stretch",
        "damage",
        "generalize"
      ],
      "sources": [
        {
          "source": "embassy-li-2023",
          "exact": "overstretching the concept of security"
        }
      ],
      "prompts": [
        {
          "question": "Overstretching which concept harms economic development, as Li Qiang told Janet Yellen on 7 July 2023?",
          "answer": "Security",
          "accept": [
            "national security"
          ]
        }
      ]
    },
    "xi-jiangsu-trip-dates": {
      "type": "event",
      "summary": "Xi Jinping’s inspection trip to Jiangsu ran from 5 to 7 July 2023 and took him to Suzhou and Nanjing.",
      "when": "2023-07-05/2023-07-07",
      "actors": [
        "xi-jinping"
      ],
      "place": "jiangsu",
      "about": [
        "suzhou",
        "nanjing",
        "china"
      ],
      "importance": 2,
      "cues": [
        "inspect",
        "inspection",
        "trip",
        "tour",
        "visit",
        "Wednesday to Friday",
        "three-day",
        "stop",
        "city",
        "from Wednesday"
      ],
      "sources": [
        {
          "source": "people-jiangsu-2023",
          "exact": "inspection trip in Jiangsu from Wednesday to Friday"
        }
      ],
      "prompts": [
        {
          "question": "Besides Suzhou, which city did Xi Jinping visit on his Jiangsu trip of 5 to 7 July 2023?",
          "answer": "Nanjing"
        }
      ]
    },
    "xi-in-suzhou": {
      "type": "event",
      "summary": "Xi Jinping inspected Suzhou, and a high-tech enterprise there, on 5 and 6 July 2023.",
      "when": "2023-07-05/2023-07-06",
      "actors": [
        "xi-jinping"
      ],
      "place": "suzhou",
      "about": [
        "jiangsu"
      ],
      "importance": 1,
      "cues": [
        "inspect",
        "visit",
        "city",
        "high-tech",
        "enterprise",
        "company",
        "stop",
        "factory",
        "laboratory",
        "look around",
        "technology firm"
      ],
      "sources": [
        {
          "source": "people-suzhou-2023",
          "exact": "inspected the city of Suzhou"
        }
      ],
      "prompts": [
        {
          "question": "In which city of Jiangsu did Xi Jinping visit a high-tech enterprise on 5 July 2023?",
          "answer": "Suzhou"
        }
      ]
    },
    "xi-industrial-park-words": {
      "type": "statement",
      "summary": "At the Suzhou Industrial Park Xi Jinping stressed what hi-tech parks do for self-reliance in science and technology.",
      "when": "2023-07-05",
      "speaker": "xi-jinping",
      "paraphrase": "hi-tech parks are crucial for self-reliance in science and technology",
      "medium": "xinhua",
      "place": "suzhou-industrial-park",
      "about": [
        "self-reliance"
      ],
      "importance": 1,
      "cues": [
        "emphasize",
        "stress",
        "park",
        "hi-tech",
        "high-tech",
        "self-reliance",
        "crucial",
        "zone",
        "importance",
        "science",
        "play a role",
        "key"
      ],
      "sources": [
        {
          "source": "people-jiangsu-2023",
          "exact": "crucial role of hi-tech parks"
        },
        {
          "source": "people-suzhou-2023",
          "exact": "exhibition center of the Suzhou Industrial Park"
        }
      ],
      "prompts": [
        {
          "question": "What is crucial for self-reliance in science and technology, said Xi Jinping in Suzhou on 5 July 2023?",
          "answer": "Hi-tech parks",
          "accept": [
            "high-tech parks",
            "industrial parks"
          ]
        }
      ]
    },
    "suzhou-in-jiangsu": {
      "type": "relation",
      "summary": "Suzhou is a city in the province of Jiangsu.",
      "subject": "suzhou",
      "predicate": "located-in",
      "object": "jiangsu",
      "importance": 1,
      "cues": [
        "city",
        "province",
        "lie",
        "located",
        "belong",
        "metropolis",
        "situated"
      ],
      "sources": [
        {
          "source": "people-suzhou-2023",
          "exact": "Suzhou in east China's Jiangsu Province"
        }
      ]
    },
    "announcement-23": {
      "type": "measure",
      "summary": "The Chinese Ministry of Commerce and the Chinese customs administration announced on 3 July 2023 that exports of gallium and germanium items would need licences from 1 August 2023.",
      "actor": "mofcom",
      "measure": "metal-curbs-2023",
      "targets": [
        "gallium",
        "germanium"
      ],
      "scope": "export licences for gallium and germanium items",
      "announced": "2023-07-03",
      "effective": "2023-08-01",
      "about": [
        "china",
        "china-customs",
        "chinese-government"
      ],
      "importance": 3,
      "cues": [
        "announce",
        "export",
        "control",
        "curb",
        "restrict",
        "licence",
        "license",
        "permit",
        "take effect",
        "approval",
        "apply",
        "raw material"
      ],
      "sources": [
        {
          "source": "mofcom-23-2023"
        },
        {
          "source": "cna-metals-2023",
          "exact": "gallium and germanium products from Aug 1"
        },
        {
          "source": "cjo-2023",
          "exact": "On 3 July 2023"
        }
      ],
      "prompts": [
        {
          "question": "What have exporters of gallium and germanium from China needed since 1 August 2023?",
          "answer": "Licences",
          "accept": [
            "a licence",
            "licenses",
            "a license",
            "export licences",
            "export licenses",
            "permits"
          ]
        }
      ]
    },
    "curbs-affect-gallium": {
      "type": "relation",
      "summary": "Gallium is one of the two metals under the export curbs that China announced on 3 July 2023.",
      "subject": "metal-curbs-2023",
      "predicate": "affects",
      "object": "gallium",
      "from": "2023-07-03",
      "about": [
        "china"
      ],
      "importance": 3,
      "cues": [
        "metal",
        "export",
        "curb",
        "restrict",
        "control",
        "item",
        "licence",
        "permit",
        "raw material",
        "subject to"
      ],
      "sources": [
        {
          "source": "cna-metals-2023",
          "exact": "some gallium and germanium products"
        }
      ],
      "prompts": [
        {
          "question": "Besides germanium, which metal did China put under export licensing from 1 August 2023?",
          "answer": "Gallium"
        }
      ]
    },
    "curbs-affect-germanium": {
      "type": "relation",
      "summary": "Germanium is one of the two metals under the export curbs that China announced on 3 July 2023.",
      "subject": "metal-curbs-2023",
      "predicate": "affects",
      "object": "germanium",
      "from": "2023-07-03",
      "about": [
        "china"
      ],
      "importance": 3,
      "cues": [
        "metal",
        "export",
        "curb",
        "restrict",
        "control",
        "item",
        "licence",
        "permit",
        "raw material",
        "subject to"
      ],
      "sources": [
        {
          "source": "cna-metals-2023",
          "exact": "some gallium and germanium products"
        }
      ],
      "prompts": [
        {
          "question": "Besides gallium, which metal did China put under export licensing from 1 August 2023?",
          "answer": "Germanium"
        }
      ]
    },
    "curbs-not-a-ban": {
      "type": "statement",
      "summary": "Shu Jueting of the Chinese Ministry of Commerce said on 6 July 2023 that China’s curbs on gallium and germanium exports were no ban and were aimed at no particular country.",
      "when": "2023-07-06",
      "speaker": "shu-jueting",
      "paraphrase": "China’s metals export curbs are no ban and target no specific country",
      "about": [
        "mofcom",
        "metal-curbs-2023",
        "gallium",
        "germanium",
        "china"
      ],
      "importance": 2,
      "cues": [
        "spokesperson",
        "not a ban",
        "target",
        "specific country",
        "permit",
        "press conference",
        "spokeswoman",
        "prohibition",
        "aim at",
        "single out",
        "requirement"
      ],
      "sources": [
        {
          "source": "beijing-review-2023",
          "exact": "does not target any specific country"
        }
      ],
      "prompts": [
        {
          "question": "Which spokesperson said on 6 July 2023 that China’s metals export curbs target no specific country?",
          "answer": "Shu Jueting",
          "accept": [
            "Shu"
          ]
        }
      ]
    },
    "wei-just-the-beginning": {
      "type": "statement",
      "summary": "Wei Jianguo, a former Chinese vice minister of commerce, told China Daily that the curbs on gallium and germanium exports were only the beginning of China’s countermeasures.",
      "when": "2023-07-05",
      "speaker": "wei-jianguo",
      "quotation": "This is just the beginning of China's countermeasures",
      "medium": "china-daily",
      "about": [
        "metal-curbs-2023",
        "china",
        "gallium",
        "germanium",
        "mofcom"
      ],
      "importance": 2,
      "cues": [
        "beginning",
        "start",
        "countermeasure",
        "former",
        "vice minister",
        "interview",
        "tool box",
        "warn",
        "ex-official",
        "retaliation",
        "escalate",
        "toolbox"
      ],
      "sources": [
        {
          "source": "ecns-wei-2023",
          "exact": "just the beginning of China's countermeasures"
        }
      ],
      "prompts": [
        {
          "question": "Which former vice minister called the curbs of July 2023 “just the beginning” of China’s countermeasures?",
          "answer": "Wei Jianguo",
          "accept": [
            "Wei"
          ]
        }
      ]
    },
    "gallium-share-2022": {
      "type": "figure",
      "summary": "China made about 98 percent of the world’s low-grade primary gallium in 2022, according to the US Geological Survey.",
      "subject": "gallium",
      "quantity": "China’s share of world production of low-grade primary gallium",
      "value": 98,
      "unit": "percent",
      "tolerance": 2,
      "asOf": "2022",
      "about": [
        "china"
      ],
      "importance": 2,
      "cues": [
        "share",
        "percent",
        "produce",
        "production",
        "world supply",
        "dominate",
        "majority",
        "almost all",
        "output",
        "by-product",
        "raw material",
        "bulk"
      ],
      "sources": [
        {
          "source": "recorder-metals-2023",
          "exact": "low-grade primary gallium"
        }
      ]
    },
    "germanium-share-2023": {
      "type": "figure",
      "summary": "China produced around 60 percent of the world’s germanium, according to the Critical Raw Materials Alliance, as cited in July 2023.",
      "subject": "germanium",
      "quantity": "China’s share of world germanium production",
      "value": 60,
      "unit": "percent",
      "tolerance": 5,
      "asOf": "2023-07",
      "about": [
        "china"
      ],
      "importance": 2,
      "cues": [
        "share",
        "percent",
        "produce",
        "production",
        "world supply",
        "dominate",
        "majority",
        "output",
        "by-product",
        "raw material",
        "bulk",
        "more than half"
      ],
      "sources": [
        {
          "source": "cna-metals-2023",
          "exact": "around 60 per cent of the world's germanium"
        }
      ]
    },
    "gallium-exports-2022": {
      "type": "figure",
      "summary": "China exported 94 metric tons of gallium in 2022, according to Chinese customs.",
      "subject": "gallium",
      "quantity": "China’s exports of gallium",
      "value": 94,
      "unit": "metric tons",
      "tolerance": 5,
      "asOf": "2022",
      "about": [
        "china",
        "china-customs"
      ],
      "importance": 1,
      "cues": [
        "metric ton",
        "ton",
        "tonne",
        "ship",
        "shipment",
        "abroad",
        "sell",
        "volume",
        "quantity",
        "export"
      ],
      "sources": [
        {
          "source": "cna-metals-2023",
          "exact": "94 metric tons of gallium"
        }
      ]
    },
    "germanium-exports-2022": {
      "type": "figure",
      "summary": "China exported 43.7 metric tons of germanium in 2022, according to Chinese customs.",
      "subject": "germanium",
      "quantity": "China’s exports of unwrought and wrought germanium",
      "value": 43.7,
      "unit": "metric tons",
      "tolerance": 2,
      "asOf": "2022",
      "about": [
        "china",
        "china-customs"
      ],
      "importance": 1,
      "cues": [
        "metric ton",
        "ton",
        "tonne",
        "ship",
        "shipment",
        "abroad",
        "sell",
        "volume",
        "quantity",
        "export"
      ],
      "sources": [
        {
          "source": "cna-metals-2023",
          "exact": "43.7 metric tons"
        }
      ]
    },
    "curbs-take-effect": {
      "type": "event",
      "summary": "The Chinese curbs on exports of gallium and germanium took effect on 1 August 2023.",
      "when": "2023-08-01",
      "actors": [
        "china"
      ],
      "about": [
        "metal-curbs-2023",
        "gallium",
        "germanium",
        "mofcom"
      ],
      "importance": 2,
      "cues": [
        "take effect",
        "force",
        "introduce",
        "since August",
        "1 August",
        "in force",
        "enter into force",
        "start",
        "begin",
        "licence",
        "permit",
        "from August"
      ],
      "sources": [
        {
          "source": "metal-bulletin-2023",
          "exact": "controls were introduced on August 1"
        }
      ],
      "noCard": "The date stands in the fact announcement-23."
    },
    "outbound-order-signed": {
      "type": "measure",
      "summary": "On 9 August 2023 Joe Biden ordered a programme to prohibit or track American investments in Chinese chips, quantum technology and artificial intelligence.",
      "actor": "joe-biden",
      "measure": "outbound-order",
      "targets": [
        "china"
      ],
      "scope": "US investments in three sensitive Chinese technologies",
      "announced": "2023-08-09",
      "about": [
        "us-treasury",
        "semiconductors",
        "quantum-computing",
        "artificial-intelligence",
        "united-states"
      ],
      "importance": 3,
      "cues": [
        "executive order",
        "order",
        "sign",
        "investment",
        "invest",
        "outbound",
        "prohibit",
        "notify",
        "money",
        "capital",
        "investor",
        "ban"
      ],
      "succeeds": [
        "capital-limits-considered",
        "knowhow-limits-considered",
        "fields-under-consideration"
      ],
      "sources": [
        {
          "source": "eo-14105"
        },
        {
          "source": "treasury-program",
          "exact": "prohibit or require notification"
        }
      ]
    },
    "first-licences-approved": {
      "type": "event",
      "summary": "The Chinese Ministry of Commerce said on 21 September 2023 that it had approved the first export licences under its curbs on gallium and germanium.",
      "when": "2023-09-21",
      "actors": [
        "mofcom"
      ],
      "about": [
        "metal-curbs-2023",
        "gallium",
        "germanium",
        "china"
      ],
      "importance": 1,
      "cues": [
        "approve",
        "grant",
        "issue",
        "spokesperson",
        "green light",
        "permit",
        "licence",
        "exporter",
        "first",
        "application",
        "nod",
        "allow"
      ],
      "sources": [
        {
          "source": "metal-bulletin-2023",
          "exact": "approved the first export licenses"
        }
      ]
    },
    "chip-rules-october-2023": {
      "type": "measure",
      "summary": "On 17 October 2023 the US Bureau of Industry and Security announced rules for China that cover more artificial intelligence chips and close loopholes in its export controls of 2022.",
      "actor": "us-bis",
      "measure": "us-chip-rules-2023",
      "targets": [
        "china"
      ],
      "scope": "more artificial intelligence chips and chipmaking tools",
      "announced": "2023-10-17",
      "effective": "2023-11-17",
      "about": [
        "us-commerce",
        "ai-chips",
        "semiconductors",
        "us-chip-controls-2022",
        "united-states",
        "us-chip-equipment"
      ],
      "importance": 3,
      "cues": [
        "rule",
        "tighten",
        "expand",
        "update",
        "export control",
        "loophole",
        "threshold",
        "chip",
        "stricter",
        "close",
        "plug",
        "toughen"
      ],
      "succeeds": [
        "ai-chip-limits-considered"
      ],
      "sources": [
        {
          "source": "newsio-2023",
          "exact": "released a notice on Oct. 17"
        },
        {
          "source": "simpson-thacher-2023",
          "exact": "effective date of November 17"
        }
      ]
    },
    "rules-catch-nvidia": {
      "type": "relation",
      "summary": "The US chip export rules of October 2023 caught the A800 and H800, chips that Nvidia had made for China.",
      "subject": "us-chip-rules-2023",
      "predicate": "affects",
      "object": "nvidia",
      "from": "[2023-10-17..2023-11-17]",
      "about": [
        "ai-chips",
        "china",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "A800",
        "H800",
        "chip",
        "tailor-made",
        "capture",
        "bar",
        "ban",
        "forbid",
        "slow down",
        "version",
        "weaker",
        "affected"
      ],
      "sources": [
        {
          "source": "simpson-thacher-2023",
          "exact": "such as the A800 and the H800 chips"
        },
        {
          "source": "newsio-2023",
          "exact": "even the A800 and H800 chips"
        }
      ],
      "prompts": [
        {
          "question": "Which company’s A800 and H800 chips fell under the US export rules for China announced in October 2023?",
          "answer": "Nvidia"
        }
      ]
    },
    "antimony-curbs": {
      "type": "event",
      "summary": "On 15 August 2024 the Chinese Ministry of Commerce said that it would restrict exports of antimony.",
      "when": "2024-08-15",
      "actors": [
        "mofcom"
      ],
      "about": [
        "antimony",
        "china"
      ],
      "importance": 1,
      "cues": [
        "antimony",
        "restrict antimony",
        "curb antimony",
        "limit antimony",
        "licence",
        "permit",
        "control",
        "ammunition",
        "battery",
        "flame retardant",
        "mineral"
      ],
      "sources": [
        {
          "source": "ajc-ban-2024",
          "exact": "it would restrict exports of antimony"
        },
        {
          "source": "miningweekly-antimony-2024",
          "exact": "its commerce ministry said on Thursday"
        }
      ],
      "prompts": [
        {
          "question": "On exports of which further metal did China announce restrictions in August 2024, after gallium and germanium?",
          "answer": "Antimony"
        }
      ]
    },
    "outbound-rule-issued": {
      "type": "measure",
      "summary": "On 28 October 2024 the US Treasury issued the final rule on American investment in sensitive Chinese technology, to take effect on 2 January 2025.",
      "actor": "us-treasury",
      "measure": "outbound-rule",
      "targets": [
        "china"
      ],
      "scope": "US investments in three sensitive Chinese technologies",
      "announced": "2024-10-28",
      "effective": "2025-01-02",
      "about": [
        "outbound-order",
        "united-states"
      ],
      "importance": 3,
      "cues": [
        "final rule",
        "rule",
        "regulation",
        "issue",
        "investment",
        "outbound",
        "take effect",
        "money",
        "capital",
        "investor",
        "finalize",
        "ban"
      ],
      "sources": [
        {
          "source": "treasury-final-rule-2024",
          "exact": "go into effect on January 2, 2025"
        },
        {
          "source": "treasury-program",
          "exact": "effective as of January 2, 2025"
        }
      ]
    },
    "chip-rules-december-2024": {
      "type": "measure",
      "summary": "On 2 December 2024 the US Bureau of Industry and Security announced new controls on chipmaking tools and high-bandwidth memory for China.",
      "actor": "us-bis",
      "measure": "us-chip-rules-2024",
      "targets": [
        "china"
      ],
      "scope": "chipmaking tools and high-bandwidth memory",
      "announced": "2024-12-02",
      "about": [
        "us-commerce",
        "us-chip-equipment",
        "semiconductors",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "rule",
        "control",
        "crackdown",
        "chipmaking",
        "equipment",
        "memory",
        "Entity List",
        "announce",
        "restrict",
        "curb",
        "tool",
        "HBM"
      ],
      "sources": [
        {
          "source": "thompson-hine-2024",
          "exact": "new controls on high-bandwidth memory"
        },
        {
          "source": "recorder-ban-2024",
          "exact": "its third crackdown in three years"
        }
      ]
    },
    "entity-list-december-2024": {
      "type": "figure",
      "summary": "The United States added 140 organizations to its Entity List together with its chip export rules of 2 December 2024.",
      "subject": "us-chip-rules-2024",
      "quantity": "organizations added to the US Entity List",
      "value": 140,
      "unit": "organizations",
      "asOf": "2024-12-02",
      "about": [
        "us-bis",
        "china",
        "united-states"
      ],
      "importance": 1,
      "cues": [
        "Entity List",
        "add",
        "company",
        "companies",
        "blacklist",
        "list",
        "sanction",
        "firm",
        "put on",
        "tool maker",
        "hit",
        "trade restrictions"
      ],
      "sources": [
        {
          "source": "thompson-hine-2024",
          "exact": "140 additions"
        },
        {
          "source": "recorder-ban-2024",
          "exact": "curbing exports to 140 companies"
        }
      ]
    },
    "metals-ban-2024": {
      "type": "measure",
      "summary": "On 3 December 2024, a day after new American chip export rules, China banned exports of gallium, germanium and antimony items to the United States.",
      "actor": "mofcom",
      "measure": "metal-ban-2024",
      "targets": [
        "united-states"
      ],
      "scope": "gallium, germanium, antimony and superhard materials",
      "rationale": "national security and interests",
      "announced": "2024-12-03",
      "effective": "2024-12-03",
      "about": [
        "china",
        "gallium",
        "germanium",
        "antimony"
      ],
      "importance": 3,
      "cues": [
        "ban",
        "prohibit",
        "bar",
        "export",
        "not be permitted",
        "retaliate",
        "dual-use",
        "stop",
        "halt",
        "retaliation",
        "shipment",
        "tit for tat"
      ],
      "respondsTo": [
        "chip-rules-december-2024"
      ],
      "sources": [
        {
          "source": "recorder-ban-2024",
          "exact": "with immediate effect"
        },
        {
          "source": "ajc-ban-2024",
          "exact": "in response to chip sanctions"
        }
      ],
      "prompts": [
        {
          "question": "When did China ban gallium exports to the United States, relative to the American chip rules of 2 December 2024?",
          "answer": "The day after",
          "accept": [
            "a day later",
            "one day later",
            "the next day",
            "after",
            "later",
            "afterwards"
          ]
        }
      ]
    },
    "military-ban": {
      "type": "measure",
      "summary": "On 3 December 2024 the Chinese Ministry of Commerce forbade exports of dual-use goods to American military users; China’s pause of its metals ban in November 2025 left that in force.",
      "actor": "mofcom",
      "measure": "military-ban-2024",
      "targets": [
        "us-military"
      ],
      "scope": "dual-use goods",
      "announced": "2024-12-03",
      "about": [
        "china",
        "united-states",
        "metal-ban-pause-2025"
      ],
      "importance": 1,
      "cues": [
        "ban",
        "prohibit",
        "military",
        "dual-use",
        "user",
        "army",
        "armed forces",
        "Pentagon",
        "civilian and military",
        "forbid",
        "supply"
      ],
      "sources": [
        {
          "source": "fastmarkets-2025",
          "exact": "direct prohibition on shipping dual-use items"
        },
        {
          "source": "lagani-2025",
          "exact": "first clause banning the export of dual-use items"
        }
      ]
    },
    "trump-president": {
      "type": "role",
      "summary": "Donald Trump became president of the United States again on 20 January 2025, after Joe Biden.",
      "person": "donald-trump",
      "post": "US president",
      "from": "2025-01-20",
      "about": [
        "united-states",
        "joe-biden"
      ],
      "importance": 3,
      "cues": [
        "president",
        "swear in",
        "inaugurate",
        "inauguration",
        "return",
        "take office",
        "second term",
        "oath",
        "White House"
      ],
      "succeeds": [
        "biden-president",
        "biden-president-2021-2025"
      ],
      "sources": [
        {
          "source": "newser-trump-2025",
          "exact": "became its 47th on Monday"
        }
      ]
    },
    "rubio-secretary-of-state": {
      "type": "role",
      "summary": "Marco Rubio became US secretary of state on 21 January 2025, after Antony Blinken.",
      "person": "marco-rubio",
      "post": "US secretary of state",
      "organization": "state-department",
      "from": "2025-01-21",
      "about": [
        "united-states",
        "antony-blinken"
      ],
      "importance": 2,
      "cues": [
        "secretary of state",
        "swear in",
        "confirm",
        "replace",
        "top diplomat",
        "oath",
        "take office",
        "successor",
        "senator",
        "foreign minister",
        "chief diplomat"
      ],
      "succeeds": [
        "blinken-secretary-of-state",
        "blinken-state-2021-2025"
      ],
      "sources": [
        {
          "source": "nbc-rubio-2025",
          "exact": "Rubio replaces Antony Blinken"
        }
      ]
    },
    "bessent-treasury-secretary": {
      "type": "role",
      "summary": "Scott Bessent was sworn in as US Treasury secretary on 28 January 2025; Janet Yellen had held the post before.",
      "person": "scott-bessent",
      "post": "US Treasury secretary",
      "organization": "us-treasury",
      "from": "2025-01-28",
      "about": [
        "united-states",
        "janet-yellen"
      ],
      "importance": 2,
      "cues": [
        "Treasury secretary",
        "swear in",
        "confirm",
        "secretary",
        "finance minister",
        "oath",
        "take office",
        "successor",
        "investor",
        "hedge fund",
        "treasury chief"
      ],
      "succeeds": [
        "yellen-treasury-secretary",
        "yellen-treasury-2021-2025"
      ],
      "sources": [
        {
          "source": "accounting-today-2025",
          "exact": "sworn in as Treasury Secretary on Tuesday"
        },
        {
          "source": "ballotpedia-bessent-2025",
          "exact": "secretary of the Treasury on Jan. 27, 2025"
        }
      ]
    },
    "trump-xi-busan": {
      "type": "event",
      "summary": "Donald Trump and Xi Jinping met in Busan, South Korea, on 30 October 2025 and agreed to pause trade measures for a year.",
      "when": "2025-10-30",
      "actors": [
        "donald-trump",
        "xi-jinping"
      ],
      "place": "busan",
      "about": [
        "us-china-rivalry",
        "united-states",
        "china"
      ],
      "importance": 3,
      "cues": [
        "meet",
        "meeting",
        "summit",
        "agree",
        "pause",
        "truce",
        "tariff",
        "trade",
        "ceasefire",
        "one year",
        "handshake",
        "deal"
      ],
      "sources": [
        {
          "source": "lagani-2025",
          "exact": "held talks in Busan"
        },
        {
          "source": "turkiye-today-2025",
          "exact": "in South Korea on Oct. 30"
        },
        {
          "source": "business-times-2025",
          "exact": "pause other trade measures for a year"
        }
      ],
      "prompts": [
        {
          "question": "In which city did Donald Trump and Xi Jinping agree on 30 October 2025 to pause trade measures?",
          "answer": "Busan",
          "accept": [
            "Busan, South Korea"
          ]
        }
      ]
    },
    "metals-ban-suspended": {
      "type": "measure",
      "summary": "On 9 November 2025 China suspended its ban on gallium, germanium and antimony exports to the United States until 27 November 2026.",
      "actor": "mofcom",
      "measure": "metal-ban-pause-2025",
      "targets": [
        "united-states"
      ],
      "scope": "gallium, germanium, antimony and superhard materials",
      "announced": "2025-11-09",
      "effective": "2025-11-09",
      "ended": "[2026-11-27..2027-01-10]",
      "about": [
        "china",
        "metal-ban-2024",
        "gallium",
        "germanium",
        "antimony"
      ],
      "importance": 3,
      "cues": [
        "suspend",
        "pause",
        "lift",
        "ease",
        "ban",
        "export",
        "until",
        "restriction",
        "resume",
        "shipment",
        "truce",
        "temporary"
      ],
      "succeeds": [
        "metals-ban-2024"
      ],
      "respondsTo": [
        "trump-xi-busan"
      ],
      "sources": [
        {
          "source": "business-times-2025",
          "exact": "from Sunday until Nov 27, 2026"
        },
        {
          "source": "pakistan-today-2025",
          "exact": "second clause of the Announcement No. 46"
        }
      ],
      "prompts": [
        {
          "question": "Until when did China suspend, in late 2025, its ban on gallium exports to the United States?",
          "answer": "27 November 2026",
          "accept": [
            "November 27, 2026"
          ]
        }
      ]
    },
    "h200-case-by-case": {
      "type": "measure",
      "summary": "In January 2026 the US Bureau of Industry and Security went over to deciding case by case on licences to sell Nvidia’s H200 and like chips to China.",
      "actor": "us-bis",
      "measure": "h200-rule",
      "targets": [
        "china"
      ],
      "scope": "Nvidia’s H200 and equal or lesser chips",
      "announced": "[2026-01-13..2026-01-15]",
      "effective": "2026-01-15",
      "about": [
        "nvidia",
        "ai-chips",
        "us-commerce",
        "united-states"
      ],
      "importance": 3,
      "cues": [
        "ease",
        "relax",
        "licence",
        "license",
        "case-by-case",
        "review",
        "presumption of denial",
        "H200",
        "allow",
        "permit",
        "rule",
        "individual"
      ],
      "sources": [
        {
          "source": "str-h200-2026",
          "exact": "presumption of denial to a case-by-case review"
        },
        {
          "source": "afs-h200-2026",
          "exact": "BIS will instead conduct a case-by-case review"
        }
      ]
    },
    "h200-half-cap": {
      "type": "figure",
      "summary": "Under the US rule of January 2026, H200-class shipments to China and Macau may not exceed 50 percent of those to American customers.",
      "subject": "h200-rule",
      "quantity": "cap on H200-class shipments to China relative to US customers",
      "value": 50,
      "unit": "percent",
      "asOf": "2026-01-15",
      "about": [
        "china",
        "united-states",
        "ai-chips",
        "nvidia"
      ],
      "importance": 1,
      "cues": [
        "percent",
        "cap",
        "shipment",
        "no more than",
        "half",
        "limit",
        "volume",
        "ceiling",
        "quota",
        "domestic",
        "buyer",
        "ship"
      ],
      "sources": [
        {
          "source": "str-h200-2026",
          "exact": "no more than 50 percent of the total"
        }
      ]
    },
    "trump-arrives-in-beijing": {
      "type": "event",
      "summary": "Donald Trump arrived in Beijing on 13 May 2026 for a summit with Xi Jinping.",
      "when": "2026-05-13",
      "actors": [
        "donald-trump"
      ],
      "place": "beijing",
      "about": [
        "xi-jinping",
        "china",
        "united-states",
        "us-china-rivalry"
      ],
      "importance": 2,
      "cues": [
        "arrive",
        "visit",
        "summit",
        "trip",
        "state visit",
        "meet",
        "land",
        "welcome",
        "red carpet",
        "airport",
        "touch down",
        "Air Force One"
      ],
      "sources": [
        {
          "source": "ap-beijing-2026",
          "exact": "Wednesday, May 13, 2026"
        }
      ]
    }
  }
});
