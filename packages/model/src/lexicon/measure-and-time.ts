export const measureAndTime = `
percent: percent* per_cent | ciento porcentaje* puntos_porcentuales | pour_cent pourcent* | prozent* | 百分之 百分点
thousand: thousand* | mil miles millar* | mille millier* | tausend* | 千
million: million* | millon* | million* | million* | 百万
billion: billion* | mil_millones milmillon* | milliard* | milliard* | 亿
trillion: trillion* | billón billones | billion billions | billion billionen | 万亿
half: half halv* | mitad media medio | moitié demi | hälfte halb halbe* | 一半 半数 上半年
quarter: quarter* | trimest* cuarto | trimest* quart | quartal* viertel* | 季度 四分之一
third: third thirds | tercio* tercer* | tiers troisième* | dritt* | 三分之 第三
ton: ton tons tonne* metric_ton* | tonelada* | tonne* | tonne* | 吨
kilometre: kilomet* mile miles metre* meter meters | kilómetr* milla* metro metros | kilomètr* mètre* | kilometer* meter | 公里 千米
year: year* annual* | año años anual* | année* annuel* ans | jahr jahre* jährlich* | 每年 年度 全年
month: month* | mes meses mensual* | mois mensuel* | monat* | 月份 上个月
week: week weeks weekly | semana* | semaine* hebdomadaire* | woche* | 本周 上周 下周
day: day days daily | día días diari* jornada* | jour jours quotidien* journée* | tag tage tagen täglich* | 当天 每天
first: first initial* inaugural | primer* inicial* inaugural* | premi* initia* inaugura* | erste ersten erster erstmals | 第一 首任
last: last final* latest recent* | últim* final* recient* | derni* final* récent* | letzt* jüngst* endgültig* zuletzt | 最后 最终 最近 最新 去年
next: next upcoming coming forthcoming future | próxim* siguiente futur* venider* | prochain* futur* avenir | nächst* kommend* künftig* zukunft* | 下一 未来 明年 即将 今后
early: early earlier before previous* prior | tempran* anterior* previ* antes | tôt précéd* avant antéri* | früh* vorher* zuvor bisher* | 此前 之前
permanent: permanent* lasting indefinit* | permanent* duradero indefinid* | permanent* durable* indéfini* | dauerhaft* ständig* permanent* unbefrist* | 永久 长期 无限期 常务
temporary: temporar* interim provision* short_term preliminar* | tempor* interin* provision* preliminar* | tempor* provisoir* intérim* prélimin* | vorübergeh* vorläuf* befrist* zeitweil* | 临时 暂时 初步 短期
immediate: immediate* instant* urgent* emergenc* | inmediat* urgen* emergencia* | immédiat* urgen* | sofort* unverzüglich* dringend* notstand* notfall* eil | 立即 紧急 即时 马上 立刻
deadline: deadline* due until by_the_end_of ultimatum* | plazo* fecha_límite ultimátum* vencimiento* | délai* échéance* date_limite ultimatum* | frist* ultimatum* stichtag* bis_ende | 期限 截止 最后通牒
average: average* mean | promedio* media | moyen* | durchschnitt* mittel | 平均
total: total* overall all entire* whole complet* full* | total* todo* enter* complet* conjunto | total* tout* ensemble enti* compl* | gesamt* insgesamt alle ganz* völlig vollständig* | 全部 所有 总共 完全
record: record* highest all_time | récord* máxim* | record* plus_haut | rekord* höchst* | 纪录 最高 新高
minimum: at_least minim* lowest | mínim* al_menos | minim* au_moins | mindest* minim* wenigstens | 至少 最低 不少于
rate: rate rates level levels pace threshold* | tasa* nivel* ritmo umbral* | taux niveau* rythme seuil* | rate raten quote* niveau* schwelle* | 利率 比率 水平
amount: number numbers amount* volum* value worth figure* | número* cantidad* volum* valor* cifra* | nombre* montant* volum* valeur* chiffre* | zahl zahlen anzahl* menge* wert volumen* | 数量 金额 数字 价值 总额
two: two twice second | dos segund* | deux deuxième second* | zwei zweit* zweimal | 两 二
three: three | tres | trois | drei | 三
four: four fourth | cuatro cuart* | quatre quatrième | vier vierte* | 四
five: five fifth | cinco quint* | cinq cinquième | fünf fünft* | 五
six: six sixth | seis sext* | six sixième | sechs sechst* | 六
seven: seven seventh | siete séptim* | sept septième | sieben siebt* | 七
ten: ten tenth decade* | diez década* décim* | dix décenni* dixième | zehn zehnt* jahrzehnt* | 十
period: period* phase* term terms stage* era | perí* fase* etapa* mandato* plazo | périod* phase* étape* mandat* | zeitraum* phase* amtszeit* periode* | 阶段 时期 任期 期间
new: new newly novel | nuev* novedos* | nouve* neuf | neue* neu neuartig* | 新的 新型 全新
big: big bigger biggest large* major huge enormous* massive* vast | grand* gran mayor* enorme* gigant* masiv* | grand* gros* énorme* majeur* massif* | groß* riesig* enorm* gewaltig* massiv* | 大型 巨大 重大 大规模 庞大
small: small* little minor tiny | pequeñ* menor* poco | petit* mineur* faible* | klein* gering* winzig* | 小型 微小
strong: strong* powerful* tough* robust* | fuert* poderos* potente* duro dura | fort forte* puissan* solide* | stark* mächtig* kräftig* | 强大 强劲 强硬 有力
weak: weak* fragil* | débil* frágil* | faible* fragil* affaibl* | schwach* geschwächt* | 疲软 脆弱 削弱
important: important* significan* vital strategic* | importan* significa* estratégic* | importan* significa* stratégi* | wichtig* bedeut* strategisch* | 重要 战略 意义
serious: serious* severe* grave* critical | grave* sever* serio* | grave* sévère* sérieu* | ernst ernste* schwer* gravier* | 严重 严厉 严峻
good: good healthy sound positiv* | buen* positiv* | bon bonne* sain* positi* | gut gute* gesund* positiv* | 良好 健康 积极 良性
hard: difficult* hard challeng* problem* obstacle* | difícil* dificult* desaf* problem* reto* | difficil* difficult* défi* problèm* | schwierig* problem* herausforder* hürde* | 困难 挑战 难题
secret: secret secrets secretly confidential* covert* classified | secreto secretos confidencia* clandestin* | secret secrets confidentiel* clandestin* | geheim* vertraulich* heimlich* | 秘密 机密 保密
private: privat* | privad* | privé* | privat* | 私人 民营 私营
specific: specific* particular* certain some | específic* concret* cierto* determinad* | spécifi* particul* certain* | bestimmt* spezifisch* konkret* gewiss* | 具体 特定 某些 部分
comprehensive: comprehensiv* sweeping broad broader wide* extensiv* | integral* ampli* generaliz* exhaustiv* | global* large* vaste* générali* | umfassend* weitreichend* breit* umfangreich* | 全面 广泛 综合
`;
