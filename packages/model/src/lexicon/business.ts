export const business = `
company: compan* firm firms enterprise* corporat* business* giant* | empresa* compañía* firma gigante* | entreprise* société* firme* géant* | unternehmen* firma firmen konzern* | 公司 企业 集团 巨头
state_owned: state_owned state_run state_backed | estatal* público | étatique* d_état publique* | staatlich* staatseigen* staatsunternehm* | 国有 国企 央企
subsidiary: subsidiar* affiliate* unit units branch* arm division* | filial* subsidiari* unidad* | filiale* unité* succursale* | tochter* niederlassung* filiale* sparte* | 子公司 附属 分公司 关联
parent: parent parents headquarter* owner* | matriz sede* dueñ* propietari* | société_mère maison_mère siège* propriétaire* | mutterkonzern* muttergesellschaft* hauptsitz* zentrale eigentüm* | 母公司 总部 所有者
stake: stake* ownership owned own owns holding* shareholder* | participaci* accion* propie* | participation* actionn* part détien* détenu* | beteilig* anteil* aktionär* besitz* gehört | 股份 股权 持股 股东
takeover: takeover* tak*_over acqui* merge* | adquisici* adquir* opa fusi* absor* | rachat* rachet* acqui* opa fusion* | übernomm* übernehm* übernahm* fusion* | 收购 并购 合并 接管
seize_control: seiz* tak*_control took_control confiscat* nationali* commandeer* | incaut* confisc* tom*_el_control nacionaliz* intervin* | sais* confisq* prend_le_contrôle nationalis* | beschlagnahm* verstaatlich* kontrolle_übern* übernahm* | 接管 没收 夺取 国有化 扣押
invest: invest* capital fund funds funding financ* | invers* invert* invierte* capital* fondo* financi* | invest* capita* fonds financ* | invest* kapital* anleg* fonds finanz* geldgeber* | 投资 资本 资金 基金 融资
revenue: revenue* sales turnover takings income | ingreso* facturaci* ventas | revenus chiffre_d_affaires recettes | umsatz* einnahm* erlös* | 营收 收入 营业额 销售额
profit: profit* earning* gain* | benefici* gananci* utilidad* | bénéfice* profit* gains | gewinn* ertrag* | 利润 盈利 收益
loss: loss losses lose loses losing lost writedown* write_down* | perd* pierde* | perte* perd* | verlust* verlor* verlier* abschreib* | 亏损 损失 失去 减记
price: pric* cost costs expens* | preci* cost* cuest* caro | prix coût* tarif* | preis* kosten* kostet* teuer* | 价格 成本 涨价 降价 费用
shares: stock stocks share shares equit* | acción acciones bolsa* bursátil* | action actions bours* titres | aktie* börse* kurs kurse | 股票 股价 股市
bank: bank banks banking lender* | banc* | banque* bancaire* | bank banken | 银行
debt: debt* loan* borrow* credit* bond bonds | deuda* préstamo* crédit* bono bonos | dette* emprunt* prêt prêts crédit* obligations | schuld* kredit* darlehen* anleihe* | 债务 贷款 债券 信贷
bankrupt: bankrupt* insolv* collaps* | quiebra* bancarrota* insolv* concurso_de_acreedores | faillite* insolv* redressement* liquidat* | insolv* pleite* konkurs* bankrott* | 破产 倒闭
layoff: layoff* laid_off lay_off job_cut* redundan* dismiss* sack* fire fires fired | despid* despedi* recorte*_de_empleo | licenci* suppressi*_d_emploi* | entlass* stellenabbau* kündigung* | 裁员 解雇
strike: strike* striking walkout* industrial_action picket* | huelga* paro paros | grève* grévist* débray* | streik* ausstand arbeitskampf* | 罢工
union: union unions labour labor | sindicat* sindical* | syndica* | gewerkschaft* | 工会
worker: worker* employ* staff* workforce job jobs | trabajador* emple* obrer* plantilla | travaill* salari* employ* emploi* ouvri* | arbeit* beschäftig* angestellt* mitarbeit* | 工人 员工 就业 雇员
wage: wage* salar* pay pays paid pension* | salari* sueldo* pago pagos pagar pensi* | salair* rémunér* paie paiement* payer payé retraite* | lohn löhne gehalt gehälter gezahlt* rente* | 工资 薪 支付 养老金
contract: contract* | contrat* | contrat* | vertrag* | 合同
produce: produc* manufactur* mak*_chips maker* output fabricat* build builds built building | produc* fabric* manufactur* constru* | produ* fabri* constru* | produzier* produktion* herstell* hergestell* fertig* gebaut* baut bauen | 生产 制造 产量 建造 产能
factory: factor* plant plants fab fabs foundr* facilit* | fábrica* planta plantas fundici* instalaci* | usine* fonderie* installation* site | fabrik* werk anlage anlagen | 厂 代工
industry: industr* sector* field | industri* sector* | industri* secteur* filière* | industri* branche* sektor* | 产业 行业 工业 领域
found: founded founding co_found* set_up sets_up setting_up establish* create* creation launch* start_up startup* | fund* cofund* crear creó creaci* establec* lanz* | fondé fonder fondat* cofond* créé créer création* établi* lanc* | gründer* gründung* gründet* gegründet* mitgründ* errichte* aufgebaut* | 成立 创立 创办 设立 建立 创始
board: board boards director* committee* | consejo junta directiv* comité | conseil administrat* comité | vorstand* aufsichtsrat* ausschuss* | 董事会 委员会
economy: econom* gdp | econom* pib | économ* pib | wirtschaft* ökonom* konjunktur* | 经济
finance: financ* fiscal monetary treasur* | financi* hacienda tesor* moneta* | financ* trésor* monétaire* | finanz* schatz* | 金融 财政 财务
inflation: inflation* interest_rate* central_bank* | inflaci* tipos_de_interés tasa*_de_interés banco_central | inflation* taux_d_intérêt taux_directeur banque_centrale | inflation* teuerung* leitzins* zins zinsen zentralbank* notenbank* | 通胀 利率 央行 通货膨胀
recession: recession* downturn* slump* slowdown | recesi* desaceler* | récession* ralentis* | rezession* abschwung* flaute | 衰退 放缓
budget: budget* spending expenditure* | presupuest* gasto* | budg* dépense* | haushalt* budget* ausgabe* etat | 预算 支出 开支
money: money cash dollar* euro euros yuan renminbi currenc* | dinero dólar* euro euros yuan* divisa* moneda* | argent dollar* euro euros yuan* devise* monnaie* | geld gelder dollar* euro yuan* währung* | 美元 欧元 人民币 资金 货币
cryptocurrency: crypto* bitcoin* | cripto* bitcoin* | crypto* bitcoin* | krypto* bitcoin* | 加密货币 比特币
benefit: benefit* advantag* interests profit*_from win_win | benefici* ventaj* interés intereses | bénéfi* avantag* profit* intérêt* | nutzen vorteil* profitier* interesse* nützt* | 利益 受益 好处 互惠
winner_take_all: winner_take* zero_sum | quien_gana suma_cero ganador_se_lo | gagnant_rafle* somme_nulle vainqueur_rafl* | nullsumme* gewinner_bekommt alles_bekommt | 赢者通吃 零和
`;
