export const worldAndSociety = `
country: countr* nation nations state states | país países nacion* estado* | pays nation nations état états | land länder* staat staaten nation* | 国家 各国
world: world* global* globe | mund* global* planeta | monde mondi* planét* | welt* global* | 世界 全球 国际
region: region* province* area* zone* district* | regi* provinci* zona* área* comarca* | régi* provinc* zone* départe* | region* provinz* gebiet* zone* bezirk* | 地区 省份 区域 该省
city: city cities town* urban capital | ciudad* urban* capital municip* | ville* urbain* capitale municip* | städt* hauptstadt* | 城市 首都 直辖市
east: east eastern | este orient* | est orient* | osten östlich* | 东部 东方
west: west western | oeste occident* | ouest occident* | westen westlich* | 西部 西方
north: north northern | norte septentrional* | nord septentrional* | norden nördlich* | 北部 北方
south: south southern | sur meridional* sureñ* | sud méridional* | süden südlich* | 南部 南方
coast: coast* sea seas ocean* beach* island* | cost* mar océano* playa* isla* | côte* mer océan* plage* île* | küste* meer ozean* strand* insel* | 沿海 海岸 岛屿
park: park parks industrial_zone* high_tech_zone* | parque* polígono* zona_industrial | parc parcs zone_industrielle | park parks industriepark* gewerbe* | 园区 公园 开发区 高新区
home: home homes house* housing apartment* rent* | hogar* casa casas viviend* alquiler* | logement* maison* appart* loyer* domicile | haus häuser wohnung* miete* heim | 住房 房屋 住宅 房地产
road: road* street* highway* traffic bridge* | carretera* calle* tráfico puente* | route* rue rues circulation pont ponts | straße* autobahn* verkehr* brücke* | 道路 公路 交通
train: train trains rail* | tren trenes ferro* | train trains ferrov* rail | zug züge bahn* eisenbahn* | 火车 铁路 列车
plane: plane planes aircraft* airline* airport* flight* jet jets aviat* | avión aviones aero* vuelo* aviac* | avion* aéro* vol vols | flugzeug* flughäf* flieg* airline* luftfahrt* | 飞机 航班 机场 航空
boat: boat* vessel* ferry ferries tanker* | barco* buque* ferri petrolero* | bateau* navire* ferry pétrolier* | schiff* boot boote fähre* tanker* | 船只
accident: accident* crash* collision* collid* derail* sank capsiz* | accident* choque* choc* estrell* descarril* | accident* collision* crash* déraill* | unfall* absturz* abgestürzt* zusammenst* entgleis* unglück* | 事故 车祸 坠毁 相撞 坠机
fire: fire fires blaze* wildfire* burn* explosi* explode* blast* | incendio* fuego* quem* explo* | incendie* feu feux brûl* explo* | brand brände* feuer* brenn* explo* | 火灾 起火 爆炸 大火 山火
flood: flood* inundat* deluge* dam rain* | inund* lluvia* riada* crecida* | inond* crue crues pluie* | hochwasser* überschwemm* überflut* regen* flut | 洪水 洪灾 暴雨 水灾
storm: storm* hurricane* typhoon* tornado* cyclone* | torment* huracán* tifón* tornado* ciclón* | tempête* ouragan* typhon* tornade* cyclone* | stürm* hurrikan* taifun* tornado* unwetter* | 风暴 飓风 台风 龙卷风
earthquake: earthquake* quake* tremor* tsunami* volcan* | terremoto* sismo* seísmo* tsunami* volc* | séisme* tremblement* tsunami* volcan* | erdbeben* tsunami* vulkan* | 地震 海啸 火山
drought: drought* heat* | sequía* calor | sécheress* canicul* chaleur* | dürre* hitze* | 干旱 高温 热浪
die: die dies died dying death* dead kill* fatal* toll | muer* mori* fallec* mató víctima* mortal* | mort* meurt* mour* décè* tué* victime* | starb* gestorb* sterb* tod tötet* getöt* opfer* todes* | 死亡 遇难 身亡 丧生 去世 死者
injure: injur* wound* victim* | herid* lesion* víctima* | bless* victime* | verletz* verwund* opfer* | 受伤 伤者 伤亡
rescue: rescu* evacuat* missing search* surviv* | rescat* evacu* desaparec* sobreviv* | secour* sauv* évacu* dispar* surviv* | rettung* gerettet* evakuier* vermisst* überleb* bergung* | 救援 疏散 失踪 搜救 幸存
disease: disease* virus* pandemic* epidemic* infect* outbreak* | enferm* virus pandemia* epidemia* infec* brote* | maladi* virus pandém* épidém* infect* | krankheit* virus* pandemie* epidemie* infekt* ausbruch* | 疾病 病毒 疫情 感染
health: health* hospital* doctor* medic* patient* nurs* | salud* sanit* hospital* médic* paciente* | santé* sanit* hôpita* médec* médic* patient* | gesundheit* krankenh* ärzt* medizin* patient* klinik* | 医院 健康 医生 患者 卫生
drug: drug* vaccin* pharma* medicin* fentanyl | droga* vacun* farma* medicament* fentanilo | drogue* vaccin* pharma* médicament* fentanyl | droge* impf* pharma* medikament* fentanyl | 药物 疫苗 毒品 药品 芬太尼
climate: climat* emission* carbon* environment* warming pollut* | clim* emision* carbono ambient* contamin* | climat* émission* carbone environnement* pollu* | klima* emission* umwelt* erderwärm* verschmutz* | 气候 排放 环境 污染
energy: energ* power electricity solar | energ* eléctric* solar* | énerg* électri* solaire* | energie* strom solar* elektriz* | 能源 电力 太阳能
oil: oil gas petrol* coal fuel* pipeline* | petról* gas carbón combustib* | pétrol* gaz charbon carburant* | erdöl* gas erdgas* kohle* treibstoff* öl | 石油 天然气 煤炭 燃料
water: water* river* lake* | agua* río ríos lago* | eau eaux fleuve* rivière* lac | wasser* flüss* see | 河流 水库 水源
food: food* grain* crop* farm* agricult* harvest* soy* | aliment* grano* cosecha* agricult* soja | aliment* céréale* récolt* agri* soja | lebensmittel* getreide* ernte* landwirt* bauer* soja* | 粮食 食品 农业 农民 大豆
religion: religio* church* pope mosque* bishop* | religi* iglesia* papa mezquita* obispo* | religi* église* pape mosquée* évêque* | religi* kirche* papst* moschee* bischof* | 宗教 教会 教皇 清真寺
culture: cultur* film* movie* music* book* art arts museum* | cultur* películ* cine música libro* arte museo* | cultur* film* cinéma musi* livre* art arts musée* | kultur* film* kino musik* buch bücher* kunst museum* | 文化 电影 音乐 艺术
award: award* prize* medal* honour* honor* nobel | premi* medall* galard* nobel | prix médaill* récompens* nobel | preis auszeichn* medaill* ausgezeichnet* nobel* | 获奖 奖项 诺贝尔
sport: sport* league* cup championship* tournament* olympic* | deport* liga copa campeonat* torneo* olímp* | sport* ligue* coupe* championnat* tournoi* olympi* | sport* liga pokal* meisterschaft* turnier* olymp* | 体育 联赛 锦标赛 奥运 世界杯
match: match* game games race races final | partid* juego* carrera* final | match* jeu jeux course* finale | spiel spiele* rennen finale* | 比赛 决赛
team: team* player* coach* club* squad* | equip* jugador* entrenador* club* selección | équipe* joueu* entraîneu* club* sélection* | mannschaft* team* spieler* trainer* verein* klub* | 球队 团队 教练 俱乐部
goal: goal* scor* | gol goles anot* | but buts marqu* score* | tor tore treffer* torschütz* | 进球 得分 比分
injured_list: doping suspended_player transfer_fee | dopaje fichaje* | dopage transfert* | doping* ablöse* | 兴奋剂 转会
system: system* mechanism* framework* structur* | sistema* mecanism* marco estructur* | système* mécanism* cadre structur* | system* mechanism* rahmen* struktur* | 制度 机制 体系 框架
reason: reason* caus* because due_to | razón* caus* motiv* debido | raison* caus* motif* | grund gründe* ursache* verursach* wegen | 原因 理由 由于 导致
policy: policy policies strateg* measure* approach* path* step steps | polític* estrateg* medida* enfoque* camino* paso pasos | politiqu* stratég* mesure* approch* chemin* voie* | politik* strateg* maßnahme* ansatz* weg schritt* | 政策 战略 措施 举措 道路 方式
power: power* influen* dominan* | poder* influen* | pouvoir* influen* puissan* | macht* einfluss* | 权力 影响力 实力
work: work* task* operat* activit* | trabaj* labor* operaci* activid* | travail* tâche* opérat* activité* | arbeit* betrieb* aufgabe* tätig* | 工作 运营 任务 活动
`;
