export const security = `
national_security: national_security homeland_security security | seguridad_nacional seguridad | sécurité_nationale sécurité | nationale_sicherheit nationalen_sicherheit sicherheit* | 国家安全 安全 国安
military: militar* army armed_forces troops soldier* navy pentagon air_force | militar* ejércit* tropa* soldad* castrens* | militair* armée* soldat* troupe* | militär* armee* soldat* truppe* streitkräft* bundeswehr | 军事 军方 军队 解放军 军用 部队 士兵
civilian: civil* | civil* | civil* | zivil* | 民用 平民 民间
dual_use: dual_use dual_purpose | doble_uso uso_dual | double_usage | doppelte_verwend* doppel* dual_use beide_verwend* | 两用
defence: defen* | defens* defend* defiend* | défen* | verteidig* abwehr* | 国防 防御 捍卫
weapon: weapon* arms missile* munition* | arma armas armament* misil* municion* | arme armes armement* missile* munition* | waffe waffen rüstung* rakete* munition* | 武器 导弹 军火 弹药
attack: attack* assault* raid* strikes bomb* shell* | ataq* atac* asalt* bomba* | attaqu* attent* assaut* bombard* bombe* frappe* | angriff* angegriff* anschlag* überfall* bombard* bombe* | 袭击 攻击 轰炸 空袭 炸弹
war: war wars warfare | guerra* bélic* | guerre* | krieg* | 战争 开战 作战
peace: peace* | paz pacífic* | paix pacifi* | frieden* friedlich* | 和平
invade: invad* invasion* occup* incursion* | inva* ocup* incursi* | envahi* invasion* occup* incursion* | einmarsch* überfall* besetz* invasion* | 入侵 占领 侵略
terrorism: terror* extremis* | terror* extremis* | terroris* extrémis* | terror* extremis* | 恐怖 极端主义
spy: spy* spie* espionage intelligence surveil* | espi* vigilan* inteligencia | espion* surveill* renseignement* | spion* geheimdienst* überwach* ausspäh* | 间谍 监控 情报 监视
hacker: hack* cyber* | cib* hack* pirat* | cyber* hack* pirat* | hack* cyber* | 黑客 网络攻击 网络安全 网信
nuclear: nuclear* atomic | nuclear* atómic* | nucléair* atomi* | atom* nuklear* kernkraft* | 核武 核电 核能
drone: drone* unmanned | dron drones | drone* | drohne* | 无人机
hostage: hostage* kidnap* abduct* | rehen* secuestr* | otage* enlèv* kidnap* | geisel* entführ* | 人质 绑架
refugee: refugee* migrant* migrat* immigra* asylum displac* | refugi* migra* inmigra* asilo desplazad* | réfugi* migra* immigr* asile déplacé* | flücht* geflüchtet* migra* einwander* asyl* | 难民 移民 庇护
protest: protest* demonstrat* rally rallies march riot* unrest | protest* manifest* march* disturb* | protest* manifest* émeute* | protest* demonstr* kundgebung* unruhe* | 抗议 示威 游行 骚乱
protect: protect* safeguard* shield* defend* preserv* secur* guard* | proteg* protec* salvaguard* defend* preserv* resguard* | protég* protec* sauvegard* défend* préserv* | schutz* geschützt* wahren bewahr* verteidig* | 保护 维护 保障 捍卫
threat_risk: risk* danger* hazard* peril* | riesg* peligr* | risqu* danger* péril* | risik* gefahr* | 风险 危险 危害 隐患
safe: safe safely safety secure | segur* | sûr sûrs sécuris* sûreté | sicher sichere* sicherheit | 安全 可靠
`;
