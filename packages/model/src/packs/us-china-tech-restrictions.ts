// Generated from packs/us-china-tech-restrictions.yaml by `pnpm generate`: edit that file instead.
import { definePack } from '../pack/define.ts';

export default definePack({
  "format": 1,
  "id": "us-china-tech-restrictions",
  "version": "0.1.0",
  "title": "US–China technology restrictions since 2018",
  "summary": "Export controls, lists, tariffs and bans by which the United States, China and their allies restrict each other’s technology, and the truces between.",
  "language": "en",
  "licence": "CC-BY-4.0",
  "authors": [
    "The Backgrounder authors"
  ],
  "asOf": "2026-09-28",
  "sources": {
    "reuters-ross-2017": {
      "publisher": "Reuters",
      "url": "http://uk.reuters.com/article/usa-trump-commerce-idUKL2N1GD0SU",
      "published": "2017-02-28",
      "accessed": "2026-11-24"
    },
    "recycling-ross-2017": {
      "title": "Wilbur L. Ross Jr. sworn in as secretary of commerce",
      "publisher": "Recycling Today",
      "url": "https://www.recyclingtoday.com/news/wilbur-ross-secretary-commerce",
      "note": "The copy seen bears no date; it reports the oath of 28 February 2017.",
      "published": "[2017-02-28..2017-03-31]",
      "accessed": "2026-11-24"
    },
    "providence-raimondo-2021": {
      "title": "From governor to Cabinet: Raimondo is sworn in as commerce secretary",
      "publisher": "The Providence Journal",
      "url": "https://www.providencejournal.com/story/news/politics/2021/03/03/kamala-harris-swear-gina-raimondo-commerce-secretary/6906221002/",
      "published": "2021-03-03",
      "accessed": "2026-11-24"
    },
    "pbn-raimondo-2021": {
      "publisher": "Providence Business News",
      "url": "https://pbn.com/raimondo-confirmed-as-u-s-secretary-of-commerce/",
      "published": "2021-03-02",
      "accessed": "2026-11-24"
    },
    "wikisum-raimondo": {
      "title": "Gina Raimondo",
      "publisher": "Wikisum (from Wikipedia)",
      "url": "https://wikisum.wiki/wiki/Gina_Raimondo",
      "note": "A standing page without a date.",
      "published": "[2025-01-20..2026-11-24]",
      "accessed": "2026-11-24"
    },
    "reuters-estevez-2022": {
      "publisher": "Investing.com (Reuters)",
      "url": "https://investing.com/news/general/us-confirms-expentagon-official-for-commerce-dept-russia-export-control-post-2795989",
      "note": "The copy seen bears no date; it reports the Senate’s vote of Thursday, 31 March 2022.",
      "published": "[2022-03-31..2022-04-01]",
      "accessed": "2026-11-24"
    },
    "wikimili-under-secretary": {
      "title": "Under Secretary of Commerce for Industry and Security",
      "publisher": "WikiMili (from Wikipedia)",
      "url": "https://wikimili.com/en/Under_Secretary_of_Commerce_for_Industry_and_Security",
      "note": "A standing page without a date, written while Alan Estevez held the post.",
      "published": "[2022-04-19..2025-01-20]",
      "accessed": "2026-11-24"
    },
    "wikipedia-sullivan": {
      "title": "Jake Sullivan",
      "publisher": "Wikipedia",
      "url": "https://en.wikipedia.org/wiki/Jake_Sullivan",
      "note": "A standing page without a date.",
      "published": "[2025-01-20..2026-11-24]",
      "accessed": "2026-11-24"
    },
    "mayer-brown-301": {
      "publisher": "Mayer Brown",
      "url": "https://www.mayerbrown.com/en/perspectives-events/publications/2018/03/section-301-report-by-us-trade-representative-chin",
      "published": "2018-03",
      "accessed": "2026-11-24"
    },
    "memorandum-301": {
      "title": "Actions by the United States Related to the Section 301 Investigation of China’s Laws, Policies, Practices, or Actions Related to Technology Transfer, Intellectual Property, and Innovation",
      "publisher": "The President of the United States (copy on agroim.com)",
      "url": "https://agroim.com/2018/03/trump-signs-memorandum-on-tariffs-on-goods-from-china.html",
      "published": "2018-03-22",
      "accessed": "2026-11-24"
    },
    "trade-monitor-zte": {
      "publisher": "US Trade Monitor",
      "url": "https://www.ustrademonitor.com/2018/04/chinas-zte-corporation-has-export-privileges-suspended-for-next-seven-years/",
      "published": "2018-04",
      "accessed": "2026-11-24"
    },
    "cri-zte": {
      "publisher": "China Radio International (in Italian)",
      "url": "http://italian.cri.cn/1815/2018/04/20/69s318531.htm",
      "published": "2018-04-20",
      "accessed": "2026-11-24"
    },
    "thompson-hine-zte": {
      "publisher": "Thompson Hine",
      "url": "https://www.thompsonhinesmartrade.com/2018/07/department-commerce-terminates-denial-order-zte-corporation/",
      "published": "2018-07",
      "accessed": "2026-11-24"
    },
    "steptoe-301": {
      "publisher": "Steptoe & Johnson",
      "url": "https://www.steptoeinternationalcomplianceblog.com/2018/06/us-section-301-investigation-update-on-us-tariffs-and-chinas-response/",
      "published": "2018-06",
      "accessed": "2026-11-24"
    },
    "lexology-301": {
      "publisher": "Lexology",
      "url": "https://www.lexology.com/library/detail.aspx?g=4e54bfcc-7655-4ca8-908d-7a581c446101",
      "note": "The copy seen bears no date; it was written between the announcement and the start of the tariffs.",
      "published": "[2018-06-15..2018-07-05]",
      "accessed": "2026-11-24"
    },
    "joiner-ecra": {
      "title": "Trump Administration Signs Export Controls Act",
      "publisher": "Joiner Law Firm",
      "url": "http://joinertradelaw.com/articles/2018/2018a19.php",
      "published": "2018-08-22",
      "accessed": "2026-11-24"
    },
    "wiley-ecra": {
      "title": "Export Control Reform Act Paves the Way for Tighter Controls on Emerging and Foundational Technologies and U.S. Arms Embargoed Countries",
      "publisher": "Wiley Rein",
      "url": "https://www.wileyrein.com/newsroom-articles-Export-Control-Reform-Act-Paves-the-Way-for-Tighter-Controls-on-Emerging-and-Foundational-Technologies-and-US-Arms-Embargoed-Countries.html?email-this-page",
      "published": "2018-08-22",
      "accessed": "2026-11-24"
    },
    "oceanair-ndaa": {
      "title": "The New National Defense Authorization Act: How Will it Affect U.S. Exporters?",
      "publisher": "OCEANAIR",
      "url": "https://oceanair.net/the-new-national-defense-authorization-act-how-will-it-affect-u-s-exporters/",
      "note": "The copy seen bears no date; it reports the signing of 13 August 2018.",
      "published": "[2018-08-13..2018-12-31]",
      "accessed": "2026-11-24"
    },
    "reuters-huawei-2019": {
      "publisher": "Reuters",
      "url": "https://www.reuters.com/article/usa-china-huaweitech/chinas-huawei-70-affiliates-placed-on-us-trade-blacklist-idUSL2N22R219",
      "published": "2019-05-15",
      "accessed": "2026-11-24"
    },
    "thompson-hine-huawei": {
      "publisher": "Thompson Hine",
      "url": "https://www.thompsonhinesmartrade.com/2019/05/huawei-technologies-co-ltd-and-68-affiliates-added-to-bis-entity-list/",
      "published": "2019-05",
      "accessed": "2026-11-24"
    },
    "reuters-asml-2020": {
      "title": "Trump administration pressed Dutch hard to cancel China chip-equipment sale: sources",
      "publisher": "Lincoln Daily News (Reuters)",
      "url": "https://archives.lincolndailynews.com/2020/Jan/06/NEWS/news_L.shtml",
      "published": "2020-01-06",
      "accessed": "2026-11-24"
    },
    "silicon-asml-2020": {
      "title": "US ‘Pressured’ Netherlands To Block China Chip Equipment Sale",
      "publisher": "Silicon UK",
      "url": "https://www.silicon.co.uk/workspace/netherlands-china-asml-326587/amp",
      "note": "The copy seen bears no date; it reports the Reuters article of 6 January 2020.",
      "published": "[2020-01-06..2020-01-31]",
      "accessed": "2026-11-24"
    },
    "wilmerhale-huawei": {
      "title": "Commerce Department Escalates US-China Technology Competition, Targeting Huawei Again",
      "publisher": "WilmerHale",
      "url": "https://www.wilmerhale.com/en/insights/client-alerts/20200519-commerce-department-escalates-us-china-technology-competition-targeting-huawei-again",
      "published": "2020-05-19",
      "accessed": "2026-11-24"
    },
    "hughes-huawei-may": {
      "publisher": "Hughes Hubbard & Reed",
      "url": "https://www.hugheshubbard.com/news/bis-introduces-significant-restrictions-on-huawei",
      "published": "2020-05-25",
      "accessed": "2026-11-24"
    },
    "techcentral-tsmc": {
      "title": "TSMC stops new Huawei orders after US restrictions",
      "publisher": "TechCentral (Reuters)",
      "url": "https://techcentral.co.za/tsmc-stops-new-huawei-orders-after-us-restrictions/98084/",
      "published": "2020-05-18",
      "accessed": "2026-11-24"
    },
    "taipei-times-tsmc": {
      "publisher": "Taipei Times",
      "url": "https://www.taipeitimes.com/News/biz/archives/2020/05/19/2003736638",
      "published": "2020-05-19",
      "accessed": "2026-11-24"
    },
    "nikkei-tsmc-2020": {
      "title": "TSMC plans to halt chip supplies to Huawei in 2 months",
      "publisher": "Nikkei Asia",
      "url": "https://asia.nikkei.com/spotlight/huawei-crackdown/tsmc-plans-to-halt-chip-supplies-to-huawei-in-2-months",
      "published": "2020-07-16",
      "accessed": "2026-11-24"
    },
    "techadvisor-kirin": {
      "publisher": "Tech Advisor",
      "url": "https://www.techadvisor.com/article/740497/huawei-claims-us-sanctions-mean-it-is-running-out-of-smartphone-chips.html",
      "note": "The copy seen bears no date; it reports a speech of 7 August 2020.",
      "published": "[2020-08-08..2020-08-14]",
      "accessed": "2026-11-24"
    },
    "afp-kirin": {
      "title": "Huawei to stop smartphone chip production due to US sanctions",
      "publisher": "Agence France-Presse (copy on legacyofhopkinton.com)",
      "url": "https://legacyofhopkinton.com/2020/08/08/huawei-to-stop-smartphone-chip-production-due-to-us-sanctions/",
      "published": "2020-08-08",
      "accessed": "2026-11-24"
    },
    "agenparl-huawei": {
      "title": "U.S. tightening restrictions on Huawei access to technology, chips",
      "publisher": "Agenparl (Reuters)",
      "url": "https://agenparl.eu/u-s-tightening-restrictions-on-huawei-access-to-technology-chips/",
      "published": "2020-08-17",
      "accessed": "2026-11-24"
    },
    "hughes-huawei-august": {
      "publisher": "Hughes Hubbard & Reed",
      "url": "https://www.hugheshubbard.com/news/u-s-department-of-commerce-tightens-entity-list-restrictions-and-adds-huawei-entities",
      "published": "2020-08-20",
      "accessed": "2026-11-24"
    },
    "light-reading-smic": {
      "title": "US government moves to ban SMIC",
      "publisher": "Light Reading",
      "url": "https://www.lightreading.com/security/us-government-moves-to-ban-smic/d/d-id/766245?_mc=RSS_LR_EDT",
      "published": "2020-12-18",
      "accessed": "2026-11-24"
    },
    "thompson-hine-smic": {
      "publisher": "Thompson Hine",
      "url": "https://www.thompsonhinesmartrade.com/2020/12/commerce-publishes-additions-to-entity-list-including-chinas-smic-and-entities-supporting-chinas-human-rights-abuses-and-territorial-claims-to-the-south-china-sea/",
      "published": "2020-12",
      "accessed": "2026-11-24"
    },
    "kyodo-huawei-2021": {
      "title": "Huawei’s revenue for 2021 plunges 28% amid U.S. sanctions",
      "publisher": "Nippon.com (Kyodo News)",
      "url": "https://www.nippon.com/en/news/kd881152478093082624/",
      "note": "The copy seen bears no date; it reports the results that Huawei gave in March 2022.",
      "published": "[2022-03-28..2022-03-31]",
      "accessed": "2026-11-24"
    },
    "times-huawei-2021": {
      "publisher": "The Times",
      "url": "https://www.thetimes.co.uk/article/huawei-revenue-falls-by-29-per-cent-as-politicisation-of-technology-hits-chinese-firm-kw39ck2bp",
      "note": "It gives the company’s estimate of a fall of 28.9 percent.",
      "published": "2021-12-31",
      "accessed": "2026-11-24"
    },
    "axios-chips": {
      "publisher": "Axios",
      "url": "https://www.axios.com/2022/08/09/biden-chips-bill-signing",
      "published": "2022-08-09",
      "accessed": "2026-11-24"
    },
    "abc-chips": {
      "title": "Biden signs CHIPS Act, intended to relieve the pandemic-era computer chip shortage",
      "publisher": "ABC News",
      "url": "https://abcnews.go.com/Politics/biden-signs-chips-act-intended-relieve-pandemic-era/story?id=88143303",
      "published": "2022-08-09",
      "accessed": "2026-11-24"
    },
    "worldecr-nvidia": {
      "title": "New licence requirement may force NVIDIA to ‘transition’ operations out of China",
      "publisher": "WorldECR",
      "url": "https://www.worldecr.com/news/new-licence-requirement-may-force-nvidia-to-transition-operations-out-of-china/",
      "published": "2022-09-01",
      "accessed": "2026-11-24"
    },
    "itpro-nvidia": {
      "title": "US imposes sanctions on Nvidia's chip sales in China",
      "publisher": "IT Pro",
      "url": "https://www.itpro.com/hardware/368957/us-imposes-sanctions-on-nvidias-chip-sales-in-china",
      "note": "The copy seen bears no date; it reports Nvidia’s filing of Wednesday, 31 August 2022.",
      "published": "[2022-08-31..2022-09-07]",
      "accessed": "2026-11-24"
    },
    "register-amd": {
      "title": "US bars Nvidia and AMD from selling AI-centric accelerators to China and Russia",
      "publisher": "The Register",
      "url": "https://www.theregister.com/2022/09/01/us_stops_nvidia_and_amd/",
      "published": "2022-09-01",
      "accessed": "2026-11-24"
    },
    "silicon-republic-amd": {
      "publisher": "Silicon Republic",
      "url": "https://www.siliconrepublic.com/machines/us-nvidia-amd-ai-chips-china-russia",
      "published": "2022-09-01",
      "accessed": "2026-11-24"
    },
    "white-house-sullivan": {
      "title": "Remarks by National Security Advisor Jake Sullivan on the Biden-Harris Administration’s National Security Strategy",
      "publisher": "The White House",
      "url": "https://whitehouse.gov/briefing-room/speeches-remarks/2022/10/13/remarks-by-national-security-advisor-jake-sullivan-on-the-biden-harris-administrations-national-security-strategy",
      "published": "2022-10-13",
      "accessed": "2026-11-24"
    },
    "aip-sullivan": {
      "publisher": "American Institute of Physics",
      "url": "https://www.aip.org/fyi/new-semiconductor-export-controls-coming-into-focus",
      "note": "The copy seen bears no date; it was written in the week after 12 October 2022.",
      "published": "[2022-10-16..2022-10-31]",
      "accessed": "2026-11-24"
    },
    "ecd-ymtc": {
      "title": "BIS Adds Chinese, Russian Entities to Entity List, Including YMTC",
      "publisher": "Export Compliance Daily",
      "url": "http://stage.exportcompliancedaily.com/article/2022/12/16/bis-adds-chinese-russian-entities-to-entity-list-including-ymtc-2212150021?BC=bc_673a55e085d00",
      "published": "2022-12-16",
      "accessed": "2026-11-24"
    },
    "cyberswiss-ymtc": {
      "title": "US adds 36 Chinese entities to naughty list, drops 25 after checking it twice",
      "publisher": "Cyber Swiss Guards",
      "url": "https://www.cyberswissguards.com/us-adds-36-chinese-entities-to-naughty-list-drops-25-after-checking-it-twice/",
      "note": "The copy seen bears no date; it reports the announcement of 15 December 2022.",
      "published": "[2022-12-15..2022-12-31]",
      "accessed": "2026-11-24"
    },
    "teller-wennink": {
      "publisher": "Teller Report",
      "url": "https://www.tellerreport.com/business/2023-01-26-dutch-lithography-giant-ceo--u-s--export-restrictions-to-china-will-promote-china-s-successful-development-of-its-own-technology.SJz1WGKx2s.html",
      "note": "A translated Chinese report of an interview with Bloomberg News.",
      "published": "2023-01-26",
      "accessed": "2026-11-24"
    },
    "hurriyet-deal": {
      "title": "Dutch, Japanese join US limits on chip tech to China",
      "publisher": "Hürriyet Daily News (Associated Press)",
      "url": "https://www.hurriyetdailynews.com/dutch-japanese-join-us-limits-on-chip-tech-to-china-180496",
      "published": "2023-01-31",
      "accessed": "2026-11-24"
    },
    "the-news-deal": {
      "title": "Holland, Japan join US to restrict exports to China",
      "publisher": "The News International",
      "url": "https://www.thenews.com.pk/print/1035219",
      "note": "The copy seen bears no date; it reports the talks of Friday, 27 January 2023.",
      "published": "[2023-01-28..2023-01-31]",
      "accessed": "2026-11-24"
    },
    "business-standard-inspur": {
      "title": "US expands crackdown on China with export restrictions on Inspur, BGI",
      "publisher": "Business Standard (Bloomberg)",
      "url": "https://www.business-standard.com/article/international/us-expands-crackdown-on-china-with-export-restrictions-on-inspur-bgi-123030300133_1.html",
      "published": "2023-03-03",
      "accessed": "2026-11-24"
    },
    "kslm-inspur": {
      "title": "US adds units of China’s BGI, Inspur to trade blacklist",
      "publisher": "KSLM (Reuters)",
      "url": "https://kslm.news/category/town-hall-news/page/14136",
      "note": "The copy seen bears no date; it reports the listings of Thursday, 2 March 2023.",
      "published": "[2023-03-02..2023-03-03]",
      "accessed": "2026-11-24"
    },
    "cgtn-huang": {
      "publisher": "CGTN",
      "url": "https://news.cgtn.com/news/2023-05-25/Nvidia-CEO-warns-chip-war-would-cause-enormous-damage-to-U-S-tech-1k60EzmCn7y/index.html",
      "published": "2023-05-25",
      "accessed": "2026-11-24"
    },
    "asia-financial-huang": {
      "title": "US Risks ‘Enormous Damage’ With China Chip War: Nvidia CEO – FT",
      "publisher": "Asia Financial",
      "url": "https://www.asiafinancial.com/us-risks-enormous-damage-with-china-chip-war-nvidia-ceo-ft",
      "published": "2023-05-25",
      "accessed": "2026-11-24"
    },
    "two-birds-dutch": {
      "publisher": "Bird & Bird",
      "url": "https://cm.twobirds.com/en/insights/2023/netherlands/dutch-national-additional-export-control-measures-for-advanced-semiconductor-manufacturing-equipment",
      "note": "The copy seen bears no date; it was written before the rule took effect.",
      "published": "[2023-06-30..2023-08-31]",
      "accessed": "2026-11-24"
    },
    "ap-dutch-2023": {
      "title": "Dutch semiconductor machine export restrictions to come into force in September",
      "publisher": "Local News 8 (Associated Press)",
      "url": "https://localnews8.com/news/ap-national/2023/06/30/dutch-semiconductor-machine-export-restrictions-to-come-into-force-in-september/",
      "published": "2023-06-30",
      "accessed": "2026-11-24"
    },
    "apa-japan": {
      "title": "Japan to restrict chip equipment export",
      "publisher": "APA",
      "url": "https://apa.az/en/asia/japan-to-restrict-chip-equipment-export-399816",
      "published": "2023-03-31",
      "accessed": "2026-11-24"
    },
    "japan-times-curbs": {
      "publisher": "The Japan Times",
      "url": "https://www.japantimes.co.jp/news/2023/07/23/business/chip-export-curbs-begin/",
      "published": "2023-07-23",
      "accessed": "2026-11-24"
    },
    "huawei-central-mate": {
      "title": "I was surprised to see the sudden launch of Huawei Mate 60 Pro: Opinion",
      "publisher": "Huawei Central",
      "url": "https://www.huaweicentral.com/i-was-surprised-to-see-the-sudden-launch-of-huawei-mate-60-pro-opinion/",
      "note": "The copy seen bears no date; it was written soon after the launch of 29 August 2023.",
      "published": "[2023-08-29..2023-09-30]",
      "accessed": "2026-11-24"
    },
    "city-life-mate": {
      "publisher": "City Life",
      "url": "https://citylife.capetown/technology/the-huawei-mate-60-pro-will-not-be-available-outside-of-china/355801/",
      "published": "2023-08-30",
      "accessed": "2026-11-24"
    },
    "techcentral-mate": {
      "publisher": "TechCentral",
      "url": "https://techcentral.co.za/teardown-huawei-mate60-pro-china-chip/230994/",
      "published": "2023-09-05",
      "accessed": "2026-11-24"
    },
    "mint-mate": {
      "publisher": "Mint",
      "url": "https://www.livemint.com/technology/tech-news/huawei-and-smic-unveil-advanced-7nm-processor-for-mate-60-pro-signaling-chinas-chipmaking-progress-11693894593831.html",
      "published": "2023-09-05",
      "accessed": "2026-11-24"
    },
    "globe-raimondo": {
      "publisher": "The Globe and Mail",
      "url": "https://cdn-dev.tgam.arcpublishing.com/business/technology/article-us-has-no-evidence-huawei-can-produce-advanced-smartphones-in-large",
      "note": "The copy seen bears no date; it reports a hearing of Tuesday, 19 September 2023.",
      "published": "[2023-09-19..2023-09-20]",
      "accessed": "2026-11-24"
    },
    "information-raimondo": {
      "title": "U.S. Commerce Chief: There Is No Evidence That China Can Make Advanced Chips at Scale",
      "publisher": "The Information",
      "url": "https://www.theinformation.com/briefings/u-s-commerce-chief-there-is-no-evidence-that-china-can-make-advanced-chips-at-scale",
      "published": "2023-09-20",
      "accessed": "2026-11-24"
    },
    "ecd-guardrails": {
      "title": "Commerce Finalizes Chips Act Guardrails",
      "publisher": "Export Compliance Daily",
      "url": "http://stage.exportcompliancedaily.com/article/2023/09/25/commerce-finalizes-chips-act-guardrails-2309220035",
      "published": "2023-09-25",
      "accessed": "2026-11-24"
    },
    "register-guardrails": {
      "title": "Preventing the Improper Use of CHIPS Act Funding",
      "publisher": "US National Institute of Standards and Technology (copy on elaws.us)",
      "url": "http://federal.elaws.us/fr/notice/88-fr-65607",
      "published": "2023-09-25",
      "accessed": "2026-11-24"
    },
    "fool-nvidia": {
      "publisher": "The Motley Fool",
      "url": "https://fool.com/investing/2023/11/22/nvda-stock-earnings-q3-china-chips-ai-stocks/?source=isafpbcs0000001",
      "published": "2023-11-22",
      "accessed": "2026-11-24"
    },
    "fvbb-nvidia": {
      "publisher": "FVBB (Reuters)",
      "url": "https://fvbb.com/ns/nvidia-outlook-beats-expectations-but-china/153830",
      "note": "The copy seen bears no date; it reports the results of Tuesday, 21 November 2023.",
      "published": "[2023-11-21..2023-11-22]",
      "accessed": "2026-11-24"
    },
    "rte-asml": {
      "title": "Sales to China support ASML's first quarter earnings despite weak bookings",
      "publisher": "RTÉ",
      "url": "https://www.rte.ie/news/business/2024/0417/1443993-asmls-first-quarter-earnings",
      "published": "2024-04-17",
      "accessed": "2026-11-24"
    },
    "bnn-asml": {
      "publisher": "BNN Bloomberg",
      "url": "http://www.bnn.ca/china-is-still-asml-s-top-market-despite-us-chip-equipment-curbs-1.2060198",
      "note": "The copy seen bears no date; it reports results of Wednesday, 17 April 2024.",
      "published": "[2024-04-17..2024-04-18]",
      "accessed": "2026-11-24"
    },
    "spokesman-huawei": {
      "title": "US revokes Intel, Qualcomm licenses to sell chips to Huawei",
      "publisher": "The Spokesman-Review (Bloomberg)",
      "url": "https://www.spokesman.com/stories/2024/may/08/us-revokes-intel-qualcomm-licenses-to-sell-chips-t/",
      "published": "2024-05-08",
      "accessed": "2026-11-24"
    },
    "mezha-huawei": {
      "title": "US revokes Qualcomm and Intel’s license to sell Huawei chips",
      "publisher": "Mezha",
      "url": "https://mezha.media/en/2024/05/08/us-revokes-qualcomm-and-intel-s-license-to-sell-huawei-chips/amp/",
      "published": "2024-05-08",
      "accessed": "2026-11-24"
    },
    "pwc-tariffs": {
      "publisher": "PwC",
      "url": "https://pwc.com/us/en/services/tax/library/pwc-biden-administration-announces-tariff-hikes-on-chinese-imports.html",
      "published": "2024-05",
      "accessed": "2026-11-24"
    },
    "diaz-tariffs": {
      "title": "White House Announces Further Section 301 Tariff Hikes On Chinese Goods",
      "publisher": "Diaz Trade Law (on Mondaq)",
      "url": "https://www.mondaq.com:443/unitedstates/international-trade-investment/1466306/white-house-announces-further-section-301-tariff-hikes-on-chinese-goods",
      "published": "2024-05-16",
      "accessed": "2026-11-24"
    },
    "medey-tariffs": {
      "publisher": "medey.com",
      "url": "https://medey.com/?p=60883",
      "note": "The copy seen bears no date; it was written before 2025.",
      "published": "[2024-09-13..2024-12-31]",
      "accessed": "2026-11-24"
    },
    "ecd-dutch-2024": {
      "title": "Netherlands Expands Chip Equipment Controls; ASML Expects No Impact",
      "publisher": "Export Compliance Daily",
      "url": "http://stage.exportcompliancedaily.com/article/2024/09/10/netherlands-expands-chip-equipment-controls-asml-expects-no-impact-2409090024?BC=bc_6739def2e754d",
      "published": "2024-09-10",
      "accessed": "2026-11-24"
    },
    "kuwait-dutch-2024": {
      "publisher": "Kuwait Monitor (MENA Newswire)",
      "url": "https://kuwaitmonitor.com/netherlands-steps-up-control-on-asml-exports-amid-u-s-pressure/",
      "note": "The copy seen bears no date; it reports the announcement of Friday, 6 September 2024.",
      "published": "[2024-09-06..2024-09-12]",
      "accessed": "2026-11-24"
    },
    "nasdaq-tsmc": {
      "publisher": "Nasdaq",
      "url": "https://www.nasdaq.com/articles/us-ordered-tsmc-halt-china-shipments-chips-used-ai-reuters-says",
      "published": "2024-11-10",
      "accessed": "2026-11-24"
    },
    "financetom-tsmc": {
      "title": "Exclusive-US ordered TSMC to halt shipments to China of chips used in AI applications, source says",
      "publisher": "Financetom (Reuters)",
      "url": "https://www.financetom.com/business/exclusiveus-ordered-tsmc-to-halt-shipments-to-china-of-chips-used-in-ai-applications-source-says-295144.htm",
      "published": "2024-11-09",
      "accessed": "2026-11-24"
    },
    "devdiscourse-legacy": {
      "publisher": "Devdiscourse",
      "url": "https://www.devdiscourse.com/article/law-order/3204246-biden-launches-trade-probe-in-last-ditch-move-against-chinese-semiconductor-dominance",
      "published": "2024-12-23",
      "accessed": "2026-11-24"
    },
    "sidley-legacy": {
      "publisher": "Sidley Austin",
      "url": "https://sidley.com/ja/insights/newsupdates/2025/01/ustr-launches-new-section-301-investigation-into-legacy-chinese-semiconductors",
      "published": "2025-01",
      "accessed": "2026-11-24"
    },
    "akin-diffusion": {
      "title": "BIS Issues New Framework for AI Diffusion",
      "publisher": "Akin Gump",
      "url": "https://akingump.com/en/insights/ai-law-and-regulation-tracker/bis-issues-new-framework-for-ai-diffusion",
      "published": "2025-01-14",
      "accessed": "2026-11-24"
    },
    "bis-diffusion": {
      "title": "Public Information for Framework for Artificial Intelligence Diffusion",
      "publisher": "US Bureau of Industry and Security",
      "url": "https://bis.gov/advanced-compute-resources",
      "note": "A standing page without a date, written before the rule was printed.",
      "published": "[2025-01-13..2025-01-15]",
      "accessed": "2026-11-24"
    },
    "ecd-foundry": {
      "title": "New BIS Chip Rule Includes Lists of Approved Designers, Service Providers",
      "publisher": "Export Compliance Daily",
      "url": "https://exportcompliancedaily.com/article/2025/01/16/new-bis-chip-rule-includes-lists-of-approved-designers-service-providers-2501150040?BC=bc_67895750d1824",
      "published": "2025-01-16",
      "accessed": "2026-11-24"
    },
    "wilson-foundry": {
      "title": "New BIS Rule Expands Export Controls and Due Diligence Requirements for Advanced Computing Integrated Circuits",
      "publisher": "Wilson Sonsini Goodrich & Rosati (on JD Supra)",
      "url": "https://jdsupra.com/legalnews/new-bis-rule-expands-export-controls-1708603",
      "note": "The copy seen bears no day; it calls January 2025 the month before.",
      "published": "2025-02",
      "accessed": "2026-11-24"
    },
    "dutch-government-2025": {
      "title": "Klever: export controls on advanced semiconductor manufacturing equipment to be tightened",
      "publisher": "Government of the Netherlands",
      "url": "https://government.nl/latest/news/2025/01/15/klever-export-controls-on-advanced-semiconductor-manufacturing-equipment-to-be-tightened",
      "published": "2025-01-15",
      "accessed": "2026-11-24"
    },
    "sinodaily-dutch-2025": {
      "title": "Dutch tighten curbs on semiconductor equipment exports",
      "publisher": "Sino Daily (AFP)",
      "url": "http://sinodaily.com/afp/250115152815.afby2h01.html",
      "published": "2025-01-15",
      "accessed": "2026-11-24"
    },
    "cset-mic-2025": {
      "title": "Notice of the State Council on the Publication of “Made in China 2025”",
      "publisher": "Center for Security and Emerging Technology",
      "url": "https://cset.georgetown.edu/publication/notice-of-the-state-council-on-the-publication-of-made-in-china-2025",
      "note": "A translation; the copy seen bears no date but gives an exchange rate of 8 March 2022.",
      "published": "[2022-03-08..2022-12-31]",
      "accessed": "2026-11-24"
    },
    "lexis-mic-2025": {
      "title": "Circular of the State Council on Issuing the Made in China 2025",
      "publisher": "LexisNexis China",
      "url": "http://hk.lexiscn.com/law/law-english-1-2588408-T.html?eng=0",
      "note": "A translation, dated as the document itself.",
      "published": "2015-05-08",
      "accessed": "2026-11-24"
    },
    "chinascope-xi-2018": {
      "title": "Quotes from Xi Jinping’s Speech at the 2018 Meeting of Academicians from the Chinese Academy of Sciences",
      "publisher": "Chinascope",
      "url": "http://chinascope.org/archives/15160",
      "note": "The copy seen bears no date; it sums up a speech of 28 May 2018.",
      "published": "[2018-05-28..2018-12-31]",
      "accessed": "2026-11-24"
    },
    "digichina-xi-2018": {
      "title": "Xi Jinping: ‘Strive to Become the World’s Primary Center for Science and High Ground for Innovation’",
      "publisher": "DigiChina, Stanford University",
      "url": "https://digichina.stanford.edu/work/xi-jinping-strive-to-become-the-worlds-primary-center-for-science-and-high-ground-for-innovation/",
      "note": "The copy seen bears no date; it was written in the weeks of the 14th Five-Year Plan’s release.",
      "published": "[2021-03-01..2021-04-30]",
      "accessed": "2026-11-24"
    },
    "trendforce-fund-2024": {
      "title": "China’s Big Fund Phase Three Commences, Injecting 344 Billion RMB into Semiconductor Industry Growth",
      "publisher": "TrendForce",
      "url": "https://trendforce.com/news/2024/05/27/news-chinas-big-fund-phase-three-commences-injecting-344-billion-rmb-into-semiconductor-industry-growth",
      "published": "2024-05-27",
      "accessed": "2026-11-24"
    },
    "azernews-fund-2024": {
      "publisher": "AzerNews (Reuters, copy on MENAFN)",
      "url": "https://menafn.com/1108263826/China-Sets-Up-Third-Fund-With-475-Bln-To-Boost-Semiconductor-Sector",
      "published": "2024-05-28",
      "accessed": "2026-11-24"
    },
    "mofcom-order-4-2020": {
      "title": "Provisions on the Unreliable Entity List",
      "publisher": "Ministry of Commerce of China (copy on the site of Shandong’s department of commerce)",
      "url": "http://en.commerce.shandong.gov.cn/art/2021/1/5/art_25363_10271579.html",
      "note": "Order No. 4 of 2020, dated 19 September 2020; the English copy was put up on 5 January 2021.",
      "published": "2020-09-19",
      "accessed": "2026-11-24"
    },
    "loc-unreliable-2020": {
      "title": "China: Government Releases Provisions on Unreliable Entity List Regime",
      "publisher": "Library of Congress",
      "url": "https://www.loc.gov/item/global-legal-monitor/2020-10-08/china-government-releases-provisions-on-unreliable-entity-list-regime/",
      "published": "2020-10-09",
      "accessed": "2026-11-24"
    },
    "crs-export-law-2020": {
      "title": "China Issues New Export Control Law and Related Policies",
      "publisher": "Congressional Research Service (copy on EveryCRSReport.com)",
      "url": "https://www.everycrsreport.com/reports/IN11524.html",
      "published": "2020-10-26",
      "accessed": "2026-11-24"
    },
    "haynes-export-law-2020": {
      "title": "China Adopts Export Control Law",
      "publisher": "Haynes Boone",
      "url": "https://www.haynesboone.com/news/alerts/china-adopts-export-control-law",
      "published": "2020-11-05",
      "accessed": "2026-11-24"
    },
    "dlapiper-blocking-2021": {
      "title": "China’s Blocking Rules: New trade-compliance dilemmas for third-country companies",
      "publisher": "DLA Piper",
      "url": "https://dlapiper.com/en/insights/publications/2021/01/chinas-blocking-rules-new-trade-compliance-dilemmas-for-third-country-companies",
      "published": "2021-01-25",
      "accessed": "2026-11-24"
    },
    "rajah-blocking-2021": {
      "title": "MOFCOM’s First Order of 2021 – Rules on Counteracting Unjustified Extra-territorial Application of Foreign Laws",
      "publisher": "Rajah & Tann",
      "url": "https://eoasis.rajahtann.com/eoasis/gn/regionnews.asp?id=990&n=32&c=2",
      "note": "From a newsletter for the first quarter of 2021; the copy seen bears no day.",
      "published": "[2021-01-09..2021-04-30]",
      "accessed": "2026-11-24"
    },
    "standard-sanctions-2021": {
      "title": "Beijing passes law to counter foreign sanctions",
      "publisher": "The Standard",
      "url": "https://www.thestandard.com.hk/breaking-news-print/174327/Beijing-passes-law-to-counter-foreign-sanctions",
      "published": "2021-06-10",
      "accessed": "2026-11-24"
    },
    "perkins-sanctions-2021": {
      "publisher": "Perkins Coie (copy on comparemela.com)",
      "url": "https://comparemela.com/amparticle/china-passes-new-law-to-counter-foreign-sanctions-perkins-coie-202107292080320",
      "published": "[2021-06-10..2021-07-29]",
      "accessed": "2026-11-24"
    },
    "globaltimes-lockheed-2023": {
      "title": "China slaps sanctions on Lockheed Martin, Raytheon over arms sales to Taiwan region",
      "publisher": "Global Times",
      "url": "https://www.globaltimes.cn/page/202302/1285618.shtml",
      "published": "2023-02-16",
      "accessed": "2026-11-24"
    },
    "scio-lockheed-2023": {
      "title": "China adds two companies to unreliable entities list",
      "publisher": "State Council Information Office of China (Xinhua)",
      "url": "http://english.scio.gov.cn/pressroom/2023-02/17/content_85111530.htm",
      "published": "2023-02-17",
      "accessed": "2026-11-24"
    },
    "morganlewis-supply-2026": {
      "title": "China Enacts First Comprehensive Regulations on Industrial and Supply Chain Security",
      "publisher": "Morgan Lewis",
      "url": "https://www.morganlewis.com/pubs/2026/04/china-enacts-first-comprehensive-regulations-on-industrial-and-supply-chain-security",
      "published": "2026-04-08",
      "accessed": "2026-11-24"
    },
    "sinoinsider-supply-2026": {
      "title": "Beijing issues industrial and supply chain security regulations with an eye on future geopolitical conflicts",
      "publisher": "SinoInsider",
      "url": "https://sinoinsider.com/2026/04/beijing-industrial-supply-chain-security-regulations-geopolitical-conflicts/",
      "note": "The copy seen bears no day.",
      "published": "[2026-04-07..2026-04-30]",
      "accessed": "2026-11-24"
    },
    "squire-lists-2026": {
      "title": "Dueling lists: China’s answer to the Section 1260H expansion and the risk in the pattern",
      "publisher": "Squire Patton Boggs",
      "url": "https://www.squirepattonboggs.com/insights/publications/dueling-lists-china-s-answer-to-the-section-1260h-expansion-and-the-risk-in-the-pattern-what-us-stakeholders-should-know/",
      "note": "The copy seen bears no date; it reports the announcements of 22 June 2026.",
      "published": "[2026-06-22..2026-09-30]",
      "accessed": "2026-11-24"
    },
    "benchmark-lists-2026": {
      "publisher": "Benchmark Minerals",
      "url": "https://source.benchmarkminerals.com/article/china-targets-us-rare-earth-and-defence-linked-entities-with-dual-use-export-ban",
      "note": "The copy seen bears no date; it reports the announcement of 22 June 2026.",
      "published": "[2026-06-22..2026-06-30]",
      "accessed": "2026-11-24"
    },
    "hardwareledger-pentagon-2026": {
      "publisher": "Hardware Ledger",
      "url": "https://hardwareledger.com/articles/dod-1260h-chinese-military-companies-designation-2026-06-17",
      "published": "2026-06-17",
      "accessed": "2026-11-24"
    },
    "voa-wto-2022": {
      "title": "China Launches WTO Dispute Over U.S. Chip Export Controls",
      "publisher": "Homeland Security Newswire (Voice of America)",
      "url": "https://www.homelandsecuritynewswire.com/dr20221230-china-launches-wto-dispute-over-u-s-chip-export-controls",
      "published": "2022-12-30",
      "accessed": "2026-11-24"
    },
    "wto-ds615-2022": {
      "title": "China initiates WTO dispute complaint targeting US semiconductor chip measures",
      "publisher": "World Trade Organization (copy on textile-future.com)",
      "url": "https://textile-future.com/archives/102108",
      "note": "The copy seen bears no date; it reports the circulation of the request on 15 December 2022.",
      "published": "[2022-12-15..2022-12-31]",
      "accessed": "2026-11-24"
    },
    "asiatimes-micron-2023": {
      "publisher": "Asia Times",
      "url": "https://asiatimes.com/2023/05/china-fails-micron-in-security-review/",
      "published": "2023-05-22",
      "accessed": "2026-11-24"
    },
    "technode-micron-2023": {
      "publisher": "TechNode",
      "url": "https://technode.com/2023/05/22/china-bars-us-chipmaker-micron-from-key-infrastructure-projects/",
      "published": "2023-05-22",
      "accessed": "2026-11-24"
    },
    "prothomalo-micron-2023": {
      "publisher": "Prothom Alo",
      "url": "https://en.prothomalo.com/international/china/x4c5aew3l2",
      "published": "2023-05-22",
      "accessed": "2026-11-24"
    },
    "reuters-zero-2023": {
      "title": "China exported no germanium, gallium in Aug as curbs went into effect",
      "publisher": "Nasdaq (Reuters)",
      "url": "https://www.nasdaq.com/articles/china-exported-no-germanium-gallium-in-aug-as-curbs-went-into-effect",
      "published": "2023-09-20",
      "accessed": "2026-11-24"
    },
    "cnbc-zero-2023": {
      "title": "China exports zero germanium and gallium in August as national security curbs bite",
      "publisher": "CNBC",
      "url": "https://www.cnbc.com/2023/09/20/china-exports-zero-germanium-gallium-in-august-amid-national-security-curbs.html",
      "published": "2023-09-20",
      "accessed": "2026-11-24"
    },
    "xinhua-graphite-2023": {
      "publisher": "Xinhua",
      "url": "https://english.news.cn/20231020/b218269f9f9e4c708aae37c0ad3d4fe1/c.html",
      "published": "2023-10-20",
      "accessed": "2026-11-24"
    },
    "iea-graphite-2023": {
      "title": "Announcement on the Optimisation and Adjustment of Temporary Export Control Measures for Graphite Items",
      "publisher": "International Energy Agency",
      "url": "https://prod.iea.org/policies/17933-announcement-on-the-optimisation-and-adjustment-of-temporary-export-control-measures-for-graphite-items",
      "published": "2023-12-08",
      "accessed": "2026-11-24"
    },
    "straitstimes-magnets-2023": {
      "publisher": "The Straits Times",
      "url": "https://www.straitstimes.com/asia/east-asia/china-bans-export-of-rare-earth-processing-technology-citing-national-security",
      "note": "An early version; it says wrongly that the ban on technology for extraction was new too.",
      "published": "2023-12-21",
      "accessed": "2026-11-24"
    },
    "economicreview-magnets-2023": {
      "publisher": "China Economic Review",
      "url": "https://chinaeconomicreview.com/china-bans-exports-of-rare-earths-processing-tech/",
      "published": "2023-12-22",
      "accessed": "2026-11-24"
    },
    "hindu-magnets-2023": {
      "publisher": "The Hindu",
      "url": "https://www.thehindu.com/news/international/china-bans-export-of-rare-earth-processing-technologies/article67667281.ece",
      "published": "2023-12-22",
      "accessed": "2026-11-24"
    },
    "miningweekly-antimony-2024": {
      "title": "China to limit antimony exports in latest critical mineral curbs",
      "publisher": "Mining Weekly (Reuters)",
      "url": "https://newsletter.mw.creamermedia.com/article/china-to-limit-antimony-exports-in-latest-critical-mineral-curbs-2024-08-15",
      "published": "2024-08-15",
      "accessed": "2026-11-24"
    },
    "metalnomist-antimony-2024": {
      "title": "China's Antimony Exports Surge Ahead of Export Controls",
      "publisher": "Metalnomist",
      "url": "https://metalnomist.com/2024/09/chinas-antimony-exports-surge-ahead-of.html",
      "note": "The copy seen bears no day; it tells of the controls as in force.",
      "published": "[2024-09-16..2024-09-30]",
      "accessed": "2026-11-24"
    },
    "seaisi-refining-2024": {
      "title": "China to maintain control of REE refining this decade: IEA",
      "publisher": "South East Asia Iron and Steel Institute",
      "url": "https://seaisi.org/details/24787?type=news-rooms",
      "published": "2024-06-03",
      "accessed": "2026-11-24"
    },
    "malaymail-metals-2025": {
      "publisher": "Malay Mail (Reuters)",
      "url": "https://www.malaymail.com/news/money/2025/02/04/china-expands-critical-mineral-export-controls-after-us-imposes-tariffs/165493",
      "published": "2025-02-04",
      "accessed": "2026-11-24"
    },
    "xinhua-metals-2025": {
      "title": "China announces export controls on items related to tungsten, tellurium, bismuth, molybdenum, indium",
      "publisher": "Xinhua (copy on Big News Network)",
      "url": "https://bignewsnetwork.com/news/275019500/1st-ld-writethru-china-announces-export-controls-on-items-related-to-tungsten-tellurium-bismuth-molybdenum-indium",
      "published": "2025-02-04",
      "accessed": "2026-11-24"
    },
    "hklaw-rare-earths-2025": {
      "title": "China Imposes Export Controls on Medium and Heavy Rare Earth Materials",
      "publisher": "Holland & Knight",
      "url": "https://hklaw.com/en/insights/publications/2025/04/china-imposes-export-controls-on-medium-and-heavy-rare-earth-materials",
      "published": "2025-04-04",
      "accessed": "2026-11-24"
    },
    "nation-rare-earths-2025": {
      "publisher": "The Nation (Thailand)",
      "url": "https://www.nationthailand.com/blogs/news/world/40048363",
      "note": "The copy seen bears no date; it reports the announcement of 4 April 2025.",
      "published": "[2025-04-04..2025-04-30]",
      "accessed": "2026-11-24"
    },
    "automotive-refining-2025": {
      "publisher": "Automotive World",
      "url": "https://www.automotiveworld.com/articles/chinas-rare-earth-halts-a-lose-lose-scenario-for-auto/",
      "published": "2025-06-19",
      "accessed": "2026-11-24"
    },
    "automotive-magnets-2025": {
      "publisher": "Automotive World",
      "url": "https://www.automotiveworld.com/news/chinese-rare-earth-exports-collapsed-74-yoy-in-may/",
      "published": "2025-06-20",
      "accessed": "2026-11-24"
    },
    "econotimes-magnets-2025": {
      "publisher": "EconoTimes",
      "url": "https://www.econotimes.com/Chinas-Rare-Earth-Magnet-Exports-Plunge-Amid-Tighter-Export-Controls-1713812",
      "note": "The copy seen bears no date; it reports customs figures of 20 June 2025.",
      "published": "[2025-06-20..2025-06-30]",
      "accessed": "2026-11-24"
    },
    "ap-rare-earths-2025": {
      "publisher": "Associated Press (copy on Audacy)",
      "url": "https://www.audacy.com/kmox/news/business/china-outlines-more-controls-on-exports-of-rare-earths-and-technology",
      "published": "2025-10-09",
      "accessed": "2026-11-24"
    },
    "chemradar-rare-earths-2025": {
      "publisher": "ChemRadar",
      "url": "https://www.chemradar.com/en/news/detail/f1la2toi5p1c",
      "note": "The copy seen bears no date; it sums up the announcements of 9 October 2025.",
      "published": "[2025-10-09..2025-10-31]",
      "accessed": "2026-11-24"
    },
    "particle-rare-earths-2025": {
      "publisher": "Particle News",
      "url": "https://particle.news/story/china-expands-rare-earth-export-controls-to-technology-and-foreign-made-products",
      "note": "A digest of press reports; the copy seen bears no date.",
      "published": "[2025-10-09..2025-10-31]",
      "accessed": "2026-11-24"
    },
    "pillsbury-pause-2025": {
      "publisher": "Pillsbury",
      "url": "https://www.pillsburylaw.com/en/news-and-insights/china-suspends-export-controls-certain-critical-minerals-related-items.html",
      "note": "The copy seen bears no date; it reports the suspension of 7 November 2025.",
      "published": "[2025-11-07..2025-12-31]",
      "accessed": "2026-11-24"
    },
    "rawmaterials-pause-2025": {
      "title": "China Officially Suspends October Export Tightening",
      "publisher": "Rawmaterials.net",
      "url": "https://rawmaterials.net/china-officially-suspends-october-export-tightening",
      "published": "2025-11-07",
      "accessed": "2026-11-24"
    },
    "united-pause-2025": {
      "publisher": "United Daily (Central News Agency)",
      "url": "https://uniteddaily.my/en/556cffc1-d9de-4ef6-8d02-e577fc6faa0a",
      "note": "The copy seen bears no date; it reports the announcement of 7 November 2025.",
      "published": "[2025-11-07..2025-11-10]",
      "accessed": "2026-11-24"
    },
    "portnews-geneva-2025": {
      "publisher": "PortNews",
      "url": "https://en.portnews.ru/news/376823/",
      "published": "2025-05-12",
      "accessed": "2026-11-24"
    },
    "globebanner-geneva-2025": {
      "publisher": "Globe Banner",
      "url": "https://globebanner.com/stories/671354576-u-s-china-commit-to-tariff-adjustments-following-geneva-meeting",
      "note": "The copy seen bears no date; it reports the joint statement of 12 May 2025.",
      "published": "[2025-05-12..2025-05-31]",
      "accessed": "2026-11-24"
    },
    "arabpress-truce-2025": {
      "publisher": "Arab Press",
      "url": "https://arabpress.com/renewed-trade-tensions-emerge-between-the-united-states-and-china",
      "note": "The copy seen bears no date; it reports a post of 30 May 2025.",
      "published": "[2025-05-30..2025-06-05]",
      "accessed": "2026-11-24"
    },
    "hindustan-truce-2025": {
      "publisher": "Hindustan Times",
      "url": "https://www.hindustantimes.com/world-news/us-news/china-firmly-rejects-donald-trumps-accusations-on-breach-of-trade-deal-101748828876311.html",
      "published": "2025-06-02",
      "accessed": "2026-11-24"
    },
    "thailand-truce-2025": {
      "publisher": "Thailand Business News",
      "url": "https://www.thailand-business-news.com/trade/223896-china-accuses-u-s-of-breaching-trade-agreement",
      "note": "The copy seen bears no date; it reports a statement of 2 June 2025.",
      "published": "[2025-06-02..2025-06-30]",
      "accessed": "2026-11-24"
    },
    "diplomatic-london-2025": {
      "publisher": "Diplomatic Watch",
      "url": "https://diplomaticwatch.com/us-and-china-establish-trade-framework-after-london-talks/",
      "note": "The copy seen bears no date; it reports the announcement of 10 June 2025.",
      "published": "[2025-06-10..2025-06-30]",
      "accessed": "2026-11-24"
    },
    "harici-london-2025": {
      "title": "US and China reach framework to ease export curbs and salvage trade truce",
      "publisher": "Harici",
      "url": "https://harici.com.tr/en/us-and-china-reach-framework-to-ease-export-curbs-and-salvage-trade-truce/?amp=1",
      "note": "The copy seen bears no date; it reports the announcement of 10 June 2025.",
      "published": "[2025-06-10..2025-06-30]",
      "accessed": "2026-11-24"
    },
    "mint-unsafe-2024": {
      "publisher": "Mint (Reuters)",
      "url": "https://www.livemint.com/industry/infotech/us-chips-are-no-longer-safe-to-buy-chinese-industry-bodies/amp-11733235829052.html",
      "published": "2024-12-03",
      "accessed": "2026-11-24"
    },
    "devdiscourse-unsafe-2024": {
      "publisher": "Devdiscourse",
      "url": "https://www.devdiscourse.com/article/technology/3180214-chinese-chip-industry-strikes-back-against-us-curbs-a-battle-for-semiconductor-supremacy",
      "published": "2024-12-03",
      "accessed": "2026-11-24"
    },
    "dunya-nvidia-2024": {
      "title": "China investigates Nvidia over suspected violation of anti-monopoly law",
      "publisher": "Dunya News (Reuters)",
      "url": "https://dunyanews.tv/en/Technology/855551-china-investigates-nvidia-over-suspected-violation-of-antimonopoly-la",
      "published": "2024-12-09",
      "accessed": "2026-11-24"
    },
    "shine-nvidia-2024": {
      "title": "China launches antitrust probe into Nvidia",
      "publisher": "Shine",
      "url": "https://www.shine.cn/biz/tech/2412092589/",
      "published": "2024-12-09",
      "accessed": "2026-11-24"
    },
    "geopolitechs-nvidia-2025": {
      "publisher": "Geopolitechs",
      "url": "https://www.geopolitechs.org/p/beijing-antitrust-regulator-slaps",
      "note": "The copy seen bears no date; it was written on the day of the regulator’s notice.",
      "published": "2025-09-15",
      "accessed": "2026-11-24"
    },
    "jdsupra-nvidia-2025": {
      "publisher": "JD Supra",
      "url": "https://www.jdsupra.com/legalnews/a-procedural-analysis-of-china-s-6334927/",
      "note": "The copy seen bears no date; it reports the announcement of 15 September 2025.",
      "published": "[2025-09-15..2025-12-31]",
      "accessed": "2026-11-24"
    },
    "mint-h20-2025": {
      "publisher": "Mint",
      "url": "https://www.livemint.com/companies/china-advises-firms-to-avoid-nvidia-h20-chips-amid-security-concerns-aims-shift-towards-local-alternatives/amp-11754976729348.html",
      "published": "2025-08-12",
      "accessed": "2026-11-24"
    },
    "btimes-h20-2025": {
      "publisher": "Business Times (btimesonline.com)",
      "url": "https://www.btimesonline.com/articles/175210/20250812/china-pressures-firms-to-avoid-nvidia-h20-chips-after-u-s-lifts-sales-ban.htm",
      "published": "2025-08-12",
      "accessed": "2026-11-24"
    },
    "standard-rtx-2025": {
      "title": "China tells technology companies to stop buying Nvidia’s AI chips",
      "publisher": "Business Standard (Reuters)",
      "url": "https://www.business-standard.com/amp/world-news/china-tells-technology-companies-to-stop-buying-nvidia-s-ai-chips-125091701512_1.html",
      "published": "2025-09-17",
      "accessed": "2026-11-24"
    },
    "catenaa-rtx-2025": {
      "title": "China Bans Tech Firms From Buying Nvidia AI Chips",
      "publisher": "Catenaa",
      "url": "https://investors.catenaa.com/news/china-bans-tech-firms-from-buying-nvidia-ai-chips",
      "published": "2025-09-17",
      "accessed": "2026-11-24"
    },
    "newsaz-h200-2026": {
      "publisher": "News.az",
      "url": "https://news.az/news/china-blocks-nvidia-h200-ai-chips-amid-tech-tensions",
      "published": "2026-01-14",
      "accessed": "2026-11-24"
    },
    "bazaar-h200-2026": {
      "publisher": "The American Bazaar",
      "url": "https://americanbazaaronline.com/2026/01/14/nvidias-h200-chips-no-longer-allowed-in-china-according-to-officials-473249",
      "published": "2026-01-14",
      "accessed": "2026-11-24"
    },
    "bt-h200-2026": {
      "publisher": "The Business Times (Reuters)",
      "url": "https://www.businesstimes.com.sg/international/global/china-approves-first-batch-nvidia-h200-chip-imports-sources",
      "published": "2026-01-28",
      "accessed": "2026-11-24"
    },
    "idcnova-h200-2026": {
      "title": "China Grants ByteDance, Alibaba, and Tencent Approval to Import Nvidia H200 AI Chips",
      "publisher": "IDCNova",
      "url": "http://www.idcnova.com/html/1/59/153/5022.html",
      "published": "2026-01-28",
      "accessed": "2026-11-24"
    },
    "evertiq-nexperia-2025": {
      "publisher": "Evertiq",
      "url": "https://evertiq.com/design/2025-10-13-dutch-government-takes-control-of-nexperia",
      "published": "2025-10-13",
      "accessed": "2026-11-24"
    },
    "baker-nexperia-2025": {
      "publisher": "Baker McKenzie",
      "url": "https://foreigninvestment.bakermckenzie.com/2025/10/21/dutch-government-uses-rare-emergency-powers-to-intervene-in-chinese-owned-nexperia",
      "published": "2025-10-21",
      "accessed": "2026-11-24"
    },
    "techzine-nexperia-2025": {
      "publisher": "Techzine Global (excerpt on briefly.co)",
      "url": "http://briefly.co/anchor/Misc/story/china-furious-after-dutch-intervention-at-nexperia",
      "note": "The copy seen bears no date.",
      "published": "[2025-10-12..2025-10-31]",
      "accessed": "2026-11-24"
    },
    "icpcb-nexperia-2025": {
      "publisher": "IC-PCB",
      "url": "https://www.ic-pcb.com/china-nexperia-export-ban-dutch-seizure-semiconductor-trade-tensions-2025.html",
      "note": "The copy seen bears no date; it reports a statement of 14 October 2025.",
      "published": "[2025-10-14..2025-10-31]",
      "accessed": "2026-11-24"
    },
    "people-nexperia-2025": {
      "title": "China welcomes EU’s efforts on Nexperia issue",
      "publisher": "People’s Daily Online (Xinhua)",
      "url": "http://en.people.cn/n3/2025/1110/c90000-20388589.html",
      "published": "2025-11-10",
      "accessed": "2026-11-24"
    },
    "konsyse-nexperia-2025": {
      "publisher": "Konsyse",
      "url": "https://www.konsyse.com/articles/netherlands-pauses-takeover-of-chinese-owned-nexperia",
      "note": "The copy seen bears no date; it reports a decision of 19 November 2025.",
      "published": "[2025-11-19..2025-12-31]",
      "accessed": "2026-11-24"
    },
    "anews-nexperia-2025": {
      "publisher": "A News",
      "url": "https://www.anews.com.tr/europe/2025/11/19/netherlands-suspends-intervention-at-chipmaker-nexperia-to-ease-tensions-with-china",
      "published": "2025-11-19",
      "accessed": "2026-11-24"
    },
    "xinhua-nexperia-2025": {
      "publisher": "Namibia Daily News (Xinhua)",
      "url": "http://namibiadailynews.info/dutch-govt-suspends-control-over-semiconductor-manufacturer-nexperia/",
      "published": "2025-11-19",
      "accessed": "2026-11-24"
    },
    "govcn-premiers-2018": {
      "title": "Four vice-premiers endorsed by national legislature",
      "publisher": "Government of China (Xinhua)",
      "url": "http://english.gov.cn/news/top_news/2018/03/19/content_281476082575150.htm",
      "published": "2018-03-19",
      "accessed": "2026-11-24"
    },
    "urdupoint-premiers-2023": {
      "publisher": "UrduPoint (Sputnik)",
      "url": "https://www.urdupoint.com/en/world/update-li-shangfu-appointed-chinas-new-min-1657737.html",
      "published": "2023-03-12",
      "accessed": "2026-11-24"
    },
    "dw-premiers-2023": {
      "publisher": "Deutsche Welle (translated copy on breakinglatest.news)",
      "url": "https://www.breakinglatest.news/news/after-the-formation-of-the-new-government-xis-army-will-unify-the-world/",
      "published": "2023-03-12",
      "accessed": "2026-11-24"
    },
    "wikiwand-wang": {
      "title": "Wang Wentao",
      "publisher": "Wikipedia (copy on Wikiwand)",
      "url": "https://www.wikiwand.com/en/articles/Wang_Wentao",
      "note": "An encyclopedia article; the copy seen bears no date.",
      "published": "[2024-01-01..2026-11-24]",
      "accessed": "2026-11-24"
    },
    "cna-wang-2021": {
      "title": "China says ready to enhance exchanges with US on trade, economic front",
      "publisher": "CNA (Reuters)",
      "url": "https://www.channelnewsasia.com/news/business/china-says-ready-to-enhance-exchanges-with-us-on-trade--economic-front-14270884?cid=cna_flip_070214",
      "published": "2021-02-24",
      "accessed": "2026-11-24"
    },
    "globaltimes-qin-2022": {
      "title": "China appoints Qin Gang as new foreign minister",
      "publisher": "Global Times",
      "url": "https://www.globaltimes.cn/page/202212/1282970.shtml",
      "published": "2022-12-30",
      "accessed": "2026-11-24"
    },
    "japantimes-qin-2023": {
      "publisher": "The Japan Times (AFP-Jiji)",
      "url": "https://www.japantimes.co.jp/news/2023/07/25/asia-pacific/politics-diplomacy-asia-pacific/china-foreign-minister-qin-gang-removed/",
      "published": "2023-07-25",
      "accessed": "2026-11-24"
    },
    "lbc-qin-2023": {
      "title": "China’s Foreign Minister Qin Gang dismissed from his position",
      "publisher": "LBC International",
      "url": "https://www.lbcgroup.tv/news/world-news/715032/chinas-foreign-minister-qin-gang-dismissed-from-hi/en",
      "published": "2023-07-25",
      "accessed": "2026-11-24"
    },
    "abc7-sacks-2024": {
      "title": "Trump names PayPal co-founder 'White House AI and crypto czar' in new role for his administration",
      "publisher": "ABC7 Chicago (ABC News)",
      "url": "https://abc7chicago.com/trump-announces-new-role-administration-names-paypal-founder-white-house-ai-crypto-czar/15625610",
      "published": "2024-12-06",
      "accessed": "2026-11-24"
    },
    "fox-lutnick-2025": {
      "title": "Howard Lutnick sworn in at White House as Trump's commerce secretary",
      "publisher": "Fox News",
      "url": "https://www.foxnews.com/politics/howard-lutnick-sworn-white-house-trumps-commerce-secretary",
      "published": "2025-02-21",
      "accessed": "2026-11-24"
    },
    "ballotpedia-greer-2025": {
      "title": "Jamieson Greer confirmed as U.S. trade representative",
      "publisher": "Ballotpedia News",
      "url": "https://news.ballotpedia.org/?p=40789",
      "note": "The copy seen bears no date; it reports the Senate’s vote of 26 February 2025.",
      "published": "[2025-02-26..2025-03-05]",
      "accessed": "2026-11-24"
    },
    "itt-kessler-2025": {
      "publisher": "International Trade Today",
      "url": "http://stage.internationaltradetoday.com/topic/customs_duty?BC=bc_6766eb7869b5b&p=63&search_id=36",
      "note": "A page of short news; the copy seen bears no date.",
      "published": "[2025-03-14..2025-03-17]",
      "accessed": "2026-11-24"
    },
    "ecd-entity-list-2025": {
      "title": "BIS Adds China Tech Companies, Others to Entity List",
      "publisher": "Export Compliance Daily",
      "url": "https://exportcompliancedaily.com/article/2025/03/26/bis-adds-china-tech-companies-others-to-entity-list-2503250075?BC=bc_67e612942a9e8",
      "published": "2025-03-26",
      "accessed": "2026-11-24"
    },
    "dots-sacks-2026": {
      "title": "David Sacks Steps Down as US AI Czar — Leaving America's AI Policy Without a Clear Leader",
      "publisher": "D.O.T.S AI Newsroom",
      "url": "https://news.dotsai.cloud/article/david-sacks-steps-down-ai-czar-us-policy-vacuum",
      "note": "The copy seen bears no date; other reports are of 27 March 2026.",
      "published": "[2026-03-26..2026-04-05]",
      "accessed": "2026-11-24"
    },
    "techcrunch-sacks-2026": {
      "title": "David Sacks is done as AI czar — here’s what he’s doing instead",
      "publisher": "TechCrunch (summary on michael.business)",
      "url": "https://michael.business/en/news/techcrunch-ai-david-sacks-is-done-as-ai-czar-here-s-what-he-s-doing-instead",
      "published": "2026-03-27",
      "accessed": "2026-11-24"
    },
    "nvidia-huang": {
      "title": "Jensen Huang",
      "publisher": "Nvidia",
      "url": "https://nvidia.com/de-de/about-nvidia/board-of-directors/jensen-huang",
      "note": "A standing page in German, without a date; it mentions the year 2019.",
      "published": "[2019-10-01..2026-11-24]",
      "accessed": "2026-11-24"
    },
    "ustr-301-2024": {
      "title": "USTR Initiates Section 301 Investigation on China’s Acts, Policies, and Practices Related to Targeting of the Semiconductor Industry for Dominance",
      "publisher": "Office of the United States Trade Representative",
      "url": "https://ustr.gov./about-us/policy-offices/press-office/press-releases/2024/december/ustr-initiates-section-301-investigation-chinas-acts-policies-and-practices-related-targeting",
      "published": "2024-12-23",
      "accessed": "2026-11-24"
    },
    "businessplus-deepseek-2025": {
      "title": "Nvidia loses $589bn in value with DeepSeek R1 launch",
      "publisher": "Business Plus",
      "url": "https://businessplus-ie-preprod.go-vip.net/news/nvidia-loses-usd589bn",
      "published": "2025-01-28",
      "accessed": "2026-11-24"
    },
    "epoch-deepseek-2025": {
      "title": "Nvidia Loses Nearly $600 Billion in Biggest Single-Day Market Loss in History",
      "publisher": "The Epoch Times",
      "url": "https://theepochtimes.com/business/nvidia-loses-nearly-600-billion-in-biggest-single-day-market-loss-in-history-5799923?ea_cnt=a&ea_med=special-coverage-markets-0&ea_src=frontpage",
      "note": "The copy seen bears no date; it reports the trading of 27 January 2025.",
      "published": "[2025-01-27..2025-01-29]",
      "accessed": "2026-11-24"
    },
    "malay-mail-inspur-2025": {
      "publisher": "Malay Mail (Reuters)",
      "url": "https://www.malaymail.com/news/money/2025/03/26/us-adds-dozens-of-chinese-entities-to-export-blacklist-including-inspur-units/170894",
      "published": "2025-03-26",
      "accessed": "2026-11-24"
    },
    "mem-tariff-2025": {
      "title": "Total US tariffs on Chinese imports now at 145%: White House official",
      "publisher": "Middle East Monitor (Anadolu)",
      "url": "https://www.middleeastmonitor.com/20250410-total-us-tariffs-on-chinese-imports-now-at-145-white-house-official/",
      "published": "2025-04-10",
      "accessed": "2026-11-24"
    },
    "epoch-tariff-2025": {
      "title": "Tariffs on China Reach 145 Percent After Latest Increase, White House Clarifies",
      "publisher": "The Epoch Times",
      "url": "https://theepochtimes.com/business/tariffs-on-china-reach-145-percent-after-latest-increase-white-house-clarifies-5839809",
      "note": "The copy seen bears no date; it reports the White House’s word of 10 April 2025.",
      "published": "[2025-04-10..2025-04-11]",
      "accessed": "2026-11-24"
    },
    "nbc-h20-2025": {
      "publisher": "NBC 7 San Diego (CNBC)",
      "url": "https://www.nbcsandiego.com/news/business/money-report/nvidia-says-it-will-record-5-5-billion-quarterly-charge-tied-to-h20-processors-exported-to-china/3804789/",
      "published": "2025-04-15",
      "accessed": "2026-11-24"
    },
    "silicon-h20-2025": {
      "publisher": "Silicon UK",
      "url": "https://www.silicon.co.uk/cloud/ai/nvidia-expects-5-5-billion-hit-as-us-tightens-export-controls-608558",
      "published": "2025-04-16",
      "accessed": "2026-11-24"
    },
    "money-morning-2025": {
      "publisher": "Money Morning",
      "url": "https://moneymorning.com/2025/04/16/watch-out-below-nvidia-to-take-5-5-billion-tariff-writedown/",
      "published": "2025-04-16",
      "accessed": "2026-11-24"
    },
    "i24-geneva-2025": {
      "publisher": "i24NEWS",
      "url": "https://www.i24news.tv/en/news/international/economy/artc-us-china-lower-tariffs-as-they-continue-talks-on-more-balanced-trade",
      "published": "2025-05-12",
      "accessed": "2026-11-24"
    },
    "alston-diffusion-2025": {
      "publisher": "Alston & Bird",
      "url": "https://alstontrade.com/commerce-rescinds-ai-diffusion-rule-releases-other-guidance-involving-overseas-ai-chips",
      "note": "The copy seen bears no date; it reports the announcements of 13 May 2025.",
      "published": "[2025-05-13..2025-05-31]",
      "accessed": "2026-11-24"
    },
    "freshfields-diffusion-2025": {
      "publisher": "Freshfields",
      "url": "https://blog.freshfields.us/post/102kp9j/bis-rescinds-ai-diffusion-rule-issues-notice-of-high-probability-enforcement-r",
      "note": "The copy seen bears no date; it reports the announcements of 13 May 2025.",
      "published": "[2025-05-13..2025-06-30]",
      "accessed": "2026-11-24"
    },
    "vcpost-eda-2025": {
      "publisher": "VCPost",
      "url": "https://www.vcpost.com/articles/129287/20250529/trump-administration-targets-china-new-us-tech-export-restrictions.htm",
      "published": "2025-05-29",
      "accessed": "2026-11-24"
    },
    "edgar-index-eda-2025": {
      "title": "BIS removes restrictions on chip design and energy companies in informed letter",
      "publisher": "EDGAR Index",
      "url": "https://www.edgarindex.com/2025/07/05/bis-removes-restrictions-on-chip-design-and-energy-companies-in-informed-letter/",
      "published": "2025-07-05",
      "accessed": "2026-11-24"
    },
    "lightwave-london-2025": {
      "title": "Trade Talks in London End with US-China Plan to Ease Export Controls",
      "publisher": "Lightwave Reports",
      "url": "https://lightwavereports.com/trade-talks-in-london-end-with-us-china-plan-to-ease-export-controls",
      "published": "2025-06-11",
      "accessed": "2026-11-24"
    },
    "kesq-h20-2025": {
      "publisher": "KESQ (CNN)",
      "url": "https://kesq.com/money/cnn-business-consumer/2025/07/15/nvidia-says-it-will-resume-sale-of-key-ai-chip-to-china/",
      "published": "2025-07-15",
      "accessed": "2026-11-24"
    },
    "republic-h20-2025": {
      "title": "Nvidia Gets Green Light: CEO Jensen Huang Confirms US Approval to Sell H20 AI Chips to China",
      "publisher": "Republic World (Associated Press)",
      "url": "https://www.republicworld.com/world-news/nvidia-gets-green-light-to-sell-advanced-ai-chips-to-china-under-trump-administration",
      "published": "2025-07-15",
      "accessed": "2026-11-24"
    },
    "ap-share-2025": {
      "title": "US will get a 15% cut of Nvidia and AMD chip sales to China under a new, unusual agreement",
      "publisher": "Lincoln Daily News (Associated Press)",
      "url": "https://archives.lincolndailynews.com/2025/Aug/12/NEWS/business_k.shtml",
      "published": "2025-08-12",
      "accessed": "2026-11-24"
    },
    "asia-financial-share-2025": {
      "publisher": "Asia Financial (Reuters)",
      "url": "https://www.asiafinancial.com/nvidia-amd-agreed-to-pay-15-of-china-chip-revenue-to-us",
      "published": "2025-08-11",
      "accessed": "2026-11-24"
    },
    "asiae-truce-2025": {
      "publisher": "The Asia Business Daily",
      "url": "https://cm.asiae.co.kr/en/article/2025081205025742040",
      "published": "2025-08-12",
      "accessed": "2026-11-24"
    },
    "daily8-truce-2025": {
      "title": "Trump signs order to extend China tariff truce by 90 days",
      "publisher": "Copy on daily8.com",
      "url": "https://www.daily8.com/en/article/2e4dd79dee25ebb8eb12c8abbfc804e1",
      "note": "The copy seen bears no date; it reports the order of 11 August 2025.",
      "published": "[2025-08-11..2025-08-13]",
      "accessed": "2026-11-24"
    },
    "fr-veu-2025": {
      "title": "Revocation of Validated End-User Authorizations in the People's Republic of China",
      "publisher": "Federal Register",
      "url": "https://www.govinfo.gov/content/pkg/FR-2025-09-02/html/2025-16735.htm",
      "published": "2025-09-02",
      "accessed": "2026-11-24"
    },
    "jp-reports-veu-2025": {
      "publisher": "jp-reports.com",
      "url": "https://jp-reports.com/en/articles/aMS6K46x",
      "note": "The copy seen bears no date; it reports the rule announced on 29 August 2025.",
      "published": "[2025-08-29..2025-12-31]",
      "accessed": "2026-11-24"
    },
    "cld-entity-list-2025": {
      "title": "BIS Adds 32 to Entity List for Diverting Items to China, Russia, Evading End-Use Checks",
      "publisher": "Communications Litigation Today",
      "url": "https://communicationslitigationtoday.com/article/2025/09/15/bis-adds-32-to-entity-list-for-diverting-items-to-china-russia-evading-enduse-checks-2509120077?BC=bc_6742bd364bfb1",
      "published": "2025-09-15",
      "accessed": "2026-11-24"
    },
    "fresh-madrid-2025": {
      "title": "China and the U.S. Hold Madrid Talks on TikTok and Other Trade Issues",
      "publisher": "Fresh From China",
      "url": "https://freshfromchina.com/china-and-the-u-s-hold-madrid-talks-on-tiktok-and-other-trade-issues",
      "note": "The copy seen bears no date; it reports the talks of 14 and 15 September 2025.",
      "published": "[2025-09-15..2025-09-20]",
      "accessed": "2026-11-24"
    },
    "cnbc-madrid-2025": {
      "publisher": "CNBC (copy on mexc.fm)",
      "url": "https://www.mexc.fm/en-TR/news/tiktok-framework-deal-overshadows-u-s-china-trade-talks/99357",
      "published": "2025-09-17",
      "accessed": "2026-11-24"
    },
    "fr-affiliates-2025": {
      "title": "Expansion of End-User Controls To Cover Affiliates of Certain Listed Entities",
      "publisher": "US Bureau of Industry and Security (copy on thefederalregister.org)",
      "url": "https://thefederalregister.org/documents/2025-19001/expansion-of-end-user-controls-to-cover-affiliates-of-certain-listed-entities",
      "published": "2025-09-30",
      "accessed": "2026-11-24"
    },
    "linklaters-affiliates-2025": {
      "title": "Commerce Department Enhances Entity List Restrictions: New 50 Percent Affiliates Rule and Licensing Requirement",
      "publisher": "Linklaters",
      "url": "https://www.linklaters.com/knowledge/publications/alerts-newsletters-and-guides/2025/october/02/commerce-department-enhances-entity-list-restrictions",
      "published": "2025-10-02",
      "accessed": "2026-11-24"
    },
    "cbs-tariff-2025": {
      "publisher": "CBS News",
      "url": "https://www.cbsnews.com/news/trump-china-tariff-extra-100-november/",
      "published": "2025-10-10",
      "accessed": "2026-11-24"
    },
    "cna-tariff-2025": {
      "publisher": "CNA",
      "url": "https://www.channelnewsasia.com/world/us-will-impose-additional-100-tariff-chinese-imports-november-trump-says-5395626",
      "published": "2025-10-11",
      "accessed": "2026-11-24"
    },
    "ary-huang-2025": {
      "publisher": "ARY News",
      "url": "https://arynews.tv/nvidia-ceo-claims-market-share-in-china-drops-by-95",
      "published": "2025-10-20",
      "accessed": "2026-11-24"
    },
    "clash-huang-2025": {
      "title": "“From 95% to 0%”: Nvidia CEO Slams U.S. Over China Ban",
      "publisher": "Clash Report",
      "url": "https://clashreport.com/world/articles/b41nmrsn9xv",
      "published": "2025-10-20",
      "accessed": "2026-11-24"
    },
    "taipei-kl-2025": {
      "publisher": "Taipei Times",
      "url": "https://www.taipeitimes.com/News/biz/archives/2025/10/27/2003846141",
      "published": "2025-10-27",
      "accessed": "2026-11-24"
    },
    "aa-kl-2025": {
      "title": "US says reached ‘very substantial framework’ with China as Trump set to meet Xi",
      "publisher": "Anadolu Agency",
      "url": "https://www.aa.com.tr/en/economy/us-says-reached-very-substantial-framework-with-china-as-trump-set-to-meet-xi/3726829",
      "published": "2025-10-26",
      "accessed": "2026-11-24"
    },
    "fenwick-affiliates-2025": {
      "title": "BIS Suspends the Affiliates Rule, Lifting Restrictions on Restricted Party Affiliates",
      "publisher": "Fenwick",
      "url": "https://whatstrending.fenwick.com/post/bis-suspends-affiliates-rule-lifting-restrictions-restricted-party-affiliates",
      "published": "2025-11-11",
      "accessed": "2026-11-24"
    },
    "iti-affiliates-2025": {
      "publisher": "International Trade Insights",
      "url": "https://www.internationaltradeinsights.com/2025/11/bis-suspends-affiliates-rule-for-one-year-following-u-s-agreement-with-china",
      "published": "2025-11",
      "accessed": "2026-11-24"
    },
    "akin-ndaa-2025": {
      "title": "Congress Moves Forward with AI Measures in Key Defense Legislation",
      "publisher": "Akin",
      "url": "https://www.akingump.com/en/insights/alerts/congress-moves-forward-with-ai-measures-in-key-defense-legislation",
      "published": "2025-12-10",
      "accessed": "2026-11-24"
    },
    "wion-h200-2025": {
      "publisher": "WION",
      "url": "https://www.wionews.com/world/ai-chip-war-u-turn-trump-allows-nvidia-h200-sales-to-china-says-xi-jinping-responded-positively-1765262721420",
      "published": "2025-12-09",
      "accessed": "2026-11-24"
    },
    "mediaite-h200-2025": {
      "publisher": "Mediaite",
      "url": "https://www.mediaite.com/politics/trump/trump-announces-that-china-will-pay-the-u-s-25-in-exchange-for-advanced-ai-chips/",
      "published": "2025-12-08",
      "accessed": "2026-11-24"
    },
    "asianfin-h200-2025": {
      "title": "Trump Says He Approves Nvidia H200 Chip Exports to China in Exchange for 25% Surcharge",
      "publisher": "AsianFin",
      "url": "https://www.asianfin.com/articles/229738",
      "published": "2025-12-08",
      "accessed": "2026-11-24"
    },
    "ifn-gatekeeper-2025": {
      "publisher": "International Financial News (CNBC)",
      "url": "https://internationalfinancialnews.com/160-million-export-controlled-nvidia-gpus-allegedly-smuggled-to-china",
      "note": "The copy seen bears no date; it was written after 8 December 2025.",
      "published": "[2025-12-09..2026-01-15]",
      "accessed": "2026-11-24"
    },
    "gulf-gatekeeper-2025": {
      "publisher": "Gulf Articles",
      "url": "https://www.gulfarticles.com/how-160-million-export-controlled-nvidia-chips",
      "note": "The copy seen bears no date; it was written after 8 December 2025.",
      "published": "[2025-12-09..2026-01-15]",
      "accessed": "2026-11-24"
    },
    "ncbfaa-301-2025": {
      "publisher": "National Customs Brokers and Forwarders Association of America",
      "url": "https://www.ncbfaa.org/news-advocacy/monday-morning-ebriefing-details/monday-morning-ebriefing/2025/12/26/ustr-responds-to-china-s-trade-policies-for-semiconductor-industry",
      "published": "2025-12-26",
      "accessed": "2026-11-24"
    },
    "ey-301-2025": {
      "title": "USTR publishes Notice of Action in Section 301 investigation of China's acts, policies, and practices related to targeting of semiconductor industry for dominance",
      "publisher": "EY",
      "url": "https://taxnews.ey.com/news/2025-2606-ustr-publishes-notice-of-action-in-section-301-investigation-of-chinas-acts-policies-and-practices-related-to-targeting-of-semiconductor-industry-for-dominance",
      "published": "2025-12-23",
      "accessed": "2026-11-24"
    },
    "mint-licences-2025": {
      "publisher": "Mint",
      "url": "https://www.livemint.com/companies/news/samsung-sk-hynix-get-us-approval-to-ship-chipmaking-tools-to-china-in-2026/amp-11767099857396.html",
      "published": "2025-12-30",
      "accessed": "2026-11-24"
    },
    "btw-licences-2026": {
      "publisher": "BTW Media",
      "url": "https://btw.media/all/it-infrastructure/us-grants-tsmc-licence-for-chipmaking-tools-to-china-plant-amid-export-control-tweaks",
      "note": "The copy seen bears no date; TSMC spoke of its licence on 1 January 2026.",
      "published": "[2026-01-01..2026-01-31]",
      "accessed": "2026-11-24"
    },
    "crec-remote-2026": {
      "title": "Remote Access Security Act",
      "publisher": "Congressional Record",
      "url": "https://www.govinfo.gov/content/pkg/CREC-2026-01-12/html/CREC-2026-01-12-pt1-PgH621-5.htm",
      "published": "2026-01-12",
      "accessed": "2026-11-24"
    },
    "people-news-remote-2026": {
      "publisher": "People News",
      "url": "http://peoplenewstoday.com/news/en/2026/01/14/1130294.html.U.S.-House-Passes-Security-Bill-to-Prevent-the-Chinese-Communist-Party-and-Other-Adversaries-from-Stealing-Sensitive-Technologies.html",
      "published": "2026-01-14",
      "accessed": "2026-11-24"
    },
    "report-tariff-2026": {
      "publisher": "Report (Reuters)",
      "url": "https://report.az/en/other-countries/trump-imposes-25-tariff-on-imports-of-some-ai-chips",
      "published": "2026-01-15",
      "accessed": "2026-11-24"
    },
    "crane-tariff-2026": {
      "title": "U.S. Announces Section 232 Tariffs on Advanced AI Chips to Strengthen National & Economic Security",
      "publisher": "Crane Worldwide Logistics",
      "url": "https://www.craneww.com/knowledge-center/trade-advisory-notices/u.s-imposes-25-tariff-on-advanced-ai-chips-under-new-section-232-action",
      "published": "2026-01-15",
      "accessed": "2026-11-24"
    },
    "kharon-pentagon-2026": {
      "publisher": "Kharon",
      "url": "https://www.kharon.com/brief/us-china-news-alibaba-byd-defense-department-1260h",
      "note": "The copy seen bears no date; it reports the Friday, 13 February 2026.",
      "published": "[2026-02-13..2026-02-20]",
      "accessed": "2026-11-24"
    },
    "benzinga-pentagon-2026": {
      "publisher": "Benzinga",
      "url": "https://www.benzinga.com/news/politics/26/02/50631646/pentagon-adds-alibaba-byd-to-chinese-military-list-then-reportedly-pulls-filing-as-trump-xi-meet-lo",
      "published": "2026-02-13",
      "accessed": "2026-11-24"
    },
    "mccarter-ieepa-2026": {
      "publisher": "McCarter & English",
      "url": "https://www.mccarter.com/insights/ieepa-tariffs-held-unlawful-section-122-tariffs-commence-trade-deals-likely-to-falter",
      "note": "The copy seen bears no date; it reports the ruling of 20 February 2026.",
      "published": "[2026-02-20..2026-03-15]",
      "accessed": "2026-11-24"
    },
    "mondaq-ieepa-2026": {
      "publisher": "Mondaq",
      "url": "https://www.mondaq.com/unitedstates/international-trade-investment/1751064/analysis-and-aftermath-of-the-supreme-courts-decision-striking-down-ieepa-tariffs-how-to-seek-refunds-and-plan-for-new-tariffs",
      "note": "The copy seen bears no date; it was written in the week after 20 February 2026.",
      "published": "[2026-02-21..2026-03-05]",
      "accessed": "2026-11-24"
    },
    "register-supermicro-2026": {
      "title": "Supermicro co-founder arrested, charged over $2.5B Nvidia GPU sales to China",
      "publisher": "The Register (copy on vuink.com)",
      "url": "https://vuink.com/post/gurertvfgre-d-dpbz/2026/03/20/supermicro_nvidia_gpu_charges",
      "published": "2026-03-20",
      "accessed": "2026-11-24"
    },
    "toms-supermicro-2026": {
      "publisher": "Copy on collector.com.tr",
      "url": "https://www.collector.com.tr//980654795",
      "note": "The copy seen bears no date; it reports the charges made known on 19 March 2026.",
      "published": "[2026-03-19..2026-03-31]",
      "accessed": "2026-11-24"
    },
    "bbc-beijing-2026": {
      "title": "Trump and Xi conclude 'very successful' talks but no deals confirmed",
      "publisher": "BBC (copy on wpinitiate.com)",
      "url": "https://wpinitiate.com/echo-test/demo973e36f5/wp-json/wp/v2/posts/12850",
      "published": "2026-05-15",
      "accessed": "2026-11-24"
    },
    "newz-beijing-2026": {
      "publisher": "newz.com",
      "url": "https://www.newz.com/beijing-summit-marks-shift-to-managed-stability-between-the-us-and-china/",
      "note": "The copy seen bears no date; it was written after the summit of 14 and 15 May 2026.",
      "published": "[2026-05-15..2026-06-30]",
      "accessed": "2026-11-24"
    },
    "glitch-h200-2026": {
      "title": "The High-Stakes Gamble: Trump’s China Trip and the Nvidia Chip Standoff",
      "publisher": "gli7ch.com",
      "url": "https://gli7ch.com/news/china-not-yet-approved-nvidia-ai-chips",
      "note": "The copy seen bears no date; it was written just after the summit of 14 and 15 May 2026.",
      "published": "[2026-05-15..2026-05-31]",
      "accessed": "2026-11-24"
    },
    "ctr-h200-2026": {
      "publisher": "the-ctr.net",
      "url": "https://the-ctr.net/trump-alleges-china-obstructing-nvidia-h200-gpu-purchases-despite-us-approval",
      "note": "The copy seen bears no date; it was written just after the summit of 14 and 15 May 2026.",
      "published": "[2026-05-15..2026-05-31]",
      "accessed": "2026-11-24"
    },
    "aaj-truce-2026": {
      "title": "China says it will buy 200 Boeing jets, seek extension of US trade truce",
      "publisher": "Aaj TV",
      "url": "https://english.aaj.tv/feeds/news/330459270",
      "published": "2026-05-20",
      "accessed": "2026-11-24"
    },
    "ai-blogs-huang-2026": {
      "publisher": "ai-blogs.org",
      "url": "https://ai-blogs.org/news/2026-05-28-nvidia-largely-conceded-china-ai-chip-market-to-huawei-am.html",
      "published": "2026-05-28",
      "accessed": "2026-11-24"
    },
    "newstigers-huang-2026": {
      "title": "Nvidia AI News: Concedes China Market While Pushing Mainstream Adoption",
      "publisher": "News Tigers",
      "url": "https://newstigers.com/article/nvidia-ai-news-concedes-china-market-while-pushing-mainstream-adoption",
      "note": "The copy seen bears no date; it was written about the time of the Computex fair of June 2026.",
      "published": "[2026-05-21..2026-06-15]",
      "accessed": "2026-11-24"
    },
    "hk-guidance-2026": {
      "title": "BIS Publishes Guidance Regarding License Requirements for Advanced Computing Items",
      "publisher": "Holland & Knight",
      "url": "https://www.hklaw.com/en/insights/publications/2026/06/bis-publishes-guidance-license-requirements-advanced-computing-items",
      "published": "2026-06-05",
      "accessed": "2026-11-24"
    },
    "hl-guidance-2026": {
      "publisher": "Hogan Lovells",
      "url": "https://www.hoganlovells.com/en/publications/biss-new-enforcement-guidance-clarifies-license-requirement-for-exports-of-advanced-computing-items",
      "note": "The copy seen bears no date; it reports the guidance of 31 May 2026.",
      "published": "[2026-05-31..2026-06-30]",
      "accessed": "2026-11-24"
    },
    "mondaq-122-2026": {
      "title": "Trump Imposes Section 122 Tariffs After Halting IEEPA Tariffs, Previews New Section 301 Investigations",
      "publisher": "Mondaq",
      "url": "https://www.mondaq.com/unitedstates/international-trade-investment/1753392/trump-imposes-section-122-tariffs-after-halting-ieepa-tariffs-previews-new-section-301-investigations",
      "published": "2026-03-06",
      "accessed": "2026-11-24"
    },
    "ht-122-2026": {
      "title": "What is Section 122? Trump announces new 10% global tariff after Supreme Court ruling",
      "publisher": "Hindustan Times",
      "url": "https://www.hindustantimes.com/world-news/us-news/what-is-section-122-trump-announces-new-10-global-tariff-after-supreme-court-ruling-101771613473878.html",
      "published": "2026-02-21",
      "accessed": "2026-11-24"
    },
    "trivium-manus-2026": {
      "publisher": "Trivium China",
      "url": "https://triviumchina.com/research/china-blocks-metas-manus-acquisition-using-foreign-investment-security-review/",
      "note": "The copy seen bears no date; it reports the notice of 27 April 2026.",
      "published": "[2026-04-27..2026-05-31]",
      "accessed": "2026-11-24"
    },
    "chambers-outbound-2026": {
      "publisher": "Chambers and Partners",
      "url": "https://chambers.com/articles/quick-review-on-the-state-council-s-new-outbound-investment-regulation",
      "note": "The copy seen bears no date; it was written before the decree took effect.",
      "published": "[2026-06-01..2026-06-30]",
      "accessed": "2026-11-24"
    },
    "chinagovernance-procurement-2026": {
      "publisher": "Guancha (copy on chinagovernance.com)",
      "url": "https://chinagovernance.com/document/900031526",
      "published": "2026-06-22",
      "accessed": "2026-11-24"
    },
    "cna-nexperia-2026": {
      "publisher": "CNA",
      "url": "https://www.channelnewsasia.com/business/dutch-court-orders-investigation-china-owned-nexperia-5923291",
      "published": "2026-02-11",
      "accessed": "2026-11-24"
    },
    "besthub-manus-2026": {
      "title": "Why China’s NDRC Blocked Meta’s $2B Purchase of AI Agent Platform Manus",
      "publisher": "BestHub",
      "url": "https://www.besthub.dev/articles/why-china-s-ndrc-blocked-meta-s-2b-purchase-of-ai-agent-platform-manus-eca9f2c5f643",
      "note": "The copy seen bears no date; it reports the announcement of 27 April 2026.",
      "published": "[2026-04-27..2026-11-24]",
      "accessed": "2026-11-24"
    },
    "riskadvisory-outbound-2026": {
      "publisher": "The Risk Advisory Group",
      "url": "https://www.riskadvisory.com/news/how-deep-does-china-look-beijings-new-outbound-investment-rules-redraw-the-boundaries-of-transaction-risk/",
      "note": "The copy seen bears no date; it was written after 1 July 2026.",
      "published": "[2026-07-01..2026-11-24]",
      "accessed": "2026-11-24"
    },
    "monexus-procurement-2026": {
      "title": "Beijing strikes back: China adds 46 US firms to procurement ban, 10 to export-control list",
      "publisher": "The Monexus",
      "url": "https://themonexus.com/articles/2026-06-22-china-retaliates-us-firms-procurement-export-controls",
      "published": "2026-06-22",
      "accessed": "2026-11-24"
    },
    "cnbc-h200-2026": {
      "publisher": "CNBC",
      "url": "https://www.cnbc.com/2026/07/14/nvidia-h200-ai-chips-china.html",
      "note": "Seen as news digests quote it, not at the address.",
      "published": "2026-07-14"
    },
    "ustr-forced-labour-2026": {
      "title": "USTR Takes Action in Forced Labor Section 301 Investigations",
      "publisher": "Office of the United States Trade Representative",
      "url": "https://ustr.gov/about/policy-offices/press-office/press-releases/2026/july/ustr-takes-action-forced-labor-section-301-investigations",
      "note": "Seen as news digests sum it up, not at the address.",
      "published": "2026-07-23"
    },
    "toms-h200-2026": {
      "publisher": "Tom’s Hardware",
      "url": "https://www.tomshardware.com/pc-components/gpus/first-nvidia-h200-shipments-reach-bytedance-and-tencent-as-beijing-loosens-its-import-block",
      "note": "Seen by its headline and as news digests sum it up, not at the address.",
      "published": "2026-08-19"
    },
    "prompter-h200-2026": {
      "title": "What Chip Restrictions May Be Teaching China",
      "publisher": "The Productive Prompter",
      "url": "https://theproductiveprompter.com/docs/what-chip-restrictions-may-be-teaching-china.html",
      "note": "Seen in the text of 9 October 2026; it sums up Nvidia’s report on the quarter to 26 July 2026.",
      "published": "[2026-09-09..2026-10-09]"
    },
    "aljazeera-visit-2026": {
      "title": "Trump welcomes Xi to Washington as US, China agree to extend trade truce",
      "publisher": "Al Jazeera",
      "url": "https://www.aljazeera.com/news/2026/9/23/trump-meets-chinas-xi-jinping-at-us-airport-on-arrival-for-three-day-trip",
      "note": "Seen by its headline, not at the address.",
      "published": "[2026-09-23..2026-09-24]"
    },
    "cnbc-truce-2026": {
      "title": "U.S.-China trade truce extended for two months, Bessent says, as Xi begins state visit",
      "publisher": "CNBC",
      "url": "https://www.cnbc.com/2026/09/24/us-china-trade-truce-bessent-trump-xi.html",
      "note": "Seen by its headline and as news digests sum it up, not at the address.",
      "published": "[2026-09-23..2026-09-24]"
    },
    "nbc-summit-2026": {
      "publisher": "NBC News",
      "url": "https://www.nbcnews.com/world/asia/trump-xi-summit-meet-white-house-tensions-taiwan-trade-ai-rcna598073",
      "note": "Seen by its headline and as news digests sum it up, not at the address.",
      "published": "2026-09-24"
    },
    "mofcom-round-eight-2026": {
      "title": "商务部美大司负责人解读第八轮中美经贸磋商成果",
      "publisher": "Ministry of Commerce of China (in Chinese)",
      "url": "https://www.mofcom.gov.cn/xwfb/sjfzrfb/art/2026/art_cd060e0649964da8ae13216c3bb1a645.html",
      "note": "Seen as a digest of 5 October 2026 quotes it, not at the address.",
      "published": "2026-09-28"
    }
  },
  "entities": {
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
    "wilbur-ross": {
      "kind": "person",
      "name": "Wilbur Ross",
      "description": "American investor, founder of WL Ross & Co.",
      "telling": "low",
      "aliases": [
        "Wilbur L. Ross",
        "Secretary Ross",
        {
          "text": "Ross",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "威尔伯·罗斯",
          "language": "zh"
        },
        {
          "text": "羅斯",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "威爾伯·羅斯",
          "language": "zh-Hant"
        },
        {
          "text": "commerce secretary",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secretary of commerce",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "commerce chief",
          "ambiguity": "generic",
          "matchCase": false
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
          "text": "商务部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美國商務部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "商務部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "secretario de Comercio",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secrétaire au Commerce",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secrétaire américain au Commerce",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministre américain du Commerce",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Handelsminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Handelsministers",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanische Handelsminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanischer Handelsminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "gina-raimondo": {
      "kind": "person",
      "name": "Gina Raimondo",
      "description": "American politician, governor of Rhode Island from 2015 to 2021.",
      "telling": "medium",
      "aliases": [
        "Raimondo",
        "Gina M. Raimondo",
        "Secretary Raimondo",
        {
          "text": "雷蒙多",
          "language": "zh"
        },
        {
          "text": "吉娜·雷蒙多",
          "language": "zh"
        },
        {
          "text": "commerce secretary",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secretary of commerce",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "commerce chief",
          "ambiguity": "generic",
          "matchCase": false
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
          "text": "商务部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美國商務部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "商務部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "secretaria de Comercio",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secrétaire au Commerce",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secrétaire américaine au Commerce",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministre américaine du Commerce",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Handelsministerin",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Handelsministerin",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanische Handelsministerin",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanischen Handelsministerin",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "alan-estevez": {
      "kind": "person",
      "name": "Alan Estevez",
      "description": "American official who spent 36 years at the Department of Defense.",
      "telling": "medium",
      "aliases": [
        "Alan F. Estevez",
        {
          "text": "Estevez",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "艾伦·埃斯特韦斯",
          "language": "zh"
        },
        {
          "text": "under secretary of commerce",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "undersecretary of commerce",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "commerce under secretary",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "commerce undersecretary",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "export control chief",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "export controls chief",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "商务部副部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美国商务部副部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美国商务部负责工业与安全的副部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "商務部次長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "美國商務部次長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "subsecretario de Comercio",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "sous-secrétaire au Commerce",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "sous-secrétaire américain au Commerce",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Unterstaatssekretär im Handelsministerium",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Staatssekretär im US-Handelsministerium",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Unterstaatssekretär im US-Handelsministerium",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "jake-sullivan": {
      "kind": "person",
      "name": "Jake Sullivan",
      "description": "American lawyer, once an aide to Hillary Clinton at the State Department.",
      "telling": "low",
      "aliases": [
        {
          "text": "Sullivan",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "杰克·沙利文",
          "language": "zh"
        },
        {
          "text": "沙利文",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "蘇利文",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "national security adviser",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "national security advisor",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "国家安全顾问",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美国国家安全顾问",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "國家安全顧問",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "國安顧問",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "asesor de seguridad nacional",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "consejero de seguridad nacional",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "conseiller à la sécurité nationale",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "conseiller américain à la sécurité nationale",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Nationaler Sicherheitsberater",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Nationale Sicherheitsberater",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Nationalen Sicherheitsberater",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Sicherheitsberater",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "peter-wennink": {
      "kind": "person",
      "name": "Peter Wennink",
      "description": "Dutch businessman who led ASML until April 2024.",
      "telling": "medium",
      "aliases": [
        "Wennink",
        {
          "text": "ASML chief executive",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "温宁克",
          "language": "zh"
        },
        {
          "text": "彼得·温宁克",
          "language": "zh"
        },
        {
          "text": "溫寧克",
          "language": "zh-Hant"
        },
        {
          "text": "溫彼得",
          "language": "zh-Hant"
        }
      ]
    },
    "jensen-huang": {
      "kind": "person",
      "name": "Jensen Huang",
      "description": "Taiwanese-American co-founder and chief executive of Nvidia.",
      "telling": "low",
      "aliases": [
        {
          "text": "Huang",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "Nvidia chief executive",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "黄仁勋",
          "language": "zh"
        },
        "Jen-Hsun Huang",
        {
          "text": "黃仁勳",
          "language": "zh-Hant"
        }
      ]
    },
    "richard-yu": {
      "kind": "person",
      "name": "Richard Yu",
      "description": "Chinese executive who has led Huawei’s consumer business.",
      "telling": "medium",
      "aliases": [
        "Yu Chengdong",
        "Richard Yu Chengdong",
        {
          "text": "Yu",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "余承东",
          "language": "zh"
        },
        {
          "text": "余承東",
          "language": "zh-Hant"
        }
      ]
    },
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
    "liu-he": {
      "kind": "person",
      "name": "Liu He",
      "description": "Chinese economist and politician, adviser to Xi Jinping.",
      "telling": "medium",
      "aliases": [
        "Vice Premier Liu He",
        {
          "text": "Liu",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "刘鹤",
          "language": "zh"
        },
        {
          "text": "劉鶴",
          "language": "zh-Hant"
        },
        {
          "text": "vice premier",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "vice-premier",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese vice premier",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese vice-premier",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s vice premier",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s economic tsar",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s economic czar",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese trade negotiator",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "国务院副总理",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中国副总理",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "副总理",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "國務院副總理",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "中國副總理",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "副總理",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "viceprimer ministro",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "vice primer ministro",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "vice primer ministro chino",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "viceprimer ministro chino",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "vice-premier ministre",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "vice-premier ministre chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "vice-premier chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Vizepremier",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Vizeministerpräsident",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Vize-Ministerpräsident",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Vizeregierungschef",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "he-lifeng": {
      "kind": "person",
      "name": "He Lifeng",
      "description": "Chinese politician, earlier head of the state planning commission.",
      "telling": "medium",
      "aliases": [
        "Vice Premier He Lifeng",
        "Vice Premier He",
        {
          "text": "何立峰",
          "language": "zh"
        },
        {
          "text": "vice premier",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "vice-premier",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese vice premier",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese vice-premier",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s vice premier",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s economic tsar",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s economic czar",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese trade negotiator",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "国务院副总理",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中国副总理",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "副总理",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "國務院副總理",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "中國副總理",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "副總理",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "viceprimer ministro",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "vice primer ministro",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "vice primer ministro chino",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "viceprimer ministro chino",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "vice-premier ministre",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "vice-premier ministre chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "vice-premier chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Vizepremier",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Vizeministerpräsident",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Vize-Ministerpräsident",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Vizeregierungschef",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "wang-wentao": {
      "kind": "person",
      "name": "Wang Wentao",
      "description": "Chinese politician, earlier governor of Heilongjiang.",
      "telling": "medium",
      "aliases": [
        "Minister Wang Wentao",
        {
          "text": "Wang",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "王文涛",
          "language": "zh"
        },
        {
          "text": "王文濤",
          "language": "zh-Hant"
        },
        {
          "text": "Chinese commerce minister",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s commerce minister",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "commerce minister",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "minister of commerce",
          "ambiguity": "generic",
          "matchCase": false
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
          "text": "商務部部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "商務部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "中國商務部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "ministro de Comercio chino",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministro chino de Comercio",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministro de Comercio de China",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministre chinois du Commerce",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministre du Commerce chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Handelsminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischer Handelsminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischen Handelsminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinas Handelsminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "qin-gang": {
      "kind": "person",
      "name": "Qin Gang",
      "description": "Chinese diplomat, ambassador to the United States from 2021.",
      "telling": "low",
      "aliases": [
        {
          "text": "Qin",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "秦刚",
          "language": "zh"
        },
        {
          "text": "秦剛",
          "language": "zh-Hant"
        },
        {
          "text": "Chinese foreign minister",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s foreign minister",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "中国外交部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中国外长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "外交部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中國外交部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "中國外長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "外交部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "ministro de Exteriores chino",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministro chino de Exteriores",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "canciller chino",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministro de Relaciones Exteriores de China",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministro de Exteriores de China",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministre chinois des Affaires étrangères",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chef de la diplomatie chinoise",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministre des Affaires étrangères chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Außenminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischer Außenminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischen Außenminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinas Außenminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "wang-yi": {
      "kind": "person",
      "name": "Wang Yi",
      "description": "Chinese diplomat, first named foreign minister in 2013.",
      "telling": "low",
      "aliases": [
        "Foreign Minister Wang Yi",
        {
          "text": "Wang",
          "ambiguity": "generic",
          "matchCase": true
        },
        {
          "text": "王毅",
          "language": "zh"
        },
        {
          "text": "Chinese foreign minister",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s foreign minister",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "中国外交部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中国外长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "外交部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中國外交部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "中國外長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "外交部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "ministro de Exteriores chino",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministro chino de Exteriores",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "canciller chino",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministro de Relaciones Exteriores de China",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministro de Exteriores de China",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministre chinois des Affaires étrangères",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chef de la diplomatie chinoise",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministre des Affaires étrangères chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Außenminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischer Außenminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischen Außenminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinas Außenminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s top diplomat",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "top Chinese diplomat",
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
    "howard-lutnick": {
      "kind": "person",
      "name": "Howard Lutnick",
      "description": "American businessman who led the firm Cantor Fitzgerald.",
      "telling": "low",
      "aliases": [
        {
          "text": "Lutnick",
          "matchCase": true
        },
        "Secretary Lutnick",
        {
          "text": "卢特尼克",
          "language": "zh"
        },
        {
          "text": "霍华德·卢特尼克",
          "language": "zh"
        },
        {
          "text": "盧特尼克",
          "language": "zh-Hant"
        },
        {
          "text": "commerce secretary",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secretary of commerce",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "commerce chief",
          "ambiguity": "generic",
          "matchCase": false
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
          "text": "商务部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美國商務部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "商務部長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "secretario de Comercio",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secrétaire au Commerce",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "secrétaire américain au Commerce",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministre américain du Commerce",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Handelsminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Handelsministers",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanische Handelsminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanischer Handelsminister",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "jeffrey-kessler": {
      "kind": "person",
      "name": "Jeffrey Kessler",
      "description": "American trade lawyer, assistant secretary of commerce from 2019.",
      "telling": "medium",
      "aliases": [
        {
          "text": "Kessler",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        "Under Secretary Kessler",
        {
          "text": "杰弗里·凯斯勒",
          "language": "zh"
        },
        {
          "text": "凯斯勒",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "凱斯勒",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "under secretary of commerce",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "undersecretary of commerce",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "commerce under secretary",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "commerce undersecretary",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "export control chief",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "export controls chief",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "商务部副部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美国商务部副部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美国商务部负责工业与安全的副部长",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "商務部次長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "美國商務部次長",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "subsecretario de Comercio",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "sous-secrétaire au Commerce",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "sous-secrétaire américain au Commerce",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Unterstaatssekretär im Handelsministerium",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Staatssekretär im US-Handelsministerium",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Unterstaatssekretär im US-Handelsministerium",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "jamieson-greer": {
      "kind": "person",
      "name": "Jamieson Greer",
      "description": "American trade lawyer who was chief of staff to Robert Lighthizer.",
      "telling": "low",
      "aliases": [
        {
          "text": "Greer",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        "Ambassador Greer",
        {
          "text": "格里尔",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "贾米森·格里尔",
          "language": "zh"
        },
        {
          "text": "格里爾",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "葛里爾",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "trade representative",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US trade representative",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "U.S. trade representative",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US trade envoy",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "America’s trade chief",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "top US trade negotiator",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "贸易代表",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美国贸易代表",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "貿易代表",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "美國貿易代表",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "representante comercial de Estados Unidos",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "representante comercial estadounidense",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "representante comercial",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "représentant américain au Commerce",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "représentant au Commerce",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Handelsbeauftragter",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Handelsbeauftragte",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Handelsbeauftragten",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Handelsbeauftragter",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Handelsbeauftragte",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "david-sacks": {
      "kind": "person",
      "name": "David Sacks",
      "description": "American investor who founded Craft Ventures.",
      "telling": "low",
      "aliases": [
        "David O. Sacks",
        {
          "text": "Sacks",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "戴维·萨克斯",
          "language": "zh"
        },
        {
          "text": "大卫·萨克斯",
          "language": "zh"
        },
        {
          "text": "萨克斯",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "薩克斯",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "AI czar",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "AI tsar",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "AI and crypto czar",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "White House AI adviser",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "白宫人工智能主管",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "人工智能沙皇",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "AI沙皇",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "zar de la IA",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "zar de la inteligencia artificial",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "tsar de l’IA",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "conseiller de la Maison-Blanche pour l’IA",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "KI-Beauftragter",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "KI-Beauftragte",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "KI-Beauftragten",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "KI-Zar",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
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
    "ustr": {
      "kind": "organization",
      "name": "US Trade Representative",
      "description": "The American office for trade policy and trade talks.",
      "telling": "low",
      "aliases": [
        "Office of the U.S. Trade Representative",
        "Office of the US Trade Representative",
        "U.S. Trade Representative",
        {
          "text": "USTR",
          "matchCase": true
        },
        {
          "text": "美国贸易代表办公室",
          "language": "zh"
        },
        {
          "text": "Representante de Comercio de Estados Unidos",
          "language": "es"
        },
        {
          "text": "représentant américain au Commerce",
          "language": "fr"
        },
        {
          "text": "US-Handelsbeauftragter",
          "language": "de"
        },
        {
          "text": "US-Handelsbeauftragte",
          "language": "de"
        },
        "Office of the United States Trade Representative",
        {
          "text": "Oficina del Representante Comercial de Estados Unidos",
          "language": "es"
        },
        {
          "text": "bureau du représentant américain au Commerce",
          "language": "fr"
        },
        {
          "text": "Büro des US-Handelsbeauftragten",
          "language": "de"
        },
        {
          "text": "美国贸易代表",
          "language": "zh"
        },
        {
          "text": "美國貿易代表署",
          "language": "zh-Hant"
        },
        {
          "text": "美國貿易代表",
          "language": "zh-Hant"
        },
        {
          "text": "美國貿易代表辦公室",
          "language": "zh-Hant"
        },
        {
          "text": "Representante Comercial de Estados Unidos",
          "language": "es"
        },
        {
          "text": "representante comercial estadounidense",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "représentant américain au commerce",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "représentant au Commerce",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "US-Handelsbeauftragten",
          "language": "de"
        },
        {
          "text": "Handelsbeauftragter",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Handelsbeauftragte",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Handelsbeauftragten",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "trade office",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US trade office",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "贸易代表办公室",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "貿易代表署",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "oficina comercial",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "représentation au Commerce",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "huawei": {
      "kind": "organization",
      "name": "Huawei",
      "description": "Chinese maker of telecoms equipment, phones and chips.",
      "telling": "medium",
      "aliases": [
        "Huawei Technologies",
        "Huawei Technologies Co., Ltd.",
        {
          "text": "华为",
          "language": "zh"
        },
        {
          "text": "華為",
          "language": "zh-Hant"
        },
        {
          "text": "Chinese telecoms giant",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese telecom giant",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese telecoms equipment maker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Shenzhen-based company",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Shenzhen company",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "中国电信巨头",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中国通信巨头",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中國電信巨頭",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "中國通訊巨頭",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "gigante chino de las telecomunicaciones",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "géant chinois des télécoms",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "géant chinois des télécommunications",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "équipementier chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Telekomkonzern",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischer Telekomkonzern",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischen Telekomkonzern",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Netzwerkausrüster",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischen Netzwerkausrüster",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "hisilicon": {
      "kind": "organization",
      "name": "HiSilicon",
      "description": "Chinese designer of chips.",
      "telling": "medium",
      "aliases": [
        {
          "text": "海思",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "海思半导体",
          "language": "zh"
        },
        {
          "text": "海思半導體",
          "language": "zh-Hant"
        }
      ]
    },
    "zte": {
      "kind": "organization",
      "name": "ZTE",
      "description": "Chinese maker of telecoms equipment and phones.",
      "telling": "medium",
      "aliases": [
        "ZTE Corporation",
        "ZTE Corp",
        "Zhongxing Telecommunications Equipment Corporation",
        {
          "text": "中兴通讯",
          "language": "zh"
        },
        {
          "text": "中兴",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "中興通訊",
          "language": "zh-Hant"
        },
        {
          "text": "中興",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "telecom equipment maker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "telecoms equipment maker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "电信设备商",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "通信设备商",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "電信設備商",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "fabricante de equipos de telecomunicaciones",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "équipementier télécoms",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "équipementier en télécommunications",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Telekomausrüster",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Netzwerkausrüster",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "smic": {
      "kind": "organization",
      "name": "SMIC",
      "description": "Chinese contract chipmaker based in Shanghai.",
      "telling": "medium",
      "aliases": [
        "Semiconductor Manufacturing International Corporation",
        "Semiconductor Manufacturing International Corp",
        {
          "text": "中芯国际",
          "language": "zh"
        },
        {
          "text": "中芯",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "中芯國際",
          "language": "zh-Hant"
        },
        {
          "text": "China’s largest chipmaker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s biggest chipmaker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Shanghai-based chipmaker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "中国最大芯片制造商",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中国最大的芯片制造商",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中國最大晶圓代工廠",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "mayor fabricante de chips de China",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "mayor fabricante chino de chips",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "premier fabricant chinois de puces",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "plus grand fabricant chinois de puces",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "premier fondeur chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "größte Chiphersteller Chinas",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "größter Chiphersteller Chinas",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinas größter Chiphersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "größte chinesische Chiphersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "ymtc": {
      "kind": "organization",
      "name": "Yangtze Memory",
      "description": "Chinese maker of flash memory chips.",
      "telling": "medium",
      "aliases": [
        {
          "text": "YMTC",
          "matchCase": true
        },
        "Yangtze Memory Technologies",
        "Yangtze Memory Technologies Co.",
        "Yangtze Memory Technologies Corp",
        {
          "text": "长江存储",
          "language": "zh"
        },
        {
          "text": "長江存儲",
          "language": "zh-Hant"
        },
        {
          "text": "Chinese memory chipmaker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese memory chip maker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese memory maker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "中国存储芯片制造商",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中国存储芯片企业",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中國記憶體廠",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "fabricante chino de memorias",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricante chino de chips de memoria",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricant chinois de mémoires",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricant chinois de puces mémoire",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Speicherchiphersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischer Speicherchiphersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischen Speicherchiphersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "inspur": {
      "kind": "organization",
      "name": "Inspur",
      "description": "Chinese maker of servers and provider of cloud computing.",
      "telling": "medium",
      "aliases": [
        "Inspur Group",
        {
          "text": "浪潮集团",
          "language": "zh"
        },
        {
          "text": "浪潮",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "浪潮集團",
          "language": "zh-Hant"
        },
        {
          "text": "中国服务器制造商",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "服务器厂商",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "伺服器廠商",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "fabricante chino de servidores",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricant chinois de serveurs",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Serverhersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischer Serverhersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischen Serverhersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "tsmc": {
      "kind": "organization",
      "name": "TSMC",
      "description": "Taiwanese contract chipmaker, the largest in the world.",
      "telling": "low",
      "aliases": [
        "Taiwan Semiconductor Manufacturing Company",
        "Taiwan Semiconductor Manufacturing Co",
        {
          "text": "Taiwan Semiconductor",
          "ambiguity": "ambiguous"
        },
        {
          "text": "台积电",
          "language": "zh"
        },
        {
          "text": "台積電",
          "language": "zh-Hant"
        },
        {
          "text": "臺積電",
          "language": "zh-Hant"
        },
        {
          "text": "Taiwanese chip giant",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "world’s largest contract chipmaker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "world’s biggest contract chipmaker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Taiwanese manufacturer",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "台湾芯片制造商",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "全球最大芯片代工厂",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "全球最大的芯片代工企业",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "全球最大晶圓代工廠",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "台灣晶片製造商",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "fabricante taiwanés de chips",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricante taiwanés",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fondeur taïwanais",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "géant taïwanais des puces",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricant taïwanais",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "taiwanische Chiphersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "taiwanischer Chiphersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "taiwanischen Chiphersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "taiwanesische Chiphersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "taiwanische Auftragsfertiger",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "weltgrößte Auftragsfertiger",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "asml": {
      "kind": "organization",
      "name": "ASML",
      "description": "Dutch maker of lithography machines for chips.",
      "telling": "medium",
      "aliases": [
        "ASML Holding",
        "ASML Holding NV",
        {
          "text": "阿斯麦",
          "language": "zh"
        },
        {
          "text": "艾司摩爾",
          "language": "zh-Hant"
        },
        {
          "text": "阿斯麥",
          "language": "zh-Hant"
        },
        {
          "text": "Dutch toolmaker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Dutch chip equipment maker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Dutch equipment maker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Veldhoven-based company",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "荷兰光刻机巨头",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "荷兰光刻机制造商",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "光刻机巨头",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "荷蘭光刻機巨頭",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "荷蘭設備商",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "曝光機大廠",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "fabricante neerlandés de máquinas",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricante holandés de máquinas",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "équipementier néerlandais",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "niederländische Maschinenbauer",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "niederländischer Maschinenbauer",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "niederländischen Maschinenbauer",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "niederländische Anlagenbauer",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "niederländischer Ausrüster",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "niederländische Chipausrüster",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "amd": {
      "kind": "organization",
      "name": "AMD",
      "description": "American designer of processors and graphics chips.",
      "telling": "low",
      "aliases": [
        "Advanced Micro Devices",
        {
          "text": "超威半导体",
          "language": "zh"
        },
        {
          "text": "超微半導體",
          "language": "zh-Hant"
        }
      ]
    },
    "intel": {
      "kind": "organization",
      "name": "Intel",
      "description": "American chipmaker.",
      "telling": "low",
      "aliases": [
        {
          "text": "Intel",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        "Intel Corporation",
        "Intel Corp",
        {
          "text": "英特尔",
          "language": "zh"
        },
        {
          "text": "英特爾",
          "language": "zh-Hant"
        }
      ]
    },
    "qualcomm": {
      "kind": "organization",
      "name": "Qualcomm",
      "description": "American designer of chips for phones.",
      "telling": "low",
      "aliases": [
        "Qualcomm Inc",
        {
          "text": "高通",
          "language": "zh"
        }
      ]
    },
    "techinsights": {
      "kind": "organization",
      "name": "TechInsights",
      "description": "Canadian firm that takes chips and devices apart to analyse them.",
      "telling": "medium",
      "aliases": [
        "Tech Insights",
        {
          "text": "Canadian research firm",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Ottawa-based firm",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "加拿大研究机构",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "加拿大研究公司",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "加拿大研究機構",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "consultora canadiense",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "firma canadiense",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "cabinet canadien",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "société canadienne",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "kanadische Analysefirma",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "kanadischen Analysefirma",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
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
    "npc-standing-committee": {
      "kind": "organization",
      "name": "Standing Committee of the National People’s Congress",
      "description": "The body that passes Chinese laws between sessions of parliament.",
      "telling": "low",
      "aliases": [
        "National People’s Congress Standing Committee",
        "NPC Standing Committee",
        {
          "text": "NPCSC",
          "matchCase": true
        },
        {
          "text": "全国人民代表大会常务委员会",
          "language": "zh"
        },
        {
          "text": "全国人大常委会",
          "language": "zh"
        },
        {
          "text": "Comité Permanente de la Asamblea Popular Nacional",
          "language": "es"
        },
        {
          "text": "Comité permanent de l’Assemblée nationale populaire",
          "language": "fr"
        },
        {
          "text": "Ständiger Ausschuss des Nationalen Volkskongresses",
          "language": "de"
        },
        {
          "text": "全國人民代表大會常務委員會",
          "language": "zh-Hant"
        },
        {
          "text": "全國人大常委會",
          "language": "zh-Hant"
        },
        {
          "text": "China’s legislature",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese legislature",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s top legislature",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese lawmakers",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s parliament",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "中国最高立法机关",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "最高立法机关",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "全国人大",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "最高立法機關",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "全國人大",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "parlamento chino",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "legislativo chino",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "parlement chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "législateur chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Parlament",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesisches Parlament",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinas Parlament",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "china-cac": {
      "kind": "organization",
      "name": "Cyberspace Administration of China",
      "description": "The Chinese regulator of the internet and of data.",
      "telling": "medium",
      "aliases": [
        {
          "text": "CAC",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "国家互联网信息办公室",
          "language": "zh"
        },
        {
          "text": "国家网信办",
          "language": "zh"
        },
        {
          "text": "Administración del Ciberespacio de China",
          "language": "es"
        },
        {
          "text": "Administration chinoise du cyberespace",
          "language": "fr"
        },
        {
          "text": "chinesische Cyberspace-Verwaltung",
          "language": "de"
        },
        {
          "text": "网信办",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "國家互聯網信息辦公室",
          "language": "zh-Hant"
        },
        {
          "text": "國家網信辦",
          "language": "zh-Hant"
        },
        {
          "text": "網信辦",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Administration du cyberespace de Chine",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "chinesische Internetaufsicht",
          "language": "de",
          "matchCase": false
        },
        {
          "text": "chinesischen Internetaufsicht",
          "language": "de",
          "matchCase": false
        },
        {
          "text": "Chinas Internetaufsicht",
          "language": "de"
        },
        {
          "text": "cyberspace regulator",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese cyberspace regulator",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "cyber regulator",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "internet regulator",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s internet regulator",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "internet watchdog",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "cyberspace watchdog",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "网络监管机构",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "网络安全审查办公室",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "網路監管機構",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "regulador chino de internet",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "regulador del ciberespacio",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "autoridad china del ciberespacio",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "régulateur chinois du cyberespace",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "régulateur chinois d’internet",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "gendarme chinois d’internet",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Internetaufsicht",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Cyberaufsicht",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Internetregulierer",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "china-samr": {
      "kind": "organization",
      "name": "State Administration for Market Regulation",
      "description": "The Chinese regulator of competition and consumer protection.",
      "telling": "low",
      "aliases": [
        "State Administration of Market Regulation",
        {
          "text": "SAMR",
          "matchCase": true
        },
        {
          "text": "国家市场监督管理总局",
          "language": "zh"
        },
        {
          "text": "Administración Estatal para la Regulación del Mercado",
          "language": "es"
        },
        {
          "text": "Administration d’État pour la régulation du marché",
          "language": "fr"
        },
        {
          "text": "Staatliche Marktregulierungsbehörde",
          "language": "de"
        },
        {
          "text": "市场监管总局",
          "language": "zh"
        },
        {
          "text": "国家市场监管总局",
          "language": "zh"
        },
        {
          "text": "國家市場監督管理總局",
          "language": "zh-Hant"
        },
        {
          "text": "市場監管總局",
          "language": "zh-Hant"
        },
        {
          "text": "chinesische Marktregulierungsbehörde",
          "language": "de",
          "matchCase": false
        },
        {
          "text": "Marktaufsichtsbehörde",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "chinesische Wettbewerbsbehörde",
          "language": "de",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "regulador antimonopolio chino",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Chinese antitrust regulator",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s antitrust regulator",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "market regulator",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s market regulator",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "competition regulator",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "antitrust authority",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "反垄断监管机构",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "市场监管机构",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "反垄断机构",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "反壟斷機構",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "市場監管機構",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "regulador chino del mercado",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "regulador de la competencia",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "autoridad antimonopolio",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "régulateur chinois du marché",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "autorité chinoise de la concurrence",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "autorité antimonopole",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Wettbewerbshüter",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischen Wettbewerbshüter",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Kartellbehörde",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Marktaufsicht",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "big-fund": {
      "kind": "organization",
      "name": "Big Fund",
      "description": "Chinese state fund that invests in the chip industry.",
      "telling": "high",
      "aliases": [
        "National Integrated Circuit Industry Investment Fund",
        "China Integrated Circuit Industry Investment Fund",
        "Big Fund III",
        {
          "text": "国家集成电路产业投资基金",
          "language": "zh"
        },
        {
          "text": "大基金",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "国家大基金",
          "language": "zh"
        },
        {
          "text": "國家集成電路產業投資基金",
          "language": "zh-Hant"
        },
        {
          "text": "國家大基金",
          "language": "zh-Hant"
        },
        {
          "text": "state chip fund",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s chip fund",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese chip fund",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "state-backed chip fund",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "national chip fund",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "国家芯片基金",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "芯片基金",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "國家晶片基金",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "fondo estatal de chips",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fondo chino de semiconductores",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fonds public chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fonds chinois des semi-conducteurs",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "staatliche Chipfonds",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "staatlicher Chipfonds",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Chipfonds",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "chinese-industry-associations": {
      "kind": "organization",
      "name": "Chinese industry associations",
      "description": "Bodies that speak for Chinese companies of one trade.",
      "telling": "none",
      "aliases": [
        {
          "text": "Chinese industry associations",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "industry associations",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese industry bodies",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "中国行业协会",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "行业协会",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "asociaciones industriales chinas",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "associations professionnelles chinoises",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fédérations professionnelles chinoises",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Branchenverbände",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Industrieverbände",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "micron": {
      "kind": "organization",
      "name": "Micron",
      "description": "American maker of memory chips.",
      "telling": "low",
      "aliases": [
        "Micron Technology",
        {
          "text": "美光",
          "language": "zh"
        },
        {
          "text": "美光科技",
          "language": "zh"
        },
        {
          "text": "US memory chipmaker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "American memory chipmaker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US memory chip maker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US memory maker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Idaho-based company",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Boise-based company",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "American memory maker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "美国存储芯片制造商",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美国存储芯片巨头",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美国内存制造商",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美國記憶體大廠",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "美國記憶體晶片製造商",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "fabricante estadounidense de memorias",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricante estadounidense de chips de memoria",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricant américain de mémoires",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricant américain de puces mémoire",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "spécialiste américain des mémoires",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Speicherchiphersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanische Speicherchiphersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Speicherhersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanischen Speicherchiphersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "mellanox": {
      "kind": "organization",
      "name": "Mellanox",
      "description": "Israeli-American maker of network equipment.",
      "telling": "low",
      "aliases": [
        "Mellanox Technologies",
        {
          "text": "迈络思",
          "language": "zh"
        },
        {
          "text": "邁絡思",
          "language": "zh-Hant"
        },
        {
          "text": "Israeli network company",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Israeli chip firm",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Israeli networking firm",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "以色列芯片公司",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "以色列网络设备公司",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "以色列晶片公司",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "empresa israelí",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "société israélienne",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "entreprise israélienne",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "israelische Firma",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "israelischen Firma",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "israelische Netzwerkfirma",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "nexperia": {
      "kind": "organization",
      "name": "Nexperia",
      "description": "Maker of simple chips, based in Nijmegen.",
      "telling": "medium",
      "aliases": [
        "Nexperia China",
        {
          "text": "安世半导体",
          "language": "zh"
        },
        {
          "text": "安世",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "安世半導體",
          "language": "zh-Hant"
        },
        {
          "text": "Nijmegen-based chipmaker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Dutch chipmaker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Dutch-based chipmaker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Netherlands-based chipmaker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese-owned chipmaker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese-owned company",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "荷兰芯片制造商",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "荷兰芯片企业",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "荷蘭晶片製造商",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "荷蘭晶片商",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "fabricante neerlandés de chips",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricante holandés de chips",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricante de chips de Nimega",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricant néerlandais de puces",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricant de puces néerlandais",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "niederländische Chiphersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "niederländischer Chiphersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "niederländischen Chiphersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "niederländischen Chipherstellers",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chiphersteller aus Nijmegen",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "wingtech": {
      "kind": "organization",
      "name": "Wingtech",
      "description": "Chinese maker of electronics and chips.",
      "telling": "medium",
      "aliases": [
        "Wingtech Technology",
        {
          "text": "闻泰科技",
          "language": "zh"
        },
        {
          "text": "聞泰科技",
          "language": "zh-Hant"
        },
        {
          "text": "Chinese parent",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese owner",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese parent company",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "中国母公司",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中國母公司",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "matriz china",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "propietaria china",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "dueño chino",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "maison mère chinoise",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "propriétaire chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Eigentümer",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischen Eigentümer",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Mutterkonzern",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischen Mutterkonzern",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Muttergesellschaft",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "lockheed-martin": {
      "kind": "organization",
      "name": "Lockheed Martin",
      "description": "American maker of aircraft and weapons.",
      "telling": "low",
      "aliases": [
        "Lockheed Martin Corporation",
        {
          "text": "Lockheed",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "洛克希德·马丁",
          "language": "zh"
        },
        {
          "text": "洛克希德马丁",
          "language": "zh"
        },
        {
          "text": "洛克希德馬丁",
          "language": "zh-Hant"
        },
        {
          "text": "洛克希德·馬丁",
          "language": "zh-Hant"
        },
        {
          "text": "美国军工企业",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美国军火商",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美國軍工企業",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "美國軍火商",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "fabricantes estadounidenses de armas",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "empresas de defensa estadounidenses",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricants d’armes américains",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "groupes de défense américains",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Rüstungskonzerne",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Rüstungsfirmen",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanische Rüstungskonzerne",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "raytheon-missiles": {
      "kind": "organization",
      "name": "Raytheon Missiles & Defense",
      "description": "American maker of missiles, part of Raytheon Technologies.",
      "telling": "low",
      "aliases": [
        "Raytheon Missiles and Defense",
        {
          "text": "Raytheon",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "雷神导弹与防务公司",
          "language": "zh"
        },
        {
          "text": "雷神",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "美国军工企业",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美国军火商",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美國軍工企業",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "美國軍火商",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "fabricantes estadounidenses de armas",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "empresas de defensa estadounidenses",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricants d’armes américains",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "groupes de défense américains",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Rüstungskonzerne",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Rüstungsfirmen",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanische Rüstungskonzerne",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "bytedance": {
      "kind": "organization",
      "name": "ByteDance",
      "description": "Chinese internet company, owner of TikTok.",
      "telling": "low",
      "aliases": [
        {
          "text": "字节跳动",
          "language": "zh"
        },
        {
          "text": "字節跳動",
          "language": "zh-Hant"
        },
        {
          "text": "TikTok’s owner",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "TikTok owner",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "TikTok’s parent",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "owner of TikTok",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "parent of TikTok",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "TikTok母公司",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "抖音母公司",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "dueña de TikTok",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "propietaria de TikTok",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "matriz de TikTok",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "maison mère de TikTok",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "propriétaire de TikTok",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "TikTok-Mutter",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "TikTok-Eigentümer",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Mutterkonzern von TikTok",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "alibaba": {
      "kind": "organization",
      "name": "Alibaba",
      "description": "Chinese internet and commerce company.",
      "telling": "low",
      "aliases": [
        "Alibaba Group",
        {
          "text": "阿里巴巴",
          "language": "zh"
        },
        {
          "text": "Chinese e-commerce giant",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "e-commerce giant",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Hangzhou-based company",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "电商巨头",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "電商巨頭",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "gigante chino del comercio electrónico",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "géant chinois du commerce en ligne",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Onlinehändler",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Internetkonzern",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischen Onlinehändler",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "tencent": {
      "kind": "organization",
      "name": "Tencent",
      "description": "Chinese internet company, owner of WeChat.",
      "telling": "low",
      "aliases": [
        {
          "text": "腾讯",
          "language": "zh"
        },
        {
          "text": "騰訊",
          "language": "zh-Hant"
        },
        {
          "text": "WeChat’s owner",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "WeChat owner",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "owner of WeChat",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "微信母公司",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "dueña de WeChat",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "propriétaire de WeChat",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "WeChat-Betreiber",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "WeChat-Eigentümer",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "wto": {
      "kind": "organization",
      "name": "World Trade Organization",
      "description": "The body for the rules of world trade, in Geneva.",
      "telling": "low",
      "aliases": [
        "World Trade Organisation",
        {
          "text": "WTO",
          "matchCase": true
        },
        {
          "text": "世界贸易组织",
          "language": "zh"
        },
        {
          "text": "世贸组织",
          "language": "zh"
        },
        {
          "text": "Organización Mundial del Comercio",
          "language": "es"
        },
        {
          "text": "OMC",
          "language": "es",
          "matchCase": true
        },
        {
          "text": "Organisation mondiale du commerce",
          "language": "fr"
        },
        {
          "text": "OMC",
          "language": "fr",
          "matchCase": true
        },
        {
          "text": "Welthandelsorganisation",
          "language": "de"
        },
        {
          "text": "世界貿易組織",
          "language": "zh-Hant"
        },
        {
          "text": "世貿組織",
          "language": "zh-Hant"
        },
        {
          "text": "Welthandelsorganisation WTO",
          "language": "de"
        },
        {
          "text": "global trade body",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "world trade body",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Geneva-based trade body",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "世贸",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "世貿",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "organismo mundial del comercio",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "organismo comercial mundial",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "gendarme du commerce mondial",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Welthandelshüter",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "iea": {
      "kind": "organization",
      "name": "International Energy Agency",
      "description": "Intergovernmental body for energy policy, in Paris.",
      "telling": "low",
      "aliases": [
        {
          "text": "IEA",
          "matchCase": true
        },
        {
          "text": "国际能源署",
          "language": "zh"
        },
        {
          "text": "Agencia Internacional de la Energía",
          "language": "es"
        },
        {
          "text": "Agence internationale de l’énergie",
          "language": "fr"
        },
        {
          "text": "Internationale Energieagentur",
          "language": "de"
        },
        {
          "text": "國際能源署",
          "language": "zh-Hant"
        },
        {
          "text": "國際能源總署",
          "language": "zh-Hant"
        },
        {
          "text": "energy agency",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Paris-based agency",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "energy watchdog",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "能源署",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "agencia de la energía",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "agence de l’énergie",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Energieagentur",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "us-congress": {
      "kind": "organization",
      "name": "US Congress",
      "description": "The American legislature.",
      "telling": "low",
      "aliases": [
        "U.S. Congress",
        {
          "text": "Congress",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "lawmakers",
          "ambiguity": "generic"
        },
        {
          "text": "美国国会",
          "language": "zh"
        },
        {
          "text": "Congreso de Estados Unidos",
          "language": "es"
        },
        {
          "text": "Congrès américain",
          "language": "fr"
        },
        {
          "text": "US-Kongress",
          "language": "de"
        },
        {
          "text": "美國國會",
          "language": "zh-Hant"
        },
        {
          "text": "国会",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "Congreso estadounidense",
          "language": "es"
        },
        {
          "text": "Congreso de EE. UU.",
          "language": "es"
        },
        {
          "text": "Congrès des États-Unis",
          "language": "fr"
        },
        {
          "text": "amerikanische Kongress",
          "language": "de"
        },
        {
          "text": "amerikanischen Kongress",
          "language": "de"
        },
        {
          "text": "Kongress",
          "language": "de",
          "ambiguity": "generic"
        }
      ]
    },
    "us-house": {
      "kind": "organization",
      "name": "US House of Representatives",
      "description": "The lower house of the American Congress.",
      "telling": "low",
      "aliases": [
        "U.S. House of Representatives",
        {
          "text": "House of Representatives",
          "ambiguity": "ambiguous"
        },
        {
          "text": "House",
          "ambiguity": "generic",
          "matchCase": true
        },
        {
          "text": "美国众议院",
          "language": "zh"
        },
        {
          "text": "Cámara de Representantes de Estados Unidos",
          "language": "es"
        },
        {
          "text": "Chambre des représentants des États-Unis",
          "language": "fr"
        },
        {
          "text": "US-Repräsentantenhaus",
          "language": "de"
        },
        {
          "text": "众议院",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "美國眾議院",
          "language": "zh-Hant"
        },
        {
          "text": "眾議院",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Cámara de Representantes",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Chambre des représentants",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Repräsentantenhaus",
          "language": "de",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "us-supreme-court": {
      "kind": "organization",
      "name": "US Supreme Court",
      "description": "The highest court of the United States.",
      "telling": "low",
      "aliases": [
        "U.S. Supreme Court",
        "Supreme Court of the United States",
        {
          "text": "Supreme Court",
          "ambiguity": "ambiguous"
        },
        {
          "text": "美国最高法院",
          "language": "zh"
        },
        {
          "text": "Tribunal Supremo de Estados Unidos",
          "language": "es"
        },
        {
          "text": "Corte Suprema de Estados Unidos",
          "language": "es"
        },
        {
          "text": "Cour suprême des États-Unis",
          "language": "fr"
        },
        {
          "text": "Oberster Gerichtshof der Vereinigten Staaten",
          "language": "de"
        },
        {
          "text": "美國最高法院",
          "language": "zh-Hant"
        },
        {
          "text": "Corte Suprema estadounidense",
          "language": "es"
        },
        {
          "text": "Cour suprême américaine",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "Cour suprême",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Oberste Gerichtshof der USA",
          "language": "de"
        },
        {
          "text": "Obersten Gerichtshof der USA",
          "language": "de"
        },
        {
          "text": "Oberste US-Gericht",
          "language": "de"
        },
        {
          "text": "Obersten US-Gericht",
          "language": "de"
        },
        {
          "text": "nation’s highest court",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "highest US court",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "highest court",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "top US court",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "the justices",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "最高法院",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "最高法院大法官",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "Corte Suprema",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Tribunal Supremo",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "máximo tribunal",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "plus haute juridiction",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "juges suprêmes",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Oberste Gericht",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Oberster Gerichtshof",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Obersten Gerichtshof",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Supreme-Court-Richter",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "us-justice-department": {
      "kind": "organization",
      "name": "US Department of Justice",
      "description": "The American ministry of justice, in charge of federal prosecution.",
      "telling": "low",
      "aliases": [
        "US Justice Department",
        "U.S. Department of Justice",
        {
          "text": "Department of Justice",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Justice Department",
          "ambiguity": "ambiguous"
        },
        {
          "text": "DOJ",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "federal prosecutors",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "美国司法部",
          "language": "zh"
        },
        {
          "text": "Departamento de Justicia de Estados Unidos",
          "language": "es"
        },
        {
          "text": "département américain de la Justice",
          "language": "fr"
        },
        {
          "text": "US-Justizministerium",
          "language": "de"
        },
        {
          "text": "美國司法部",
          "language": "zh-Hant"
        },
        {
          "text": "Departamento de Justicia",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "ministère américain de la Justice",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "ministère de la Justice",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "US-Justizministeriums",
          "language": "de"
        },
        {
          "text": "Justizministerium",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "US prosecutors",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "U.S. prosecutors",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "American prosecutors",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "美国检方",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "联邦检察官",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美国检察官",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美國檢方",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "聯邦檢察官",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "fiscales federales",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fiscalía estadounidense",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fiscales estadounidenses",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "procureurs fédéraux",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "justice américaine",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "procureurs américains",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Staatsanwaltschaft",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Justiz",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Bundesstaatsanwälte",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "us-defense-department": {
      "kind": "organization",
      "name": "US Department of Defense",
      "description": "The American ministry in charge of the armed forces.",
      "telling": "low",
      "aliases": [
        "US Defense Department",
        "U.S. Department of Defense",
        {
          "text": "Pentagon",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "Department of War",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Department of Defense",
          "ambiguity": "ambiguous"
        },
        {
          "text": "美国国防部",
          "language": "zh"
        },
        {
          "text": "五角大楼",
          "language": "zh"
        },
        {
          "text": "Departamento de Defensa de Estados Unidos",
          "language": "es"
        },
        {
          "text": "Pentágono",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "département américain de la Défense",
          "language": "fr"
        },
        {
          "text": "US-Verteidigungsministerium",
          "language": "de"
        },
        {
          "text": "美國國防部",
          "language": "zh-Hant"
        },
        {
          "text": "五角大廈",
          "language": "zh-Hant"
        },
        {
          "text": "五角大樓",
          "language": "zh-Hant"
        },
        {
          "text": "Pentagone",
          "language": "fr",
          "ambiguity": "ambiguous"
        },
        {
          "text": "US-Verteidigungsministeriums",
          "language": "de"
        },
        {
          "text": "US-Kriegsministerium",
          "language": "de"
        },
        {
          "text": "defense department",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "defence department",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "戰爭部",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "Departamento de Defensa",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Departamento de Guerra",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "département de la Défense",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "ministère américain de la Défense",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Verteidigungsministerium",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Verteidigungsministeriums",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Kriegsministerium",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "byd": {
      "kind": "organization",
      "name": "BYD",
      "description": "Chinese maker of electric cars and batteries.",
      "telling": "low",
      "aliases": [
        {
          "text": "比亚迪",
          "language": "zh"
        },
        {
          "text": "比亞迪",
          "language": "zh-Hant"
        },
        {
          "text": "Chinese carmaker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese electric carmaker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese EV maker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "China’s largest electric carmaker",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "中国电动车制造商",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中国汽车制造商",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中國電動車廠",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "中國電動車製造商",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "fabricante chino de coches eléctricos",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricante chino de automóviles",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "constructeur automobile chinois",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Autobauer",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesischen Autobauer",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Elektroautobauer",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische Autohersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "supermicro": {
      "kind": "organization",
      "name": "Supermicro",
      "description": "American maker of servers.",
      "telling": "low",
      "aliases": [
        "Super Micro",
        "Super Micro Computer",
        {
          "text": "超微电脑",
          "language": "zh"
        },
        {
          "text": "美超微",
          "language": "zh"
        },
        {
          "text": "美超微",
          "language": "zh-Hant"
        },
        {
          "text": "超微電腦",
          "language": "zh-Hant"
        },
        {
          "text": "美国服务器制造商",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "服务器制造商",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "美國伺服器製造商",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "伺服器製造商",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "fabricante estadounidense de servidores",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricante de servidores",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricant américain de serveurs",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricant de serveurs",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "US-Serverhersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "amerikanische Serverhersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Serverhersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "samsung": {
      "kind": "organization",
      "name": "Samsung Electronics",
      "description": "South Korean maker of electronics and memory chips.",
      "telling": "low",
      "aliases": [
        {
          "text": "Samsung",
          "ambiguity": "ambiguous"
        },
        {
          "text": "三星电子",
          "language": "zh"
        },
        {
          "text": "三星",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "三星電子",
          "language": "zh-Hant"
        },
        {
          "text": "South Korean chipmakers",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Korean chipmakers",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "two South Korean chipmakers",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "South Korean memory makers",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "韩国芯片制造商",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "韩国芯片企业",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "两家韩国芯片企业",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "韓國晶片製造商",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "韓國晶片業者",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "韓廠",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "fabricantes surcoreanos de chips",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricantes surcoreanos",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricants sud-coréens de puces",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricants sud-coréens",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "südkoreanische Chiphersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "südkoreanischen Chiphersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "südkoreanische Chipkonzerne",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "sk-hynix": {
      "kind": "organization",
      "name": "SK Hynix",
      "description": "South Korean maker of memory chips.",
      "telling": "low",
      "aliases": [
        "SK hynix",
        {
          "text": "Hynix",
          "matchCase": true
        },
        {
          "text": "SK海力士",
          "language": "zh"
        },
        {
          "text": "海力士",
          "language": "zh"
        },
        {
          "text": "South Korean chipmakers",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Korean chipmakers",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "two South Korean chipmakers",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "South Korean memory makers",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "韩国芯片制造商",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "韩国芯片企业",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "两家韩国芯片企业",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "韓國晶片製造商",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "韓國晶片業者",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "韓廠",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "fabricantes surcoreanos de chips",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricantes surcoreanos",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricants sud-coréens de puces",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "fabricants sud-coréens",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "südkoreanische Chiphersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "südkoreanischen Chiphersteller",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "südkoreanische Chipkonzerne",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "deepseek": {
      "kind": "organization",
      "name": "DeepSeek",
      "description": "Chinese developer of artificial-intelligence models, based in Hangzhou.",
      "telling": "medium",
      "aliases": [
        {
          "text": "深度求索",
          "language": "zh"
        },
        {
          "text": "Chinese AI start-up",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese AI startup",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Hangzhou start-up",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Hangzhou-based start-up",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "中国AI初创公司",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中国人工智能初创企业",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "empresa emergente china de IA",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "startup china de IA",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "start-up chinoise d’IA",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "jeune pousse chinoise",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische KI-Start-up",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesisches KI-Start-up",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "chinesische KI-Firma",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "tiktok": {
      "kind": "organization",
      "name": "TikTok",
      "description": "Video platform founded by the Chinese company ByteDance.",
      "telling": "low",
      "aliases": [
        {
          "text": "video app",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "short-video app",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese-owned app",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Chinese-owned video app",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "短视频应用",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "短视频平台",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "短影音平台",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "短影音應用",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "aplicación de vídeos",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "aplicación de videos cortos",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "application de vidéos",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "application de vidéos courtes",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Videoplattform",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Video-App",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Kurzvideo-App",
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
    "netherlands": {
      "kind": "place",
      "name": "Netherlands",
      "description": "Country in western Europe.",
      "telling": "low",
      "aliases": [
        "the Netherlands",
        {
          "text": "Dutch",
          "ambiguity": "generic",
          "matchCase": true
        },
        {
          "text": "Dutch government",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "The Hague",
          "ambiguity": "generic"
        },
        {
          "text": "荷兰",
          "language": "zh"
        },
        {
          "text": "Países Bajos",
          "language": "es"
        },
        {
          "text": "Pays-Bas",
          "language": "fr"
        },
        {
          "text": "Niederlande",
          "language": "de"
        },
        {
          "text": "Niederlanden",
          "language": "de"
        },
        {
          "text": "荷蘭",
          "language": "zh-Hant"
        },
        {
          "text": "Holanda",
          "language": "es"
        },
        {
          "text": "neerlandés",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "neerlandesa",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "holandés",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "holandesa",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "néerlandais",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "néerlandaise",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "niederländisch",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "niederländische",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "niederländischen",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "japan": {
      "kind": "place",
      "name": "Japan",
      "description": "Island country in East Asia.",
      "telling": "low",
      "aliases": [
        {
          "text": "Japanese",
          "ambiguity": "generic",
          "matchCase": true
        },
        {
          "text": "Japanese government",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Tokyo",
          "ambiguity": "generic",
          "matchCase": true
        },
        {
          "text": "日本",
          "language": "zh"
        },
        {
          "text": "Japón",
          "language": "es"
        },
        {
          "text": "Japon",
          "language": "fr"
        },
        {
          "text": "japonés",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "japonesa",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Tokio",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "japonais",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "japonaise",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Japans",
          "language": "de"
        },
        {
          "text": "japanisch",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "japanische",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "japanischen",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Tokio",
          "language": "de",
          "ambiguity": "generic"
        }
      ]
    },
    "geneva": {
      "kind": "place",
      "name": "Geneva",
      "description": "City in Switzerland.",
      "telling": "low",
      "aliases": [
        {
          "text": "日内瓦",
          "language": "zh"
        },
        {
          "text": "Ginebra",
          "language": "es"
        },
        {
          "text": "Genève",
          "language": "fr"
        },
        {
          "text": "Genf",
          "language": "de"
        },
        {
          "text": "日內瓦",
          "language": "zh-Hant"
        }
      ]
    },
    "london": {
      "kind": "place",
      "name": "London",
      "description": "Capital of the United Kingdom.",
      "telling": "low",
      "aliases": [
        {
          "text": "伦敦",
          "language": "zh"
        },
        {
          "text": "Londres",
          "language": "es"
        },
        {
          "text": "Londres",
          "language": "fr"
        },
        {
          "text": "倫敦",
          "language": "zh-Hant"
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
    "stockholm": {
      "kind": "place",
      "name": "Stockholm",
      "description": "Capital of Sweden.",
      "telling": "low",
      "aliases": [
        {
          "text": "斯德哥尔摩",
          "language": "zh"
        },
        {
          "text": "Estocolmo",
          "language": "es"
        },
        {
          "text": "斯德哥爾摩",
          "language": "zh-Hant"
        }
      ]
    },
    "madrid": {
      "kind": "place",
      "name": "Madrid",
      "description": "Capital of Spain.",
      "telling": "none",
      "aliases": [
        {
          "text": "马德里",
          "language": "zh"
        },
        {
          "text": "馬德里",
          "language": "zh-Hant"
        }
      ]
    },
    "kuala-lumpur": {
      "kind": "place",
      "name": "Kuala Lumpur",
      "description": "Capital of Malaysia.",
      "telling": "low",
      "aliases": [
        {
          "text": "吉隆坡",
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
    "entity-list": {
      "kind": "measure",
      "name": "Entity List",
      "description": "American list of organizations to which exports need a licence.",
      "telling": "medium",
      "aliases": [
        "US Entity List",
        "BIS Entity List",
        "Commerce Department’s Entity List",
        {
          "text": "entity list",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "trade blacklist",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "export blacklist",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "实体清单",
          "language": "zh"
        },
        {
          "text": "Lista de Entidades",
          "language": "es"
        },
        {
          "text": "liste des entités",
          "language": "fr",
          "ambiguity": "ambiguous"
        },
        {
          "text": "實體清單",
          "language": "zh-Hant"
        },
        {
          "text": "lista de entidades",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "lista negra comercial",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "lista negra",
          "language": "es",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "liste noire",
          "language": "fr",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "Entitätenliste",
          "language": "de"
        },
        {
          "text": "Entity-Liste",
          "language": "de"
        },
        {
          "text": "schwarze Liste",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "schwarzen Liste",
          "language": "de",
          "ambiguity": "generic",
          "matchCase": false
        },
        {
          "text": "economic blacklist",
          "ambiguity": "generic"
        },
        {
          "text": "黑名单",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "贸易黑名单",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "黑名單",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "貿易黑名單",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "出口黑名單",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "lista negra de exportación",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "lista de sancionados",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "liste noire commerciale",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "liste noire américaine",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "Handelssperrliste",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "Sanktionsliste",
          "language": "de",
          "ambiguity": "generic"
        }
      ]
    },
    "zte-denial-order": {
      "kind": "measure",
      "name": "ZTE denial order",
      "description": "American ban of 2018 on exports to the Chinese firm ZTE.",
      "telling": "high",
      "aliases": [
        "ZTE ban",
        {
          "text": "ban on ZTE",
          "matchCase": false
        },
        {
          "text": "denial order",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "中兴禁令",
          "language": "zh"
        }
      ]
    },
    "section-301-tariffs": {
      "kind": "measure",
      "name": "Section 301 tariffs on China",
      "description": "American duties on Chinese goods, first imposed in 2018.",
      "telling": "low",
      "aliases": [
        {
          "text": "Section 301 tariffs",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Section 301 duties",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "tariffs on Chinese goods",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "China tariffs",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "301关税",
          "language": "zh"
        },
        {
          "text": "301關稅",
          "language": "zh-Hant"
        },
        {
          "text": "aranceles de la Sección 301",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "droits de douane au titre de la section 301",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Section-301-Zölle",
          "language": "de",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "section-301-raise-2024": {
      "kind": "measure",
      "name": "US tariff increases of May 2024",
      "description": "American rise in duties on Chinese electric cars, chips and other goods.",
      "telling": "high",
      "aliases": [
        {
          "text": "May 2024 tariff increases",
          "matchCase": false
        },
        {
          "text": "100% tariff on Chinese electric vehicles",
          "matchCase": false
        },
        {
          "text": "tariff increases",
          "ambiguity": "generic",
          "matchCase": false
        }
      ]
    },
    "ecra": {
      "kind": "measure",
      "name": "Export Control Reform Act",
      "description": "American law of 2018 on controls of dual-use exports.",
      "telling": "medium",
      "aliases": [
        "Export Control Reform Act of 2018",
        "Export Controls Act of 2018",
        {
          "text": "ECRA",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "出口管制改革法",
          "language": "zh"
        },
        {
          "text": "Ley de Reforma del Control de Exportaciones",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "loi sur la réforme du contrôle des exportations",
          "language": "fr",
          "matchCase": false
        }
      ]
    },
    "firrma": {
      "kind": "measure",
      "name": "Foreign Investment Risk Review Modernization Act",
      "description": "American law of 2018 on the security review of foreign investment.",
      "telling": "medium",
      "aliases": [
        "Foreign Investment Risk Review Modernization Act of 2018",
        {
          "text": "FIRRMA",
          "matchCase": true
        },
        {
          "text": "外国投资风险审查现代化法",
          "language": "zh"
        },
        {
          "text": "Ley de Modernización de la Revisión de Riesgos de la Inversión Extranjera",
          "language": "es",
          "matchCase": false
        }
      ]
    },
    "huawei-chip-rule-may-2020": {
      "kind": "measure",
      "name": "Huawei chip rule of May 2020",
      "description": "American rule on foreign chips that Huawei had designed.",
      "telling": "high",
      "aliases": [
        {
          "text": "Huawei direct product rule",
          "matchCase": false
        },
        {
          "text": "foreign direct product rule",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "foreign-produced direct product rule",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "外国直接产品规则",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "外國直接產品規則",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "norma sobre productos extranjeros directos",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "règle du produit direct étranger",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        }
      ]
    },
    "huawei-chip-rule-august-2020": {
      "kind": "measure",
      "name": "Huawei chip rule of August 2020",
      "description": "American rule that closed gaps in Huawei’s chip supply.",
      "telling": "high",
      "aliases": [
        {
          "text": "August 2020 Huawei rule",
          "matchCase": false
        },
        {
          "text": "second Huawei chip rule",
          "matchCase": false
        }
      ]
    },
    "chips-act": {
      "kind": "measure",
      "name": "CHIPS and Science Act",
      "description": "American law of 2022 that pays for chip plants and research.",
      "telling": "medium",
      "aliases": [
        "CHIPS Act",
        "Chips Act",
        "Chips and Science Act",
        {
          "text": "芯片与科学法案",
          "language": "zh"
        },
        {
          "text": "芯片法案",
          "language": "zh"
        },
        {
          "text": "Ley CHIPS",
          "language": "es"
        },
        {
          "text": "CHIPS-Gesetz",
          "language": "de"
        },
        {
          "text": "晶片與科學法案",
          "language": "zh-Hant"
        },
        {
          "text": "晶片法案",
          "language": "zh-Hant"
        },
        {
          "text": "loi CHIPS",
          "language": "fr"
        },
        {
          "text": "loi sur les puces",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Chips-Gesetz",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "chip law",
          "ambiguity": "generic"
        },
        {
          "text": "chips law",
          "ambiguity": "generic"
        },
        {
          "text": "芯片法",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "晶片法",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "ley de chips",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "ley de semiconductores",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "loi sur les semi-conducteurs",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "Chipgesetz",
          "language": "de",
          "ambiguity": "generic"
        }
      ]
    },
    "chips-guardrails": {
      "kind": "measure",
      "name": "CHIPS Act guardrails",
      "description": "Conditions that keep American chip subsidies from benefiting China.",
      "telling": "high",
      "aliases": [
        "Chips Act guardrails",
        {
          "text": "guardrails",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "护栏条款",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "芯片法案护栏",
          "language": "zh"
        }
      ]
    },
    "nvidia-letter-2022": {
      "kind": "measure",
      "name": "US licence requirement for A100 and H100 chips",
      "description": "American limit of August 2022 on sales of Nvidia chips to China.",
      "telling": "high",
      "aliases": [
        {
          "text": "A100 and H100 ban",
          "matchCase": false
        },
        {
          "text": "A100 ban",
          "matchCase": false
        },
        {
          "text": "licence requirement for A100",
          "matchCase": false
        }
      ]
    },
    "dutch-tool-controls-2023": {
      "kind": "measure",
      "name": "Dutch chip-tool controls of 2023",
      "description": "Dutch licensing of exports of advanced chipmaking machines.",
      "telling": "high",
      "aliases": [
        {
          "text": "Dutch chip export controls",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Dutch export curbs",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Regulation on Advanced Semiconductor Manufacturing Equipment",
          "ambiguity": "ambiguous"
        },
        {
          "text": "荷兰半导体设备出口管制",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "荷兰光刻机出口管制",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "controles de exportación neerlandeses",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "contrôles néerlandais à l’exportation",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "niederländische Exportkontrollen",
          "language": "de",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "niederländischen Exportkontrollen",
          "language": "de",
          "ambiguity": "ambiguous",
          "matchCase": false
        }
      ]
    },
    "dutch-tool-controls-2024": {
      "kind": "measure",
      "name": "Dutch chip-tool controls of September 2024",
      "description": "Dutch licensing of exports of further immersion lithography machines.",
      "telling": "high",
      "aliases": [
        {
          "text": "September 2024 Dutch controls",
          "matchCase": false
        }
      ]
    },
    "dutch-tool-controls-2025": {
      "kind": "measure",
      "name": "Dutch chip-tool controls of 2025",
      "description": "Dutch licensing of exports of measuring and inspection machines.",
      "telling": "high",
      "aliases": [
        {
          "text": "April 2025 Dutch controls",
          "matchCase": false
        }
      ]
    },
    "japan-tool-controls-2023": {
      "kind": "measure",
      "name": "Japanese chip-tool controls of 2023",
      "description": "Japanese licensing of exports of chipmaking machines.",
      "telling": "high",
      "aliases": [
        {
          "text": "Japanese chip export curbs",
          "matchCase": false
        },
        {
          "text": "Japan’s chip export curbs",
          "matchCase": false
        },
        {
          "text": "Japanese export restrictions",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "日本半导体设备出口管制",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "23种半导体制造设备",
          "language": "zh"
        },
        {
          "text": "japanische Exportkontrollen",
          "language": "de",
          "ambiguity": "ambiguous",
          "matchCase": false
        }
      ]
    },
    "tsmc-order-2024": {
      "kind": "measure",
      "name": "US order to TSMC of November 2024",
      "description": "American halt to Chinese shipments of advanced chips made by TSMC.",
      "telling": "high",
      "aliases": [
        {
          "text": "order to TSMC",
          "matchCase": false
        },
        {
          "text": "letter to TSMC",
          "matchCase": false
        }
      ]
    },
    "ai-diffusion-rule": {
      "kind": "measure",
      "name": "AI diffusion rule",
      "description": "American rule of January 2025 on worldwide exports of AI chips.",
      "telling": "high",
      "aliases": [
        "Framework for Artificial Intelligence Diffusion",
        "AI Diffusion Rule",
        "AI diffusion framework",
        "Framework for AI Diffusion",
        {
          "text": "diffusion rule",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "人工智能扩散规则",
          "language": "zh"
        },
        {
          "text": "人工智能扩散框架",
          "language": "zh"
        },
        {
          "text": "AI扩散规则",
          "language": "zh"
        },
        {
          "text": "AI擴散規則",
          "language": "zh-Hant"
        },
        {
          "text": "人工智慧擴散規則",
          "language": "zh-Hant"
        },
        {
          "text": "norma de difusión de la IA",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "regla de difusión de la IA",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "règle de diffusion de l’IA",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "KI-Diffusionsregel",
          "language": "de"
        },
        {
          "text": "AI-Diffusion-Regel",
          "language": "de"
        }
      ]
    },
    "foundry-rule-2025": {
      "kind": "measure",
      "name": "foundry due diligence rule",
      "description": "American rule of January 2025 on checks by contract chipmakers.",
      "telling": "high",
      "aliases": [
        {
          "text": "foundry due diligence rule",
          "matchCase": false
        },
        {
          "text": "Foundry Due Diligence Rule",
          "matchCase": false
        },
        {
          "text": "foundry rule",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "代工厂尽职调查规则",
          "language": "zh"
        },
        {
          "text": "晶圆代工尽职调查规则",
          "language": "zh"
        }
      ]
    },
    "made-in-china-2025": {
      "kind": "measure",
      "name": "Made in China 2025",
      "description": "Chinese plan for high-technology manufacturing.",
      "telling": "medium",
      "aliases": [
        {
          "text": "MIC 2025",
          "matchCase": true
        },
        {
          "text": "MIC2025",
          "matchCase": true
        },
        {
          "text": "中国制造2025",
          "language": "zh"
        },
        {
          "text": "Hecho en China 2025",
          "language": "es"
        },
        {
          "text": "中國製造2025",
          "language": "zh-Hant"
        },
        {
          "text": "Fabriqué en Chine 2025",
          "language": "fr"
        }
      ]
    },
    "unreliable-entity-list": {
      "kind": "measure",
      "name": "Unreliable Entity List",
      "description": "Chinese blacklist of foreign companies and organizations.",
      "telling": "high",
      "aliases": [
        {
          "text": "unreliable entity list",
          "matchCase": false
        },
        {
          "text": "unreliable entities list",
          "matchCase": false
        },
        {
          "text": "不可靠实体清单",
          "language": "zh"
        },
        {
          "text": "lista de entidades no confiables",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "liste des entités non fiables",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "Liste unzuverlässiger Unternehmen",
          "language": "de"
        },
        {
          "text": "不可靠實體清單",
          "language": "zh-Hant"
        },
        {
          "text": "Liste unzuverlässiger Entitäten",
          "language": "de"
        },
        {
          "text": "Liste der unzuverlässigen Unternehmen",
          "language": "de"
        }
      ]
    },
    "china-export-control-law": {
      "kind": "measure",
      "name": "Export Control Law",
      "description": "Chinese law on exports of sensitive goods and technology.",
      "telling": "medium",
      "aliases": [
        "Export Control Law of the People’s Republic of China",
        "Chinese Export Control Law",
        {
          "text": "出口管制法",
          "language": "zh"
        },
        {
          "text": "中华人民共和国出口管制法",
          "language": "zh"
        },
        {
          "text": "Ley de Control de Exportaciones",
          "language": "es"
        },
        {
          "text": "Exportkontrollgesetz",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "loi sur le contrôle des exportations",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        }
      ]
    },
    "blocking-rules": {
      "kind": "measure",
      "name": "Blocking Rules",
      "description": "Chinese rules against foreign laws that reach beyond their borders.",
      "telling": "high",
      "aliases": [
        {
          "text": "blocking rules",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "blocking statute",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "阻断外国法律与措施不当域外适用办法",
          "language": "zh"
        },
        {
          "text": "阻断办法",
          "language": "zh"
        },
        {
          "text": "estatuto de bloqueo",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "loi de blocage",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Blocking-Verordnung",
          "language": "de",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "anti-foreign-sanctions-law": {
      "kind": "measure",
      "name": "Anti-Foreign Sanctions Law",
      "description": "Chinese law on measures against foreign sanctions.",
      "telling": "high",
      "aliases": [
        "Anti-Foreign-Sanctions Law",
        {
          "text": "Anti-Sanctions Law",
          "ambiguity": "ambiguous"
        },
        {
          "text": "AFSL",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "反外国制裁法",
          "language": "zh"
        },
        {
          "text": "Ley contra las Sanciones Extranjeras",
          "language": "es"
        },
        {
          "text": "loi contre les sanctions étrangères",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "反外國制裁法",
          "language": "zh-Hant"
        },
        {
          "text": "Gesetz gegen ausländische Sanktionen",
          "language": "de"
        },
        {
          "text": "Anti-Sanktionsgesetz",
          "language": "de",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "supply-chain-regulations": {
      "kind": "measure",
      "name": "Regulations on Industrial and Supply Chain Security",
      "description": "Chinese rules on threats to the country’s supply chains.",
      "telling": "high",
      "aliases": [
        {
          "text": "industrial and supply chain security regulations",
          "matchCase": false
        },
        {
          "text": "supply chain security regulations",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "国务院关于产业链供应链安全的规定",
          "language": "zh"
        },
        {
          "text": "产业链供应链安全规定",
          "language": "zh"
        }
      ]
    },
    "china-export-control-list": {
      "kind": "measure",
      "name": "Chinese export control list",
      "description": "Chinese list of foreign buyers barred from dual-use goods.",
      "telling": "high",
      "aliases": [
        {
          "text": "China’s export control list",
          "matchCase": false
        },
        {
          "text": "Export Control Entity List",
          "ambiguity": "ambiguous"
        },
        {
          "text": "export control list",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "出口管制管控名单",
          "language": "zh"
        },
        {
          "text": "管控名单",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "出口管制管控名單",
          "language": "zh-Hant"
        },
        {
          "text": "管控名單",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "lista de control de exportaciones",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "liste de contrôle des exportations",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Exportkontrollliste",
          "language": "de",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "micron-ban": {
      "kind": "measure",
      "name": "purchase ban on Micron products",
      "description": "Chinese order that critical infrastructure buy no Micron products.",
      "telling": "high",
      "aliases": [
        {
          "text": "ban on Micron",
          "matchCase": false
        },
        {
          "text": "Micron ban",
          "matchCase": false
        },
        {
          "text": "美光禁令",
          "language": "zh"
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
    "graphite-controls-2023": {
      "kind": "measure",
      "name": "Chinese graphite export controls of 2023",
      "description": "Chinese licensing of exports of graphite used in batteries.",
      "telling": "high",
      "aliases": [
        {
          "text": "graphite export controls",
          "matchCase": false
        },
        {
          "text": "graphite export curbs",
          "matchCase": false
        },
        {
          "text": "export controls on graphite",
          "matchCase": false
        },
        {
          "text": "curbs on graphite",
          "matchCase": false
        },
        {
          "text": "石墨出口管制",
          "language": "zh"
        },
        {
          "text": "石墨物项",
          "language": "zh"
        },
        {
          "text": "controles a la exportación de grafito",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "restricciones a la exportación de grafito",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "contrôles à l’exportation du graphite",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "restrictions à l’exportation de graphite",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "Exportkontrollen für Graphit",
          "language": "de"
        },
        {
          "text": "Exportbeschränkungen für Graphit",
          "language": "de"
        }
      ]
    },
    "magnet-technology-ban": {
      "kind": "measure",
      "name": "Chinese ban on exports of rare-earth magnet technology",
      "description": "Chinese ban on taking abroad the technology of certain magnets.",
      "telling": "high",
      "aliases": [
        {
          "text": "ban on rare earth magnet technology",
          "matchCase": false
        },
        {
          "text": "ban on rare-earth technology",
          "matchCase": false
        },
        {
          "text": "rare earth technology ban",
          "matchCase": false
        },
        {
          "text": "稀土技术出口禁令",
          "language": "zh"
        }
      ]
    },
    "antimony-controls-2024": {
      "kind": "measure",
      "name": "Chinese antimony export controls of 2024",
      "description": "Chinese licensing of exports of antimony.",
      "telling": "high",
      "aliases": [
        {
          "text": "antimony export controls",
          "matchCase": false
        },
        {
          "text": "antimony export curbs",
          "matchCase": false
        },
        {
          "text": "export controls on antimony",
          "matchCase": false
        },
        {
          "text": "curbs on antimony",
          "matchCase": false
        },
        {
          "text": "锑出口管制",
          "language": "zh"
        },
        {
          "text": "锑等物项",
          "language": "zh"
        },
        {
          "text": "controles a la exportación de antimonio",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "restricciones a la exportación de antimonio",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "contrôles à l’exportation de l’antimoine",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "restrictions à l’exportation d’antimoine",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "Exportkontrollen für Antimon",
          "language": "de"
        },
        {
          "text": "Exportbeschränkungen für Antimon",
          "language": "de"
        }
      ]
    },
    "five-metal-controls-2025": {
      "kind": "measure",
      "name": "Chinese export controls on five metals",
      "description": "Chinese licensing of exports of tungsten and four other metals.",
      "telling": "high",
      "aliases": [
        {
          "text": "controls on tungsten",
          "matchCase": false
        },
        {
          "text": "tungsten export controls",
          "matchCase": false
        },
        {
          "text": "export controls on tungsten",
          "matchCase": false
        },
        {
          "text": "export controls on five metals",
          "matchCase": false
        },
        {
          "text": "钨、碲、铋、钼、铟",
          "language": "zh"
        },
        {
          "text": "controles a la exportación de tungsteno",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "controles a la exportación de wolframio",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "contrôles à l’exportation du tungstène",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "Exportkontrollen für Wolfram",
          "language": "de"
        }
      ]
    },
    "rare-earth-controls-april-2025": {
      "kind": "measure",
      "name": "Chinese rare-earth export controls of April 2025",
      "description": "Chinese licensing of exports of seven rare earths and their magnets.",
      "telling": "high",
      "aliases": [
        {
          "text": "Announcement No. 18",
          "ambiguity": "ambiguous"
        },
        {
          "text": "April rare earth controls",
          "matchCase": false
        },
        {
          "text": "export controls on seven rare earths",
          "matchCase": false
        },
        {
          "text": "rare earth export controls",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "rare-earth export controls",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "rare earth curbs",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "商务部公告2025年第18号",
          "language": "zh"
        },
        {
          "text": "稀土出口管制",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "18号公告",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "controles a la exportación de tierras raras",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "restricciones a la exportación de tierras raras",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "contrôles à l’exportation de terres rares",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "contrôles à l’exportation des terres rares",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "restrictions à l’exportation de terres rares",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Exportkontrollen für Seltene Erden",
          "language": "de",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Exportkontrollen auf Seltene Erden",
          "language": "de",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Exportbeschränkungen für Seltene Erden",
          "language": "de",
          "ambiguity": "ambiguous",
          "matchCase": false
        }
      ]
    },
    "announcement-61": {
      "kind": "measure",
      "name": "Chinese rare-earth rules for foreign-made goods",
      "description": "Chinese licensing of foreign-made goods with Chinese rare earths in them.",
      "telling": "high",
      "aliases": [
        {
          "text": "Announcement No. 61",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Announcement 61",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Announcement No 61",
          "ambiguity": "ambiguous"
        },
        {
          "text": "October 9 controls",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "商务部公告2025年第61号",
          "language": "zh"
        },
        {
          "text": "61号公告",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "第61号公告",
          "language": "zh",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "announcement-62": {
      "kind": "measure",
      "name": "Chinese controls on rare-earth technology",
      "description": "Chinese licensing of exports of technology for rare earths.",
      "telling": "high",
      "aliases": [
        {
          "text": "Announcement No. 62",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Announcement 62",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Announcement No 62",
          "ambiguity": "ambiguous"
        },
        {
          "text": "商务部公告2025年第62号",
          "language": "zh"
        },
        {
          "text": "62号公告",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "第62号公告",
          "language": "zh",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "announcement-70": {
      "kind": "measure",
      "name": "suspension of the October rare-earth controls",
      "description": "Chinese pause of the export controls of October 2025.",
      "telling": "high",
      "aliases": [
        {
          "text": "Announcement No. 70",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Announcement 70",
          "ambiguity": "ambiguous"
        },
        {
          "text": "suspension of the October controls",
          "matchCase": false
        },
        {
          "text": "suspension of rare earth controls",
          "matchCase": false
        },
        {
          "text": "70号公告",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "海关总署公告2025年第70号",
          "language": "zh"
        }
      ]
    },
    "geneva-truce": {
      "kind": "measure",
      "name": "Geneva truce",
      "description": "American and Chinese joint statement that lowered tariffs.",
      "telling": "high",
      "aliases": [
        "Geneva joint statement",
        "Geneva agreement",
        "Geneva consensus",
        "Geneva deal",
        {
          "text": "日内瓦联合声明",
          "language": "zh"
        },
        {
          "text": "日内瓦共识",
          "language": "zh"
        },
        {
          "text": "日内瓦经贸会谈联合声明",
          "language": "zh"
        },
        {
          "text": "日內瓦聯合聲明",
          "language": "zh-Hant"
        },
        {
          "text": "日內瓦協議",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "tregua de Ginebra",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "acuerdo de Ginebra",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "trêve de Genève",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "accord de Genève",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Genfer Abkommen",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Genfer Vereinbarung",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Genfer Handelswaffenruhe",
          "language": "de"
        }
      ]
    },
    "london-framework": {
      "kind": "measure",
      "name": "London framework",
      "description": "American and Chinese plan for carrying out the Geneva truce.",
      "telling": "high",
      "aliases": [
        {
          "text": "London framework agreement",
          "matchCase": false
        },
        {
          "text": "London trade framework",
          "matchCase": false
        },
        {
          "text": "伦敦框架",
          "language": "zh"
        },
        {
          "text": "倫敦框架",
          "language": "zh-Hant"
        },
        {
          "text": "marco de Londres",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "accord-cadre de Londres",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "Londoner Rahmenabkommen",
          "language": "de"
        }
      ]
    },
    "nexperia-order": {
      "kind": "measure",
      "name": "Dutch order on Nexperia",
      "description": "Dutch emergency order that gave a minister power over Nexperia.",
      "telling": "high",
      "aliases": [
        {
          "text": "order under the Goods Availability Act",
          "matchCase": false
        },
        {
          "text": "seizure of Nexperia",
          "matchCase": false
        },
        {
          "text": "takeover of Nexperia",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Goods Availability Act",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Wet beschikbaarheid goederen",
          "language": "nl"
        },
        {
          "text": "接管安世",
          "language": "zh"
        },
        {
          "text": "货物供应法",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Ley de Disponibilidad de Bienes",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "loi sur la disponibilité des biens",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Gesetz über die Verfügbarkeit von Waren",
          "language": "de",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "nexperia-export-ban": {
      "kind": "measure",
      "name": "Chinese export ban on Nexperia chips",
      "description": "Chinese ban on exports of the chips that Nexperia finishes in China.",
      "telling": "high",
      "aliases": [
        {
          "text": "export ban on Nexperia",
          "matchCase": false
        },
        {
          "text": "Nexperia export ban",
          "matchCase": false
        },
        {
          "text": "Exportverbot für Nexperia-Chips",
          "language": "de"
        }
      ]
    },
    "h20-licence-rule": {
      "kind": "measure",
      "name": "US licence requirement for H20 chips",
      "description": "American demand of April 2025 for licences to sell H20 chips.",
      "telling": "high",
      "aliases": [
        {
          "text": "H20 licence requirement",
          "matchCase": false
        },
        {
          "text": "H20 license requirement",
          "matchCase": false
        },
        {
          "text": "H20 ban",
          "matchCase": false
        },
        {
          "text": "H20禁令",
          "language": "zh"
        },
        {
          "text": "H20-Verbot",
          "language": "de"
        }
      ]
    },
    "ascend-guidance": {
      "kind": "measure",
      "name": "US guidance on Huawei Ascend chips",
      "description": "American warning that use of Huawei’s AI chips may break export rules.",
      "telling": "high",
      "aliases": [
        {
          "text": "Ascend guidance",
          "matchCase": false
        },
        {
          "text": "guidance on Ascend chips",
          "matchCase": false
        }
      ]
    },
    "eda-curbs": {
      "kind": "measure",
      "name": "US curbs on chip design software",
      "description": "American limits of 2025 on chip design software for China.",
      "telling": "high",
      "aliases": [
        {
          "text": "curbs on chip design software",
          "matchCase": false
        },
        {
          "text": "chip software curbs",
          "matchCase": false
        },
        {
          "text": "EDA curbs",
          "matchCase": false
        },
        {
          "text": "EDA restrictions",
          "matchCase": false
        },
        {
          "text": "EDA禁令",
          "language": "zh"
        },
        {
          "text": "EDA断供",
          "language": "zh"
        },
        {
          "text": "EDA出口限制",
          "language": "zh"
        }
      ]
    },
    "chip-revenue-share": {
      "kind": "measure",
      "name": "chip revenue-sharing arrangement",
      "description": "American share in the proceeds of certain chip sales to China.",
      "telling": "high",
      "aliases": [
        {
          "text": "revenue-sharing deal",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "revenue-sharing arrangement",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "15% cut",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "15%分成",
          "language": "zh",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "validated-end-user": {
      "kind": "measure",
      "name": "validated end-user status",
      "description": "American standing permission to receive controlled goods without single licences.",
      "telling": "medium",
      "aliases": [
        {
          "text": "validated end user",
          "matchCase": false
        },
        {
          "text": "validated end-user",
          "matchCase": false
        },
        {
          "text": "VEU",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "经验证最终用户",
          "language": "zh"
        },
        {
          "text": "经验证的最终用户",
          "language": "zh"
        },
        {
          "text": "最终用户验证",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "經驗證最終用戶",
          "language": "zh-Hant"
        },
        {
          "text": "經認證終端用戶",
          "language": "zh-Hant"
        },
        {
          "text": "usuario final validado",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "utilisateur final validé",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "Validated-End-User-Status",
          "language": "de"
        },
        {
          "text": "validierter Endnutzer",
          "language": "de",
          "matchCase": false
        }
      ]
    },
    "veu-revocation": {
      "kind": "measure",
      "name": "end of the validated end-user waivers",
      "description": "American withdrawal of a standing permission from foreign chip plants in China.",
      "telling": "high",
      "aliases": [
        {
          "text": "VEU revocation",
          "matchCase": false
        },
        {
          "text": "revocation of validated end-user status",
          "matchCase": false
        }
      ]
    },
    "fab-annual-licences": {
      "kind": "measure",
      "name": "annual licences for foreign chip plants in China",
      "description": "American yearly permits for tools sent to foreign chip plants in China.",
      "telling": "high",
      "aliases": [
        {
          "text": "annual licences",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "annual licenses",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "annual export license",
          "ambiguity": "ambiguous",
          "matchCase": false
        }
      ]
    },
    "affiliates-rule": {
      "kind": "measure",
      "name": "affiliates rule",
      "description": "American rule that extends the Entity List to firms its members own.",
      "telling": "high",
      "aliases": [
        "Affiliates Rule",
        {
          "text": "50 percent rule",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "50% rule",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "50% penetration rule",
          "matchCase": false
        },
        {
          "text": "50%穿透规则",
          "language": "zh"
        },
        {
          "text": "关联公司规则",
          "language": "zh"
        },
        {
          "text": "50%规则",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "穿透规则",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "穿透性规则",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "50%規則",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "關聯企業規則",
          "language": "zh-Hant"
        },
        {
          "text": "regla del 50 %",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "regla del 50%",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "norma del 50%",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "regla de las filiales",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "règle des 50 %",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "règle des 50%",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "règle sur les filiales",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "50-Prozent-Regel",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Affiliates-Regel",
          "language": "de"
        }
      ]
    },
    "affiliates-rule-pause": {
      "kind": "measure",
      "name": "suspension of the affiliates rule",
      "description": "American pause of an export rule on firms owned by listed parties.",
      "telling": "high",
      "aliases": [
        {
          "text": "suspension of the Affiliates Rule",
          "matchCase": false
        }
      ]
    },
    "legacy-chip-tariff": {
      "kind": "measure",
      "name": "US tariff on Chinese legacy chips",
      "description": "American Section 301 duty on older kinds of Chinese chips.",
      "telling": "high",
      "aliases": [
        {
          "text": "legacy chip tariff",
          "matchCase": false
        },
        {
          "text": "tariffs on legacy chips",
          "matchCase": false
        },
        {
          "text": "tariffs on Chinese semiconductors",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "成熟制程芯片关税",
          "language": "zh"
        }
      ]
    },
    "ai-chip-tariff-2026": {
      "kind": "measure",
      "name": "US tariff on advanced AI chips",
      "description": "American duty of 2026 on a narrow class of imported chips.",
      "telling": "high",
      "aliases": [
        {
          "text": "AI chip tariff",
          "matchCase": false
        },
        {
          "text": "chip tariff",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "芯片关税",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "晶片關稅",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "arancel a los chips",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "aranceles a los chips",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "aranceles a los semiconductores",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "droits de douane sur les puces",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "droits de douane sur les semi-conducteurs",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Chipzölle",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Chip-Zölle",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Halbleiterzölle",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Zölle auf Halbleiter",
          "language": "de",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "military-companies-list": {
      "kind": "measure",
      "name": "Pentagon list of Chinese military companies",
      "description": "American list of firms said to serve China’s armed forces.",
      "telling": "medium",
      "aliases": [
        {
          "text": "1260H list",
          "matchCase": false
        },
        {
          "text": "Section 1260H list",
          "matchCase": false
        },
        {
          "text": "Chinese Military Companies list",
          "matchCase": false
        },
        {
          "text": "Chinese military company",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "中国军事企业清单",
          "language": "zh"
        },
        {
          "text": "中国军事企业名单",
          "language": "zh"
        },
        {
          "text": "中国涉军企业清单",
          "language": "zh"
        },
        {
          "text": "中國軍事企業清單",
          "language": "zh-Hant"
        },
        {
          "text": "中國軍事企業名單",
          "language": "zh-Hant"
        },
        {
          "text": "lista 1260H",
          "language": "es",
          "matchCase": false
        },
        {
          "text": "empresas militares chinas",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "liste 1260H",
          "language": "fr",
          "matchCase": false
        },
        {
          "text": "entreprises militaires chinoises",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "1260H-Liste",
          "language": "de"
        },
        {
          "text": "chinesische Militärunternehmen",
          "language": "de",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "chinesischer Militärunternehmen",
          "language": "de",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "涉军企业名单",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "lista de empresas militares",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "liste des entreprises militaires",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "Liste chinesischer Militärfirmen",
          "language": "de",
          "ambiguity": "generic"
        }
      ]
    },
    "gain-ai-act": {
      "kind": "measure",
      "name": "GAIN AI Act",
      "description": "American bill to serve home customers first with advanced chips.",
      "telling": "high",
      "aliases": [
        "Guaranteeing Access and Innovation for National Artificial Intelligence Act"
      ]
    },
    "remote-access-act": {
      "kind": "measure",
      "name": "Remote Access Security Act",
      "description": "American bill on foreign use of controlled chips over networks.",
      "telling": "high"
    },
    "hq-guidance-2026": {
      "kind": "measure",
      "name": "US chip guidance on Chinese-owned firms abroad",
      "description": "American statement that AI chip licences follow a buyer’s headquarters.",
      "telling": "high",
      "aliases": [
        {
          "text": "subsidiary loophole",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "headquarters guidance",
          "ambiguity": "ambiguous",
          "matchCase": false
        }
      ]
    },
    "us-china-tariffs-2025": {
      "kind": "measure",
      "name": "US tariffs of 2025 on Chinese goods",
      "description": "American import duties of 2025 on goods from China.",
      "telling": "low",
      "aliases": [
        {
          "text": "reciprocal tariffs",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "fentanyl tariffs",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "tariffs on Chinese goods",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "tariffs on China",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "对等关税",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "芬太尼关税",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "对华关税",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "對等關稅",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "芬太尼關稅",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "對中關稅",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "aranceles recíprocos",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "aranceles a China",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "aranceles a los productos chinos",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "droits de douane réciproques",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "droits de douane sur les produits chinois",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "reziproke Zölle",
          "language": "de",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "reziproken Zölle",
          "language": "de",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Zölle auf chinesische Waren",
          "language": "de",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "China-Zölle",
          "language": "de",
          "ambiguity": "ambiguous"
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
    "euv-lithography": {
      "kind": "technology",
      "name": "extreme ultraviolet lithography",
      "description": "The printing of the finest chip patterns with ultraviolet light.",
      "telling": "medium",
      "aliases": [
        {
          "text": "EUV",
          "matchCase": true
        },
        "EUV lithography",
        "EUV machines",
        "extreme ultraviolet",
        {
          "text": "极紫外光刻",
          "language": "zh"
        },
        {
          "text": "litografía ultravioleta extrema",
          "language": "es"
        },
        {
          "text": "lithographie extrême ultraviolet",
          "language": "fr"
        },
        {
          "text": "EUV-Lithografie",
          "language": "de"
        },
        {
          "text": "极紫外光刻机",
          "language": "zh"
        },
        {
          "text": "EUV光刻机",
          "language": "zh"
        },
        {
          "text": "極紫外光",
          "language": "zh-Hant"
        },
        {
          "text": "EUV曝光機",
          "language": "zh-Hant"
        }
      ]
    },
    "mate-60-pro": {
      "kind": "technology",
      "name": "Mate 60 Pro",
      "description": "Huawei smartphone with a chip made in China.",
      "telling": "high",
      "aliases": [
        "Huawei Mate 60 Pro",
        "Mate60 Pro",
        {
          "text": "Mate 60",
          "ambiguity": "ambiguous"
        },
        {
          "text": "华为Mate60",
          "language": "zh"
        },
        {
          "text": "Mate60",
          "language": "zh"
        }
      ]
    },
    "kirin-chips": {
      "kind": "technology",
      "name": "Kirin chips",
      "description": "Phone processors designed by Huawei.",
      "telling": "medium",
      "aliases": [
        "Kirin chip",
        "Kirin processors",
        "Kirin 9000s",
        "Kirin 9000",
        {
          "text": "麒麟芯片",
          "language": "zh"
        },
        {
          "text": "麒麟晶片",
          "language": "zh-Hant"
        },
        {
          "text": "chips Kirin",
          "language": "es"
        },
        {
          "text": "puces Kirin",
          "language": "fr"
        },
        {
          "text": "Kirin-Chips",
          "language": "de"
        },
        {
          "text": "Kirin-Chip",
          "language": "de"
        }
      ]
    },
    "legacy-chips": {
      "kind": "technology",
      "name": "legacy chips",
      "description": "Older kinds of chips, used in cars and everyday goods.",
      "telling": "medium",
      "aliases": [
        {
          "text": "legacy chips",
          "matchCase": false
        },
        {
          "text": "legacy semiconductors",
          "matchCase": false
        },
        {
          "text": "foundational semiconductors",
          "matchCase": false
        },
        {
          "text": "mature-node chips",
          "matchCase": false
        },
        {
          "text": "成熟制程芯片",
          "language": "zh"
        },
        {
          "text": "成熟制程",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "成熟製程晶片",
          "language": "zh-Hant"
        },
        {
          "text": "成熟製程",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "chips maduros",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "chips heredados",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "puces matures",
          "language": "fr",
          "ambiguity": "ambiguous"
        },
        {
          "text": "puces anciennes",
          "language": "fr",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Legacy-Chips",
          "language": "de"
        },
        {
          "text": "ältere Chips",
          "language": "de",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "nvidia-h20": {
      "kind": "technology",
      "name": "H20",
      "description": "Artificial-intelligence chip that Nvidia made for the Chinese market.",
      "telling": "high",
      "aliases": [
        {
          "text": "Nvidia H20",
          "matchCase": true
        },
        {
          "text": "H20 chip",
          "matchCase": true
        },
        {
          "text": "H20 chips",
          "matchCase": true
        },
        {
          "text": "H20s",
          "matchCase": true
        },
        {
          "text": "H20芯片",
          "language": "zh"
        },
        {
          "text": "H20晶片",
          "language": "zh-Hant"
        },
        {
          "text": "China-specific chip",
          "ambiguity": "generic"
        },
        {
          "text": "chip made for China",
          "ambiguity": "generic"
        },
        {
          "text": "chip designed for China",
          "ambiguity": "generic"
        },
        {
          "text": "中国特供芯片",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中国特供版芯片",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "特供芯片",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "中國特供晶片",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "中國特規晶片",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "chip diseñado para China",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "puce conçue pour la Chine",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "puce destinée à la Chine",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "Chip für China",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "abgespeckte Chip",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "abgespeckten Chip",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "China-Chip",
          "language": "de",
          "ambiguity": "generic"
        }
      ]
    },
    "nvidia-h200": {
      "kind": "technology",
      "name": "H200",
      "description": "Artificial-intelligence chip made by Nvidia.",
      "telling": "medium",
      "aliases": [
        {
          "text": "Nvidia H200",
          "matchCase": true
        },
        {
          "text": "H200 chip",
          "matchCase": true
        },
        {
          "text": "H200 chips",
          "matchCase": true
        },
        {
          "text": "H200s",
          "matchCase": true
        },
        {
          "text": "H200芯片",
          "language": "zh"
        },
        {
          "text": "H200晶片",
          "language": "zh-Hant"
        },
        {
          "text": "second-best chip",
          "ambiguity": "generic"
        },
        {
          "text": "second-most powerful chip",
          "ambiguity": "generic"
        },
        {
          "text": "second most powerful chip",
          "ambiguity": "generic"
        },
        {
          "text": "第二强芯片",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "次高階晶片",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "segundo chip más potente",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "deuxième puce la plus puissante",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "zweitbeste Chip",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "zweitstärkste Chip",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "zweitbesten Chip",
          "language": "de",
          "ambiguity": "generic"
        }
      ]
    },
    "nvidia-rtx-pro-6000d": {
      "kind": "technology",
      "name": "RTX Pro 6000D",
      "description": "Graphics chip that Nvidia made for the Chinese market.",
      "telling": "high",
      "aliases": [
        {
          "text": "RTX 6000D",
          "matchCase": true
        },
        {
          "text": "RTX6000D",
          "matchCase": true
        },
        {
          "text": "RTX PRO 6000D",
          "matchCase": true
        }
      ]
    },
    "rare-earth-magnets": {
      "kind": "technology",
      "name": "rare-earth magnets",
      "description": "Strong permanent magnets made with rare earths.",
      "telling": "medium",
      "aliases": [
        "rare earth magnets",
        "rare-earth magnet",
        "rare earth magnet",
        {
          "text": "稀土磁铁",
          "language": "zh"
        },
        {
          "text": "稀土永磁",
          "language": "zh"
        },
        {
          "text": "imanes de tierras raras",
          "language": "es"
        },
        {
          "text": "aimants aux terres rares",
          "language": "fr"
        },
        {
          "text": "Seltenerdmagnete",
          "language": "de"
        },
        {
          "text": "稀土磁鐵",
          "language": "zh-Hant"
        },
        {
          "text": "aimants de terres rares",
          "language": "fr"
        },
        {
          "text": "aimants à base de terres rares",
          "language": "fr"
        },
        {
          "text": "Seltenerdmagneten",
          "language": "de"
        },
        {
          "text": "Magnete aus Seltenen Erden",
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
    "ascend-chips": {
      "kind": "technology",
      "name": "Ascend",
      "description": "Huawei’s line of artificial-intelligence chips.",
      "telling": "medium",
      "aliases": [
        "Huawei Ascend",
        {
          "text": "Ascend chips",
          "matchCase": false
        },
        {
          "text": "Ascend chip",
          "matchCase": false
        },
        {
          "text": "昇腾",
          "language": "zh"
        },
        {
          "text": "昇騰",
          "language": "zh-Hant"
        }
      ]
    },
    "deepseek-r1": {
      "kind": "technology",
      "name": "DeepSeek-R1",
      "description": "Artificial-intelligence model that DeepSeek released in January 2025.",
      "telling": "medium",
      "aliases": [
        "DeepSeek R1",
        {
          "text": "R1",
          "ambiguity": "ambiguous",
          "matchCase": true
        }
      ]
    },
    "eda-software": {
      "kind": "technology",
      "name": "chip design software",
      "description": "Programs with which computer chips are designed.",
      "telling": "medium",
      "aliases": [
        "electronic design automation",
        {
          "text": "EDA software",
          "matchCase": false
        },
        {
          "text": "EDA",
          "ambiguity": "ambiguous",
          "matchCase": true
        },
        {
          "text": "电子设计自动化",
          "language": "zh"
        },
        {
          "text": "automatización de diseño electrónico",
          "language": "es"
        },
        {
          "text": "conception électronique assistée",
          "language": "fr"
        },
        {
          "text": "芯片设计软件",
          "language": "zh"
        },
        {
          "text": "EDA软件",
          "language": "zh"
        },
        {
          "text": "電子設計自動化",
          "language": "zh-Hant"
        },
        {
          "text": "EDA軟體",
          "language": "zh-Hant"
        },
        {
          "text": "software de diseño de chips",
          "language": "es"
        },
        {
          "text": "logiciels de conception de puces",
          "language": "fr"
        },
        {
          "text": "Chipdesign-Software",
          "language": "de"
        },
        {
          "text": "Software für Chipdesign",
          "language": "de"
        },
        {
          "text": "Chip-Design-Software",
          "language": "de"
        },
        {
          "text": "chip-design software",
          "ambiguity": "generic"
        },
        {
          "text": "chip design tools",
          "ambiguity": "generic"
        },
        {
          "text": "semiconductor design software",
          "ambiguity": "generic"
        },
        {
          "text": "芯片设计工具",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "晶片設計軟體",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "晶片設計工具",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "programas de diseño de chips",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "herramientas de diseño de chips",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "logiciel de conception de puces",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "outils de conception de puces",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "Chip-Designsoftware",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "Software zum Entwurf von Chips",
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
    "rare-earths": {
      "kind": "material",
      "name": "rare earths",
      "description": "Seventeen metals used in magnets, lasers and electronics.",
      "telling": "medium",
      "aliases": [
        "rare earth",
        "rare-earth elements",
        "rare earth elements",
        "rare earth metals",
        "rare earth minerals",
        {
          "text": "稀土",
          "language": "zh"
        },
        {
          "text": "tierras raras",
          "language": "es"
        },
        {
          "text": "terres rares",
          "language": "fr"
        },
        {
          "text": "Seltene Erden",
          "language": "de"
        },
        {
          "text": "seltene Erden",
          "language": "de"
        },
        {
          "text": "rare-earth",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Seltenen Erden",
          "language": "de"
        },
        {
          "text": "Seltener Erden",
          "language": "de"
        },
        {
          "text": "Seltenerdmetalle",
          "language": "de"
        },
        {
          "text": "terre rare",
          "language": "fr"
        }
      ]
    },
    "graphite": {
      "kind": "material",
      "name": "graphite",
      "description": "Form of carbon used in batteries and furnaces.",
      "telling": "low",
      "aliases": [
        {
          "text": "graphite",
          "ambiguity": "ambiguous"
        },
        {
          "text": "石墨",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "grafito",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Graphit",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "graphite",
          "language": "fr",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Grafit",
          "language": "de",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "tungsten": {
      "kind": "material",
      "name": "tungsten",
      "description": "Very hard, heavy metal used in tools and shells.",
      "telling": "low",
      "aliases": [
        {
          "text": "tungsten",
          "ambiguity": "ambiguous"
        },
        {
          "text": "钨",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "tungsteno",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "wolframio",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "tungstène",
          "language": "fr",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Wolfram",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "鎢",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        }
      ]
    },
    "small-yard-high-fence": {
      "kind": "concept",
      "name": "small yard, high fence",
      "description": "Slogan for strict limits on a few sensitive technologies.",
      "telling": "high",
      "aliases": [
        "small yard and high fence",
        {
          "text": "small yard",
          "ambiguity": "ambiguous"
        },
        {
          "text": "小院高墙",
          "language": "zh"
        },
        {
          "text": "小院高牆",
          "language": "zh-Hant"
        },
        {
          "text": "patio pequeño, valla alta",
          "language": "es"
        },
        {
          "text": "petite cour, haute clôture",
          "language": "fr"
        },
        {
          "text": "kleiner Hof, hoher Zaun",
          "language": "de"
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
    "trade-truce": {
      "kind": "concept",
      "name": "US–China trade truce",
      "description": "Agreed pause in tariffs and export curbs between America and China.",
      "telling": "low",
      "aliases": [
        "US-China trade truce",
        {
          "text": "tariff truce",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "trade truce",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "贸易休战",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "关税休战",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "貿易休戰",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "關稅休戰",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "tregua comercial",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "tregua arancelaria",
          "language": "es",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "trêve commerciale",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "trêve douanière",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Handelswaffenruhe",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Waffenruhe im Handelsstreit",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Handelsfrieden",
          "language": "de",
          "ambiguity": "ambiguous"
        },
        {
          "text": "贸易战休兵",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "休战协议",
          "language": "zh",
          "ambiguity": "generic"
        },
        {
          "text": "休兵",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "休戰協議",
          "language": "zh-Hant",
          "ambiguity": "generic"
        },
        {
          "text": "tregua en la guerra comercial",
          "language": "es",
          "ambiguity": "generic"
        },
        {
          "text": "trêve dans la guerre commerciale",
          "language": "fr",
          "ambiguity": "generic"
        },
        {
          "text": "Waffenstillstand im Handelskrieg",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "Waffenruhe im Handelskrieg",
          "language": "de",
          "ambiguity": "generic"
        },
        {
          "text": "Zollfrieden",
          "language": "de",
          "ambiguity": "generic"
        }
      ]
    },
    "board-of-trade": {
      "kind": "concept",
      "name": "US–China Board of Trade",
      "description": "Standing body for trade matters between the American and Chinese governments.",
      "telling": "high",
      "aliases": [
        "US-China Board of Trade",
        {
          "text": "Board of Trade",
          "ambiguity": "ambiguous"
        },
        {
          "text": "中美贸易理事会",
          "language": "zh"
        },
        {
          "text": "贸易理事会",
          "language": "zh",
          "ambiguity": "ambiguous"
        },
        {
          "text": "美中貿易委員會",
          "language": "zh-Hant"
        },
        {
          "text": "貿易理事會",
          "language": "zh-Hant",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Junta de Comercio",
          "language": "es",
          "ambiguity": "ambiguous"
        },
        {
          "text": "Conseil du commerce",
          "language": "fr",
          "ambiguity": "ambiguous",
          "matchCase": false
        },
        {
          "text": "Handelsrat",
          "language": "de",
          "ambiguity": "ambiguous"
        }
      ]
    }
  },
  "facts": {
    "ross-commerce-secretary": {
      "type": "role",
      "summary": "Wilbur Ross was sworn in as US secretary of commerce on 28 February 2017.",
      "person": "wilbur-ross",
      "post": "US secretary of commerce",
      "organization": "us-commerce",
      "from": "2017-02-28",
      "about": [
        "united-states",
        "donald-trump"
      ],
      "importance": 2,
      "cues": [
        "commerce secretary",
        "secretary of commerce",
        "swear in",
        "confirm",
        "secretary",
        "oath",
        "take office",
        "billionaire",
        "trade minister",
        "cabinet"
      ],
      "sources": [
        {
          "source": "reuters-ross-2017",
          "exact": "was sworn in as U.S. commerce secretary"
        },
        {
          "source": "recycling-ross-2017",
          "exact": "39th secretary of commerce Feb. 28, 2017"
        }
      ]
    },
    "raimondo-commerce-secretary": {
      "type": "role",
      "summary": "Gina Raimondo was sworn in as US secretary of commerce on 3 March 2021.",
      "person": "gina-raimondo",
      "post": "US secretary of commerce",
      "organization": "us-commerce",
      "from": "2021-03-03",
      "to": "2025",
      "about": [
        "united-states",
        "joe-biden",
        "wilbur-ross"
      ],
      "importance": 2,
      "cues": [
        "commerce secretary",
        "secretary of commerce",
        "swear in",
        "confirm",
        "secretary",
        "oath",
        "take office",
        "governor",
        "trade minister",
        "cabinet"
      ],
      "succeeds": [
        "ross-commerce-secretary"
      ],
      "sources": [
        {
          "source": "providence-raimondo-2021",
          "exact": "was sworn in as commerce secretary by"
        },
        {
          "source": "pbn-raimondo-2021",
          "exact": "will be the 40th secretary of commerce"
        },
        {
          "source": "wikisum-raimondo",
          "exact": "served from 2021 to 2025"
        }
      ]
    },
    "estevez-under-secretary": {
      "type": "role",
      "summary": "Alan Estevez was US under secretary of commerce for industry and security from 19 April 2022.",
      "person": "alan-estevez",
      "post": "US under secretary of commerce for industry and security",
      "organization": "us-bis",
      "from": "2022-04-19",
      "about": [
        "united-states",
        "us-commerce",
        "joe-biden"
      ],
      "importance": 1,
      "cues": [
        "under secretary",
        "undersecretary",
        "confirm",
        "head",
        "lead",
        "export control",
        "official",
        "in charge",
        "agency",
        "chief",
        "top export control official"
      ],
      "sources": [
        {
          "source": "wikimili-under-secretary",
          "exact": "since April 19, 2022"
        },
        {
          "source": "reuters-estevez-2022",
          "exact": "confirmed former Pentagon official Alan Estevez"
        }
      ]
    },
    "sullivan-security-adviser": {
      "type": "role",
      "summary": "Jake Sullivan was US national security adviser from 20 January 2021 to 20 January 2025.",
      "person": "jake-sullivan",
      "post": "US national security adviser",
      "from": "2021-01-20",
      "to": "2025-01-20",
      "about": [
        "united-states",
        "joe-biden"
      ],
      "importance": 2,
      "cues": [
        "national security adviser",
        "national security advisor",
        "adviser",
        "White House",
        "aide",
        "security chief",
        "top",
        "advise",
        "architect"
      ],
      "sources": [
        {
          "source": "wikipedia-sullivan",
          "exact": "He took office on January 20, 2021"
        },
        {
          "source": "wikipedia-sullivan",
          "exact": "Term End: January 20, 2025"
        }
      ]
    },
    "section-301-report": {
      "type": "claim",
      "summary": "The US Trade Representative reported on 22 March 2018 that China pressures American companies to hand over technology.",
      "when": "2018-03-22",
      "claimants": [
        "ustr"
      ],
      "proposition": "China pressures American companies to transfer technology",
      "about": [
        "china",
        "united-states",
        "section-301-tariffs"
      ],
      "importance": 2,
      "cues": [
        "report",
        "find",
        "finding",
        "force",
        "technology transfer",
        "investigation",
        "Section 301",
        "theft",
        "intellectual property",
        "know-how",
        "unfair",
        "joint venture"
      ],
      "sources": [
        {
          "source": "mayer-brown-301",
          "exact": "pressure or force U.S. companies to transfer"
        },
        {
          "source": "memorandum-301",
          "exact": "require or pressure technology transfer"
        }
      ]
    },
    "zte-denial-order-issued": {
      "type": "measure",
      "summary": "The US Bureau of Industry and Security announced on 16 April 2018 a seven-year ban on American exports to ZTE.",
      "actor": "us-bis",
      "measure": "zte-denial-order",
      "targets": [
        "zte"
      ],
      "scope": "seven years without American parts and software",
      "rationale": "breach of a settlement over exports to Iran",
      "announced": "2018-04-16",
      "ended": "2018-07-13",
      "about": [
        "us-commerce",
        "china",
        "united-states"
      ],
      "importance": 3,
      "cues": [
        "ban",
        "seven years",
        "seven-year",
        "export privileges",
        "bar",
        "cut off",
        "supplier",
        "component",
        "violate",
        "forbid",
        "telecoms",
        "sanction"
      ],
      "sources": [
        {
          "source": "trade-monitor-zte",
          "exact": "for a period of seven years"
        },
        {
          "source": "cri-zte",
          "exact": "Il giorno 16 il Dipartimento del Commercio"
        }
      ]
    },
    "zte-denial-order-lifted": {
      "type": "event",
      "summary": "The US Bureau of Industry and Security ended the ZTE denial order on 13 July 2018, after a billion-dollar penalty.",
      "when": "2018-07-13",
      "actors": [
        "us-bis"
      ],
      "about": [
        "zte-denial-order",
        "zte",
        "us-commerce",
        "china",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "lift",
        "terminate",
        "remove",
        "ban",
        "penalty",
        "escrow",
        "deal",
        "resume",
        "settlement",
        "billion",
        "reprieve",
        "telecoms"
      ],
      "succeeds": [
        "zte-denial-order-issued"
      ],
      "sources": [
        {
          "source": "thompson-hine-zte",
          "exact": "an order terminating the April 15, 2018"
        }
      ]
    },
    "section-301-tariffs-announced": {
      "type": "measure",
      "summary": "The US Trade Representative announced on 15 June 2018 a 25 percent duty on Chinese industrial and technology goods.",
      "actor": "ustr",
      "measure": "section-301-tariffs",
      "targets": [
        "china"
      ],
      "scope": "a 25 percent duty on technology goods",
      "rationale": "Chinese practices on technology and intellectual property",
      "announced": "2018-06-15",
      "effective": "2018-07-06",
      "about": [
        "united-states",
        "donald-trump",
        "semiconductors"
      ],
      "importance": 3,
      "cues": [
        "tariff",
        "25 percent",
        "impose",
        "import",
        "Section 301",
        "levy",
        "technology",
        "goods",
        "billion",
        "list",
        "customs",
        "trade war"
      ],
      "sources": [
        {
          "source": "lexology-301",
          "exact": "These tariffs will take effect on July 6"
        },
        {
          "source": "steptoe-301",
          "exact": "additional 25% tariffs on July 6, 2018"
        }
      ]
    },
    "ecra-signed": {
      "type": "measure",
      "summary": "Donald Trump signed the Export Control Reform Act, a permanent legal basis for American export controls, on 13 August 2018.",
      "actor": "donald-trump",
      "measure": "ecra",
      "scope": "a permanent basis for controls on dual-use goods",
      "announced": "2018-08-13",
      "about": [
        "us-commerce",
        "us-bis",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "sign",
        "law",
        "act",
        "permanent",
        "authority",
        "export control",
        "emerging technologies",
        "statute",
        "legislation",
        "signature",
        "basis",
        "dual-use"
      ],
      "sources": [
        {
          "source": "wiley-ecra",
          "exact": "also includes the Export Control Reform Act"
        },
        {
          "source": "joiner-ecra",
          "exact": "On August 13, 2018, President Trump signed"
        }
      ],
      "prompts": [
        {
          "question": "On which day did Donald Trump sign the Export Control Reform Act?",
          "answer": "13 August 2018",
          "accept": [
            "August 13, 2018"
          ]
        }
      ]
    },
    "firrma-signed": {
      "type": "measure",
      "summary": "Donald Trump signed on 13 August 2018 the act that widens the security review of foreign investment in America.",
      "actor": "donald-trump",
      "measure": "firrma",
      "scope": "security review of more foreign investment",
      "announced": "2018-08-13",
      "about": [
        "united-states"
      ],
      "importance": 1,
      "cues": [
        "sign",
        "law",
        "act",
        "foreign investment",
        "review",
        "CFIUS",
        "committee",
        "screen",
        "widen",
        "legislation",
        "signature",
        "takeover"
      ],
      "sources": [
        {
          "source": "oceanair-ndaa",
          "exact": "Foreign Investment Risk Review Modernization Act of 2018"
        },
        {
          "source": "joiner-ecra",
          "exact": "increasing the power of the Committee"
        }
      ],
      "prompts": [
        {
          "question": "On which day did Donald Trump sign the Foreign Investment Risk Review Modernization Act?",
          "answer": "13 August 2018",
          "accept": [
            "August 13, 2018"
          ]
        }
      ]
    },
    "huawei-listed": {
      "type": "event",
      "summary": "The US Commerce Department announced on 15 May 2019 that it was putting Huawei on its Entity List.",
      "when": "2019-05-15",
      "actors": [
        "us-commerce"
      ],
      "about": [
        "huawei",
        "entity-list",
        "us-bis",
        "china",
        "united-states"
      ],
      "importance": 3,
      "cues": [
        "add",
        "place",
        "put",
        "list",
        "blacklist",
        "Entity List",
        "affiliates",
        "permit",
        "licence",
        "supplier",
        "telecoms",
        "cut off",
        "sanction"
      ],
      "sources": [
        {
          "source": "reuters-huawei-2019",
          "exact": "adding Huawei Technologies Co Ltd and 70"
        },
        {
          "source": "thompson-hine-huawei",
          "exact": "has added Huawei and 68 of its"
        }
      ],
      "prompts": [
        {
          "question": "Which Chinese company did the US Commerce Department put on its Entity List on 15 May 2019?",
          "answer": "Huawei",
          "accept": [
            "Huawei Technologies"
          ]
        }
      ]
    },
    "asml-licence-not-renewed": {
      "type": "event",
      "summary": "The Netherlands did not renew in 2019 ASML’s licence to send China a machine for extreme ultraviolet lithography, sources told Reuters.",
      "when": "[2019-07-18..2019-12-31]",
      "actors": [
        "netherlands"
      ],
      "about": [
        "asml",
        "euv-lithography",
        "china",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "licence",
        "renew",
        "export",
        "machine",
        "pressure",
        "lapse",
        "withhold",
        "permit",
        "refuse",
        "extend",
        "deliver",
        "prevent"
      ],
      "sources": [
        {
          "source": "reuters-asml-2020",
          "exact": "decided not to renew ASML's export license"
        },
        {
          "source": "silicon-asml-2020",
          "exact": "later decided not to renew the licence"
        }
      ],
      "prompts": [
        {
          "question": "Which company’s licence to send China an extreme ultraviolet machine did the Netherlands not renew in 2019?",
          "answer": "ASML"
        }
      ]
    },
    "huawei-chip-rule-first": {
      "type": "measure",
      "summary": "The US Bureau of Industry and Security announced on 15 May 2020 licences for foreign-made chips of Huawei’s design.",
      "actor": "us-bis",
      "measure": "huawei-chip-rule-may-2020",
      "targets": [
        "huawei"
      ],
      "scope": "chips of Huawei’s design made with American tools",
      "announced": "2020-05-15",
      "effective": "2020-05-15",
      "about": [
        "us-commerce",
        "hisilicon",
        "semiconductors",
        "us-chip-equipment",
        "china",
        "united-states"
      ],
      "importance": 3,
      "cues": [
        "rule",
        "foreign",
        "direct product",
        "amend",
        "chip",
        "licence",
        "license",
        "foundry",
        "abroad",
        "contract",
        "permit",
        "cut off"
      ],
      "sources": [
        {
          "source": "wilmerhale-huawei",
          "exact": "took immediate effect May 15, 2020"
        },
        {
          "source": "hughes-huawei-may",
          "exact": "became effective on May 15, 2020"
        }
      ]
    },
    "tsmc-stops-huawei-orders": {
      "type": "event",
      "summary": "TSMC stopped taking new orders from Huawei after the rule of May 2020, Nikkei reported, which TSMC called a rumour but confirmed in July.",
      "when": "[2020-05-15..2020-05-18]",
      "actors": [
        "tsmc"
      ],
      "about": [
        "huawei",
        "huawei-chip-rule-may-2020",
        "semiconductors"
      ],
      "importance": 2,
      "cues": [
        "stop",
        "halt",
        "order",
        "supplier",
        "cut off",
        "freeze",
        "suspend",
        "customer",
        "contract",
        "foundry",
        "rumour",
        "accept"
      ],
      "respondsTo": [
        "huawei-chip-rule-first"
      ],
      "sources": [
        {
          "source": "techcentral-tsmc",
          "exact": "has stopped new orders from Huawei Technologies"
        },
        {
          "source": "taipei-times-tsmc",
          "exact": "purely market rumor"
        },
        {
          "source": "nikkei-tsmc-2020",
          "exact": "confirmed it has suspended processing new orders"
        }
      ],
      "prompts": [
        {
          "question": "Which Taiwanese chipmaker stopped taking new orders from Huawei in May 2020, according to Nikkei?",
          "answer": "TSMC",
          "accept": [
            "Taiwan Semiconductor Manufacturing Company",
            "Taiwan Semiconductor"
          ]
        },
        {
          "question": "When did TSMC stop taking orders from Huawei, relative to the American chip rule of 15 May 2020?",
          "answer": "Days after it",
          "accept": [
            "after it",
            "after",
            "later",
            "afterwards",
            "days later"
          ]
        }
      ]
    },
    "yu-kirin-production-ends": {
      "type": "statement",
      "summary": "Richard Yu said on 7 August 2020 that production of Huawei’s best Kirin chips would stop on 15 September.",
      "when": "2020-08-07",
      "speaker": "richard-yu",
      "paraphrase": "production of Huawei’s best Kirin chips will stop on 15 September",
      "about": [
        "huawei",
        "kirin-chips",
        "huawei-chip-rule-may-2020"
      ],
      "importance": 2,
      "cues": [
        "say",
        "stop",
        "end",
        "production",
        "last generation",
        "high-end",
        "loss",
        "Kirin",
        "run out",
        "processor",
        "admit",
        "flagship"
      ],
      "respondsTo": [
        "huawei-chip-rule-first"
      ],
      "sources": [
        {
          "source": "techadvisor-kirin",
          "exact": "Production will close on Sept. 15"
        },
        {
          "source": "afp-kirin",
          "exact": "told a tech industry forum on Friday"
        }
      ]
    },
    "huawei-chip-rule-second": {
      "type": "measure",
      "summary": "The US Bureau of Industry and Security extended its Huawei chip rule on 17 August 2020 and listed 38 more affiliates.",
      "actor": "us-bis",
      "measure": "huawei-chip-rule-august-2020",
      "targets": [
        "huawei"
      ],
      "scope": "chips made with American technology, whoever designed them",
      "announced": "2020-08-17",
      "effective": "2020-08-17",
      "about": [
        "us-commerce",
        "entity-list",
        "semiconductors",
        "china",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "tighten",
        "extend",
        "expand",
        "affiliates",
        "off-the-shelf",
        "commercially available",
        "close",
        "loophole",
        "subsidiary",
        "third party",
        "cut off",
        "supplier"
      ],
      "succeeds": [
        "huawei-chip-rule-first"
      ],
      "sources": [
        {
          "source": "hughes-huawei-august",
          "exact": "are effective as of August 17, 2020"
        },
        {
          "source": "agenparl-huawei",
          "exact": "access to commercially available chips"
        }
      ]
    },
    "smic-listed": {
      "type": "event",
      "summary": "The US Bureau of Industry and Security put SMIC on the Entity List on 18 December 2020.",
      "when": "2020-12-18",
      "actors": [
        "us-bis"
      ],
      "about": [
        "smic",
        "entity-list",
        "us-commerce",
        "semiconductors",
        "china",
        "united-states"
      ],
      "importance": 3,
      "cues": [
        "add",
        "place",
        "list",
        "blacklist",
        "Entity List",
        "chipmaker",
        "10 nanometers",
        "foundry",
        "permit",
        "army",
        "military",
        "sanction"
      ],
      "sources": [
        {
          "source": "light-reading-smic",
          "exact": "(SMIC) of China to the Entity List"
        },
        {
          "source": "thompson-hine-smic",
          "exact": "these listings were effective as of December 18"
        }
      ],
      "prompts": [
        {
          "question": "Which Chinese contract chipmaker did the United States put on its Entity List on 18 December 2020?",
          "answer": "SMIC",
          "accept": [
            "Semiconductor Manufacturing International Corporation"
          ]
        }
      ]
    },
    "huawei-revenue-fall-2021": {
      "type": "figure",
      "summary": "Huawei’s revenue fell by 28.6 percent in 2021, the company reported.",
      "subject": "huawei",
      "quantity": "fall in Huawei’s yearly revenue",
      "value": 28.6,
      "unit": "percent",
      "tolerance": 1,
      "asOf": "2021",
      "about": [
        "china"
      ],
      "importance": 1,
      "cues": [
        "revenue",
        "sales",
        "fall",
        "fell",
        "drop",
        "plunge",
        "percent",
        "per cent",
        "turnover",
        "shrink",
        "decline",
        "by more than a quarter"
      ],
      "sources": [
        {
          "source": "kyodo-huawei-2021",
          "exact": "revenue for 2021 plunged 28.6 percent"
        },
        {
          "source": "times-huawei-2021",
          "exact": "fallen by 28.9 per cent"
        }
      ]
    },
    "chips-act-signed": {
      "type": "measure",
      "summary": "Joe Biden signed the CHIPS and Science Act, which pays for chip plants and research, on 9 August 2022.",
      "actor": "joe-biden",
      "measure": "chips-act",
      "scope": "subsidies for American chip plants and research",
      "announced": "2022-08-09",
      "about": [
        "semiconductors",
        "united-states",
        "china"
      ],
      "importance": 3,
      "cues": [
        "sign",
        "law",
        "act",
        "subsidies",
        "funding",
        "semiconductor",
        "chip",
        "manufacturing",
        "grant",
        "billion",
        "factory",
        "research"
      ],
      "sources": [
        {
          "source": "axios-chips",
          "exact": "President Biden on Tuesday signed a"
        },
        {
          "source": "abc-chips",
          "exact": "known as the CHIPS and Science Act"
        }
      ],
      "prompts": [
        {
          "question": "Which law did Joe Biden sign on 9 August 2022 to pay for semiconductor plants and research?",
          "answer": "CHIPS and Science Act",
          "accept": [
            "CHIPS Act",
            "the CHIPS and Science Act",
            "the CHIPS Act"
          ]
        },
        {
          "question": "On which day did Joe Biden sign the CHIPS and Science Act?",
          "answer": "9 August 2022",
          "accept": [
            "August 9, 2022"
          ]
        }
      ]
    },
    "chips-act-funds": {
      "type": "figure",
      "summary": "The CHIPS and Science Act of 2022 set aside 52.7 billion dollars for the American chip industry.",
      "subject": "chips-act",
      "quantity": "funds for the American chip industry",
      "value": 52.7,
      "unit": "billion dollars",
      "tolerance": 1,
      "asOf": "2022-08-09",
      "about": [
        "semiconductors",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "billion",
        "funding",
        "subsidies",
        "dollars",
        "provide",
        "set aside",
        "money",
        "grant",
        "aid",
        "earmark",
        "package",
        "support"
      ],
      "sources": [
        {
          "source": "axios-chips",
          "exact": "gives $52.7 billion in funding"
        },
        {
          "source": "abc-chips",
          "exact": "spends nearly $53 billion"
        }
      ]
    },
    "nvidia-licence-requirement": {
      "type": "measure",
      "summary": "The US government told Nvidia on 26 August 2022 that its A100 and H100 chips needed licences for China.",
      "actor": "us-government",
      "measure": "nvidia-letter-2022",
      "targets": [
        "china"
      ],
      "scope": "Nvidia’s A100 and H100 and the like",
      "rationale": "the risk of military use",
      "announced": "2022-08-26",
      "effective": "2022-08-26",
      "about": [
        "nvidia",
        "ai-chips",
        "us-commerce",
        "united-states"
      ],
      "importance": 3,
      "cues": [
        "licence",
        "requirement",
        "inform",
        "letter",
        "restrict",
        "A100",
        "H100",
        "ban",
        "filing",
        "permit",
        "sale",
        "halt"
      ],
      "sources": [
        {
          "source": "worldecr-nvidia",
          "exact": "On August 26, 2022, the U.S. government"
        },
        {
          "source": "itpro-nvidia",
          "exact": "A100 and forthcoming H100 integrated circuits"
        }
      ],
      "prompts": [
        {
          "question": "On which day did the US government tell Nvidia that A100 and H100 chips need licences for China?",
          "answer": "26 August 2022",
          "accept": [
            "August 26, 2022"
          ]
        },
        {
          "question": "Which company had to seek licences for A100 and H100 chips for China from 26 August 2022?",
          "answer": "Nvidia"
        }
      ]
    },
    "amd-licence-requirement": {
      "type": "relation",
      "summary": "The licence requirement of August 2022 also stopped sales to China of AMD’s best artificial intelligence chip, the MI250.",
      "subject": "nvidia-letter-2022",
      "predicate": "affects",
      "object": "amd",
      "from": "[2022-08-26..2022-09-01]",
      "about": [
        "ai-chips",
        "china"
      ],
      "importance": 1,
      "cues": [
        "MI250",
        "licence",
        "license",
        "requirement",
        "stop",
        "shipment",
        "sell",
        "accelerator",
        "permit",
        "sale",
        "affected",
        "graphics"
      ],
      "sources": [
        {
          "source": "register-amd",
          "exact": "stop shipping its top AI accelerator"
        },
        {
          "source": "silicon-republic-amd",
          "exact": "prevent the shipment of its MI250 chips"
        }
      ],
      "prompts": [
        {
          "question": "Which company’s MI250 chip did the United States stop from going to China in August 2022?",
          "answer": "AMD",
          "accept": [
            "Advanced Micro Devices"
          ]
        }
      ]
    },
    "sullivan-small-yard": {
      "type": "statement",
      "summary": "Jake Sullivan described American chip controls on 12 October 2022 as part of a “small yard, high fence” approach.",
      "when": "2022-10-12",
      "speaker": "jake-sullivan",
      "quotation": "small yard, high fence",
      "about": [
        "small-yard-high-fence",
        "us-chip-controls-2022",
        "united-states",
        "china",
        "semiconductors"
      ],
      "importance": 3,
      "cues": [
        "yard",
        "fence",
        "approach",
        "chokepoints",
        "foundational technologies",
        "describe",
        "protect",
        "narrow",
        "speech",
        "strict",
        "wall"
      ],
      "sources": [
        {
          "source": "aip-sullivan",
          "exact": "the fence has to be high"
        },
        {
          "source": "white-house-sullivan",
          "exact": "(October 12, 2022)"
        }
      ],
      "prompts": [
        {
          "question": "Whose speech of 12 October 2022 put the American chip controls under the slogan “small yard, high fence”?",
          "answer": "Jake Sullivan",
          "accept": [
            "Sullivan",
            "Jake Sullivan’s"
          ]
        }
      ]
    },
    "ymtc-listed": {
      "type": "event",
      "summary": "The US Bureau of Industry and Security announced on 15 December 2022 that it was putting Yangtze Memory on the Entity List.",
      "when": "2022-12-15",
      "actors": [
        "us-bis"
      ],
      "about": [
        "ymtc",
        "entity-list",
        "us-commerce",
        "alan-estevez",
        "china",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "add",
        "place",
        "put",
        "list",
        "blacklist",
        "Entity List",
        "memory",
        "storage",
        "sanction",
        "supplier",
        "permit",
        "NAND"
      ],
      "sources": [
        {
          "source": "ecd-ymtc",
          "exact": "including top Chinese chipmaker Yangtze Memory"
        },
        {
          "source": "cyberswiss-ymtc",
          "exact": "has added 36 Chinese companies"
        }
      ],
      "prompts": [
        {
          "question": "Which Chinese maker of flash storage did the United States put on its Entity List in December 2022?",
          "answer": "Yangtze Memory",
          "accept": [
            "YMTC",
            "Yangtze Memory Technologies"
          ]
        }
      ]
    },
    "wennink-on-controls": {
      "type": "claim",
      "summary": "Peter Wennink of ASML said on 25 January 2023 that export controls would push China to build its own chip machines.",
      "when": "2023-01-25",
      "claimants": [
        "peter-wennink"
      ],
      "proposition": "export controls push China to build its own chip machines",
      "about": [
        "asml",
        "china",
        "us-chip-controls-2022",
        "semiconductors"
      ],
      "importance": 2,
      "cues": [
        "push",
        "develop",
        "build",
        "themselves",
        "own technology",
        "warn",
        "invent",
        "replicate",
        "alternative",
        "independent",
        "tool",
        "boss"
      ],
      "sources": [
        {
          "source": "teller-wennink",
          "exact": "they will develop them themselves"
        },
        {
          "source": "bnn-asml",
          "exact": "The more you put them under pressure"
        }
      ]
    },
    "trilateral-deal": {
      "type": "event",
      "summary": "Japan and the Netherlands agreed with the United States on 27 January 2023 to limit chip-tool exports to China, sources said.",
      "when": "2023-01-27",
      "actors": [
        "japan",
        "netherlands"
      ],
      "about": [
        "united-states",
        "china",
        "us-chip-equipment",
        "jake-sullivan",
        "us-chip-controls-2022"
      ],
      "importance": 3,
      "cues": [
        "agree",
        "agreement",
        "deal",
        "join",
        "talks",
        "Washington",
        "restrict",
        "allies",
        "ally",
        "pact",
        "tool",
        "three countries"
      ],
      "respondsTo": [
        "us-china-tech-july-2023/bis-controls-october-2022"
      ],
      "sources": [
        {
          "source": "the-news-deal",
          "exact": "the countries reached an agreement on Friday"
        },
        {
          "source": "hurriyet-deal",
          "exact": "have agreed to a deal with the"
        }
      ],
      "prompts": [
        {
          "question": "Besides Japan, which country agreed in January 2023 to join American limits on chip-tool exports to China?",
          "answer": "The Netherlands",
          "accept": [
            "Netherlands",
            "Holland"
          ]
        },
        {
          "question": "Besides the Netherlands, which country agreed in January 2023 to join American limits on chip-tool exports to China?",
          "answer": "Japan"
        }
      ]
    },
    "inspur-listed": {
      "type": "event",
      "summary": "The US Commerce Department put the Chinese server maker Inspur on its Entity List on 2 March 2023.",
      "when": "2023-03-02",
      "actors": [
        "us-commerce"
      ],
      "about": [
        "inspur",
        "entity-list",
        "us-bis",
        "china",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "add",
        "place",
        "put",
        "list",
        "blacklist",
        "Entity List",
        "server",
        "military modernization",
        "computer",
        "supplier",
        "sanction",
        "permit"
      ],
      "sources": [
        {
          "source": "business-standard-inspur",
          "exact": "including server maker Inspur Group Co."
        },
        {
          "source": "kslm-inspur",
          "exact": "on Thursday added 37 companies"
        }
      ],
      "prompts": [
        {
          "question": "Which Chinese maker of servers did the US Commerce Department put on its Entity List on 2 March 2023?",
          "answer": "Inspur",
          "accept": [
            "Inspur Group"
          ]
        }
      ]
    },
    "japan-tool-controls": {
      "type": "measure",
      "summary": "Japan announced on 31 March 2023 licences for exports of 23 kinds of chipmaking equipment, from 23 July 2023.",
      "actor": "japan",
      "measure": "japan-tool-controls-2023",
      "scope": "23 kinds of chipmaking equipment",
      "announced": "2023-03-31",
      "effective": "2023-07-23",
      "about": [
        "china",
        "semiconductors"
      ],
      "importance": 3,
      "cues": [
        "restrict",
        "curb",
        "control",
        "licence",
        "export",
        "23 types",
        "chipmaking",
        "equipment",
        "approval",
        "July",
        "ministry",
        "permit"
      ],
      "respondsTo": [
        "trilateral-deal"
      ],
      "sources": [
        {
          "source": "apa-japan",
          "exact": "announced on Friday that it plans to"
        },
        {
          "source": "japan-times-curbs",
          "exact": "Japan added 23 chip-manufacturing items"
        }
      ]
    },
    "huang-enormous-damage": {
      "type": "claim",
      "summary": "Jensen Huang said that losing the Chinese market would do enormous damage to American companies, in an interview printed on 24 May 2023.",
      "when": "2023-05-24",
      "claimants": [
        "jensen-huang"
      ],
      "proposition": "losing the Chinese market would do enormous damage to American companies",
      "about": [
        "nvidia",
        "china",
        "united-states",
        "us-chip-controls-2022"
      ],
      "importance": 2,
      "cues": [
        "enormous damage",
        "warn",
        "deprived",
        "market",
        "interview",
        "Financial Times",
        "contingency",
        "harm",
        "loss",
        "tech industry",
        "boss",
        "hands tied"
      ],
      "sources": [
        {
          "source": "cgtn-huang",
          "exact": "If we are deprived of the Chinese"
        },
        {
          "source": "asia-financial-huang",
          "exact": "ongoing chip war with China could cause"
        }
      ]
    },
    "dutch-tool-controls-first": {
      "type": "measure",
      "summary": "The Netherlands published on 30 June 2023 its licence rule for exports of advanced chipmaking machines, in force from 1 September 2023.",
      "actor": "netherlands",
      "measure": "dutch-tool-controls-2023",
      "scope": "advanced chipmaking machines",
      "rationale": "national security",
      "announced": "2023-06-30",
      "effective": "2023-09-01",
      "about": [
        "asml",
        "china",
        "semiconductors"
      ],
      "importance": 3,
      "cues": [
        "licence",
        "license",
        "export",
        "restrict",
        "regulation",
        "machines",
        "lithography",
        "publish",
        "announce",
        "permit",
        "September",
        "deep ultraviolet"
      ],
      "respondsTo": [
        "trilateral-deal"
      ],
      "sources": [
        {
          "source": "two-birds-dutch",
          "exact": "On 30 June 2023, the Dutch government"
        },
        {
          "source": "ap-dutch-2023",
          "exact": "overseas starting in September"
        }
      ]
    },
    "mate-60-pro-launched": {
      "type": "event",
      "summary": "Huawei launched the Mate 60 Pro on 29 August 2023, while Gina Raimondo was visiting China.",
      "when": "2023-08-29",
      "actors": [
        "huawei"
      ],
      "about": [
        "mate-60-pro",
        "gina-raimondo",
        "china"
      ],
      "importance": 2,
      "cues": [
        "launch",
        "announce",
        "unveil",
        "introduce",
        "release",
        "sell",
        "phone",
        "smartphone",
        "put on sale",
        "surprise",
        "during visit",
        "appear"
      ],
      "sources": [
        {
          "source": "huawei-central-mate",
          "exact": "On August 29, 2023, Huawei announced"
        },
        {
          "source": "city-life-mate",
          "exact": "Yesterday, Huawei introduced its latest flagship"
        },
        {
          "source": "techcentral-mate",
          "exact": "coincided with a visit by US commerce"
        }
      ],
      "prompts": [
        {
          "question": "Which phone did Huawei launch on 29 August 2023?",
          "answer": "Mate 60 Pro",
          "accept": [
            "the Mate 60 Pro",
            "Huawei Mate 60 Pro",
            "Mate 60"
          ]
        },
        {
          "question": "Which American secretary was visiting China when Huawei launched the Mate 60 Pro in August 2023?",
          "answer": "Gina Raimondo",
          "accept": [
            "Raimondo"
          ]
        }
      ]
    },
    "mate-60-pro-chip": {
      "type": "claim",
      "summary": "TechInsights reported on 4 September 2023 that the Mate 60 Pro has a 7-nanometre chip made by SMIC.",
      "when": "2023-09-04",
      "claimants": [
        "techinsights"
      ],
      "proposition": "the Mate 60 Pro has a 7-nanometre chip made by SMIC",
      "about": [
        "mate-60-pro",
        "kirin-chips",
        "smic",
        "huawei",
        "china",
        "semiconductors"
      ],
      "importance": 3,
      "cues": [
        "teardown",
        "7-nanometer",
        "7-nanometre",
        "7nm",
        "chip",
        "Kirin",
        "take apart",
        "dismantle",
        "analyst",
        "analysis",
        "advanced",
        "breakthrough"
      ],
      "sources": [
        {
          "source": "techcentral-mate",
          "exact": "have built an advanced, 7-nanometre processor"
        },
        {
          "source": "mint-mate",
          "exact": "inaugural utilization of SMIC's cutting-edge 7nm"
        }
      ],
      "prompts": [
        {
          "question": "Which firm reported on 4 September 2023 that SMIC made the 7-nanometre chip of the Mate 60 Pro?",
          "answer": "TechInsights"
        },
        {
          "question": "Which company made the 7-nanometre chip of Huawei’s Mate 60 Pro, according to TechInsights in September 2023?",
          "answer": "SMIC",
          "accept": [
            "Semiconductor Manufacturing International Corporation"
          ]
        }
      ]
    },
    "raimondo-no-evidence": {
      "type": "statement",
      "summary": "Gina Raimondo said on 19 September 2023 that America has no evidence of Chinese 7-nanometre chips made at scale.",
      "when": "2023-09-19",
      "speaker": "gina-raimondo",
      "paraphrase": "there is no evidence that China makes 7-nanometre chips at scale",
      "about": [
        "huawei",
        "smic",
        "mate-60-pro",
        "china",
        "united-states",
        "semiconductors"
      ],
      "importance": 2,
      "cues": [
        "evidence",
        "at scale",
        "large volume",
        "manufacture",
        "hearing",
        "upset",
        "seven-nanometer",
        "proof",
        "mass production",
        "Congress",
        "quantity",
        "testify"
      ],
      "respondsTo": [
        "mate-60-pro-chip"
      ],
      "sources": [
        {
          "source": "globe-raimondo",
          "exact": "any evidence that they can manufacture"
        },
        {
          "source": "information-raimondo",
          "exact": "no evidence that China has become capable"
        }
      ]
    },
    "chips-guardrails-issued": {
      "type": "measure",
      "summary": "In September 2023 the US Commerce Department barred CHIPS Act recipients from most new chipmaking in China and other countries of concern for ten years.",
      "actor": "us-commerce",
      "measure": "chips-guardrails",
      "targets": [
        "china"
      ],
      "scope": "ten years without most new chipmaking in China and other countries of concern",
      "announced": "[2023-09-18..2023-09-22]",
      "effective": "2023-11-24",
      "about": [
        "chips-act",
        "gina-raimondo",
        "semiconductors",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "guardrails",
        "final rule",
        "subsidies",
        "recipients",
        "ten years",
        "invest",
        "expand",
        "country of concern",
        "grant",
        "money",
        "factory",
        "condition"
      ],
      "sources": [
        {
          "source": "ecd-guardrails",
          "exact": "for 10 years after the date of"
        },
        {
          "source": "register-guardrails",
          "exact": "final rule is effective November 24, 2023"
        }
      ]
    },
    "nvidia-china-share": {
      "type": "figure",
      "summary": "Up to 25 percent of Nvidia’s data-centre revenue in 2023 came from products for China and some other places that became restricted.",
      "subject": "nvidia",
      "quantity": "greatest share of data-centre revenue that Nvidia drew from chips for China and other restricted places",
      "value": 25,
      "unit": "percent",
      "tolerance": 5,
      "asOf": "2023",
      "about": [
        "china",
        "ai-chips"
      ],
      "importance": 2,
      "cues": [
        "share",
        "percent",
        "per cent",
        "revenue",
        "sales",
        "data center",
        "data-centre",
        "quarter",
        "turnover",
        "business",
        "come from",
        "customer"
      ],
      "sources": [
        {
          "source": "fool-nvidia",
          "exact": "approximately 20%-25% of Data Center revenue"
        },
        {
          "source": "fvbb-nvidia",
          "exact": "nearly a quarter of Nvidia's datacenter sales"
        }
      ]
    },
    "asml-china-share": {
      "type": "figure",
      "summary": "Customers in China bought 49 percent of the systems, by value, that ASML sold in the first quarter of 2024.",
      "subject": "asml",
      "quantity": "China’s share of ASML’s system sales",
      "value": 49,
      "unit": "percent",
      "tolerance": 2,
      "asOf": "2024-01-01/2024-03-31",
      "about": [
        "china",
        "us-chip-equipment"
      ],
      "importance": 2,
      "cues": [
        "share",
        "percent",
        "per cent",
        "sales",
        "market",
        "quarter",
        "lithography",
        "half",
        "buyer",
        "machine",
        "turnover",
        "order"
      ],
      "sources": [
        {
          "source": "rte-asml",
          "exact": "made up a record 49% of the"
        },
        {
          "source": "bnn-asml",
          "exact": "representing 49% of system sales"
        }
      ]
    },
    "huawei-licences-revoked": {
      "type": "event",
      "summary": "The US Commerce Department revoked licences of Intel and Qualcomm to sell chips to Huawei on 7 May 2024, sources said.",
      "when": "2024-05-07",
      "actors": [
        "us-commerce"
      ],
      "about": [
        "huawei",
        "intel",
        "qualcomm",
        "china",
        "united-states",
        "semiconductors"
      ],
      "importance": 2,
      "cues": [
        "revoke",
        "withdraw",
        "licence",
        "license",
        "chips",
        "laptops",
        "phones",
        "permit",
        "cancel",
        "supplier",
        "computer",
        "export"
      ],
      "sources": [
        {
          "source": "spokesman-huawei",
          "exact": "has revoked licenses allowing Huawei Technologies Co."
        },
        {
          "source": "mezha-huawei",
          "exact": "said that on May 7"
        }
      ],
      "prompts": [
        {
          "question": "Chip sales to which Chinese company did revoked licences of Intel and Qualcomm end in May 2024?",
          "answer": "Huawei"
        },
        {
          "question": "Besides Qualcomm, which American chipmaker lost a licence to sell to Huawei in May 2024, as reported?",
          "answer": "Intel"
        }
      ]
    },
    "section-301-raise": {
      "type": "measure",
      "summary": "Joe Biden announced on 14 May 2024 higher duties on Chinese goods, among them electric cars and chips.",
      "actor": "joe-biden",
      "measure": "section-301-raise-2024",
      "targets": [
        "china"
      ],
      "scope": "higher duties on electric cars, chips and more",
      "announced": "2024-05-14",
      "about": [
        "section-301-tariffs",
        "ustr",
        "semiconductors",
        "electric-vehicles",
        "united-states"
      ],
      "importance": 3,
      "cues": [
        "tariff",
        "duty",
        "duties",
        "raise",
        "increase",
        "hike",
        "quadruple",
        "solar",
        "battery",
        "steel",
        "levy",
        "customs"
      ],
      "sources": [
        {
          "source": "pwc-tariffs",
          "exact": "announced on May 14 a series of"
        },
        {
          "source": "diaz-tariffs",
          "exact": "sweeping new tariffs on Chinese goods"
        }
      ]
    },
    "chip-tariff-rate": {
      "type": "figure",
      "summary": "Under the decision of May 2024 the American duty on Chinese semiconductors rose to 50 percent on 1 January 2025.",
      "subject": "section-301-raise-2024",
      "quantity": "American duty on Chinese semiconductors",
      "value": 50,
      "unit": "percent",
      "asOf": "2025-01-01",
      "about": [
        "semiconductors",
        "china",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "tariff",
        "duty",
        "percent",
        "per cent",
        "semiconductors",
        "double",
        "rate",
        "levy",
        "rise",
        "import",
        "customs",
        "January"
      ],
      "sources": [
        {
          "source": "medey-tariffs",
          "exact": "A 50% tariff on semiconductors will take"
        },
        {
          "source": "diaz-tariffs",
          "exact": "increase from 25% to 50% by 2025"
        }
      ]
    },
    "dutch-tool-controls-second": {
      "type": "measure",
      "summary": "The Netherlands announced on 6 September 2024 licences for exports of further, older immersion lithography machines of ASML.",
      "actor": "netherlands",
      "measure": "dutch-tool-controls-2024",
      "scope": "further immersion lithography machines",
      "announced": "2024-09-06",
      "effective": "2024-09-07",
      "about": [
        "dutch-tool-controls-2023",
        "asml",
        "china",
        "semiconductors"
      ],
      "importance": 2,
      "cues": [
        "expand",
        "extend",
        "licence",
        "export",
        "immersion",
        "1970i",
        "1980i",
        "deep ultraviolet",
        "announce",
        "permit",
        "older",
        "widen"
      ],
      "sources": [
        {
          "source": "ecd-dutch-2024",
          "exact": "The new control, effective Sept. 7"
        },
        {
          "source": "kuwait-dutch-2024",
          "exact": "announced on Friday that it is expanding"
        }
      ]
    },
    "tsmc-order": {
      "type": "measure",
      "summary": "In November 2024 the US Commerce Department ordered TSMC to stop shipping advanced AI chips to Chinese customers, Reuters reported.",
      "actor": "us-commerce",
      "measure": "tsmc-order-2024",
      "targets": [
        "tsmc"
      ],
      "scope": "Chinese shipments of AI chips of 7 nanometres or finer",
      "announced": "[2024-11-01..2024-11-09]",
      "effective": "2024-11-11",
      "about": [
        "ai-chips",
        "china",
        "huawei",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "order",
        "halt",
        "letter",
        "shipment",
        "7-nanometer",
        "advanced chips",
        "deliver",
        "cut off",
        "foundry",
        "contract chipmaker",
        "customer"
      ],
      "sources": [
        {
          "source": "financetom-tsmc",
          "exact": "sent a letter to TSMC imposing export"
        },
        {
          "source": "nasdaq-tsmc",
          "exact": "citing a person familiar with the matter"
        }
      ]
    },
    "legacy-chip-duties-considered": {
      "type": "proposal",
      "summary": "The US Trade Representative opened on 23 December 2024 an inquiry that could lead to duties on Chinese legacy chips.",
      "when": "2024-12-23",
      "actor": "ustr",
      "step": "duties on Chinese legacy chips",
      "targets": [
        "china"
      ],
      "stage": "considered",
      "about": [
        "legacy-chips",
        "semiconductors",
        "joe-biden",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "investigation",
        "probe",
        "Section 301",
        "legacy",
        "mature",
        "tariff",
        "open",
        "launch",
        "unfair",
        "levy",
        "import",
        "subsidize"
      ],
      "sources": [
        {
          "source": "sidley-legacy",
          "exact": "On December 23, 2024, the White House"
        },
        {
          "source": "devdiscourse-legacy",
          "exact": "paving the way for potential new U.S."
        },
        {
          "source": "ustr-301-2024",
          "exact": "announced today the initiation of an investigation"
        }
      ]
    },
    "ai-diffusion-rule-issued": {
      "type": "measure",
      "summary": "The US Bureau of Industry and Security announced on 13 January 2025 worldwide licences for advanced AI chips and model weights.",
      "actor": "us-bis",
      "measure": "ai-diffusion-rule",
      "scope": "worldwide licences for AI chips and model weights",
      "announced": "2025-01-13",
      "effective": "2025-01-13",
      "about": [
        "ai-chips",
        "us-commerce",
        "gina-raimondo",
        "united-states",
        "china"
      ],
      "importance": 3,
      "cues": [
        "framework",
        "diffusion",
        "worldwide",
        "model weights",
        "tiers",
        "rule",
        "cap",
        "limit",
        "ally",
        "country",
        "quota",
        "export"
      ],
      "sources": [
        {
          "source": "akin-diffusion",
          "exact": "On January 13, 2025, the Bureau"
        },
        {
          "source": "bis-diffusion",
          "exact": "adds a new control on artificial intelligence"
        }
      ]
    },
    "foundry-rule-issued": {
      "type": "measure",
      "summary": "The US Bureau of Industry and Security announced on 15 January 2025 stricter checks by foundries that make advanced chips.",
      "actor": "us-bis",
      "measure": "foundry-rule-2025",
      "targets": [
        "china"
      ],
      "scope": "checks by foundries on chips of 16 nanometres or finer",
      "announced": "2025-01-15",
      "effective": "2025-01-16",
      "about": [
        "semiconductors",
        "ai-chips",
        "us-commerce",
        "alan-estevez",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "foundry",
        "due diligence",
        "packaging",
        "approved designers",
        "presume",
        "rule",
        "diversion",
        "contract",
        "manufacturer",
        "customer",
        "licence",
        "oversight"
      ],
      "sources": [
        {
          "source": "ecd-foundry",
          "exact": "has an effective date of Jan. 16"
        },
        {
          "source": "wilson-foundry",
          "exact": "since its publication date on January 16"
        }
      ]
    },
    "dutch-tool-controls-third": {
      "type": "measure",
      "summary": "The Netherlands announced on 15 January 2025 licences for exports of some measuring and inspection machines, from 1 April 2025.",
      "actor": "netherlands",
      "measure": "dutch-tool-controls-2025",
      "scope": "measuring and inspection machines for advanced chips",
      "rationale": "security risks",
      "announced": "2025-01-15",
      "effective": "2025-04-01",
      "about": [
        "dutch-tool-controls-2023",
        "asml",
        "china",
        "semiconductors"
      ],
      "importance": 1,
      "cues": [
        "tighten",
        "expand",
        "licence",
        "authorisation",
        "export",
        "measuring",
        "inspection",
        "announce",
        "metrology",
        "tool",
        "widen",
        "April"
      ],
      "sources": [
        {
          "source": "dutch-government-2025",
          "exact": "specific measuring and inspection equipment that can"
        },
        {
          "source": "sinodaily-dutch-2025",
          "exact": "The Netherlands on Wednesday announced a tightening"
        }
      ]
    },
    "made-in-china-2025-issued": {
      "type": "measure",
      "summary": "The Chinese government issued Made in China 2025, its plan for high-technology manufacturing, on 8 May 2015.",
      "actor": "chinese-government",
      "measure": "made-in-china-2025",
      "announced": "2015-05-08",
      "about": [
        "china",
        "self-reliance"
      ],
      "importance": 2,
      "cues": [
        "plan",
        "industrial policy",
        "launch",
        "unveil",
        "issue",
        "manufacturing",
        "strategy",
        "dominate",
        "ten sectors",
        "advanced",
        "ambition",
        "blueprint"
      ],
      "sources": [
        {
          "source": "cset-mic-2025",
          "exact": "is hereby printed and distributed"
        },
        {
          "source": "lexis-mic-2025",
          "exact": "Guo Fa [2015] No. 28"
        }
      ]
    },
    "xi-on-begging-2018": {
      "type": "statement",
      "summary": "Xi Jinping said on 28 May 2018 that China cannot get critical core technology by asking for it, buying it or begging for it.",
      "when": "2018-05-28",
      "speaker": "xi-jinping",
      "paraphrase": "China cannot get critical core technology by asking for it, buying it or begging for it",
      "about": [
        "china",
        "self-reliance"
      ],
      "importance": 2,
      "cues": [
        "core technology",
        "beg",
        "buy",
        "ask",
        "innovation",
        "speech",
        "ask for",
        "key technology",
        "own hands",
        "scientist",
        "academy",
        "plead"
      ],
      "sources": [
        {
          "source": "chinascope-xi-2018",
          "exact": "through request, purchase, or begging"
        },
        {
          "source": "digichina-xi-2018",
          "exact": "given on May 28, 2018"
        }
      ]
    },
    "big-fund-third-capital": {
      "type": "figure",
      "summary": "The third and largest phase of China’s Big Fund, set up on 24 May 2024, has a registered capital of 344 billion yuan.",
      "subject": "big-fund",
      "quantity": "registered capital of the third phase",
      "value": 344,
      "unit": "billion yuan",
      "tolerance": 10,
      "asOf": "2024-05-24",
      "about": [
        "china",
        "semiconductors",
        "self-reliance"
      ],
      "importance": 2,
      "cues": [
        "third phase",
        "capital",
        "billion",
        "yuan",
        "set up",
        "invest",
        "state fund",
        "chip fund",
        "money",
        "investor",
        "largest",
        "found"
      ],
      "prompts": [
        {
          "question": "What registered capital did the third phase of China’s Big Fund have when it was set up in May 2024?",
          "answer": "344 billion yuan",
          "accept": [
            "344"
          ]
        },
        {
          "question": "Which Chinese state investor in chips began its third phase on 24 May 2024?",
          "answer": "Big Fund",
          "accept": [
            "the Big Fund",
            "National Integrated Circuit Industry Investment Fund"
          ]
        }
      ],
      "sources": [
        {
          "source": "trendforce-fund-2024",
          "exact": "registered capital of RMB 344 billion"
        },
        {
          "source": "azernews-fund-2024",
          "exact": "officially established on May 24"
        }
      ]
    },
    "unreliable-entity-provisions": {
      "type": "measure",
      "summary": "On 19 September 2020 the Chinese Ministry of Commerce issued the provisions on the Unreliable Entity List, in force at once.",
      "actor": "mofcom",
      "measure": "unreliable-entity-list",
      "announced": "2020-09-19",
      "effective": "2020-09-19",
      "scope": "foreign entities that harm China’s security or cut off its firms",
      "about": [
        "china"
      ],
      "importance": 3,
      "cues": [
        "provisions",
        "rules",
        "issue",
        "publish",
        "blacklist",
        "list",
        "foreign company",
        "regulation",
        "boycott",
        "punish",
        "retaliate",
        "sanction"
      ],
      "prompts": [
        {
          "question": "On which day did the Chinese Ministry of Commerce issue the provisions on the Unreliable Entity List?",
          "answer": "19 September 2020",
          "accept": [
            "September 19, 2020"
          ]
        }
      ],
      "sources": [
        {
          "source": "mofcom-order-4-2020",
          "exact": "effective as of the date of the promulgation"
        },
        {
          "source": "loc-unreliable-2020",
          "exact": "On September 19, 2020, upon approval"
        }
      ]
    },
    "export-control-law-passed": {
      "type": "measure",
      "summary": "The Standing Committee of the National People’s Congress passed the Export Control Law of China on 17 October 2020, with effect from 1 December 2020.",
      "actor": "npc-standing-committee",
      "measure": "china-export-control-law",
      "announced": "2020-10-17",
      "effective": "2020-12-01",
      "about": [
        "china"
      ],
      "importance": 2,
      "cues": [
        "law",
        "pass",
        "adopt",
        "enact",
        "take effect",
        "export control",
        "legislation",
        "parliament",
        "lawmaker",
        "December",
        "reciprocal",
        "framework"
      ],
      "prompts": [
        {
          "question": "On which day was the Export Control Law of China passed?",
          "answer": "17 October 2020",
          "accept": [
            "October 17, 2020"
          ]
        }
      ],
      "sources": [
        {
          "source": "crs-export-law-2020",
          "exact": "passed the Export Control Law"
        },
        {
          "source": "haynes-export-law-2020",
          "exact": "will become effective on December 1, 2020"
        }
      ]
    },
    "blocking-rules-issued": {
      "type": "measure",
      "summary": "The Chinese Ministry of Commerce issued the Blocking Rules, against foreign laws with reach beyond their borders, on 9 January 2021.",
      "actor": "mofcom",
      "measure": "blocking-rules",
      "announced": "2021-01-09",
      "effective": "2021-01-09",
      "about": [
        "china"
      ],
      "importance": 2,
      "cues": [
        "rules",
        "issue",
        "block",
        "extraterritorial",
        "foreign law",
        "sanctions",
        "regulation",
        "long arm",
        "comply",
        "counter",
        "order",
        "unjustified"
      ],
      "prompts": [
        {
          "question": "On which day did the Chinese Ministry of Commerce issue the Blocking Rules?",
          "answer": "9 January 2021",
          "accept": [
            "January 9, 2021"
          ]
        }
      ],
      "sources": [
        {
          "source": "dlapiper-blocking-2021",
          "exact": "On January 9, 2021, China’s Ministry of Commerce"
        },
        {
          "source": "rajah-blocking-2021",
          "exact": "On 9 January 2021, the Ministry of Commerce"
        }
      ]
    },
    "anti-sanctions-law-passed": {
      "type": "measure",
      "summary": "The Standing Committee of the National People’s Congress passed the Anti-Foreign Sanctions Law of China on 10 June 2021.",
      "actor": "npc-standing-committee",
      "measure": "anti-foreign-sanctions-law",
      "announced": "2021-06-10",
      "effective": "2021-06-10",
      "about": [
        "china"
      ],
      "importance": 2,
      "cues": [
        "law",
        "pass",
        "adopt",
        "sanctions",
        "counter",
        "retaliate",
        "legislation",
        "parliament",
        "lawmaker",
        "countermeasure",
        "visa",
        "asset"
      ],
      "prompts": [
        {
          "question": "On which day was the Anti-Foreign Sanctions Law of China passed?",
          "answer": "10 June 2021",
          "accept": [
            "June 10, 2021"
          ]
        }
      ],
      "sources": [
        {
          "source": "standard-sanctions-2021",
          "exact": "passed a law to counter foreign sanctions"
        },
        {
          "source": "perkins-sanctions-2021",
          "exact": "passed by the Standing Committee"
        }
      ]
    },
    "unreliable-entity-first-names": {
      "type": "event",
      "summary": "On 16 February 2023 the Chinese Ministry of Commerce put Lockheed Martin and Raytheon Missiles & Defense, the first names, on the Unreliable Entity List.",
      "when": "2023-02-16",
      "actors": [
        "mofcom"
      ],
      "about": [
        "unreliable-entity-list",
        "lockheed-martin",
        "raytheon-missiles",
        "china"
      ],
      "importance": 2,
      "cues": [
        "add",
        "put on",
        "blacklist",
        "list",
        "first",
        "Taiwan",
        "arms",
        "weapon",
        "defence",
        "sanction",
        "manufacturer",
        "arms sale"
      ],
      "prompts": [
        {
          "question": "Besides Raytheon Missiles & Defense, which company was first put on China’s Unreliable Entity List, in February 2023?",
          "answer": "Lockheed Martin",
          "accept": [
            "Lockheed",
            "Lockheed Martin Corporation"
          ]
        },
        {
          "question": "On which Chinese blacklist were Lockheed Martin and Raytheon Missiles & Defense the first names, in February 2023?",
          "answer": "Unreliable Entity List",
          "accept": [
            "unreliable entities list"
          ]
        },
        {
          "question": "On which day did the first two companies come onto China’s Unreliable Entity List?",
          "answer": "16 February 2023",
          "accept": [
            "February 16, 2023"
          ]
        }
      ],
      "sources": [
        {
          "source": "globaltimes-lockheed-2023",
          "exact": "likely marks the first time"
        },
        {
          "source": "scio-lockheed-2023",
          "exact": "inclusion of two companies"
        }
      ]
    },
    "supply-chain-rules-2026": {
      "type": "measure",
      "summary": "On 7 April 2026 the Chinese government published the Regulations on Industrial and Supply Chain Security, in force at once.",
      "actor": "chinese-government",
      "measure": "supply-chain-regulations",
      "announced": "2026-04-07",
      "effective": "2026-04-07",
      "about": [
        "china"
      ],
      "importance": 2,
      "cues": [
        "regulations",
        "publish",
        "issue",
        "supply chain",
        "decree",
        "security",
        "rule",
        "premier",
        "foreign company",
        "relocate",
        "pressure",
        "investigate"
      ],
      "sources": [
        {
          "source": "morganlewis-supply-2026",
          "exact": "with no transition period"
        },
        {
          "source": "sinoinsider-supply-2026",
          "exact": "the PRC State Council issued regulations"
        }
      ]
    },
    "export-list-june-2026": {
      "type": "figure",
      "summary": "On 22 June 2026, two weeks after a Pentagon blacklisting, the Chinese Ministry of Commerce put 10 American companies on its export control list.",
      "subject": "china-export-control-list",
      "quantity": "American companies added",
      "value": 10,
      "unit": "companies",
      "asOf": "2026-06-22",
      "about": [
        "mofcom",
        "china",
        "united-states",
        "us-defense-department"
      ],
      "importance": 2,
      "cues": [
        "add",
        "blacklist",
        "dual-use",
        "ban",
        "retaliate",
        "Pentagon",
        "sanction",
        "supplier",
        "tit for tat",
        "firm",
        "weapon",
        "defence"
      ],
      "respondsTo": [
        "pentagon-list-june-2026"
      ],
      "prompts": [
        {
          "question": "How many American companies did the Chinese Ministry of Commerce put on its export control list on 22 June 2026?",
          "answer": "10",
          "accept": [
            "ten",
            "10 companies"
          ]
        }
      ],
      "sources": [
        {
          "source": "squire-lists-2026",
          "exact": "separately added 10 US companies"
        },
        {
          "source": "benchmark-lists-2026",
          "exact": "response to recent US actions"
        }
      ]
    },
    "wto-complaint-2022": {
      "type": "event",
      "summary": "China began a dispute at the World Trade Organization on 12 December 2022 against the American export controls on chips.",
      "when": "2022-12-12",
      "actors": [
        "china"
      ],
      "about": [
        "wto",
        "united-states",
        "semiconductors",
        "mofcom",
        "us-chip-controls-2022"
      ],
      "importance": 2,
      "cues": [
        "complaint",
        "dispute",
        "lawsuit",
        "file",
        "sue",
        "consultations",
        "challenge",
        "case",
        "protest",
        "proceedings",
        "against",
        "trade body"
      ],
      "respondsTo": [
        "us-china-tech-july-2023/bis-controls-october-2022"
      ],
      "sources": [
        {
          "source": "voa-wto-2022",
          "exact": "announce on December 12"
        },
        {
          "source": "wto-ds615-2022",
          "exact": "China has requested WTO dispute consultations"
        }
      ]
    },
    "micron-review-opens": {
      "type": "event",
      "summary": "The Cyberspace Administration of China announced a security review of Micron’s products on 31 March 2023.",
      "when": "2023-03-31",
      "actors": [
        "china-cac"
      ],
      "about": [
        "micron",
        "china",
        "semiconductors"
      ],
      "importance": 2,
      "cues": [
        "review",
        "launch",
        "probe",
        "cybersecurity",
        "investigate",
        "announce",
        "investigation",
        "memory",
        "risk",
        "security",
        "memory chip",
        "regulator"
      ],
      "sources": [
        {
          "source": "asiatimes-micron-2023",
          "exact": "security review of Micron on March 31"
        },
        {
          "source": "prothomalo-micron-2023",
          "exact": "launched a review in March"
        }
      ]
    },
    "micron-purchases-stopped": {
      "type": "measure",
      "summary": "On 21 May 2023 the Cyberspace Administration of China barred operators of critical infrastructure from buying Micron’s products.",
      "actor": "china-cac",
      "measure": "micron-ban",
      "targets": [
        "micron"
      ],
      "scope": "purchases by operators of critical information infrastructure",
      "rationale": "risks to network security",
      "announced": "2023-05-21",
      "about": [
        "china",
        "semiconductors"
      ],
      "importance": 3,
      "cues": [
        "bar",
        "ban",
        "fail",
        "review",
        "stop buying",
        "critical infrastructure",
        "memory",
        "operator",
        "risk",
        "prohibit",
        "forbid",
        "regulator"
      ],
      "prompts": [
        {
          "question": "From which company might operators of China’s critical infrastructure no longer buy after 21 May 2023?",
          "answer": "Micron",
          "accept": [
            "Micron Technology"
          ]
        }
      ],
      "sources": [
        {
          "source": "technode-micron-2023",
          "exact": "now prohibited from purchasing Micron products"
        },
        {
          "source": "prothomalo-micron-2023",
          "exact": "should stop purchasing Micron products"
        }
      ]
    },
    "magnet-technology-considered": {
      "type": "proposal",
      "summary": "In December 2022 the Chinese Ministry of Commerce asked for views on a ban on exports of technology for rare-earth magnets.",
      "when": "2022-12",
      "actor": "mofcom",
      "step": "a ban on exports of technology for rare-earth magnets",
      "stage": "considered",
      "about": [
        "rare-earth-magnets",
        "rare-earths",
        "china"
      ],
      "importance": 1,
      "cues": [
        "public opinion",
        "consult",
        "propose",
        "consider",
        "catalogue",
        "comment",
        "consultation",
        "list",
        "amend",
        "prohibit",
        "seek views",
        "draft"
      ],
      "sources": [
        {
          "source": "straitstimes-magnets-2023",
          "exact": "sought public opinion in December 2022"
        },
        {
          "source": "hindu-magnets-2023",
          "exact": "sought public opinion last December"
        }
      ]
    },
    "gallium-exports-stop": {
      "type": "figure",
      "summary": "China exported 0 metric tons of wrought gallium in August 2023, the first month of its licensing, after 5.15 in July, customs data showed.",
      "subject": "gallium",
      "quantity": "China’s exports of wrought gallium",
      "value": 0,
      "unit": "metric tons",
      "asOf": "2023-08",
      "about": [
        "china",
        "china-customs",
        "metal-curbs-2023"
      ],
      "importance": 2,
      "cues": [
        "zero",
        "no exports",
        "fall",
        "plunge",
        "customs data",
        "export",
        "nothing",
        "stop",
        "dry up",
        "ship",
        "collapse",
        "none"
      ],
      "sources": [
        {
          "source": "reuters-zero-2023",
          "exact": "no exports of wrought gallium products"
        },
        {
          "source": "cnbc-zero-2023",
          "exact": "no exports of gallium products"
        }
      ],
      "prompts": [
        {
          "question": "How many metric tons of wrought gallium did China export in August 2023, after 5.15 in July?",
          "answer": "0",
          "accept": [
            "none",
            "zero",
            "0 metric tons"
          ]
        }
      ]
    },
    "graphite-controls-announced": {
      "type": "measure",
      "summary": "On 20 October 2023 China announced that exports of certain graphite products would need licences from 1 December 2023.",
      "actor": "mofcom",
      "measure": "graphite-controls-2023",
      "scope": "high-purity artificial graphite and natural flake graphite",
      "rationale": "national security and interests",
      "announced": "2023-10-20",
      "effective": "2023-12-01",
      "about": [
        "china",
        "graphite",
        "china-customs"
      ],
      "importance": 2,
      "cues": [
        "control",
        "curb",
        "permit",
        "licence",
        "license",
        "battery",
        "anode",
        "electric car",
        "approval",
        "restrict",
        "material"
      ],
      "sources": [
        {
          "source": "xinhua-graphite-2023",
          "exact": "take effect on Dec. 1, 2023"
        },
        {
          "source": "iea-graphite-2023",
          "exact": "effective from 1 December 2023"
        }
      ]
    },
    "magnet-technology-banned": {
      "type": "measure",
      "summary": "On 21 December 2023 China banned exports of technology for some rare-earth magnets; its ban on technology for extracting rare earths was older.",
      "actor": "mofcom",
      "measure": "magnet-technology-ban",
      "scope": "technology to make certain rare-earth magnets",
      "rationale": "national security and public interest",
      "announced": "2023-12-21",
      "about": [
        "china",
        "rare-earth-magnets",
        "rare-earths"
      ],
      "importance": 3,
      "cues": [
        "ban",
        "technology",
        "extract",
        "separate",
        "process",
        "catalogue",
        "know-how",
        "prohibit",
        "processing",
        "list",
        "separation",
        "forbid"
      ],
      "succeeds": [
        "magnet-technology-considered"
      ],
      "sources": [
        {
          "source": "straitstimes-magnets-2023",
          "exact": "technology to prepare some rare earth magnets"
        },
        {
          "source": "miningweekly-antimony-2024",
          "exact": "a ban already in place on exporting"
        },
        {
          "source": "economicreview-magnets-2023",
          "exact": "adding it to a ban already in place"
        }
      ]
    },
    "antimony-limits-in-force": {
      "type": "event",
      "summary": "The Chinese limits on exports of antimony took effect on 15 September 2024, a month after their announcement.",
      "when": "2024-09-15",
      "actors": [
        "mofcom"
      ],
      "about": [
        "antimony-controls-2024",
        "antimony",
        "china"
      ],
      "importance": 1,
      "cues": [
        "take effect",
        "took effect",
        "force",
        "licence",
        "license",
        "limit",
        "permit",
        "enter",
        "September",
        "ammunition",
        "battery",
        "start"
      ],
      "sources": [
        {
          "source": "metalnomist-antimony-2024",
          "exact": "came into effect on 15 September"
        }
      ]
    },
    "five-metals-controlled": {
      "type": "measure",
      "summary": "On 4 February 2025, minutes after a new American tariff, China put tungsten and four other metals under export licences.",
      "actor": "mofcom",
      "measure": "five-metal-controls-2025",
      "scope": "tungsten, tellurium, bismuth, molybdenum and indium",
      "rationale": "national security interests",
      "announced": "2025-02-04",
      "effective": "2025-02-04",
      "about": [
        "china",
        "tungsten",
        "china-customs",
        "united-states",
        "us-china-tariffs-2025"
      ],
      "importance": 2,
      "cues": [
        "control",
        "restrict",
        "tellurium",
        "bismuth",
        "molybdenum",
        "permit",
        "retaliate",
        "licence",
        "critical mineral",
        "minutes",
        "answer",
        "indium"
      ],
      "prompts": [
        {
          "question": "How many metals did China put under export licences on 4 February 2025, minutes after a new American tariff?",
          "answer": "Five",
          "accept": [
            "5"
          ]
        },
        {
          "question": "Besides tellurium, bismuth, molybdenum and indium, which metal did China put under export licences on 4 February 2025?",
          "answer": "Tungsten"
        }
      ],
      "sources": [
        {
          "source": "malaymail-metals-2025",
          "exact": "tungsten, tellurium, bismuth, indium and molybdenum"
        },
        {
          "source": "xinhua-metals-2025",
          "exact": "policy comes into effect on Tuesday"
        }
      ]
    },
    "rare-earths-controlled-april": {
      "type": "measure",
      "summary": "On 4 April 2025 China put seven medium and heavy rare earths, with their alloys and magnets, under export licences.",
      "actor": "mofcom",
      "measure": "rare-earth-controls-april-2025",
      "scope": "seven medium and heavy rare earths",
      "rationale": "national security and non-proliferation",
      "announced": "2025-04-04",
      "effective": "2025-04-04",
      "about": [
        "china",
        "rare-earths",
        "rare-earth-magnets",
        "china-customs"
      ],
      "importance": 3,
      "cues": [
        "control",
        "restrict",
        "samarium",
        "dysprosium",
        "terbium",
        "yttrium",
        "licence",
        "permit",
        "retaliate",
        "element",
        "carmaker",
        "shortage"
      ],
      "prompts": [
        {
          "question": "How many rare earths did China put under export licences on 4 April 2025?",
          "answer": "Seven",
          "accept": [
            "7"
          ]
        }
      ],
      "sources": [
        {
          "source": "hklaw-rare-earths-2025",
          "exact": "specific medium and heavy rare earth materials"
        },
        {
          "source": "nation-rare-earths-2025",
          "exact": "seven key medium-to-heavy rare earth elements"
        }
      ]
    },
    "magnet-exports-may-2025": {
      "type": "figure",
      "summary": "China’s exports of rare-earth magnets in May 2025 were 74 percent lower than a year before, according to Chinese customs.",
      "subject": "rare-earth-magnets",
      "quantity": "fall of China’s exports against a year before",
      "value": 74,
      "unit": "percent",
      "tolerance": 3,
      "asOf": "2025-05",
      "about": [
        "china",
        "rare-earth-controls-april-2025",
        "china-customs"
      ],
      "importance": 2,
      "cues": [
        "fall",
        "plunge",
        "drop",
        "export",
        "customs",
        "year-on-year",
        "shrink",
        "collapse",
        "slump",
        "lowest",
        "three quarters",
        "abroad"
      ],
      "sources": [
        {
          "source": "automotive-magnets-2025",
          "exact": "plummeted 74% year-on-year"
        },
        {
          "source": "econotimes-magnets-2025",
          "exact": "the decline was even steeper at 74%"
        }
      ]
    },
    "rare-earth-refining-share": {
      "type": "figure",
      "summary": "China’s share of the world’s refined output of rare earths was 92 percent in 2023, according to the International Energy Agency.",
      "subject": "rare-earths",
      "quantity": "China’s share of the world’s refined output",
      "value": 92,
      "unit": "percent",
      "tolerance": 3,
      "asOf": "2023",
      "about": [
        "china",
        "iea"
      ],
      "importance": 3,
      "cues": [
        "share",
        "percent",
        "per cent",
        "refine",
        "process",
        "dominate",
        "processing",
        "output",
        "refinery",
        "monopoly",
        "world supply",
        "refined"
      ],
      "sources": [
        {
          "source": "seaisi-refining-2024",
          "exact": "China representing 92% of the global refined output"
        },
        {
          "source": "automotive-refining-2025",
          "exact": "92% of its processing"
        }
      ]
    },
    "announcement-61-issued": {
      "type": "measure",
      "summary": "On 9 October 2025 China announced licences for foreign-made goods in which its rare earths make up 0.1 percent of the value or more.",
      "actor": "mofcom",
      "measure": "announcement-61",
      "scope": "foreign-made goods with traces of Chinese rare earths",
      "announced": "2025-10-09",
      "about": [
        "china",
        "rare-earths"
      ],
      "importance": 3,
      "cues": [
        "trace",
        "0.1 percent",
        "foreign-made",
        "extraterritorial",
        "licence",
        "expand",
        "tiny",
        "amount",
        "permit",
        "foreign company",
        "reach",
        "worldwide"
      ],
      "prompts": [
        {
          "question": "From what share of value would Chinese rare earths in foreign-made goods need a licence, under the rules of 9 October 2025?",
          "answer": "0.1 percent",
          "accept": [
            "0.1%",
            "0.1"
          ]
        }
      ],
      "sources": [
        {
          "source": "ap-rare-earths-2025",
          "exact": "even small traces of rare earths elements"
        },
        {
          "source": "chemradar-rare-earths-2025",
          "exact": "account for 0.1% or more"
        }
      ]
    },
    "announcement-62-issued": {
      "type": "measure",
      "summary": "On 9 October 2025 China required licences for exports of technology to mine, refine and recycle rare earths and make magnets, with immediate effect.",
      "actor": "mofcom",
      "measure": "announcement-62",
      "scope": "technology to mine, refine and recycle rare earths and to make magnets of them",
      "announced": "2025-10-09",
      "effective": "2025-10-09",
      "about": [
        "china",
        "rare-earths",
        "rare-earth-magnets"
      ],
      "importance": 2,
      "cues": [
        "technology",
        "know-how",
        "mining",
        "smelting",
        "recycling",
        "licence",
        "permit",
        "expertise",
        "extract",
        "equipment",
        "process",
        "restrict"
      ],
      "prompts": [
        {
          "question": "Besides mining, refining and magnet-making of rare earths, technology for what came under Chinese export licences on 9 October 2025?",
          "answer": "Recycling",
          "accept": [
            "recycling of rare earths"
          ]
        }
      ],
      "sources": [
        {
          "source": "ap-rare-earths-2025",
          "exact": "permitting requirements on exports of technologies"
        },
        {
          "source": "pillsbury-pause-2025",
          "exact": "rare-earth technologies and related items"
        },
        {
          "source": "particle-rare-earths-2025",
          "exact": "technology curbs taking effect immediately"
        }
      ]
    },
    "october-controls-suspended": {
      "type": "measure",
      "summary": "On 7 November 2025 China suspended its export controls of 9 October, on rare earths and other goods, until 10 November 2026.",
      "actor": "mofcom",
      "measure": "announcement-70",
      "scope": "the six export-control announcements of 9 October 2025",
      "announced": "2025-11-07",
      "effective": "2025-11-07",
      "ended": "[2026-11-10..2027-01-10]",
      "about": [
        "china",
        "rare-earths",
        "announcement-61",
        "announcement-62",
        "china-customs"
      ],
      "importance": 3,
      "cues": [
        "suspend",
        "pause",
        "suspension",
        "delay",
        "truce",
        "until",
        "postpone",
        "one year",
        "freeze",
        "export control",
        "resume",
        "shelve"
      ],
      "prompts": [
        {
          "question": "Until when did China suspend, in late 2025, its rare-earth export controls of 9 October 2025?",
          "answer": "10 November 2026",
          "accept": [
            "November 10, 2026"
          ]
        }
      ],
      "succeeds": [
        "announcement-61-issued",
        "announcement-62-issued"
      ],
      "respondsTo": [
        "us-china-tech-july-2023/trump-xi-busan"
      ],
      "sources": [
        {
          "source": "rawmaterials-pause-2025",
          "exact": "valid through November 10, 2026"
        },
        {
          "source": "united-pause-2025",
          "exact": "Announcement No. 70 (2025)"
        }
      ]
    },
    "geneva-countermeasures-promise": {
      "type": "event",
      "summary": "On 12 May 2025, in the Geneva truce, China promised to suspend or lift the countermeasures beyond tariffs that it had taken since 2 April.",
      "when": "2025-05-12",
      "actors": [
        "china"
      ],
      "place": "geneva",
      "about": [
        "geneva-truce",
        "united-states"
      ],
      "importance": 3,
      "cues": [
        "suspend",
        "remove",
        "non-tariff",
        "countermeasure",
        "truce",
        "joint statement",
        "lift",
        "pledge",
        "undertake",
        "agree",
        "restriction",
        "commit"
      ],
      "prompts": [
        {
          "question": "In which city did China promise on 12 May 2025 to suspend or lift its countermeasures beyond tariffs?",
          "answer": "Geneva"
        },
        {
          "question": "On which day did the United States and China issue their joint statement of Geneva on tariffs and countermeasures?",
          "answer": "12 May 2025",
          "accept": [
            "May 12, 2025"
          ]
        }
      ],
      "sources": [
        {
          "source": "portnews-geneva-2025",
          "exact": "suspend or remove non-tariff countermeasures"
        },
        {
          "source": "globebanner-geneva-2025",
          "exact": "for an initial period of 90 days"
        }
      ]
    },
    "trump-says-china-violated": {
      "type": "claim",
      "summary": "Donald Trump claimed on 30 May 2025 that China had totally violated its Geneva agreement with the United States.",
      "when": "2025-05-30",
      "claimants": [
        "donald-trump"
      ],
      "proposition": "China had totally violated its Geneva agreement with the United States",
      "about": [
        "china",
        "united-states",
        "geneva-truce"
      ],
      "status": "disputed",
      "importance": 2,
      "cues": [
        "violate",
        "breach",
        "accuse",
        "agreement",
        "deal",
        "truce",
        "break",
        "accusation",
        "post",
        "social media",
        "nice guy"
      ],
      "respondsTo": [
        "geneva-countermeasures-promise"
      ],
      "sources": [
        {
          "source": "arabpress-truce-2025",
          "exact": "totally violated its agreement"
        },
        {
          "source": "hindustan-truce-2025",
          "exact": "Beijing had violated a consensus"
        }
      ]
    },
    "mofcom-says-us-breached": {
      "type": "claim",
      "summary": "The Chinese Ministry of Commerce claimed on 2 June 2025 that the United States had broken the Geneva truce with new curbs on chips.",
      "when": "2025-06-02",
      "claimants": [
        "mofcom"
      ],
      "proposition": "the United States had broken the Geneva truce with new curbs on chips",
      "about": [
        "united-states",
        "geneva-truce",
        "semiconductors",
        "china"
      ],
      "status": "disputed",
      "importance": 2,
      "cues": [
        "reject",
        "accuse",
        "breach",
        "undermine",
        "discriminatory",
        "groundless",
        "break",
        "accusation",
        "export control",
        "deny",
        "rebuke",
        "consensus"
      ],
      "respondsTo": [
        "trump-says-china-violated"
      ],
      "sources": [
        {
          "source": "hindustan-truce-2025",
          "exact": "unilaterally introducing new discriminatory restrictions"
        },
        {
          "source": "thailand-truce-2025",
          "exact": "breaching a 90-day trade truce"
        }
      ]
    },
    "london-framework-agreed": {
      "type": "event",
      "summary": "The United States and China agreed in principle in London on 10 June 2025 on a framework to save their truce and ease rare-earth exports.",
      "when": "2025-06-10",
      "actors": [
        "united-states",
        "china"
      ],
      "place": "london",
      "about": [
        "london-framework",
        "rare-earths",
        "geneva-truce",
        "trade-truce"
      ],
      "importance": 3,
      "cues": [
        "agree",
        "framework",
        "talks",
        "negotiate",
        "magnets",
        "Lancaster House",
        "handshake",
        "consensus",
        "implement",
        "negotiator",
        "two days",
        "ease"
      ],
      "prompts": [
        {
          "question": "In which city did the United States and China agree on 10 June 2025 on a framework to save their truce?",
          "answer": "London"
        }
      ],
      "respondsTo": [
        "trump-says-china-violated",
        "mofcom-says-us-breached"
      ],
      "sources": [
        {
          "source": "lightwave-london-2025",
          "exact": "framework to implement the Geneva consensus"
        },
        {
          "source": "lightwave-london-2025",
          "exact": "Once the presidents approve it"
        },
        {
          "source": "diplomatic-london-2025",
          "exact": "announced on Tuesday, June 10, 2025"
        },
        {
          "source": "harici-london-2025",
          "exact": "get their trade truce back on track"
        }
      ]
    },
    "chips-no-longer-safe": {
      "type": "statement",
      "summary": "Four Chinese industry associations warned on 3 December 2024 that American chips were no longer safe to buy.",
      "when": "2024-12-03",
      "speaker": "chinese-industry-associations",
      "paraphrase": "American chips were no longer safe to buy",
      "about": [
        "semiconductors",
        "united-states",
        "china"
      ],
      "importance": 2,
      "cues": [
        "warn",
        "no longer safe",
        "advise",
        "buy local",
        "association",
        "wary",
        "caution",
        "reliable",
        "trust",
        "industry body",
        "avoid",
        "supplier"
      ],
      "respondsTo": [
        "us-china-tech-july-2023/chip-rules-december-2024"
      ],
      "sources": [
        {
          "source": "mint-unsafe-2024",
          "exact": "four of the country's top industry associations"
        },
        {
          "source": "devdiscourse-unsafe-2024",
          "exact": "Four major Chinese industry associations"
        }
      ],
      "prompts": [
        {
          "question": "When did Chinese industry associations call American chips unsafe, relative to the American chip rules of 2 December 2024?",
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
    "nvidia-probe-opens": {
      "type": "event",
      "summary": "On 9 December 2024 the State Administration for Market Regulation opened an antitrust investigation of Nvidia over its purchase of Mellanox.",
      "when": "2024-12-09",
      "actors": [
        "china-samr"
      ],
      "about": [
        "nvidia",
        "mellanox",
        "china"
      ],
      "importance": 2,
      "cues": [
        "probe",
        "investigate",
        "antitrust",
        "anti-monopoly",
        "launch",
        "open",
        "monopoly",
        "competition",
        "regulator",
        "acquisition",
        "takeover",
        "suspect"
      ],
      "sources": [
        {
          "source": "dunya-nvidia-2024",
          "exact": "launched an investigation into Nvidia Corp"
        },
        {
          "source": "shine-nvidia-2024",
          "exact": "acquisition of Mellanox, an Israeli-American supplier"
        }
      ]
    },
    "nvidia-found-in-breach": {
      "type": "event",
      "summary": "The State Administration for Market Regulation said on 15 September 2025, after a preliminary inquiry, that Nvidia had broken China’s anti-monopoly law; its inquiry continued.",
      "when": "2025-09-15",
      "actors": [
        "china-samr"
      ],
      "about": [
        "nvidia",
        "mellanox",
        "china"
      ],
      "importance": 2,
      "cues": [
        "violate",
        "preliminary",
        "anti-monopoly",
        "antitrust",
        "find",
        "breach",
        "break the law",
        "monopoly",
        "competition",
        "regulator",
        "takeover",
        "further investigation"
      ],
      "succeeds": [
        "nvidia-probe-opens"
      ],
      "sources": [
        {
          "source": "geopolitechs-nvidia-2025",
          "exact": "it was determined that NVIDIA Corporation had violated"
        },
        {
          "source": "geopolitechs-nvidia-2025",
          "exact": "following a preliminary investigation"
        },
        {
          "source": "jdsupra-nvidia-2025",
          "exact": "proceed with a further investigation into NVIDIA"
        }
      ]
    },
    "h20-use-discouraged": {
      "type": "event",
      "summary": "In the weeks before 12 August 2025 Chinese authorities urged companies to avoid Nvidia’s H20, above all for government work, according to Bloomberg.",
      "when": "[2025-07-15..2025-08-12]",
      "actors": [
        "chinese-government"
      ],
      "about": [
        "nvidia-h20",
        "nvidia",
        "china",
        "ai-chips"
      ],
      "importance": 2,
      "cues": [
        "urge",
        "avoid",
        "discourage",
        "notice",
        "guidance",
        "advise",
        "warn",
        "refrain",
        "security",
        "back door",
        "state agency",
        "shun"
      ],
      "sources": [
        {
          "source": "mint-h20-2025",
          "exact": "refrain from using Nvidia Corp.’s H20 processors"
        },
        {
          "source": "btimes-h20-2025",
          "exact": "while falling short of an outright ban"
        }
      ],
      "prompts": [
        {
          "question": "Which Nvidia chip did Chinese authorities urge companies to avoid in the weeks before 12 August 2025?",
          "answer": "H20",
          "accept": [
            "Nvidia H20",
            "the H20"
          ]
        }
      ]
    },
    "rtx-pro-orders-stopped": {
      "type": "event",
      "summary": "The Cyberspace Administration of China told ByteDance, Alibaba and others to end orders of Nvidia’s RTX Pro 6000D, the press reported on 17 September 2025.",
      "when": "[2025-09-14..2025-09-17]",
      "actors": [
        "china-cac"
      ],
      "about": [
        "nvidia-rtx-pro-6000d",
        "nvidia",
        "bytedance",
        "alibaba",
        "china"
      ],
      "importance": 2,
      "cues": [
        "stop",
        "order",
        "halt",
        "ban",
        "terminate",
        "testing",
        "regulator",
        "buy",
        "purchase",
        "cancel",
        "internet company",
        "instruct"
      ],
      "sources": [
        {
          "source": "standard-rtx-2025",
          "exact": "terminate their testing and orders"
        },
        {
          "source": "catenaa-rtx-2025",
          "exact": "halt purchases of Nvidia AI chips"
        }
      ],
      "prompts": [
        {
          "question": "Which Chinese regulator told firms to end orders of Nvidia’s RTX Pro 6000D, as reported on 17 September 2025?",
          "answer": "Cyberspace Administration of China",
          "accept": [
            "CAC",
            "the CAC",
            "the Cyberspace Administration of China"
          ]
        },
        {
          "question": "Orders of which Nvidia chip made for China did a Chinese regulator stop, as reported on 17 September 2025?",
          "answer": "RTX Pro 6000D",
          "accept": [
            "RTX 6000D",
            "RTX6000D"
          ]
        }
      ]
    },
    "h200-stopped-at-customs": {
      "type": "event",
      "summary": "Chinese customs told agents that Nvidia’s H200 chips may not enter China, Reuters reported on 14 January 2026.",
      "when": "[2026-01-12..2026-01-14]",
      "actors": [
        "china-customs"
      ],
      "about": [
        "nvidia-h200",
        "nvidia",
        "china",
        "ai-chips"
      ],
      "importance": 2,
      "cues": [
        "block",
        "bar",
        "not permitted",
        "customs",
        "ban",
        "stop",
        "border",
        "import",
        "refuse",
        "entry",
        "hold up",
        "instruct"
      ],
      "sources": [
        {
          "source": "newsaz-h200-2026",
          "exact": "not permitted to enter the country"
        },
        {
          "source": "bazaar-h200-2026",
          "exact": "not to purchase the chips unless necessary"
        },
        {
          "source": "bt-h200-2026",
          "exact": "Chinese customs authorities told agents"
        }
      ],
      "prompts": [
        {
          "question": "Which Nvidia chip may not enter China, as Chinese customs told agents, according to Reuters on 14 January 2026?",
          "answer": "H200",
          "accept": [
            "Nvidia H200",
            "the H200"
          ]
        }
      ]
    },
    "h200-first-batch-approved": {
      "type": "event",
      "summary": "China approved its first imports of the H200, for ByteDance, Alibaba and Tencent, Reuters reported on 28 January 2026.",
      "when": "[2026-01-24..2026-01-28]",
      "actors": [
        "chinese-government"
      ],
      "about": [
        "nvidia-h200",
        "nvidia",
        "bytedance",
        "alibaba",
        "tencent",
        "china"
      ],
      "importance": 2,
      "cues": [
        "approve",
        "approval",
        "first batch",
        "clear",
        "allow",
        "import",
        "green light",
        "permit",
        "buy",
        "purchase",
        "order",
        "licence"
      ],
      "succeeds": [
        "h200-stopped-at-customs"
      ],
      "sources": [
        {
          "source": "bt-h200-2026",
          "exact": "approved to purchase over 400,000 H200 chips"
        },
        {
          "source": "idcnova-h200-2026",
          "exact": "the initial approvals cover the purchase"
        }
      ],
      "prompts": [
        {
          "question": "Besides ByteDance and Alibaba, which Chinese firm got the first approval to import H200 chips, as reported in January 2026?",
          "answer": "Tencent"
        },
        {
          "question": "What did China do in late January 2026 about imports of H200 chips, which customs had barred that month?",
          "answer": "Approved the first ones",
          "accept": [
            "it approved the first ones",
            "approved the first imports",
            "allowed the first ones",
            "allowed some"
          ]
        }
      ]
    },
    "nexperia-order-issued": {
      "type": "event",
      "summary": "On 30 September 2025 the Netherlands invoked an emergency law to gain power over decisions of Nexperia, a chipmaker owned by China’s Wingtech.",
      "when": "2025-09-30",
      "actors": [
        "netherlands"
      ],
      "about": [
        "nexperia-order",
        "nexperia",
        "wingtech",
        "china"
      ],
      "importance": 3,
      "cues": [
        "invoke",
        "take control",
        "seize",
        "order",
        "emergency",
        "Goods Availability Act",
        "intervene",
        "takeover",
        "chipmaker",
        "governance",
        "crisis",
        "minister"
      ],
      "sources": [
        {
          "source": "evertiq-nexperia-2025",
          "exact": "taken on 30 September 2025"
        },
        {
          "source": "baker-nexperia-2025",
          "exact": "prohibits the company from relocating parts"
        }
      ]
    },
    "nexperia-exports-banned": {
      "type": "measure",
      "summary": "From 4 October 2025 China banned exports of the chips that Nexperia finishes at its factory in Guangdong.",
      "actor": "mofcom",
      "measure": "nexperia-export-ban",
      "targets": [
        "nexperia"
      ],
      "scope": "products of Nexperia’s factory in Guangdong",
      "announced": "2025-10-04",
      "effective": "2025-10-04",
      "about": [
        "china",
        "semiconductors",
        "netherlands"
      ],
      "importance": 2,
      "cues": [
        "ban",
        "block",
        "export",
        "restrict",
        "shortage",
        "carmaker",
        "prohibit",
        "car industry",
        "car production",
        "supply",
        "retaliate",
        "chipmaker"
      ],
      "respondsTo": [
        "nexperia-order-issued"
      ],
      "sources": [
        {
          "source": "techzine-nexperia-2025",
          "exact": "in force since October 4"
        },
        {
          "source": "icpcb-nexperia-2025",
          "exact": "issued a formal export control order"
        },
        {
          "source": "anews-nexperia-2025",
          "exact": "blocking exports from Nexperia's largest factory"
        }
      ]
    },
    "nexperia-civilian-exemption": {
      "type": "event",
      "summary": "On 9 November 2025 the Chinese Ministry of Commerce said that it was exempting Nexperia chips for civilian use from its export ban.",
      "when": "2025-11-09",
      "actors": [
        "mofcom"
      ],
      "about": [
        "nexperia",
        "nexperia-export-ban",
        "china",
        "semiconductors"
      ],
      "importance": 2,
      "cues": [
        "exempt",
        "exemption",
        "civilian",
        "resume",
        "allow",
        "ease",
        "exception",
        "waive",
        "lift",
        "export",
        "carmaker",
        "permit"
      ],
      "succeeds": [
        "nexperia-exports-banned"
      ],
      "sources": [
        {
          "source": "people-nexperia-2025",
          "exact": "exemptions for compliant exports intended for civilian use"
        },
        {
          "source": "konsyse-nexperia-2025",
          "exact": "exemptions for civilian applications of Nexperia components"
        }
      ]
    },
    "nexperia-order-suspended": {
      "type": "event",
      "summary": "The Netherlands suspended its order on Nexperia on 19 November 2025, after talks with China.",
      "when": "2025-11-19",
      "actors": [
        "netherlands"
      ],
      "about": [
        "nexperia-order",
        "nexperia",
        "china"
      ],
      "importance": 2,
      "cues": [
        "suspend",
        "pause",
        "goodwill",
        "constructive",
        "Karremans",
        "order",
        "minister",
        "lift",
        "withdraw",
        "gesture",
        "give back control",
        "halt"
      ],
      "succeeds": [
        "nexperia-order-issued"
      ],
      "respondsTo": [
        "nexperia-civilian-exemption"
      ],
      "sources": [
        {
          "source": "xinhua-nexperia-2025",
          "exact": "suspending my order under the Goods Availability Act"
        },
        {
          "source": "anews-nexperia-2025",
          "exact": "temporarily lifts a measure imposed in late September"
        }
      ]
    },
    "liu-he-vice-premier": {
      "type": "role",
      "summary": "Liu He was China’s vice premier for economic affairs from 19 March 2018 to 12 March 2023.",
      "person": "liu-he",
      "post": "China’s vice premier for economic affairs",
      "from": "2018-03-19",
      "to": "2023-03-12",
      "about": [
        "china"
      ],
      "importance": 2,
      "cues": [
        "vice premier",
        "vice-premier",
        "trade negotiator",
        "economic",
        "envoy",
        "chief negotiator",
        "negotiator",
        "economist",
        "top economic official",
        "deputy"
      ],
      "sources": [
        {
          "source": "govcn-premiers-2018",
          "exact": "were endorsed as vice-premiers"
        },
        {
          "source": "dw-premiers-2023",
          "exact": "former vice premier in charge of economic"
        }
      ]
    },
    "he-lifeng-vice-premier": {
      "type": "role",
      "summary": "He Lifeng became China’s vice premier for economic affairs on 12 March 2023, after Liu He.",
      "person": "he-lifeng",
      "post": "China’s vice premier for economic affairs",
      "from": "2023-03-12",
      "about": [
        "china"
      ],
      "importance": 3,
      "cues": [
        "vice premier",
        "vice-premier",
        "trade negotiator",
        "economic",
        "endorse",
        "chief negotiator",
        "negotiator",
        "economic tsar",
        "successor",
        "deputy",
        "succeed"
      ],
      "succeeds": [
        "liu-he-vice-premier"
      ],
      "sources": [
        {
          "source": "urdupoint-premiers-2023",
          "exact": "He Lifeng replaces Liu He"
        },
        {
          "source": "dw-premiers-2023",
          "exact": "was replaced by He Lifeng"
        }
      ]
    },
    "wang-wentao-commerce-minister": {
      "type": "role",
      "summary": "Wang Wentao became commerce minister of China on 26 December 2020.",
      "person": "wang-wentao",
      "post": "commerce minister of China",
      "organization": "mofcom",
      "from": "2020-12-26",
      "about": [
        "china"
      ],
      "importance": 2,
      "cues": [
        "commerce minister",
        "minister of commerce",
        "minister",
        "appoint",
        "trade minister",
        "successor",
        "name",
        "head",
        "ministry"
      ],
      "sources": [
        {
          "source": "wikiwand-wang",
          "exact": "26 December 2020"
        },
        {
          "source": "cna-wang-2021",
          "exact": "the country's new commerce minister"
        }
      ]
    },
    "qin-gang-foreign-minister": {
      "type": "role",
      "summary": "Qin Gang was foreign minister of China from 30 December 2022 until his removal on 25 July 2023.",
      "person": "qin-gang",
      "post": "foreign minister of China",
      "from": "2022-12-30",
      "to": "2023-07-25",
      "about": [
        "china"
      ],
      "importance": 2,
      "cues": [
        "foreign minister",
        "minister of foreign affairs",
        "remove",
        "oust",
        "appoint",
        "top diplomat",
        "dismiss",
        "sack",
        "disappear",
        "absence",
        "vanish"
      ],
      "prompts": [
        {
          "question": "Which foreign minister of China was removed on 25 July 2023, after seven months in office?",
          "answer": "Qin Gang",
          "accept": [
            "Qin"
          ]
        }
      ],
      "sources": [
        {
          "source": "globaltimes-qin-2022",
          "exact": "appointed as the new Chinese foreign minister"
        },
        {
          "source": "japantimes-qin-2023",
          "exact": "removed from office on Tuesday"
        }
      ]
    },
    "wang-yi-foreign-minister": {
      "type": "role",
      "summary": "Wang Yi became foreign minister of China again on 25 July 2023, after Qin Gang.",
      "person": "wang-yi",
      "post": "foreign minister of China",
      "from": "2023-07-25",
      "about": [
        "china"
      ],
      "importance": 2,
      "cues": [
        "foreign minister",
        "minister of foreign affairs",
        "appoint",
        "reinstate",
        "replace",
        "top diplomat",
        "return",
        "successor",
        "diplomat",
        "again"
      ],
      "succeeds": [
        "qin-gang-foreign-minister"
      ],
      "prompts": [
        {
          "question": "On which day was Wang Yi made foreign minister of China for the second time?",
          "answer": "25 July 2023",
          "accept": [
            "July 25, 2023"
          ]
        }
      ],
      "sources": [
        {
          "source": "japantimes-qin-2023",
          "exact": "voted to appoint Wang Yi"
        },
        {
          "source": "lbc-qin-2023",
          "exact": "his predecessor Wang Yi was reinstated"
        }
      ]
    },
    "lutnick-commerce-secretary": {
      "type": "role",
      "summary": "Howard Lutnick was sworn in as US secretary of commerce on 21 February 2025.",
      "person": "howard-lutnick",
      "post": "US secretary of commerce",
      "organization": "us-commerce",
      "from": "2025-02-21",
      "about": [
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "commerce secretary",
        "secretary of commerce",
        "swear in",
        "confirm",
        "oath",
        "take office",
        "financier",
        "billionaire",
        "trade minister",
        "cabinet"
      ],
      "succeeds": [
        "raimondo-commerce-secretary"
      ],
      "sources": [
        {
          "source": "fox-lutnick-2025",
          "exact": "swore in Howard Lutnick as secretary of commerce"
        }
      ]
    },
    "kessler-under-secretary": {
      "type": "role",
      "summary": "Jeffrey Kessler became US under secretary of commerce for industry and security in March 2025.",
      "person": "jeffrey-kessler",
      "post": "US under secretary of commerce for industry and security",
      "organization": "us-bis",
      "from": "2025-03",
      "about": [
        "us-commerce",
        "united-states"
      ],
      "importance": 1,
      "cues": [
        "under secretary",
        "undersecretary",
        "export controls",
        "confirm",
        "official",
        "in charge",
        "chief",
        "Senate",
        "agency"
      ],
      "succeeds": [
        "estevez-under-secretary"
      ],
      "sources": [
        {
          "source": "itt-kessler-2025",
          "exact": "undersecretary of commerce for industry and security"
        },
        {
          "source": "ecd-entity-list-2025",
          "exact": "Jeffrey Kessler, BIS undersecretary"
        }
      ],
      "prompts": [
        {
          "question": "Whom did the US Senate confirm in March 2025 as head of the Bureau of Industry and Security?",
          "answer": "Jeffrey Kessler",
          "accept": [
            "Kessler"
          ]
        }
      ]
    },
    "greer-trade-representative": {
      "type": "role",
      "summary": "Jamieson Greer was confirmed as US trade representative on 26 February 2025.",
      "person": "jamieson-greer",
      "post": "US trade representative",
      "organization": "ustr",
      "from": "2025-02",
      "about": [
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "trade representative",
        "trade negotiator",
        "confirm",
        "trade envoy",
        "ambassador",
        "Senate",
        "lawyer",
        "trade chief",
        "negotiator"
      ],
      "sources": [
        {
          "source": "ballotpedia-greer-2025",
          "exact": "U.S. trade representative on Feb. 26"
        }
      ]
    },
    "sacks-ai-czar": {
      "type": "role",
      "summary": "David Sacks was White House adviser on artificial intelligence and cryptocurrency from January 2025 to March 2026.",
      "person": "david-sacks",
      "post": "White House AI and crypto czar",
      "from": "2025-01",
      "to": "2026-03",
      "about": [
        "us-government",
        "artificial-intelligence"
      ],
      "importance": 2,
      "cues": [
        "AI czar",
        "czar",
        "adviser",
        "step down",
        "tsar",
        "investor",
        "advise",
        "venture capitalist",
        "crypto",
        "leave"
      ],
      "sources": [
        {
          "source": "abc7-sacks-2024",
          "exact": "Filling the role will be tech entrepreneur"
        },
        {
          "source": "dots-sacks-2026",
          "exact": "has stepped down from the role"
        },
        {
          "source": "techcrunch-sacks-2026",
          "exact": "much further from the power center"
        }
      ]
    },
    "huang-nvidia-head": {
      "type": "role",
      "summary": "Jensen Huang has been president and chief executive of Nvidia since he co-founded it in 1993.",
      "person": "jensen-huang",
      "post": "chief executive of Nvidia",
      "organization": "nvidia",
      "from": "1993",
      "importance": 2,
      "cues": [
        "chief executive",
        "CEO",
        "founder",
        "co-founder",
        "boss",
        "head",
        "lead",
        "found",
        "run",
        "leather jacket"
      ],
      "sources": [
        {
          "source": "nvidia-huang",
          "exact": "Jensen Huang gründete NVIDIA 1993"
        }
      ]
    },
    "nvidia-deepseek-loss": {
      "type": "figure",
      "summary": "Nvidia lost about 590 billion dollars of market value on 27 January 2025, after DeepSeek’s model R1 had come out.",
      "subject": "nvidia",
      "quantity": "one-day fall in Nvidia’s market value",
      "value": 590,
      "unit": "billion dollars",
      "tolerance": 10,
      "asOf": "2025-01-27",
      "about": [
        "deepseek",
        "deepseek-r1",
        "artificial-intelligence",
        "china"
      ],
      "importance": 3,
      "cues": [
        "market value",
        "share",
        "stock",
        "plunge",
        "fall",
        "wipe out",
        "billion",
        "capitalization",
        "record",
        "tumble",
        "single day",
        "chatbot"
      ],
      "sources": [
        {
          "source": "businessplus-deepseek-2025",
          "exact": "after shedding $589bn in market value"
        },
        {
          "source": "epoch-deepseek-2025",
          "exact": "wiped out $593.7 billion"
        }
      ],
      "prompts": [
        {
          "question": "Which Chinese company’s model R1 set off the fall in Nvidia’s shares on 27 January 2025?",
          "answer": "DeepSeek"
        }
      ]
    },
    "inspur-units-listed": {
      "type": "event",
      "summary": "The US Bureau of Industry and Security put six Inspur subsidiaries on its Entity List on 25 March 2025.",
      "when": "2025-03-25",
      "actors": [
        "us-bis"
      ],
      "about": [
        "inspur",
        "entity-list",
        "us-commerce",
        "china",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "add",
        "list",
        "blacklist",
        "subsidiary",
        "unit",
        "supercomputer",
        "military",
        "sanction",
        "affiliate",
        "server",
        "supplier",
        "army"
      ],
      "sources": [
        {
          "source": "malay-mail-inspur-2025",
          "exact": "Six subsidiaries of Inspur Group"
        },
        {
          "source": "ecd-entity-list-2025",
          "exact": "China’s leading cloud computing service provider"
        }
      ],
      "prompts": [
        {
          "question": "Subsidiaries of which Chinese server maker joined the US Entity List on 25 March 2025?",
          "answer": "Inspur",
          "accept": [
            "Inspur Group"
          ]
        }
      ]
    },
    "h20-licence-requirement": {
      "type": "measure",
      "summary": "The American government told Nvidia on 9 April 2025 that H20 chips needed licences for China.",
      "actor": "united-states",
      "measure": "h20-licence-rule",
      "targets": [
        "nvidia"
      ],
      "scope": "Nvidia’s H20 and chips of like bandwidth",
      "rationale": "a risk of use in Chinese supercomputers",
      "announced": "2025-04-09",
      "about": [
        "nvidia-h20",
        "ai-chips",
        "us-government",
        "china"
      ],
      "importance": 3,
      "cues": [
        "licence",
        "license",
        "require",
        "export",
        "ban",
        "restrict",
        "H20",
        "permit",
        "sale",
        "inform",
        "tell",
        "approval"
      ],
      "sources": [
        {
          "source": "nbc-h20-2025",
          "exact": "government told Nvidia it would require a license"
        },
        {
          "source": "silicon-h20-2025",
          "exact": "will now require a special licence"
        }
      ],
      "prompts": [
        {
          "question": "Which chip of Nvidia’s did the United States put under licensing for China in April 2025?",
          "answer": "H20",
          "accept": [
            "the H20",
            "H20 chip"
          ]
        }
      ]
    },
    "nvidia-h20-charge": {
      "type": "figure",
      "summary": "Nvidia said on 15 April 2025 that the H20 licence requirement would cost it up to about 5.5 billion dollars.",
      "subject": "nvidia",
      "quantity": "charge that Nvidia expected from the H20 licence requirement",
      "value": 5.5,
      "unit": "billion dollars",
      "tolerance": 0.5,
      "asOf": "2025-04-15",
      "about": [
        "h20-licence-rule",
        "nvidia-h20",
        "china"
      ],
      "importance": 2,
      "cues": [
        "charge",
        "writedown",
        "hit",
        "billion",
        "cost",
        "quarter",
        "write off",
        "loss",
        "inventory",
        "expense",
        "earnings",
        "stock"
      ],
      "respondsTo": [
        "h20-licence-requirement"
      ],
      "sources": [
        {
          "source": "silicon-h20-2025",
          "exact": "it would take $5.5 billion in charges"
        },
        {
          "source": "money-morning-2025",
          "exact": "would force it to take a $5.5 billion"
        }
      ]
    },
    "us-tariff-peak": {
      "type": "figure",
      "summary": "American tariffs on Chinese goods reached 145 percent on 10 April 2025, the White House said.",
      "subject": "us-china-tariffs-2025",
      "quantity": "American tariff on Chinese goods",
      "value": 145,
      "unit": "percent",
      "asOf": "2025-04-10",
      "about": [
        "united-states",
        "china",
        "donald-trump",
        "us-government"
      ],
      "importance": 2,
      "cues": [
        "tariff",
        "duty",
        "percent",
        "rate",
        "levy",
        "raise",
        "increase",
        "total",
        "peak",
        "reach",
        "trade war",
        "import"
      ],
      "sources": [
        {
          "source": "mem-tariff-2025",
          "exact": "US tariffs on Chinese imports now total 145%"
        },
        {
          "source": "epoch-tariff-2025",
          "exact": "have risen to 145 percent"
        }
      ]
    },
    "geneva-truce": {
      "type": "event",
      "summary": "After talks in Geneva, the United States and China announced on 12 May 2025 a cut in tariffs for 90 days.",
      "when": "2025-05-12",
      "actors": [
        "united-states",
        "china"
      ],
      "place": "geneva",
      "about": [
        "trade-truce",
        "us-china-tariffs-2025",
        "scott-bessent",
        "jamieson-greer",
        "he-lifeng",
        "geneva-truce"
      ],
      "importance": 3,
      "cues": [
        "truce",
        "agree",
        "joint statement",
        "suspend",
        "pause",
        "tariff",
        "90 days",
        "slash",
        "ceasefire",
        "negotiator",
        "relief",
        "weekend"
      ],
      "sources": [
        {
          "source": "i24-geneva-2025",
          "exact": "agreed to suspend most tariffs"
        },
        {
          "source": "portnews-geneva-2025",
          "exact": "for an initial period of 90 days"
        }
      ],
      "prompts": [
        {
          "question": "In which city did American and Chinese negotiators agree in May 2025 on a 90-day cut in tariffs?",
          "answer": "Geneva"
        }
      ]
    },
    "geneva-tariff-cut": {
      "type": "figure",
      "summary": "In May 2025, under the Geneva truce, the American tariff on Chinese goods fell from 145 to 30 percent.",
      "subject": "us-china-tariffs-2025",
      "quantity": "American tariff on Chinese goods under the Geneva truce",
      "value": 30,
      "unit": "percent",
      "asOf": "2025-05",
      "about": [
        "united-states",
        "china",
        "trade-truce",
        "geneva",
        "geneva-truce"
      ],
      "importance": 2,
      "cues": [
        "tariff",
        "cut",
        "reduce",
        "lower",
        "percent",
        "rate",
        "slash",
        "ceasefire",
        "levy",
        "drop",
        "import",
        "temporarily"
      ],
      "succeeds": [
        "us-tariff-peak"
      ],
      "sources": [
        {
          "source": "i24-geneva-2025",
          "exact": "30 percent from the current 145 percent"
        }
      ]
    },
    "diffusion-rule-dropped": {
      "type": "event",
      "summary": "The US Bureau of Industry and Security said on 13 May 2025 that it would rescind the AI diffusion rule.",
      "when": "2025-05-13",
      "actors": [
        "us-bis"
      ],
      "about": [
        "ai-diffusion-rule",
        "ai-chips",
        "jeffrey-kessler",
        "us-commerce",
        "united-states"
      ],
      "importance": 3,
      "cues": [
        "rescind",
        "repeal",
        "drop",
        "scrap",
        "withdraw",
        "diffusion",
        "cancel",
        "revoke",
        "abandon",
        "bureaucratic",
        "replace"
      ],
      "succeeds": [
        "ai-diffusion-rule-issued"
      ],
      "sources": [
        {
          "source": "alston-diffusion-2025",
          "exact": "officially rescinded the Framework"
        },
        {
          "source": "freshfields-diffusion-2025",
          "exact": "provisions will not go into effect"
        }
      ],
      "prompts": [
        {
          "question": "Which regulation of the Biden years did the US Bureau of Industry and Security drop on 13 May 2025?",
          "answer": "AI diffusion rule",
          "accept": [
            "the AI diffusion rule",
            "diffusion rule"
          ]
        }
      ]
    },
    "ascend-warning": {
      "type": "measure",
      "summary": "On 13 May 2025 the US Bureau of Industry and Security warned that using Huawei’s Ascend chips may break export rules.",
      "actor": "us-bis",
      "measure": "ascend-guidance",
      "targets": [
        "huawei"
      ],
      "scope": "use of advanced Chinese chips anywhere",
      "announced": "2025-05-13",
      "about": [
        "ascend-chips",
        "ai-chips",
        "china",
        "us-commerce",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "guidance",
        "warn",
        "warning",
        "risk",
        "use",
        "violate",
        "Ascend",
        "worldwide",
        "anywhere",
        "breach",
        "penalty",
        "processor"
      ],
      "sources": [
        {
          "source": "alston-diffusion-2025",
          "exact": "such as Huawei Ascend chips"
        },
        {
          "source": "freshfields-diffusion-2025",
          "exact": "presumptive violations"
        }
      ],
      "prompts": [
        {
          "question": "Use of which company’s Ascend chips may break US export rules, according to guidance of 13 May 2025?",
          "answer": "Huawei",
          "accept": [
            "Huawei’s"
          ]
        }
      ]
    },
    "eda-curbs-imposed": {
      "type": "measure",
      "summary": "From 23 May to 2 July 2025 the US Department of Commerce required licences for chip design software sold to China.",
      "actor": "us-commerce",
      "measure": "eda-curbs",
      "targets": [
        "china"
      ],
      "scope": "electronic design automation software",
      "announced": "2025-05-23",
      "ended": "2025-07-02",
      "about": [
        "eda-software",
        "us-bis",
        "semiconductors",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "software",
        "design",
        "licence",
        "letter",
        "restrict",
        "lift",
        "rescind",
        "permit",
        "tool",
        "supplier",
        "stop",
        "order"
      ],
      "sources": [
        {
          "source": "edgar-index-eda-2025",
          "exact": "license requirements mentioned in the May 23 letter"
        },
        {
          "source": "vcpost-eda-2025",
          "exact": "from selling important software"
        }
      ],
      "prompts": [
        {
          "question": "Which kind of programs did the United States keep from China between May and July 2025?",
          "answer": "Chip design software",
          "accept": [
            "EDA software",
            "electronic design automation",
            "EDA"
          ]
        },
        {
          "question": "On which day did the United States lift its curbs on chip design software for China?",
          "answer": "2 July 2025",
          "accept": [
            "July 2, 2025"
          ]
        }
      ]
    },
    "h20-licences-assured": {
      "type": "statement",
      "summary": "Nvidia said on 14 July 2025 that Washington had assured it of licences to sell the H20 in China.",
      "when": "2025-07-14",
      "speaker": "nvidia",
      "paraphrase": "the American government would grant licences for H20 sales to China",
      "about": [
        "nvidia-h20",
        "h20-licence-rule",
        "jensen-huang",
        "us-government",
        "china",
        "united-states"
      ],
      "importance": 3,
      "cues": [
        "resume",
        "assure",
        "licence",
        "grant",
        "sale",
        "approve",
        "H20",
        "permit",
        "green light",
        "shipment",
        "soon",
        "filing"
      ],
      "sources": [
        {
          "source": "kesq-h20-2025",
          "exact": "received assurances from the US government"
        },
        {
          "source": "republic-h20-2025",
          "exact": "has assured Nvidia that licenses will be granted"
        }
      ],
      "prompts": [
        {
          "question": "Sales of which chip to China could Nvidia resume, as it said on 14 July 2025?",
          "answer": "H20",
          "accept": [
            "the H20",
            "H20 chip"
          ]
        }
      ]
    },
    "nvidia-china-share-2024": {
      "type": "figure",
      "summary": "China made up 13 percent of Nvidia’s sales in 2024.",
      "subject": "nvidia",
      "quantity": "China’s share of Nvidia’s sales",
      "value": 13,
      "unit": "percent",
      "tolerance": 1,
      "asOf": "2024",
      "about": [
        "china"
      ],
      "importance": 2,
      "cues": [
        "share",
        "percent",
        "sales",
        "revenue",
        "market",
        "turnover",
        "business",
        "come from",
        "customer",
        "account for"
      ],
      "sources": [
        {
          "source": "kesq-h20-2025",
          "exact": "made up 13% of the company’s sales"
        }
      ]
    },
    "revenue-share-agreed": {
      "type": "event",
      "summary": "Donald Trump confirmed on 11 August 2025 that Nvidia and AMD would hand over 15 percent of certain China chip revenue.",
      "when": "2025-08-11",
      "actors": [
        "donald-trump"
      ],
      "about": [
        "chip-revenue-share",
        "nvidia",
        "amd",
        "nvidia-h20",
        "ai-chips",
        "china",
        "united-states"
      ],
      "importance": 3,
      "cues": [
        "share",
        "cut",
        "percent",
        "revenue",
        "licence",
        "pay",
        "deal",
        "slice",
        "proceeds",
        "in return",
        "treasury",
        "unusual"
      ],
      "sources": [
        {
          "source": "ap-share-2025",
          "exact": "agreed to share 15% of their"
        },
        {
          "source": "asia-financial-share-2025",
          "exact": "agreed to give the US government"
        }
      ],
      "prompts": [
        {
          "question": "What percentage of certain China chip revenue were Nvidia and AMD to give Washington, as agreed in August 2025?",
          "answer": "15 percent",
          "accept": [
            "15",
            "15 per cent",
            "15%"
          ]
        },
        {
          "question": "Besides Nvidia, which chip company was to share China revenue with Washington, as agreed in August 2025?",
          "answer": "AMD",
          "accept": [
            "Advanced Micro Devices"
          ]
        }
      ]
    },
    "truce-extended-2025": {
      "type": "event",
      "summary": "After talks in Stockholm, Donald Trump extended the tariff truce with China on 11 August 2025 by 90 days.",
      "when": "2025-08-11",
      "actors": [
        "donald-trump"
      ],
      "about": [
        "trade-truce",
        "stockholm",
        "us-china-tariffs-2025",
        "china",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "extend",
        "extension",
        "truce",
        "executive order",
        "sign",
        "90 days",
        "ceasefire",
        "signature",
        "prolong",
        "November",
        "delay",
        "three months"
      ],
      "succeeds": [
        "geneva-truce"
      ],
      "sources": [
        {
          "source": "asiae-truce-2025",
          "exact": "Stockholm, Sweden from the 28th to 29th"
        },
        {
          "source": "daily8-truce-2025",
          "exact": "in place until Nov 10"
        }
      ],
      "prompts": [
        {
          "question": "In which city did American and Chinese negotiators meet in late July 2025, before their truce was extended?",
          "answer": "Stockholm"
        }
      ]
    },
    "veu-revoked": {
      "type": "measure",
      "summary": "On 29 August 2025 the US Bureau of Industry and Security withdrew validated end-user status from Chinese plants of Samsung and SK Hynix.",
      "actor": "us-bis",
      "measure": "veu-revocation",
      "targets": [
        "samsung",
        "sk-hynix"
      ],
      "scope": "American chip tools for plants in China",
      "announced": "2025-08-29",
      "effective": "2025-12-31",
      "about": [
        "validated-end-user",
        "intel",
        "us-chip-equipment",
        "china",
        "us-commerce",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "revoke",
        "withdraw",
        "remove",
        "validated end user",
        "waiver",
        "licence",
        "license",
        "plant",
        "permit",
        "equipment",
        "privilege",
        "chipmaker"
      ],
      "sources": [
        {
          "source": "fr-veu-2025",
          "exact": "This rule is effective December 31, 2025"
        },
        {
          "source": "jp-reports-veu-2025",
          "exact": "announced a final rule on August 29, 2025"
        }
      ]
    },
    "entity-list-september-2025": {
      "type": "figure",
      "summary": "The United States added 23 Chinese entities to its Entity List on 12 September 2025.",
      "subject": "entity-list",
      "quantity": "Chinese entities added to the Entity List",
      "value": 23,
      "unit": "entities",
      "asOf": "2025-09-12",
      "about": [
        "us-bis",
        "china",
        "united-states"
      ],
      "importance": 1,
      "cues": [
        "add",
        "list",
        "blacklist",
        "company",
        "entity",
        "sanction",
        "firm",
        "put on",
        "restrict",
        "trade list"
      ],
      "sources": [
        {
          "source": "cld-entity-list-2025",
          "exact": "The additions include 23 entities located in China"
        }
      ]
    },
    "madrid-talks": {
      "type": "event",
      "summary": "American and Chinese negotiators met in Madrid on 14 and 15 September 2025 and agreed on a framework for TikTok.",
      "when": "2025-09-14/2025-09-15",
      "actors": [
        "united-states",
        "china"
      ],
      "place": "madrid",
      "about": [
        "tiktok",
        "scott-bessent",
        "jamieson-greer",
        "he-lifeng"
      ],
      "importance": 1,
      "cues": [
        "talks",
        "negotiate",
        "framework",
        "TikTok",
        "meet",
        "negotiation",
        "app",
        "divest",
        "negotiator",
        "round",
        "social media",
        "sale"
      ],
      "sources": [
        {
          "source": "fresh-madrid-2025",
          "exact": "economic and trade officials met in Madrid"
        },
        {
          "source": "cnbc-madrid-2025",
          "exact": "the commercial terms have been agreed upon"
        }
      ],
      "prompts": [
        {
          "question": "For which app did American and Chinese negotiators agree on a framework in Madrid in September 2025?",
          "answer": "TikTok"
        }
      ]
    },
    "affiliates-rule-issued": {
      "type": "measure",
      "summary": "From 29 September 2025 an American rule put firms that listed parties own by half under the Entity List’s limits.",
      "actor": "us-bis",
      "measure": "affiliates-rule",
      "scope": "firms at least 50 percent owned by listed parties",
      "announced": "2025-09-29",
      "effective": "2025-09-29",
      "about": [
        "entity-list",
        "china",
        "us-commerce",
        "united-states"
      ],
      "importance": 3,
      "cues": [
        "rule",
        "subsidiary",
        "own",
        "owned",
        "50 percent",
        "half",
        "extend",
        "Entity List",
        "parent",
        "sanction",
        "loophole",
        "shareholder"
      ],
      "sources": [
        {
          "source": "fr-affiliates-2025",
          "exact": "This rule is effective September 29, 2025"
        },
        {
          "source": "linklaters-affiliates-2025",
          "exact": "extends Entity List restrictions"
        }
      ],
      "prompts": [
        {
          "question": "From what percentage of ownership by listed parties did the US affiliates rule of September 2025 apply?",
          "answer": "50 percent",
          "accept": [
            "50",
            "half",
            "50 per cent",
            "50%"
          ]
        }
      ]
    },
    "huang-china-share-zero": {
      "type": "statement",
      "summary": "Jensen Huang said on 6 October 2025 that Nvidia’s share of the Chinese market had gone from 95 percent to nothing.",
      "when": "2025-10-06",
      "speaker": "jensen-huang",
      "quotation": "We went from 95% market share to 0%",
      "about": [
        "nvidia",
        "ai-chips",
        "china"
      ],
      "importance": 2,
      "cues": [
        "market share",
        "zero",
        "percent",
        "out of China",
        "lose",
        "policy",
        "lost",
        "nothing",
        "disappear",
        "fall",
        "hundred percent",
        "boss"
      ],
      "sources": [
        {
          "source": "clash-huang-2025",
          "exact": "we are 100% out of China"
        },
        {
          "source": "ary-huang-2025",
          "exact": "We went from 95% market share to 0%"
        }
      ],
      "prompts": [
        {
          "question": "Who said in October 2025 of his company’s China business, “We went from 95% market share to 0%”?",
          "answer": "Jensen Huang",
          "accept": [
            "Huang"
          ]
        }
      ]
    },
    "hundred-tariff-threat": {
      "type": "proposal",
      "summary": "Donald Trump threatened China on 10 October 2025 with a further tariff of 100 percent and curbs on critical software.",
      "when": "2025-10-10",
      "actor": "donald-trump",
      "step": "a further tariff of 100 percent on Chinese goods",
      "targets": [
        "china"
      ],
      "stage": "considered",
      "about": [
        "united-states",
        "rare-earths",
        "us-china-tariffs-2025"
      ],
      "importance": 2,
      "cues": [
        "threaten",
        "threat",
        "tariff",
        "100 percent",
        "software",
        "November",
        "retaliate",
        "additional",
        "levy",
        "export control",
        "duty",
        "social media"
      ],
      "sources": [
        {
          "source": "cbs-tariff-2025",
          "exact": "impose an additional 100% tariff on imports"
        },
        {
          "source": "cna-tariff-2025",
          "exact": "impose export controls on all critical US-made software"
        }
      ],
      "prompts": [
        {
          "question": "With what further tariff on Chinese goods did Donald Trump threaten Beijing on 10 October 2025?",
          "answer": "100 percent",
          "accept": [
            "100",
            "100 per cent",
            "100%"
          ]
        },
        {
          "question": "Besides a tariff, with export curbs on what did Donald Trump threaten China on 10 October 2025?",
          "answer": "Critical software",
          "accept": [
            "software"
          ]
        }
      ]
    },
    "kuala-lumpur-framework": {
      "type": "event",
      "summary": "Scott Bessent and He Lifeng reached a framework for their leaders’ meeting in Kuala Lumpur on 26 October 2025, Bessent said.",
      "when": "2025-10-26",
      "actors": [
        "scott-bessent",
        "he-lifeng"
      ],
      "place": "kuala-lumpur",
      "about": [
        "trade-truce",
        "rare-earths",
        "jamieson-greer",
        "united-states",
        "china"
      ],
      "importance": 2,
      "cues": [
        "framework",
        "talks",
        "agree",
        "avert",
        "tariff",
        "rare earth",
        "leaders",
        "negotiator",
        "postpone",
        "preliminary",
        "summit",
        "soybean"
      ],
      "respondsTo": [
        "hundred-tariff-threat"
      ],
      "sources": [
        {
          "source": "taipei-kl-2025",
          "exact": "framework for the upcoming leaders’ summit"
        },
        {
          "source": "aa-kl-2025",
          "exact": "very substantial framework that will avoid that"
        }
      ]
    },
    "affiliates-rule-suspended": {
      "type": "measure",
      "summary": "The United States suspended the affiliates rule for a year from 10 November 2025.",
      "actor": "us-bis",
      "measure": "affiliates-rule-pause",
      "scope": "the affiliates rule as a whole",
      "announced": "[2025-11-01..2025-11-10]",
      "effective": "2025-11-10",
      "ended": "[2026-11-09..2027-01-10]",
      "about": [
        "affiliates-rule",
        "entity-list",
        "trade-truce",
        "china",
        "us-commerce",
        "united-states"
      ],
      "importance": 3,
      "cues": [
        "suspend",
        "suspension",
        "pause",
        "lift",
        "affiliate",
        "rule",
        "one year",
        "freeze",
        "postpone",
        "year",
        "subsidiary",
        "50 percent"
      ],
      "succeeds": [
        "affiliates-rule-issued"
      ],
      "respondsTo": [
        "us-china-tech-july-2023/trump-xi-busan"
      ],
      "sources": [
        {
          "source": "fenwick-affiliates-2025",
          "exact": "has suspended the rule for one year"
        },
        {
          "source": "iti-affiliates-2025",
          "exact": "and ending November 9, 2026"
        }
      ],
      "prompts": [
        {
          "question": "Which US export regulation was suspended for a year from 10 November 2025, after the meeting in Busan?",
          "answer": "Affiliates rule",
          "accept": [
            "the affiliates rule",
            "50 percent rule",
            "the 50 percent rule"
          ]
        }
      ]
    },
    "gain-ai-act-left-out": {
      "type": "event",
      "summary": "The final US defence bill, published on 7 December 2025, left out the GAIN AI Act.",
      "when": "2025-12-07",
      "actors": [
        "us-congress"
      ],
      "about": [
        "gain-ai-act",
        "ai-chips",
        "china",
        "united-states"
      ],
      "importance": 1,
      "cues": [
        "exclude",
        "leave out",
        "drop",
        "omit",
        "defence bill",
        "defense bill",
        "NDAA",
        "legislation",
        "strip",
        "Senate",
        "lobby",
        "priority"
      ],
      "sources": [
        {
          "source": "akin-ndaa-2025",
          "exact": "also excludes the GAIN AI Act"
        }
      ],
      "prompts": [
        {
          "question": "Which bill, on chips for Americans first, was left out of the US defence bill in December 2025?",
          "answer": "GAIN AI Act",
          "accept": [
            "the GAIN AI Act"
          ]
        }
      ]
    },
    "trump-allows-h200": {
      "type": "statement",
      "summary": "Donald Trump said on 8 December 2025 that Nvidia may ship H200 chips to approved customers in China.",
      "when": "2025-12-08",
      "speaker": "donald-trump",
      "paraphrase": "Nvidia may ship H200 chips to approved customers in China",
      "about": [
        "nvidia",
        "nvidia-h200",
        "xi-jinping",
        "china",
        "united-states"
      ],
      "importance": 3,
      "cues": [
        "allow",
        "ship",
        "approve",
        "H200",
        "sell",
        "export",
        "25 percent",
        "green light",
        "clear",
        "customer",
        "social media",
        "cut"
      ],
      "sources": [
        {
          "source": "wion-h200-2025",
          "exact": "will allow NVIDIA to ship its H200 products"
        },
        {
          "source": "mediaite-h200-2025",
          "exact": "sell its advanced H200 AI chips"
        },
        {
          "source": "asianfin-h200-2025",
          "exact": "payment will be collected as a tariff"
        }
      ],
      "prompts": [
        {
          "question": "What percentage of H200 sales to China was Washington to receive, as Donald Trump announced on 8 December 2025?",
          "answer": "25 percent",
          "accept": [
            "25",
            "25 per cent",
            "25%"
          ]
        },
        {
          "question": "Which chip of Nvidia’s did Donald Trump on 8 December 2025 allow approved customers in China to buy?",
          "answer": "H200",
          "accept": [
            "the H200",
            "H200 chip"
          ]
        }
      ]
    },
    "operation-gatekeeper": {
      "type": "claim",
      "summary": "The US Justice Department alleged on 8 December 2025 that a ring tried to smuggle at least 160 million dollars of Nvidia chips to China.",
      "when": "2025-12-08",
      "claimants": [
        "us-justice-department"
      ],
      "proposition": "a ring tried to smuggle at least 160 million dollars of Nvidia chips to China",
      "about": [
        "nvidia",
        "ai-chips",
        "china",
        "united-states"
      ],
      "importance": 1,
      "cues": [
        "smuggle",
        "prosecutor",
        "charge",
        "unseal",
        "ring",
        "network",
        "Gatekeeper",
        "illegal",
        "illicit",
        "seize",
        "arrest",
        "plead guilty"
      ],
      "sources": [
        {
          "source": "ifn-gatekeeper-2025",
          "exact": "attempted to export at least $160 million worth"
        },
        {
          "source": "gulf-gatekeeper-2025",
          "exact": "Court documents unsealed on December 8"
        }
      ],
      "prompts": [
        {
          "question": "Whose chips had a ring tried to smuggle to China, as the US Department of Justice alleged on 8 December 2025?",
          "answer": "Nvidia",
          "accept": [
            "Nvidia’s"
          ]
        }
      ]
    },
    "legacy-chip-tariff-set": {
      "type": "measure",
      "summary": "The United States set a tariff on Chinese legacy chips on 23 December 2025, at zero until 23 June 2027.",
      "actor": "ustr",
      "measure": "legacy-chip-tariff",
      "targets": [
        "china"
      ],
      "scope": "Chinese semiconductors, at first at zero percent",
      "announced": "2025-12-23",
      "effective": "2025-12-23",
      "about": [
        "legacy-chips",
        "semiconductors",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "tariff",
        "Section 301",
        "zero",
        "legacy",
        "June 2027",
        "delay",
        "determination",
        "older",
        "levy",
        "unfair",
        "18 months",
        "import"
      ],
      "succeeds": [
        "legacy-chip-duties-considered"
      ],
      "sources": [
        {
          "source": "ey-301-2025",
          "exact": "the initial tariff rate will be 0%"
        },
        {
          "source": "ncbfaa-301-2025",
          "exact": "increasing in 18 months on June 23, 2027"
        }
      ],
      "prompts": [
        {
          "question": "On which day is the US tariff on Chinese legacy chips, set in December 2025, due to rise from zero?",
          "answer": "23 June 2027",
          "accept": [
            "June 23, 2027"
          ]
        }
      ]
    },
    "annual-licences-granted": {
      "type": "event",
      "summary": "The US Department of Commerce gave Chinese plants of Samsung, SK Hynix and TSMC yearly licences for 2026, in place of waivers.",
      "when": "[2025-12-30..2026-01-01]",
      "actors": [
        "us-commerce"
      ],
      "about": [
        "fab-annual-licences",
        "validated-end-user",
        "samsung",
        "sk-hynix",
        "tsmc",
        "us-chip-equipment",
        "china",
        "united-states"
      ],
      "importance": 1,
      "cues": [
        "annual",
        "yearly",
        "licence",
        "license",
        "grant",
        "approve",
        "tool",
        "plant",
        "permit",
        "green light",
        "approval",
        "chipmaker"
      ],
      "respondsTo": [
        "veu-revoked"
      ],
      "sources": [
        {
          "source": "mint-licences-2025",
          "exact": "has introduced the annual approval system"
        },
        {
          "source": "btw-licences-2026",
          "exact": "have also received similar annual licences"
        }
      ],
      "prompts": [
        {
          "question": "Besides Samsung and SK Hynix, which chipmaker got a US licence for its plant in China for 2026?",
          "answer": "TSMC",
          "accept": [
            "Taiwan Semiconductor"
          ]
        }
      ]
    },
    "remote-access-act-passed": {
      "type": "event",
      "summary": "The US House of Representatives passed the Remote Access Security Act on 12 January 2026.",
      "when": "2026-01-12",
      "actors": [
        "us-house"
      ],
      "about": [
        "remote-access-act",
        "us-congress",
        "ai-chips",
        "china",
        "united-states"
      ],
      "importance": 1,
      "cues": [
        "pass",
        "vote",
        "bill",
        "remote access",
        "cloud",
        "adopt",
        "lawmaker",
        "rent",
        "legislation",
        "data centre",
        "loophole",
        "chamber"
      ],
      "sources": [
        {
          "source": "crec-remote-2026",
          "exact": "for control of remote access of items"
        },
        {
          "source": "people-news-remote-2026",
          "exact": "overwhelming vote of 369 to 22"
        }
      ]
    },
    "ai-chip-tariff": {
      "type": "measure",
      "summary": "Donald Trump put a tariff of 25 percent on certain advanced AI chips, such as the H200, on 14 January 2026.",
      "actor": "donald-trump",
      "measure": "ai-chip-tariff-2026",
      "scope": "imports of certain processors, with wide exemptions",
      "announced": "2026-01-14",
      "effective": "2026-01-15",
      "about": [
        "ai-chips",
        "nvidia-h200",
        "nvidia",
        "amd",
        "china",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "tariff",
        "Section 232",
        "percent",
        "chip",
        "proclamation",
        "impose",
        "sign",
        "duty",
        "levy",
        "import",
        "national security",
        "exempt"
      ],
      "sources": [
        {
          "source": "report-tariff-2026",
          "exact": "imposed a 25% tariff on certain AI chips"
        },
        {
          "source": "crane-tariff-2026",
          "exact": "President Trump signed a Section 232 Proclamation"
        }
      ],
      "prompts": [
        {
          "question": "What tariff did Donald Trump put on the H200 and like chips on 14 January 2026?",
          "answer": "25 percent",
          "accept": [
            "25",
            "25 per cent",
            "25%"
          ]
        }
      ]
    },
    "pentagon-list-withdrawn": {
      "type": "event",
      "summary": "The US Department of Defense named Alibaba and BYD as Chinese military companies on 13 February 2026, in a list withdrawn at once.",
      "when": "2026-02-13",
      "actors": [
        "us-defense-department"
      ],
      "about": [
        "military-companies-list",
        "alibaba",
        "byd",
        "china",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "list",
        "name",
        "add",
        "military company",
        "withdraw",
        "pull",
        "Pentagon",
        "blacklist",
        "remove",
        "army",
        "retract",
        "Federal Register"
      ],
      "sources": [
        {
          "source": "kharon-pentagon-2026",
          "exact": "before quickly withdrawing the document"
        },
        {
          "source": "benzinga-pentagon-2026",
          "exact": "The addition of Alibaba and BYD"
        }
      ],
      "prompts": [
        {
          "question": "Besides BYD, which firm did the Pentagon on 13 February 2026 name, and then unname, a Chinese military company?",
          "answer": "Alibaba"
        }
      ]
    },
    "ieepa-tariffs-struck-down": {
      "type": "event",
      "summary": "The US Supreme Court ruled on 20 February 2026 that the International Emergency Economic Powers Act does not authorize tariffs.",
      "when": "2026-02-20",
      "actors": [
        "us-supreme-court"
      ],
      "about": [
        "us-china-tariffs-2025",
        "donald-trump",
        "china",
        "united-states"
      ],
      "importance": 3,
      "cues": [
        "rule",
        "ruling",
        "strike down",
        "court",
        "tariff",
        "emergency",
        "IEEPA",
        "unlawful",
        "decision",
        "judge",
        "overturn",
        "authority"
      ],
      "sources": [
        {
          "source": "mccarter-ieepa-2026",
          "exact": "The ruling invalidates all tariffs imposed under IEEPA"
        },
        {
          "source": "mondaq-ieepa-2026",
          "exact": "does not authorize the president to impose tariffs"
        }
      ]
    },
    "supermicro-charges": {
      "type": "event",
      "summary": "The US Department of Justice charged a co-founder of Supermicro on 19 March 2026 with conspiring to divert servers with Nvidia chips to China.",
      "when": "2026-03-19",
      "actors": [
        "us-justice-department"
      ],
      "about": [
        "supermicro",
        "nvidia",
        "ai-chips",
        "china",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "charge",
        "indict",
        "indictment",
        "divert",
        "smuggle",
        "server",
        "founder",
        "co-founder",
        "conspire",
        "arrest",
        "employee",
        "billion"
      ],
      "sources": [
        {
          "source": "register-supermicro-2026",
          "exact": "unsealed an indictment on Thursday"
        },
        {
          "source": "toms-supermicro-2026",
          "exact": "conspiring to unlawfully divert"
        }
      ],
      "prompts": [
        {
          "question": "A co-founder of which server maker was charged in March 2026 with conspiring to divert Nvidia servers to China?",
          "answer": "Supermicro",
          "accept": [
            "Super Micro",
            "Super Micro Computer"
          ]
        }
      ]
    },
    "beijing-summit-2026": {
      "type": "event",
      "summary": "Donald Trump and Xi Jinping met in Beijing on 14 and 15 May 2026; a Board of Trade was announced.",
      "when": "2026-05-14/2026-05-15",
      "actors": [
        "donald-trump",
        "xi-jinping"
      ],
      "place": "beijing",
      "about": [
        "board-of-trade",
        "us-china-rivalry",
        "united-states",
        "china"
      ],
      "importance": 3,
      "cues": [
        "summit",
        "meet",
        "meeting",
        "talks",
        "deal",
        "Board of Trade",
        "state visit",
        "announce",
        "two days",
        "leader",
        "negotiate",
        "trade body"
      ],
      "sources": [
        {
          "source": "bbc-beijing-2026",
          "exact": "left Beijing after a two-day summit"
        },
        {
          "source": "newz-beijing-2026",
          "exact": "announced Board of Trade and Board of Investment"
        }
      ],
      "prompts": [
        {
          "question": "Which standing US–China body for commerce was announced at the Beijing summit of May 2026?",
          "answer": "Board of Trade",
          "accept": [
            "a Board of Trade",
            "the Board of Trade"
          ]
        }
      ]
    },
    "trump-china-chose-not": {
      "type": "statement",
      "summary": "After the Beijing summit, Donald Trump said that China chose not to approve H200 purchases, to develop its own chips.",
      "when": "[2026-05-15..2026-05-16]",
      "speaker": "donald-trump",
      "paraphrase": "China chose not to approve purchases of the H200",
      "about": [
        "nvidia-h200",
        "nvidia",
        "china"
      ],
      "importance": 2,
      "cues": [
        "say",
        "choose",
        "chose",
        "approve",
        "develop",
        "own chips",
        "refuse",
        "permit",
        "decline",
        "buy",
        "want",
        "domestic"
      ],
      "sources": [
        {
          "source": "glitch-h200-2026",
          "exact": "has not approved the deal because they"
        },
        {
          "source": "ctr-h200-2026",
          "exact": "actively obstructing the purchase"
        }
      ],
      "prompts": [
        {
          "question": "Which country “chose not to” approve purchases of the H200, according to Donald Trump in May 2026?",
          "answer": "China"
        }
      ]
    },
    "china-seeks-truce-extension": {
      "type": "statement",
      "summary": "The Chinese Ministry of Commerce said on 20 May 2026 that China would seek an extension of the trade truce.",
      "when": "2026-05-20",
      "speaker": "mofcom",
      "paraphrase": "China would seek an extension of the trade truce",
      "about": [
        "trade-truce",
        "china",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "extend",
        "extension",
        "truce",
        "seek",
        "expire",
        "November",
        "ceasefire",
        "hope",
        "spokesperson",
        "tariff",
        "want",
        "run out"
      ],
      "sources": [
        {
          "source": "aaj-truce-2026",
          "exact": "seek an extension of a trade truce struck"
        }
      ]
    },
    "huang-conceded-china": {
      "type": "statement",
      "summary": "Jensen Huang said on 21 May 2026 that Nvidia had largely conceded the Chinese AI chip market to Huawei.",
      "when": "2026-05-21",
      "speaker": "jensen-huang",
      "paraphrase": "Nvidia had largely conceded the Chinese AI chip market to Huawei",
      "about": [
        "nvidia",
        "huawei",
        "ai-chips",
        "china"
      ],
      "importance": 2,
      "cues": [
        "concede",
        "give up",
        "lose",
        "market",
        "hand",
        "Huawei",
        "yield",
        "leave",
        "rival",
        "competitor",
        "boss",
        "surrender"
      ],
      "sources": [
        {
          "source": "ai-blogs-huang-2026",
          "exact": "stated on May 21, 2026 that NVIDIA has"
        },
        {
          "source": "newstigers-huang-2026",
          "exact": "advanced AI chip sales in China to Huawei"
        }
      ],
      "prompts": [
        {
          "question": "To which company had Nvidia “largely conceded” the Chinese AI chip market, in Jensen Huang’s words of May 2026?",
          "answer": "Huawei"
        }
      ]
    },
    "headquarters-guidance": {
      "type": "measure",
      "summary": "The US Bureau of Industry and Security stated on 31 May 2026 that its licence rule of 2023 for AI chips binds Chinese-owned firms abroad.",
      "actor": "us-bis",
      "measure": "hq-guidance-2026",
      "targets": [
        "china"
      ],
      "scope": "AI chips for Chinese-owned firms in any country",
      "announced": "2026-05-31",
      "about": [
        "ai-chips",
        "nvidia",
        "ai-diffusion-rule",
        "us-commerce",
        "united-states"
      ],
      "importance": 3,
      "cues": [
        "guidance",
        "clarify",
        "subsidiary",
        "abroad",
        "overseas",
        "headquarters",
        "loophole",
        "licence",
        "permit",
        "close",
        "Southeast Asia",
        "apply"
      ],
      "sources": [
        {
          "source": "hk-guidance-2026",
          "exact": "issued guidance on Sunday, May 31, 2026"
        },
        {
          "source": "hl-guidance-2026",
          "exact": "this headquarters-based license requirement"
        },
        {
          "source": "hl-guidance-2026",
          "exact": "was first introduced in November 2023"
        }
      ]
    },
    "pentagon-list-june-2026": {
      "type": "event",
      "summary": "The US Department of Defense added 65 entities, Alibaba, Baidu and BYD among them, to its list of Chinese military companies on 8 June 2026.",
      "when": "2026-06-08",
      "actors": [
        "us-defense-department"
      ],
      "about": [
        "military-companies-list",
        "alibaba",
        "byd",
        "china",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "add",
        "expand",
        "blacklist",
        "name",
        "military company",
        "Pentagon",
        "list",
        "army",
        "military",
        "firm",
        "sanction",
        "internet company"
      ],
      "succeeds": [
        "pentagon-list-withdrawn"
      ],
      "sources": [
        {
          "source": "squire-lists-2026",
          "exact": "by 65 entities"
        },
        {
          "source": "hardwareledger-pentagon-2026",
          "exact": "Notice of Availability of Designation"
        }
      ],
      "prompts": [
        {
          "question": "A list of which firms, withdrawn as soon as it came out in February 2026, did the Pentagon extend that June?",
          "answer": "Chinese military companies"
        }
      ]
    },
    "nexperia-investigation-ordered": {
      "type": "event",
      "summary": "The Enterprise Chamber in Amsterdam ordered on 11 February 2026 a formal investigation of Nexperia.",
      "when": "2026-02-11",
      "actors": [
        "netherlands"
      ],
      "about": [
        "nexperia",
        "wingtech",
        "china"
      ],
      "importance": 1,
      "cues": [
        "court",
        "Enterprise Chamber",
        "investigation",
        "order",
        "inquiry",
        "judge",
        "ruling",
        "probe",
        "mismanagement",
        "chipmaker",
        "chief executive"
      ],
      "sources": [
        {
          "source": "cna-nexperia-2026",
          "exact": "ordered a formal investigation"
        }
      ]
    },
    "section-122-tariff": {
      "type": "event",
      "summary": "Donald Trump ordered on 20 February 2026 a tariff of 10 percent on imports from all countries, for 150 days from 24 February.",
      "when": "2026-02-20",
      "actors": [
        "donald-trump"
      ],
      "about": [
        "united-states",
        "us-china-tariffs-2025"
      ],
      "importance": 2,
      "cues": [
        "tariff",
        "global tariff",
        "Section 122",
        "surcharge",
        "150 days",
        "impose",
        "worldwide",
        "levy",
        "all countries",
        "after ruling",
        "proclamation",
        "replace"
      ],
      "respondsTo": [
        "ieepa-tariffs-struck-down"
      ],
      "sources": [
        {
          "source": "mondaq-122-2026",
          "exact": "imposed a new global 10% tariff"
        },
        {
          "source": "ht-122-2026",
          "exact": "impose a 10% global tariff under section 122"
        }
      ],
      "prompts": [
        {
          "question": "When did Donald Trump order a worldwide tariff of 10 percent in 2026, relative to the Supreme Court’s ruling against his tariffs?",
          "answer": "On the same day",
          "accept": [
            "the same day"
          ]
        }
      ]
    },
    "manus-sale-undone": {
      "type": "event",
      "summary": "The Chinese government ordered on 27 April 2026 that Meta’s purchase of the AI firm Manus be undone.",
      "when": "2026-04-27",
      "actors": [
        "chinese-government"
      ],
      "about": [
        "china",
        "united-states",
        "artificial-intelligence"
      ],
      "importance": 2,
      "cues": [
        "Manus",
        "Meta",
        "acquisition",
        "block",
        "unwind",
        "NDRC",
        "purchase",
        "reverse",
        "cancel",
        "start-up",
        "agent",
        "unravel"
      ],
      "sources": [
        {
          "source": "trivium-manus-2026",
          "exact": "issued a one-sentence notice ordering parties"
        },
        {
          "source": "besthub-manus-2026",
          "exact": "requiring the parties to cancel the transaction"
        }
      ]
    },
    "outbound-decree-837-issued": {
      "type": "event",
      "summary": "The Chinese government issued on 1 June 2026 its Decree No. 837 on investment abroad, in force from 1 July 2026.",
      "when": "2026-06-01",
      "actors": [
        "chinese-government"
      ],
      "about": [
        "china"
      ],
      "importance": 2,
      "cues": [
        "decree",
        "outbound investment",
        "overseas investment",
        "regulation",
        "State Council",
        "rule",
        "abroad",
        "capital",
        "premier",
        "July",
        "foreign",
        "screening"
      ],
      "sources": [
        {
          "source": "chambers-outbound-2026",
          "exact": "will take effect on July 1, 2026"
        },
        {
          "source": "riskadvisory-outbound-2026",
          "exact": "Effective since July 1, 2026"
        }
      ]
    },
    "procurement-ban-2026": {
      "type": "event",
      "summary": "The Chinese government barred its buyers on 22 June 2026 from products of 46 American companies.",
      "when": "2026-06-22",
      "actors": [
        "chinese-government"
      ],
      "about": [
        "china",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "procurement",
        "government buyers",
        "bar",
        "ban",
        "Ministry of Finance",
        "purchase",
        "buy",
        "exclude",
        "prohibit",
        "supplier",
        "authorities",
        "tender"
      ],
      "sources": [
        {
          "source": "chinagovernance-procurement-2026",
          "exact": "不得采购46家美国企业"
        },
        {
          "source": "monexus-procurement-2026",
          "exact": "a state procurement ban covering 46 American companies"
        }
      ]
    },
    "kessler-h200-trivial": {
      "type": "statement",
      "summary": "Jeffrey Kessler said on 14 July 2026 that very few H200 chips had been shipped to China under American licences.",
      "when": "2026-07-14",
      "speaker": "jeffrey-kessler",
      "paraphrase": "very few H200 chips had been shipped to China under American licences",
      "about": [
        "nvidia-h200",
        "nvidia",
        "us-bis",
        "china",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "trivial",
        "few",
        "shipment",
        "ship",
        "testify",
        "hearing",
        "licence",
        "deliver",
        "number",
        "hardly",
        "Congress",
        "handful"
      ],
      "sources": [
        {
          "source": "cnbc-h200-2026",
          "exact": "very few shipments against licenses"
        }
      ]
    },
    "forced-labour-duties": {
      "type": "event",
      "summary": "The US Trade Representative announced on 23 July 2026 duties of 10 or 12.5 percent on goods from 60 economies, China among them.",
      "when": "2026-07-23",
      "actors": [
        "ustr"
      ],
      "about": [
        "united-states",
        "china",
        "us-china-tariffs-2025"
      ],
      "importance": 2,
      "cues": [
        "forced labour",
        "forced labor",
        "Section 301",
        "duty",
        "duties",
        "tariff",
        "60 economies",
        "levy",
        "import",
        "worldwide",
        "customs",
        "goods"
      ],
      "succeeds": [
        "section-122-tariff"
      ],
      "sources": [
        {
          "source": "ustr-forced-labour-2026",
          "exact": "Action in Forced Labor Section 301"
        }
      ],
      "prompts": [
        {
          "question": "Over what did the United States announce duties on 60 economies in July 2026, as its tariff of 150 days ran out?",
          "answer": "Forced labour",
          "accept": [
            "forced labor"
          ]
        }
      ]
    },
    "h200-first-deliveries": {
      "type": "event",
      "summary": "First deliveries of H200 chips had reached ByteDance and Tencent in China, it was reported on 19 August 2026.",
      "when": "[2026-07-14..2026-08-19]",
      "actors": [
        "nvidia"
      ],
      "about": [
        "nvidia-h200",
        "bytedance",
        "tencent",
        "chinese-government",
        "china"
      ],
      "importance": 2,
      "cues": [
        "delivery",
        "deliver",
        "shipment",
        "reach",
        "loosen",
        "import block",
        "Hong Kong",
        "arrive",
        "first",
        "receive",
        "allow",
        "customer"
      ],
      "sources": [
        {
          "source": "toms-h200-2026",
          "exact": "ByteDance and Tencent take deliveries"
        }
      ]
    },
    "nvidia-h200-held-back": {
      "type": "statement",
      "summary": "Nvidia reported in August 2026 that Chinese restrictions kept it from selling all the H200 chips that American licences allowed.",
      "when": "2026-08",
      "speaker": "nvidia",
      "paraphrase": "Chinese restrictions kept it from selling all the H200 chips that American licences allowed",
      "about": [
        "nvidia-h200",
        "china",
        "united-states"
      ],
      "importance": 2,
      "cues": [
        "report",
        "filing",
        "quarter",
        "licence",
        "fraction",
        "restriction",
        "block",
        "prevent",
        "import",
        "permit",
        "hinder",
        "only part"
      ],
      "sources": [
        {
          "source": "prompter-h200-2026",
          "exact": "PRC restrictions prevented sale of all licensed products"
        }
      ]
    },
    "xi-washington-visit": {
      "type": "event",
      "summary": "Donald Trump received Xi Jinping at the White House on 24 September 2026, during Xi’s state visit.",
      "when": "2026-09-24",
      "actors": [
        "donald-trump",
        "xi-jinping"
      ],
      "about": [
        "us-china-rivalry",
        "trade-truce",
        "united-states",
        "china"
      ],
      "importance": 3,
      "cues": [
        "state visit",
        "summit",
        "meet",
        "receive",
        "welcome",
        "host",
        "guest",
        "dinner",
        "banquet",
        "trip",
        "red carpet",
        "leader"
      ],
      "sources": [
        {
          "source": "nbc-summit-2026",
          "exact": "Leaders meet at White House"
        },
        {
          "source": "aljazeera-visit-2026",
          "exact": "Trump welcomes Xi to Washington"
        }
      ],
      "prompts": [
        {
          "question": "Whom did Donald Trump receive at the White House on 24 September 2026?",
          "answer": "Xi Jinping",
          "accept": [
            "Xi"
          ]
        }
      ]
    },
    "truce-extended-2026": {
      "type": "event",
      "summary": "The United States and China agreed in September 2026 to extend their trade truce, due to end on 10 November 2026, to 10 January 2027.",
      "when": "[2026-09-20..2026-09-24]",
      "actors": [
        "united-states",
        "china"
      ],
      "about": [
        "trade-truce",
        "scott-bessent",
        "he-lifeng",
        "rare-earths",
        "us-china-tariffs-2025"
      ],
      "importance": 3,
      "cues": [
        "extend",
        "extension",
        "truce",
        "two months",
        "January",
        "expire",
        "ceasefire",
        "lengthen",
        "agree",
        "postpone",
        "deadline",
        "tariff"
      ],
      "respondsTo": [
        "china-seeks-truce-extension"
      ],
      "sources": [
        {
          "source": "cnbc-truce-2026",
          "exact": "trade truce extended for two months, Bessent says"
        },
        {
          "source": "aljazeera-visit-2026",
          "exact": "agree to extend trade truce"
        },
        {
          "source": "mofcom-round-eight-2026",
          "exact": "延期至2027年1月10日"
        }
      ],
      "prompts": [
        {
          "question": "To which day did the United States and China in September 2026 extend their trade truce?",
          "answer": "10 January 2027",
          "accept": [
            "January 10, 2027"
          ]
        }
      ]
    }
  }
});
