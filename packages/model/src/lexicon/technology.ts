export const technology = `
technology: technolog* tech hi_tech high_tech | tecnol* alta_tecnología | technolog* haute_technologie | technolog* technik* technisch* hightech* spitzentechn* | 技术 科技 高新
chip: chip* microchip* semiconduct* processor* integrated_circuit* | chip* microchip* semiconduct* procesador* | puce* micropuce* semi_conduct* semiconduct* processeur* | chip* mikrochip* halbleiter* prozessor* | 芯片 半导体 集成电路 处理器 晶片
memory: memory dram nand flash high_bandwidth | memoria* dram nand | mémoire* dram nand | speicher* dram nand | 内存 存储 闪存
accelerator: accelerat* gpu gpus graphics_card* | acelerador* gpu gráfic* | accélérat* gpu graphique* | beschleunig* gpu grafik* | 加速器 图形处理 显卡
legacy: legacy mature older | maduro* heredad* tradicional* antigu* | matur* ancien* héritée* | ausgereift* ältere* altbewährt* | 传统芯片 成熟 旧款
equipment: equipment tool tools machine* gear system systems | equip* herramient* máquin* sistema* | équipement* outil* machine* matériel* système* | ausrüst* anlage anlagen maschine* werkzeug* gerät* system systeme* | 设备 工具 机器 系统 装备
lithography: lithograph* ultraviolet immersion | litograf* ultraviolet* inmersión | lithograph* ultraviolet* immersion | lithograf* lithograph* ultraviolett* immersion* | 光刻 紫外 浸没
nanometre: nanomet* | nanómetr* | nanomètr* | nanometer* | 纳米
design: design* | diseñ* | conception conçu* conçoi* | design* entworf* entwerf* entwick* | 设计
artificial_intelligence: artificial_intelligence ai | inteligencia_artificial ia | intelligence_artificielle ia | künstlich*_intelligenz ki | 人工智能
quantum: quantum | cuántic* | quantique* | quanten* | 量子
computing: comput* calculat* | comput* cálculo informátic* ordenador* | calcul informatique* ordinateur* supercalc* | rechner* computer* rechen* | 计算 算力 电脑 超算
data: data database* | dato datos | donnée* | daten* rechenzent* | 数据
data_centre: data_center* data_centre* server* cloud* | centro*_de_dato* servidor* nube | centre*_de_donnée* serveur* cloud nuage | rechenzent* datenzent* server* cloud* | 数据中心 服务器 云计算 云服务
software: software app apps application* platform* program programs | software aplicaci* plataforma* programa* | logiciel* appli applis application* plateforme* | software* programm* plattform* app apps | 软件 应用 平台 程序
model: model models algorithm* chatbot* weights | modelo* algoritm* pesos | modèle* algorithme* poids | modell* algorithm* gewichte | 模型 算法 权重
internet: internet online web website* digital* cyberspace | internet línea web digital* ciberespacio | internet ligne web numérique* cyberespace | internet* online* web digital* cyberraum | 互联网 网络 网站 在线 数字 网信
network: network* telecom* broadband | red redes telecom* | réseau* télécom* | netz netze netzwerk* telekom* | 网络 电信 通信
phone: phone* smartphone* handset* laptop* | teléfono* móvil* celular* portátil* | téléphone* smartphone* portable* | handy* smartphone* telefon* laptop* | 手机 电话 笔记本
car: car cars vehicle* carmaker* automak* automo* | coche* auto autos automó* vehículo* | voiture* automob* véhicule* | auto autos autobau* fahrzeug* | 汽车 车辆 车企
electric_vehicle: electric_vehicle* electric_car* ev evs | vehículo*_eléctric* coche*_eléctric* | véhicule*_électri* voiture*_électri* | elektroauto* elektrofahr* | 电动汽车 电动车 新能源汽车
battery: batter* | bater* pila pilas | batterie* pile piles | batterie* akku* | 电池
advanced: advanced cutting_edge high_end sophisticated state_of_the_art leading_edge most_powerful | avanzad* punta vanguardia sofisticad* | avancé* pointe sophistiqué* haut_de_gamme | fortschrittlich* fortgeschritten* modernst* hochmodern* leistungsfäh* hochentwickel* | 先进 高端 尖端 前沿
innovation: innovat* inventi* creativ* | innov* invent* creativ* | innov* invent* créati* | innov* erfind* erfunden* kreativ* | 创新 发明 创造
breakthrough: breakthrough* milestone* key_technolog* core_technolog* | avance avances hito* | percée* avancée* jalon* | durchbruch* meilenstein* | 突破 攻关 里程碑
core: core cores key essential crucial critical* vital | clave* esencial* crucial* crític* núcleo* vital* | clé clés essenti* crucia* critiqu* cœur* vita* | kern kerne schlüssel* wesentlich* entscheidend* kritisch* | 核心 关键 重要 至关
self_reliance: self_relian* self_suffic* self_strength* own_feet independent* | autosufic* autonom* autoabastec* independ* | autosuffis* autonom* indépend* | selbstständig* eigenständig* autark* selbstversorg* unabhängig* selbstvertrauen | 自立 自主 自强 自给 自力更生
know_how: know_how expertise knowledge skill* trade_secret* | conocimiento* saber pericia experiencia secreto*_comercial* | savoir* connaissanc* expertise compéten* secret secrets | wissen* know_how kenntnis* expertise fachwissen* | 技术诀窍 知识 专长 机密
intellectual_property: intellectual_property patent* copyright* | propiedad_intelectual patent* derecho*_de_autor | propriété_intellectuelle brevet* droit*_d_auteur | geistig*_eigentum* patent* urheberrecht* | 知识产权 专利 版权
transfer: transfer* hand*_over handover | transf* traspas* cesi* | transf* cession* cédé* | transfer* übertrag* weitergab* weitergegeben* | 转让 转移 移交
research: research* scien* study studies laborator* develop* | investig* cienc* cientí* estudio* laborator* | recherch* scien* étude* laboratoire* chercheu* | forsch* erforsch* wissenschaft* studie* labor* | 研究 科学 研发 科研 实验室
test: test tests tested testing trial* experiment* sampl* | prueba* test* ensay* experiment* | essai* test* expérien* | test* versuch* erprob* probe proben | 测试 试验 检测 实验
back_door: back_door* backdoor* track* kill_switch* locat* | puerta*_trasera* rastre* localiz* | porte*_dérobée* traç* localis* mouchard* | hintertür* ortung* nachverfolg* spähfunk* standort* | 后门 追踪 定位
space: space satellite* rocket* spacecraft astronaut* orbit* | espaci* satélite* cohete* astronaut* órbita* | spatia* satellite* fusée* astronaut* orbit* espace | raumfahrt* satellit* rakete* weltraum* astronaut* umlaufbahn | 太空 卫星 火箭 航天 轨道
infrastructure: infrastructur* | infraestruct* | infrastructur* | infrastrukt* | 基础设施
`;
