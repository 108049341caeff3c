export const law = `
license: licen* permit permits permission* authori* approv* | licenci* permis* autoriz* visto_bueno aprob* | licen* permis autoris* agrément* | lizenz* genehmig* erlaubnis* zulass* bewillig* | 许可 批准 授权 审批 牌照
allow: allow* permit* let lets letting enabl* authori* clear cleared green_light* | permit* autoriz* habilit* | permet* permis* autoris* feu_vert laiss* | erlaub* gestatt* zugelass* genehmig* ließ lässt darf dürfen freigegeben* freigab* | 允许 准许 放行 获准 可以
approve: approv* pass passed passes adopt* ratif* enact* greenlight* | aprob* aprueb* adopt* ratific* promulg* | approuv* adopt* ratifi* promulg* vote votes | gebilligt* billig* verabschied* ratifi* angenommen* beschloss* | 通过 批准 颁布 核准 出台
forbid: ban bans banned banning forbid* forbad* prohibit* bar bars barred barring outlaw* block* | prohib* ved* veto* bloque* impid* | interdi* prohib* bann* bloqu* proscri* | verbiet* verbot* untersag* sperrt* gesperrt* blockier* | 禁止 禁令 禁 封杀 不得
restrict: restrict* curb* limit* tighten* clamp* crack* constrain* | restri* limit* endurec* recort* frenar frena | restri* limit* durci* resserr* encadr* | beschränk* einschränk* eingeschränkt* begrenz* verschärf* limit* | 限制 收紧 管制 遏制 约束 严控
control: control* oversight supervis* regulat* | control* supervis* regul* vigil* | contrôl* supervis* régul* surveill* | kontroll* aufsicht* steuer* | 管制 控制 监管 管控
impose: impos* slap* levy levie* introduc* enforc* | impon* impus* impuest* aplic* introduc* implant* | impos* infli* appliqu* instaur* introdui* frapp* | verhäng* auferleg* erheben erhebt erhob* belegt* eingeführt* | 实施 征收 施加 加征 实行 推出
stop: halt* stop* ceas* block* freez* froze* | deten* detuv* parar paró ces* frenar frena congel* bloque* | arrêt* cess* stopp* gel* bloqu* interromp* | stopp* gestoppt* eingestellt* einstell* anhalt* eingefroren* | 停止 叫停 中止 阻断 冻结
suspend: suspen* pause* pausing on_hold shelv* put_on_ice | suspen* paus* aplaz* congel* | suspen* pause gel* | ausgesetzt* aussetz* setzt*_aus suspend* pausier* auf_eis ruhen unterbroch* | 暂停 中止 暂缓 搁置
lift: lift* remov* rescind* undo* scrap* abolish* roll*_back drop* repeal* | levant* elimin* retir* anul* derog* suprim* aboli* | lev* supprim* abrog* aboli* annul* | aufgehoben* aufheb* hob_auf abgeschafft* abschaff* zurückgenommen* gestrichen* | 解除 取消 撤销 废除 放开
revoke: revok* withdr* rescind* cancel* annul* repeal* strip* void | revoc* retir* cancel* anul* rescind* derog* | révoqu* retir* annul* résili* abrog* | widerruf* widerrief* entzog* entzieh* zurückgezog* zurückzieh* annull* rückzug | 撤销 吊销 撤回 取消 废止
take_effect: take*_effect took_effect taking_effect in_force into_force enter*_into_force come*_into_effect effective | entra*_en_vigor entró_en_vigor entrar*_en_vigor en_vigor vigen* efecto | entr*_en_vigueur en_vigueur prend*_effet pris_effet effet | inkraft* in_kraft kraft wirksam* gelten gilt galt | 生效 施行 实施 起效
law: law laws act acts legislat* statute* bill bills | ley leyes legisl* proyecto_de_ley | loi lois légis* projet_de_loi | gesetz* | 法律 法案 立法
order: order executive_order* orders ordered decree* mandat* directive* instruct* | órden* decret* mandat* directiv* | décret* ordonn* ordre* arrêté* directive* | erlass* erließ* dekret* anordn* angeordnet* verfüg* befehl* angewies* anweis* | 命令 行政令 下令 指令 责令
rule: rule rules regulat* provision* guideline* norm norms guidance | regla* norm* regul* directri* | règle* norme* disposition* | regel regeln regelung* vorschrift* verordnung* bestimmung* norm normen richtlinie* | 规则 规定 条例 规范 细则 办法 法规
section: section* clause* article* paragraph* chapter* | sección cláusula* artículo* apartado | section* clause* article* alinéa* | abschnitt* artikel* paragraf* klausel* | 条款
proposal: propos* draft* bill motion* | propuest* propon* borrador* proyecto* moci* | propos* projet* ébauche motion* | vorschlag* entwurf* antrag* | 提案 草案 提议 议案 征求意见
consider: consider* weigh weighs weighed weighing mull* ponder* contemplat* explor* study* | consider* sopes* estudi* evalú* baraj* plante* | envisag* étudi* réfléch* consid* examin* | erwäg* erwog* prüf* geprüft* überleg* nachdenk* denkt* | 考虑 酝酿 研究 斟酌
plan: plan plans planned planning intend* intent* | plan planes planea* prevé intenci* | plan plans prévoi* prévu* inten* | plan* geplant* vorhaben* beabsichtig* absicht* | 计划 打算 规划
review: review* screen* vet vets vetting scrutin* examin* audit* check* | revis* examin* audit* escrut* control* | examen* examin* contrôl* audit* revu* révis* | prüf* überprüf* geprüft* kontroll* | 审查 审核 审议 复审 评估
investigate: investigat* probe probes probed probing inquir* enquir* | investig* indag* pesquis* averigu* | enquêt* investig* instruction | ermittl* ermittel* untersuch* nachforsch* | 调查 侦查 立案
comply: comply complie* abid* complian* adher* observ* honour* obey* | cumpl* acat* respet* | respect* conform* obéi* observ* | einhalt* eingehalten* befolg* erfüll* hielt hält | 遵守 履行 合规 遵从
requirement: requir* condition* oblig* must mandatory compulsor* | requi* condici* oblig* exig* | exig* condition* oblig* | auflage* bedingung* pflicht* voraussetz* erforder* vorgeschrieben* | 要求 条件 义务 必须 强制
exempt: exempt* waive* exclude* excluding exclusion* carve_out* exception* | exen* exim* exclu* excep* dispens* | exempt* exonér* dérog* exclu* dispens* exception* | ausnahm* ausgenommen* befrei* freigestellt* | 豁免 免除 例外 排除 免征
loophole: loophole* circumvent* evad* evasion bypass* workaround* skirt* | resquicio* laguna* eludi* elusi* evad* evasi* sorte* vacío_legal | faille* contourn* échapp* lacune* | schlupfloch* umgeh* umgangen* lücke* | 漏洞 规避 绕过 逃避
case_by_case: case_by_case individually | caso_por_caso | au_cas_par_cas cas_par_cas | einzelfall* fall_zu_fall | 逐案 个案 逐一审
presumption_of_denial: presum* denial | presun* deneg* | présom* refus | vermut* ablehnung* | 推定 拒绝
list: list lists listed listing blacklist* catalog* register* | catálogo* registr* | liste* inscri* catalogu* registr* | list* gelistet* katalog* verzeichnis* register* | 清单 名单 名录 目录 列表
blacklist: blacklist* entity_list unreliable_entit* | lista_negra lista_de_entidades listas_negras | liste_noire listes_noires liste_des_entités | schwarze*_liste* entitätenliste sanktionsliste* | 黑名单 实体清单 不可靠实体 管控名单
add_to_list: add adds added adding includ* insert* put_on plac*_on join*_the_list | añad* inclu* incorpor* agreg* sum* | ajout* inclu* inscri* intégr* | hinzugefüg* hinzufüg* aufgenommen* aufnahm* setzt*_auf gesetzt ergänz* | 列入 加入 纳入 新增 添加 增列
remove_from_list: remov* delist* tak*_off took_off drop*_from strik*_off struck_off exclude* excluding exclusion* | retir* elimin* exclu* sac* borr* | retir* supprim* radi* exclu* rayé* | gestrichen* streich* strich entfern* herausgenommen* | 移除 移出 剔除 删除 除名
fine: fine fined fines penal* punish* forfeit* | multa multas multó penal* castig* sanci* | amende* pénali* puni* sanction* | geldstraf* bußgeld* strafe* bestraf* geldbuß* | 罚款 处罚 惩罚 罚金
sue: sue sues sued suing lawsuit* litig* complaint* suit plaintiff* legal_action | demand* querell* litig* denunci* pleit* | poursui* procès plainte* assign* porté*_plainte litig* | klage* verklag* klagt* geklagt* prozess* beschwer* | 起诉 诉讼 投诉 控诉 提告
court: court courts tribunal* | tribunal* corte juzgado* suprem* | tribuna* cour cours_suprême juridic* | gericht gerichte gerichts* bundesgericht* tribunal* | 法院 法庭
judge: judge* justice* jury juries magistrat* | juez jueza* jueces jurado* magistrad* | juge* magistrat* jury jurés | richter* geschworen* | 法官 陪审
rule_decision: ruling rulings ruled verdict* decision* judgment* judgement* | fallo fallos sentencia* dictam* veredicto* resoluci* | arrêt jugement* verdict* décision* statu* | urteil* geurteilt* entscheid* beschluss* | 裁决 判决 裁定
strike_down: overturn* str*_down annul* invalid* quash* unlawful* illegal* unconstitutional* | anul* invalid* tumb* ilegal* inconstituc* | annul* invalid* cass* illégal* inconstitu* | kippt* gekippt* aufgehoben* rechtswidrig* illegal* unrechtmäßig* verfassungswidrig* | 推翻 违法 违宪 非法 无效
legal: legal* lawful* basis | legal* lícit* jurídic* | légal* juridi* licite | rechtlich* gesetzlich* rechtmäßig* legal* | 合法 法律 依法
charge: charg* indict* prosecut* accus* arraign* | acus* imput* proces* cargos fiscal* | inculp* accus* mis_en_examen mise_en_examen poursuiv* | anklag* angeklagt* staatsanw* beschuldig* | 起诉 指控 检方 控罪 检察
convict: convict* guilt* sentenc* | conden* culpab* sentenci* | condamn* coupab* peine | verurteil* schuldig* | 定罪 判刑 有罪 判处
acquit: acquit* not_guilty innocent* exonerat* | absuel* absol* inocen* | acquitt* innocent* relax* | freigesproch* freispruch* unschuld* | 无罪 清白
arrest: arrest* detain* detention custod* | arrest* deten* detuv* | arrêt* arrest* détenu* détention interpell* | festgenomm* festnahm* verhaft* haft | 逮捕 拘留 拘捕 羁押
prison: prison* jail* | prisión cárcel* preso presos encarcel* | prison* incarcér* détenu* | gefängnis* haft häftling* | 监狱 入狱 徒刑 坐牢
appeal: appeal* | apel* recurso recurr* | appel interjet* recours pourvoi* | berufung* revision einspruch* | 上诉 申诉
lawyer: lawyer* attorney* counsel* | abogad* letrad* | avocat* | anwalt* rechtsanwalt* | 律师
police: police* officer* sheriff* | polic* agente* | polici* gendarm* | polizei* polizist* | 警方 警察 公安
crime: crime* criminal* offence* offense* conspir* felon* | crim* delit* delincu* conspir* | crim* délit* conspir* infraction* | kriminal* straftat* verbrech* verschwör* delikt* | 犯罪 罪行 刑事 共谋
fraud: fraud* scam* corrupt* brib* launder* embezzl* | fraud* estaf* corrup* sobor* blanque* | fraud* escroqu* corrup* pot_de_vin pots_de_vin blanchi* | betrug* korrupt* bestech* geldwäsche | 欺诈 腐败 贿赂 诈骗 洗钱
murder: murder* homicide* assassin* | asesin* homicid* | meurtr* assassin* homicide* | mord* ermord* totschlag* | 谋杀 凶杀 暗杀
evidence: evidence proof testif* testimon* witness* finding* | prueba* testi* evidencia* | preuve* témoi* | beweis* zeuge* zeugin* aussag* | 证据 证词 证人 作证
rights: right rights freedom* libert* | derecho* libertad* | droit droits liberté* | rechte menschenrecht* freiheit* | 权利 人权 自由
antitrust: antitrust anti_trust anti_monopol* monopol* | antimonopol* monopol* antitrust | antitrust anti_monopol* monopol* antimonopol* | kartell* monopol* antimonopol* | 垄断
vote: vote votes voted voting voter* ballot* poll polls referend* | vot* comici* urna* sufrag* refer* | vote votes scrutin* suffrag* référend* urnes | abstimm* abgestimmt* stimme stimmen wähler* votum votier* referend* | 投票 表决 选票 公投 选民
extraterritorial: extraterritor* beyond_its_borders long_arm | extraterritor* | extraterritor* | extraterritor* | 域外 长臂管辖 治外
undermine: undermin* harm harms hamper* hinder* obstruct* imped* | socav* obstacul* entorpec* dificult* perjud* | entrav* nuire | untergrab* behinder* hinder* beeinträchtig* | 破坏 阻碍 损害 妨碍
`;
