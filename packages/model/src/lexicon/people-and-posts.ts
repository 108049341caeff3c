export const peopleAndPosts = `
president: presiden* head_of_state | president* mandatari* jefe_de_estado | présiden* chef_de_l_état chef_d_état | präsident* staatschef* staatsoberhaupt* bundespräsident* | 总统 主席 国家元首
vice: vice deputy deputies | vice* subsecretari* | vice* adjoint* | vize* stellvertret* | 副
premier: premier prime_minist* chancellor* head_of_government | primer*_ministr* premier jefe_de_gobierno canciller | premier*_ministre* chef_du_gouvernement chancel* | premier* ministerpräsident* regierungschef* kanzler* bundeskanzler* | 总理 首相
minister: minister* ministr* secretary secretaries cabinet | ministr* gabinete* secretari* | ministr* cabinet secrétaire* | minister* kabinett* | 部长 大臣 内阁
secretary: secretar* undersecretar* | secretari* subsecretari* ministr* | secrétaire* ministre* sous_secrétaire* | minister* staatssekretär* sekretär* | 国务卿 部长 书记
ministry: ministr* department* | ministeri* departament* secretaría* cartera | ministère* département* | ministeri* behörde* ressort* | 商务部 外交部 财政部 部门
government: government* administration* authorit* | gobierno* administraci* autorid* ejecutivo | gouvernement* administration* autorit* exécutif | regierung* behörd* bundesregierung* | 政府 当局 行政
spokesperson: spokes* | portavoz vocer* | porte_parole* | sprecher* | 发言人
adviser: advise advised advises aide aides | asesor* consejer* | conseill* | berater* | 顾问 助理
representative: representativ* negotiator* delegate* | representant* negociador* delegad* | représentant* négociat* délégué* | vertreter* unterhänd* verhandlungsführ* beauftragt* handelsbeauftragt* | 代表 谈判
chief_executive: chief_executive* ceo ceos boss bosses chief | director*_ejecutiv* consejer*_delegad* ceo jefe jefa | directeur_général directrice_générale pdg patron* | vorstandschef* geschäftsführ* konzernchef* chef chefin firmenchef* | 首席执行官 总裁 掌门人 老板
chair: chair chairs chairman chairwoman chairperson | presidente presidenta | président* | vorsitz* | 董事长 主席 委员长
founder: founder* cofounder* | fundador* cofundador* | fondat* cofondat* | gründer* mitgründer* | 创始人 创办人
head: head chief director* governor* mayor* czar | jef* director* gobernador* alcald* zar | chef* direct* gouverneur* maire* tsar | leiter* direktor* gouverneur* bürgermeister* chef | 负责人 局长 主任 省长 市长 书记 州长
official: official* bureaucrat* civil_servant* | funcionari* oficial* alto_cargo | fonctionnaire* responsable* | beamt* amtlich* offizi* | 官员 官方
lawmaker: lawmaker* senat* congress* parliament* legislat* deputies | legislad* senad* congres* parlament* diputad* | parlement* sénat* congrès député* élus | abgeordnet* senat* kongress* parlament* bundestag* | 议员 参议院 众议院 国会 议会 立委
politics: politic* policy policies party parties | polític* partido* | politi* parti partis | politik* politisch* partei* | 政治 政策 政党
opposition: opposition* dissident* | oposici* opositor* disident* | opposition* opposant* dissident* | opposition* dissident* regimegegner* | 反对党 在野 异见
election: election* elected elector* re_elect* campaign* candidat* runoff* | elecci* elector* elegid* campaña* candidat* comicio* | élection* élector* élu élue campagne* candidat* | wahl wahlen wahlkampf* gewählt* kandidat* bundestagswahl* | 选举 当选 竞选 候选人 大选
appoint: appoint* nominat* named_as tapped install* | nombr* design* nomin* | nomm* nomin* désign* | ernenn* ernannt* nominier* berufen* | 任命 提名 委任 出任
resign: resign* step*_down quit quits leaves_office | dimit* dimisi* renunci* | démission* quitt* | rücktritt* zurückgetret* zurücktret* tritt_zurück | 辞职 下台 请辞 卸任
dismiss: dismiss* sack* fire fires fired oust* remov* | destitu* ces* despid* despedi* | limog* destitu* renvoy* évinc* révoqu* | entlass* entließ* abgesetzt* gefeuert* abberuf* | 免职 解职 罢免 革职
sworn_in: sworn swear* swore inaugurat* oath tak*_office took_office | jura juró juramento asum* invest* tom*_posesión | prêt*_serment serment invest* entr*_en_fonction* | vereidig* amtseid* amtseinführ* amtsantritt* angetreten* | 宣誓 就职 上任 就任
former: former* ex late_president outgoing | ex antigu* expresident* exministr* saliente | ancien* ex sortant* | ehemalig* frühere* einstig* ex | 前任 时任 卸任 前总统
committee: committee* commission* council* panel* caucus | comité comisi* consejo* | comité* commission* conseil* | ausschuss* kommission* gremium* komitee* | 委员会 理事会 小组
agency: agenc* bureau* office* regulator* watchdog* | agenci* oficina* regulador* organism* | agence* bureau* office* régulat* | behörde* amt büro* agentur* regulier* | 机构 监管机构 办公室
organization: organis* organiz* association* institut* foundation* group* | organiz* asociaci* institu* fundaci* grupo* | organis* association* institu* fondation* groupe* | organis* verband* institut* stiftung* gruppe* | 组织 协会 机构 团体
court_king: king kings queen* prince* royal* monarch* | rey reina* príncipe* princesa* real monar* | roi reine* prince* roya* monar* | könig* prinz* monarch* | 国王 女王 王子 王室
public: public* citizen* people population* resident* | públic* ciudadan* pueblo poblaci* habitante* | publie* publication* citoyen* peuple population* habitant* | öffentlich* bürger* volk bevölker* einwohn* | 公众 民众 人民 居民 公民
child: child* kid kids teenage* youth* young | niñ* menor menores jóven* adolesc* | enfant* jeune* mineur* ado ados | kind kinder* jugend* junge* minderjähr* | 儿童 孩子 青少年 未成年
woman: woman women female gender | mujer* femenin* género | femme* fémin* genre | frau frauen* weiblich* | 女性 妇女 女子
family: famil* parents mother* father* | famil* padre* madre* | famil* parent* mère* père* | famili* eltern* mutter vater | 家庭 父母 家属 母亲 父亲
school: school* universit* colleg* student* teach* educat* pupil* | escuel* universi* colegi* estudiant* alumn* educa* profesor* | école* universi* étudiant* élève* ensei* éduca* lycé* | schule* hochschul* universi* student* studier* bildung* lehrer* | 学校 大学 学生 教育 教师
expert: expert* analyst* specialist* engineer* scientist* | expert* analist* especialist* ingenier* científic* | expert* analyst* spécialist* ingénieur* scientifique* | expert* analyst* fachl* ingenieur* wissenschaftler* | 专家 分析师 工程师 科学家
`;
