export const speech = `
announce: announc* unveil* declar* proclaim* proclamation* | anunci* proclam* | annonc* dévoil* proclam* | angekündigt* ankündig* kündigt* verkünde* bekannt | 宣布 公布 宣告 公告
say: say says said saying told tell tells state stated stating stat*_that | dice dijo dijeron declar* afirm* señal* manifest* | dit dire disent déclar* affirm* indiqu* | sagt* erklär* äußer* mitgeteilt* teilte teilten | 表示 指出 称 说
stress: stress* emphasi* underlin* underscor* highlight* reaffirm* reiterat* restat* | subray* enfat* recalc* destac* reiter* reafirm* | soulign* insist* réaffirm* réitér* | beton* unterstr* bekräftig* hervorgehoben | 强调 重申
warn: warn* caution* alert* | advert* advierte* alert* | avert* alert* mis_en_garde met_en_garde mise_en_garde | warn* gewarnt* | 警告 告诫 警示
call_for: call_for calls_for called_for calling_for urge urged urges urging appeal* demand* | pidió piden pide pedir exhort* instó insta instan exig* reclam* llamó_a llama_a | appel* exhort* exig* réclam* demand* | forder* gefordert* aufgefordert* aufruf* appell* verlang* | 呼吁 敦促 要求 促请
ask: ask asks asked asking request* beg begged begging plea pleas petition* | pedir pide pidió solicit* ruega suplic* petici* | demand* sollicit* requ* suppli* | bitten bat gebeten ersuch* beantrag* fleh* | 恳求
praise: prais* hail* applaud* laud* welcom* | elogi* alab* aplaud* celebr* | salu* félicit* applaud* accueill* | lobt* lobe* gelobt* begrüß* würdig* | 赞扬 称赞 赞赏 欢迎
criticise: critici* condemn* denounc* slam* blast* lash* rebuk* deplor* complain* | critic* conden* denunci* repudi* reproch* | critiqu* condamn* dénonc* fustig* reproch* | kritis* kritik* verurteil* beklag* | 批评 谴责 抨击 指责 抗议
accuse: accus* alleged allegation* blam* charg* | acus* imput* culp* | accus* reproch* allégu* imput* | beschuldig* vorwurf* vorgeworfen* wirft_vor anschuldig* bezichtig* | 指责 指控 控告 涉嫌
deny: deny denie* denying refut* disput* | niega* negó negar* desmient* desmint* rechaz* | nier nié nient dément* récus* contest* | bestreit* bestritt* leugn* dementi* zurückgewiesen | 否认 驳斥 反驳
reject: reject* refus* declin* turned_down rebuff* spurn* | rechaz* rehus* niega* negó negativa | rejet* refus* repouss* | abgelehn* ablehn* lehnt* weiger* verweiger* zurückgewiesen zurückweis* | 拒绝 驳回 不接受
oppose: oppos* object* resist* | opone* opuso oposici* opuest* | oppos* | gegner* widersetz* widerstand* dagegen | 反对 抵制
support: support* back backs backed backing endors* | apoy* respald* aval* | soutien* souten* appui* appuy* | unterstütz* befürwort* rückhalt | 支持 拥护 声援
promise: promis* pledg* vow* commit commits committed commitment* assur* | promet* promes* compromet* asegur* garantiz* | promet* promes* promis engag* assur* | versprech* versproch* versprich* zugesag* zusag* verpflicht* zusicher* zugesichert* | 承诺 保证 许诺
threaten: threat* menac* | amenaz* | menac* | droht* gedroht* drohe* drohung* bedroh* | 威胁 扬言 恐吓
report: report* accord*_to sourc* | inform* según fuente* report* | rapport* selon source* inform* | bericht* laut meldet* meldung* gemeldet* quelle* | 报道 报告 据报道 消息
cite: cite cites cited citing quot* invok* | cita citó citar invoc* aleg* | cite* citant invoqu* | zitier* berief* beruft angeführt | 引用 援引 引述 理由
explain: explain* clarif* explanation* | explic* aclar* | expliqu* clarifi* précis* | erläuter* klarstell* klargestellt* erklär* | 解释 澄清 说明
claim: claim* assert* contend* maintain* | aseg* sostien* sostuv* alega* | prétend* soutien* affirm* | behaupt* | 声称 宣称 自称
confirm: confirm* verif* validat* acknowledg* | confirm* verific* valid* reconoc* | confirm* vérifi* valid* reconn* | bestätig* überprüf* validier* eingeräumt* | 确认 证实 验证 核实
concede: conced* admit* admission* | admit* reconoc* conced* cedió | admet* admis* reconn* conced* | eingeräumt* einräum* räumte zugegeben* zugab | 承认 坦言
publish: publish* releas* issu* print* | public* emit* divulg* difund* | publie* publication* diffus* | veröffentlich* herausgegeben* erschien* publiz* | 发布 发表 公布 出版 刊登
inform: inform* notif* notic* brief* | inform* notific* avis* comunic* | inform* notifi* avis* | informier* unterricht* benachrichtig* melde* | 通知 告知 通报 申报
speech: speech* address* remark* | discurs* alocuci* comentari* | discours allocution* propos | rede reden ansprache* äußerung* bemerkung* | 演讲 讲话 致辞 言论
interview: interview* | entrevist* | interview* entretien* | interview* gespräch* | 采访 专访 访谈
statement: statement* communiqué* declaration* | comunicad* declaraci* | communiqué* déclaration* | erklärung* mitteilung* stellungnahme* kommuniqué* | 声明 公报 宣言
press: press media newspaper* reporter* journalis* news | prensa medios periodis* periódic* diario* noticia* rueda_de_prensa | presse média* journalis* journaux journal conférence_de_presse | presse* medien* journalist* zeitung* nachricht* | 媒体 记者 报纸 新闻 发布会
suggest: suggest* propos* recommend* advise advised advises advice | sugier* suger* propon* propus* propuest* recom* aconsej* | sugg* propos* recommand* conseil* prôn* | vorschlag* vorgeschlagen* schlug empfehl* empfohl* empfiehl* rät riet | 建议 提议 提出
discourage: discourag* urg*_not_to advis*_against told_not_to dissuad* deterr* guid*_not_to | disuad* desaconsej* desalent* desincentiv* | dissuad* décourag* déconseill* | abgeraten abrat* rät_von riet_von abschreck* abhalten | 劝阻 不鼓励 避免使用 要求停止 不要购买
expect: expect* predict* forecast* anticipat* outlook* project* | esper* prev* pronostic* | attend* prévoi* prévu* pronosti* | erwart* prognos* rechnet* vorausgesag* | 预计 预期 预测 料将 有望
rumour: rumour* rumor* leak* speculat* | rumor* filtr* especul* | rumeur* fuite* spécul* | gerücht* durchgesickert* spekul* | 传闻 泄露 传言 猜测
concern: concern* worr* fear* anxi* wary alarm* | preocup* teme temen inquiet* alarm* | inquiét* préoccup* crain* alarm* | sorge* besorg* befürcht* furcht* bedenken | 担忧 关切 担心 忧虑
regret: regret* apolog* sorry | lament* disculp* perdón arrepent* | regrett* excus* | bedauer* entschuldig* | 道歉 遗憾 后悔
discuss: discuss* debat* deliberat* talked_about | discut* debat* abord* convers* | discut* débat* évoqu* abord* | diskut* besprech* besproch* debatt* beraten | 讨论 商讨 磋商 辩论
describe: describ* call it dubb* portray* characteri* | describ* calific* tild* denomin* | décri* qualifi* surnomm* | beschreib* beschrieb* bezeichn* genannt nannte | 称为 描述 形容 称之为
view: view views opinion* comment* | opini* comentari* punto_de_vista parecer | avis opinion* commentaire* point_de_vue | meinung* ansicht* stellungnahme* | 意见 观点 看法
`;
