export const diplomacy = `
meet: meet meets met meeting meetings encounter* | reun* encuentr* encontr* | rencontr* réuni* entretien* entretenu* | treffen trifft traf trafen getroffen begegn* zusammenkunft zusammentreff* | 会见 会晤 会面 会谈 见面 接见
visit: visit* trip trips tour tours toured touring | visit* viaj* gira recorri* | visit* voyage* déplacement* tournée | besuch* reis* rundgang | 访问 访华 出访 考察 视察 参观 之行
inspect: inspect* | inspec* | inspect* | besichtig* inspi* inspektion* kontrollbesuch* | 考察 视察 检查 调研
travel: travel* fly flies flew flown journey* trip | viaj* vuel* voló | voyag* rend se_rendre rendu s_envol* | reis* gereist* flog fliegt geflogen | 前往 赴 出访 启程 飞往
arrive: arriv* land landed lands | lleg* aterriz* | arriv* atterri* | ankunft ankam angekommen* eintraf eingetroffen* traf_ein landet* gelandet* | 抵达 到达 飞抵
receive: receiv* host hosts hosted hosting greet* welcom* | recib* acog* anfitri* | reçu* recev* reçoi* accueil* hôte* | empfang* empfing* gastgeber* | 接待 接见 迎接 收到 东道
talks: talk talks talked dialog* consult* discussion* negotiat* | convers* diálog* negoci* consult* | pourparler* discussion* dialog* négoci* consult* entretiens | gespräch* dialog* verhand* konsult* beratung* | 谈判 会谈 对话 磋商 协商
agree: agree* consent* consensus | acord* acuerd* conven* consens* | accord* conven* consent* consensus | einigen einigt* einigung* geeinigt* vereinbar* zugestimmt* zustimm* konsens* | 同意 达成 一致 共识 商定
deal: deal deals agreement* accord accords pact pacts treaty treaties framework* | acuerd* pacto* tratado* convenio* marco | accord* pacte* traité* entente* cadre | abkommen* vereinbarung* einigung* vertrag* pakt* rahmen | 协议 协定 条约 框架
sign: sign signs signed signing signature* initial* | firm* suscri* rubric* | sign* paraph* | unterzeichn* unterschr* | 签署 签订 签字
summit: summit* | cumbre* | sommet* | gipfel* | 峰会 首脑会议
truce: truce* ceasefire* armistice* cease_fire détente | tregua* alto_el_fuego armisticio* | trêve* cessez_le_feu armistice* | waffenruhe* waffenstillstand* feuerpause* burgfrieden | 休战 停火 停战
tension: tension* strain* friction* frosty | tensión tensiones fricci* tirant* | tension* tendu* friction* | spannung* angespannt* reiberei* | 紧张 摩擦
dispute: disput* conflict* feud* row rows quarrel* clash* battle* contest* fight* | disput* conflict* litig* pugna* enfrent* pele* | différend* conflit* querell* bataill* affront* litig* | streit* konflikt* auseinandersetz* kämpf* | 争端 冲突 纠纷 争议 斗争 较量
competition: compet* rival* contest* contend* | compet* compit* rival* | concurren* rival* compét* | konkurren* wettbewerb* rival* wettstreit* | 竞争 对手 角逐
escalate: escalat* mount mounts mounting worsen* intensif* heighten* deteriorat* aggravat* | escal* agrav* empeor* intensif* recrudec* | escalad* aggrav* intensifi* envenim* détérior* | eskal* verschärf* verschlechter* zugespitzt* zuspitz* | 升级 加剧 恶化 激化
ease: ease eases eased easing relax* loosen* soften* de_escalat* thaw* defus* | alivi* relaj* suaviz* flexibiliz* distensi* deshiel* | allég* assoupli* apais* détente désescalad* | locker* gelockert* entspann* erleichter* deeskal* | 放宽 缓和 放松 缓解 降温
cooperate: cooperat* co_operat* collaborat* partner* work_with | cooper* colabor* socio socios alian* | coopér* collabor* parten* | zusammenarbeit* kooper* partner* | 合作 协作 伙伴
relations: relation* ties | relaci* vínculo* lazos | relation* liens rapports | beziehung* verhältnis* | 关系 往来
ambassador: ambassador* envoy* diplomat* emissar* embass* consul* | embaj* enviad* diplom* emisari* cónsul* | ambassad* émissaire* envoyé* diplomat* consul* | botschaft* gesandt* diplomat* konsul* | 大使 特使 外交官 使馆 领事
diplomacy: diplomacy diplomatic* foreign_affairs foreign_minist* foreign_policy | diplom* exteriores cancill* política_exterior | diplom* affaires_étrangères politique_étrangère | diplomat* außenminist* außenpolit* auswärtig* | 外交 外长
ally: allies ally allied alliance* bloc blocs coalition* | aliad* alianza* coalici* bloque* | alli* coalition* bloc | verbündet* allian* bündnis* koalition* alliierte* | 盟友 盟国 联盟 同盟
sanction: sanction* | sanci* | sanction* | sanktion* strafmaßnahm* | 制裁
retaliate: retali* revenge* hit_back hits_back counter countermeasure* tit_for_tat reprisal* reciproc* strik*_back | represalia* tomar_represalias contramedida* vengan* recípro* | représaille* ripost* contre_mesure* rétorsion* réciproq* | vergelt* gegenmaßnahm* gegenschlag* revanch* gegenzöll* | 报复 反制 反击 回击 对等
respond: respond* respons* react* answer* reply replies replied | respond* respuest* reaccion* contest* repli* | répond* répons* réag* réaction* répliq* | reagier* reakti* antwort* erwider* | 回应 答复 反应 应对 回答
avoid: avert* avoid* prevent* preempt* stave | evit* preven* impid* imped* | évit* empêch* préven* écart* | vermeid* vermied* verhinder* abwend* abgewend* verhüt* | 避免 防止 阻止 预防
breach: breach* violat* infring* flout* broke broken break breaks breaking | viol* infring* incumpl* vulner* romp* roto | viol* enfrein* rompr* rompu* rompt | verstoß* verletz* bruch gebroch* brach bricht missacht* | 违反 违背 违规 违约 破坏
both_sides: both both_sides bilateral* mutual* each_other two_countries reciproc* | ambos ambas bilateral* mutu* ambas_partes | deux_pays bilatér* mutuel* parties réciproq* | beide beiden beiderseit* bilateral* gegenseitig* | 双方 双边 相互 两国 彼此
joint: joint* together common | conjunt* junt* común comunes | conjoint* ensemble commun* | gemeinsam* zusammen | 联合 共同 一起
unilateral: unilateral* one_sided | unilateral* | unilatéral* | einseitig* unilateral* | 单边 单方面
mediate: mediat* broker* arbitrat* intermedia* | mediaci* mediador* arbitr* intermedi* | médiat* arbitr* intermédiair* | vermittl* vermittel* schlicht* | 调解 斡旋 调停 中介
delegation: delegat* mission | delegaci* comitiva misión | délégation* mission | delegation* abordnung* | 代表团
compromise: compromis* concession* | concesi* ceder cedi* compromiso | concession* compromis céd* | kompromiss* zugeständnis* nachgegeben* | 妥协 让步
goodwill: goodwill constructiv* gesture* | buena_voluntad constructiv* gesto* | bonne_volonté constructi* geste* | gut*_will* entgegenkomm* konstruktiv* geste | 善意 建设性 诚意
stabilise: stabili* footing steady steadi* calm* | estabili* calm* | stabil* calm* | stabil* beruhig* | 稳定 企稳
trust: trust* confiden* | confianza | confi* | vertrau* zuversicht* | 信任 信心
intervene: interven* interfer* meddl* | interv* injer* inmisc* entromet* | interven* ingér* immix* | einmisch* eingemischt* eingriff* eingreif* interven* | 干预 干涉 介入
sovereignty: sovereign* independen* territor* | soberan* independen* territor* | souverain* indépend* territo* | souverän* unabhängig* hoheit* territor* | 主权 独立 领土
border: border* frontier* | fronter* | frontal* frontièr* | grenz* | 边境 边界 国界
crisis: crisis crises turmoil | crisis | crise* | krise* | 危机
`;
