export const trade = `
export: export* ship ships shipped shipping shipment* sold_abroad sell*_abroad sales_abroad outbound overseas_sale* | export* ventas_al_exterior | export* ventes_à_l_étranger | ausfuhr* ausgeführt* export* | 出口 外销 输出
import: import* | import* | import* | einfuhr* eingeführt* import* | 进口 输入
trade: trade trades trading trader* commerc* | comerci* mercantil* | commerc* échanges négoce | handel handels* außenhandel wirtschaft* | 贸易 商务 经贸
goods: goods product products merchandise items item commodit* | bien bienes product* mercanc* artículo* | bien biens produit* marchandise* article* | ware güter* produkt* erzeugnis* | 商品 货物 产品 物项
tariff: tariff* duty duties levy levies levied surcharg* | arancel* tarif* gravam* derechos_de_aduana recargo* | tarif* droits_de_douane taxe* surtax* douanier* | zoll* strafzöll* aufschlag* | 关税 加征 税率
tax: tax* | impuest* fiscal* tribut* gravar | impôt* fisc* tax* | steuer* besteuer* | 税收 征税 缴税
customs: customs | aduan* | douan* | zoll* | 海关 报关 清关
quota: quota* cap caps ceiling* | cuota* cupo* tope* | quota* contingent* plafon* | quote quoten kontingent* obergrenz* | 配额 上限
embargo: embarg* blockad* | embarg* bloque* | embarg* blocus | embargo* blockade* | 禁运 封锁
supply_chain: supply_chain* value_chain* | cadena*_de_suministro* cadena*_de_valor | chaîne*_d_approvisionnement chaîne*_de_valeur | lieferkette* wertschöpfung* | 供应链 产业链
supply: supply supplie* deliver* provid* furnish* | suminist* abastec* entreg* provee* provey* | fourni* livr* approvision* | liefer* geliefert* zuliefer* bereitstell* versorg* | 供应 交付 供货 提供 供给
shortage: shortage* scarc* bottleneck* chokepoint* lack* | escas* carest* falta cuello*_de_botella desabast* | pénurie* manqu* goulet* goulot* | mangel* engpass* knapp* fehlt* | 短缺 缺乏 瓶颈 卡脖子 紧缺
smuggle: smuggl* contraband* traffick* illegally_ship* divert* diversion* | contraband* trafic* desv* | contreband* trafi* détourn* | schmugg* geschmuggelt* umleit* umgeleitet* | 走私 转运 偷运 贩运
raw_material: raw_material* mineral* ore ores metal metals critical_material* | materia*_prima* mineral* metal metales mena | matière*_première* minéra* métal métaux | rohstoff* mineral* metall* erz erze | 原材料 原料 矿产 金属 矿石 矿物
rare_earth: rare_earth* | tierra*_rara* | terres_rares | seltene*_erde* seltenerd* | 稀土
mine: mine mines mining miner miners smelt* | mina minas miner* fundic* | mine mines mineur* minier* fonderie extraction | bergbau* mine minen bergwerk* förder* verhütt* | 采矿 矿山 开采 冶炼 矿工
refine: refin* process processing separat* extract* purif* | refin* proces* separ* extra* | raffin* trait* sépar* extra* | raffin* verarbeit* aufbereit* | 精炼 加工 提炼 冶炼 分离
recycle: recycl* | recicl* | recycl* | recycl* wiederverwert* | 回收 再利用
market: market marketplace | mercado* | marché* | markt* absatzmarkt | 市场
market_share: share share_of_the_market market_share* | cuota cuota_de_mercado participaci* | part part_de_marché parts_de_marché | anteil* marktanteil* | 份额 占有率
customer: customer* client* buyer* consumer* user users purchaser* shopper* | client* comprador* consum* usuari* | client* achet* consomm* utilisat* usag* | kunde kunden käufer* verbrauch* abnehmer* nutzer* | 客户 顾客 买家 消费者 用户
sell: sell* sold sale sales | vend* venta* | vend* vente* écoul* | verkauf* absatz* vertrieb* | 卖给 售 销量
buy: buy buys buying bought purchas* procur* acquir* | compra compras compró comprar adquir* adquis* | achet* achat* acquér* acqui* | kauf* gekauft* erwerb* erworben* erwarb* beschaff* einkauf* | 购买 采购 收购
order_goods: order orders ordered_from | pedido* encarg* | command* | bestell* auftrag* | 订单 订购
discriminate: discrimin* unfair* unjust* | discrimin* injust* desleal* | discrimin* injust* déloyal* inéquit* | diskrimin* unfair* ungerecht* benachteilig* | 歧视 不公
fair: fair fairly fairness level_playing_field equal* | justo justa* equitativ* limpi* igual* | équit* loya* juste égal* | fair fairen faire fairness gleich* gerecht* | 公平 公正 平等
dumping: dumping antidumping undercut* | dumping antidumping | dumping antidumping | dumping* antidumping* | 倾销
subsidy: subsid* grant grants incentive* handout* | subsid* subvenc* ayuda* incentiv* | subvention* aide aides incit* | subvention* fördermittel* zuschuss* beihilfe* staatshilfe* | 补贴 补助 资助 激励
foreign: foreign* abroad overseas international | extranjer* exterior internacional* ultramar | étrang* international* | ausländ* international* fremd* | 外国 海外 境外 外资 国际
domestic: domestic* home_grown homegrown local locally national_champion* | nacional* intern* doméstic* local* | national* intérieur* local* | inländ* heimisch* einheimisch* binnen* | 国内 本土 国产 本国
decouple: decoupl* derisk* de_risk* cut_off cut_ties sever* | desacopl* desvincul* | découpl* | entkoppl* abkoppl* abgekoppelt* | 脱钩 断链 去风险
overcapacity: overcapacit* glut* oversupply | sobrecapacidad exceso_de_capacidad sobreoferta | surcapacit* surproduc* | überkapazit* überproduktion überangebot | 过剩
deficit: deficit* shortfall* | déficit* | déficit* | defizit* fehlbetrag* | 赤字 逆差
surplus: surplus* | superávit* excedent* | excédent* | überschuss* | 顺差 盈余
port: port ports harbour* harbor* dock* | puerto* | port ports portuair* | hafen | 港口 码头
`;
