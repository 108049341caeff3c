export const movementAndChange = `
raise: rais* increas* hik* rise rises rising rose risen climb* jump* soar* surg* lift* | aument* sub* elev* increment* alza* dispar* | augment* hauss* relev* accr* grimp* bond* | erhöh* steig* gestiegen* stieg anheb* angehob* zunahm* anstieg* | 提高 上调 增加 上涨 上升 增长
lower: lower* cut cuts cutting reduc* decreas* slash* fall falls fell fallen drop* declin* plung* plummet* | reduc* redujo baj* rebaj* recort* disminu* cae caer cayó desplom* | rédu* baiss* diminu* chut* recul* tomb* | senk* gesenkt* kürz* verringer* reduzier* sank sinkt gesunk* fiel fällt gefallen rückgang* | 降低 下调 减少 下降 下跌 削减 暴跌
double: doubl* twofold triple* quadruple* tenfold | dobl* duplic* tripl* cuadrupl* | doubl* tripl* quadrupl* | verdoppel* verdreifach* vervierfach* | 翻番 倍
grow: grow* grew develop* progress* thriv* boom* | crec* desarroll* progres* prosper* | croiss* croît développ* progress* essor | wachs* wuchs gewachsen* entwick* fortschritt* | 发展 增长 成长 进步
expand: expand* expans* widen* broaden* extend* enlarg* | ampli* expan* extien* extend* | élarg* étend* expans* | ausweit* ausgeweit* ausbau* erweit* ausdehn* | 扩大 扩展 拓展 扩张
extend: extend* extension* prolong* renew* roll*_over | prorrog* prolong* extend* extien* renov* ampli* | prolong* reconduit* renouv* prorog* | verläng* erneuer* | 延长 展期 延期 续
delay: delay* postpon* defer* put_off push*_back held_up | aplaz* retras* posterg* pospon* demor* | report* retard* repouss* différ* ajourn* | verschieb* verschob* verzöger* vertag* aufgeschob* aufschub* | 推迟 延迟 延后 暂缓 延期
begin: begin* began begun start* launch* commenc* kick*_off initiat* open opens opened opening | empez* empiez* comienz* comenz* inici* lanz* arranc* abri* abre | commenc* début* lanc* entam* démarr* ouv* | beginn* begann begonn* start* gestartet* eröffn* auftakt* anfang* eingeleitet* | 开始 启动 展开 发起 开启 开幕
only_the_start: only_the_start just_the_start only_the_beginning just_the_beginning first_step* | solo_el_principio solo_el_comienzo primer_paso | que_le_début qu_un_début premier_pas première_étape | nur_der_anfang erst_der_anfang erster_schritt ersten_schritt | 只是开始 刚刚开始 仅仅是开始 第一步
end: end ends ended ending expir* terminat* conclud* finish* close* lapse* | fin final* termin* acab* expir* venc* conclu* cierr* cerr* | fin fini* termin* expir* achev* conclu* échéance* | ende endet* beende* auslauf* ausgelaufen* läuft_aus abgelauf* ablauf* abgeschlossen* | 结束 终止 到期 届满 失效 完成
continue: continu* remain* keep keeps kept stay* maintain* persist* | contin* sigue* sigui* permane* manten* mantien* | continu* rest* maint* poursui* demeur* | fortsetz* fortgesetzt* weiter* bleib* blieb* geblieb* | 继续 保持 维持 持续
resume: resum* restart* reinstat* restor* reopen* | reanud* retom* restable* restaur* reabr* | repris* reprend* rétabl* rouv* relanc* | wiederaufn* wiederaufgen* wieder_aufgen* wiederherst* wiedereingesetzt* | 重启 重新 复
improve: improv* better boost* strengthen* bolster* enhanc* upgrad* | mejor* impuls* fortal* refuerz* reforz* | amélior* renforc* stimul* meilleur* | verbesser* stärk* gestärkt* ankurbel* besser* | 改善 提升 加强 增强 提高
modernise: moderni* reform* overhaul* restructur* | moderniz* reform* reestructur* | modernis* réform* restructur* | modernis* reform* umbau* | 现代化 改革 重组
speed_up: accelerat* speed* faster fast quick* rapid* swift* hast* | aceler* rápid* veloz velocidad* más_rápido | accélér* rapid* vite vitesse* | beschleun* schnell* rasch* tempo zügig* | 加快 加速 迅速 快速 尽快
change: chang* amend* revis* modif* updat* adjust* alter* shift* | cambi* modific* enmiend* enmend* actualiz* ajust* revis* | chang* modifi* amend* révis* actualis* ajust* | änder* geändert* wandel* anpass* angepasst* aktualis* | 修改 改变 调整 修订 修正 更新 变化
replace: replac* substitut* succe* | sustitu* reemplaz* remplaz* suce* | remplac* substitu* succéd* succes* | ersetz* ablös* abgelöst* nachfolg* | 取代 接替 替代 更换 替换 继任
damage: damag* hurt* harm* injur* destroy* destruct* wreck* devast* detriment* | dañ* perjud* perjuic* destru* lesion* | dommag* nui* endommag* détrui* préjudic* dégât* | schad* beschädig* geschadet* zerstör* | 损害 伤害 破坏 损失 摧毁
fail: fail* unsuccessful collaps* flop* | fracas* fallid* falló | échou* échec* | scheiter* gescheitert* versag* misslung* | 失败 未能 破裂
win: win wins won winning winner* victor* triumph* beat beats defeat* | gan* venc* victori* triunf* derrot* | gagn* vainq* vict* remport* triomph* batt* | gewinn* gewann* gewonn* sieg* besieg* | 赢 击败 胜
achieve: achiev* reach* attain* reali* accomplish* fulfil* | logr* alcanz* consigu* realiz* cumpl* | attein* réalis* parven* accompl* | erreich* verwirklich* erziel* gelang* | 实现 达到 取得 达成
need: need* requir* depend* rely reli* necess* | necesi* necesar* depend* requier* | besoin* nécess* dépend* | brauch* benötig* bedarf* abhäng* notwendig* nötig* angewiesen | 需要 依赖 需求 必要 必需
use: use uses used using utili* deploy* employ* exploit* | usa usan uso usar* utiliz* emple* | utilis* emplo* recour* usage* | nutz* genutzt* benutz* verwend* einsetz* eingesetzt* einsatz* gebrauch* | 使用 利用 用于 应用 部署
dominate: dominat* largest_producer lead* control* most_of_the | domin* lider* mayor_productor hegemon* | domin* premier_producteur lead* hégémon* | dominier* beherrsch* führend* marktführ* größt*_produzent* | 主导 占据 垄断 最大 支配
lead: lead leads leading led head headed heads leader* spearhead* | lider* dirig* encabez* | dirig* chef chefs leader* mène* tête | führ* anführ* geführt* leit* geleitet* spitze* | 领导 率领 领先 带领 牵头
choose: choos* chose* pick picks picked select* decid* decision* opt opts opted | elig* eleg* escog* decid* decisi* optó | chois* choix décid* décision* opt* | wähl* gewählt* auswahl* entscheid* entschied* beschlie* beschloss* | 选择 决定 选定
seek: seek* sought try tries tried attempt* pursu* strive* effort* aim aims aimed aiming goal* objectiv* | busc* intent* procur* esfuerz* esforz* objetiv* | cherch* tent* vis* effort* objectif* but | versuch* streb* bemüh* bestreb* ziel* sucht* suchen | 寻求 试图 力争 努力 旨在 目标
give: give gives gave given giving grant* award* provid* hand*_out | da dan dio dar dado conced* otorg* entreg* | donn* accord* octroy* attribu* remis* | geb* gibt gab gegeb* erteil* gewähr* verleih* | 给予 授予 提供 发放 颁发
withhold: withh* retain* deny* depriv* cut_off | reten* retuv* priv* neg* | retenu* reteni* priv* refus* | vorenth* zurückhalt* entzog* entzieh* | 扣留 剥夺 拒绝 切断
receive_get: receiv* get gets got obtain* gain* secur* win | obten* obtuv* recib* consig* gan* | obten* obtien* reçu* reçoi* recev* gagn* | erhalt* erhielt* bekomm* bekam erlang* | 得到 取得 收到 获
send: send* sent dispatch* | envi* mand* | envoy* envoi* expédi* | send* sandte* gesandt* geschickt* schick* entsend* entsandt* | 派 发送 寄
withdraw: withdr* pull*_out leave leaves left leaving exit* quit quits | retir* sal* abandon* | retir* retrait* quitt* sort* | zurückzieh* zurückgezog* rückzug* abzug* verlass* verließ* austritt* | 退出 撤出 撤离 离开 撤军
return: return* came_back come*_back | regres* volv* vuelv* devol* retorn* | retour* revien* reven* rentr* rend* | rückkehr* zurückkehr* zurückgekehrt* kehrt* | 返回 回归 重返 归还
join: join* accession enter entered enters | uni* adhier* adher* ingres* sum* | rejoin* adhér* adhés* intégr* | beitr* beigetret* schließt_sich schloss_sich anschl* | 参加 入
exclude: exclu* omit* leav*_out expel* expuls* oust* | exclu* omit* expuls* | exclu* omi* expuls* évinc* | ausschl* ausgeschloss* ausgelassen* vertrieb* | 排除 除外 开除 驱逐 罢免
hold_back: contain* encircl* suppress* stifl* hold*_back slow* hinder* politici* | conten* contien* fren* reprim* sofoc* cerc* politiz* | conten* contien* frein* étouff* endig* politis* | eindämm* unterdrück* aufhalten bremst* bremsen politisier* | 遏制 打压 压制 围堵 阻碍 政治化
overstretch: overstretch* stretch*_too_far overextend* overreach* generali* | extralimit* estir* exager* abus* generaliz* | étir* étend* exagér* abus* généralis* | überdehn* überstrap* überspann* | 泛化 滥用 扩大化
pressure: pressur* forc* coerc* push pushes pushed pushing | presi* fuerz* forz* coacc* coerc* empuj* | pressi* forc* contrai* coerc* pouss* | druck drängt* gedrängt* zwing* zwang* gezwung* nötig* | 压力 施压 胁迫 迫使 逼迫
contribute: contribut* help helps helped helping assist* aid aided | contribu* ayud* aport* asist* | contribu* aid* apport* assist* | beitrag* beigetrag* hilf* helfen* half geholfen* | 贡献 帮助 援助 协助 助力
enter: access* enter* entry | acces* entr* ingres* | accès accéd* entr* | zugang* zugriff* einreis* eintritt* eintret* | 进入 准入 访问 获取
target: target* aimed_at direct*_at single* | dirig* apunt* objetivo* blanco | cibl* vis* | ziel* gerichtet* richtet* gezielt* | 针对 目标 瞄准
cover: cover* affect* appl*_to concern* impact* hit hits | afect* abarc* cubr* aplic* impact* | concern* touch* couvr* affect* impact* | betrifft* betroffen* betreff* gilt_für erfass* auswirk* | 涉及 涵盖 影响 波及 适用
exceed: exceed* surpass* more_than over above beyond | super* exced* más_de sobrepas* | dépass* excéd* plus_de supér* | übersteig* überschreit* übertr* mehr_als über | 超过 超出 以上 多于
become: becom* became turn* into | convert* conviert* volv* pas*_a | devien* deven* devint transform* | wurde werden geworden* wandelt* | 成为 变成 出任
come_up: emerg* appear* aris* arose occur* happen* took_place tak*_place | surg* aparec* ocurr* produc* suced* tuvo_lugar | appar* surv* surg* produi* lieu | auftauch* aufgetaucht* erschein* erschien* entsteh* entstand* ereign* fand_statt | 出现 发生 产生 举行 涌现
prepare: prepar* ready arrang* | prepar* list* dispon* | prépar* prêt prêts | vorbereit* bereit bereiten | 准备 筹备
`;
