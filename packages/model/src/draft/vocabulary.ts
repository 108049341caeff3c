/** Words of English news by which names, speakers and events are recognised; all in small letters. */

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Written before a person's name, and no part of it. */
export const titles = wordSet(`
  mr mrs ms mx miss messrs dr prof professor sir dame lord lady baroness count captain colonel general major sergeant
  lieutenant admiral president premier chancellor minister secretary senator representative congressman
  congresswoman governor mayor judge justice chief king queen prince princess emperor pope bishop archbishop
  cardinal father sister brother rabbi imam sheikh coach ambassador commissioner deputy vice prime foreign
  treasury chairman chairwoman chair speaker director inspector detective officer rev reverend former acting
  sen rep gov gen lt col sgt capt hon
  finance defence defense interior transport health education energy trade environment justice culture`);

/** The titles that make a person of any name after them. */
export const courtesies = wordSet(`
  mr mrs ms mx miss dr prof professor sir dame lord lady baroness captain colonel sergeant lieutenant admiral senator
  congressman congresswoman judge justice sen rep gov gen lt col sgt capt hon`);

/** Nouns for what a person does, written small before the name: "transport minister Elin Marsh". */
export const posts = wordSet(`
  minister president premier chancellor secretary director chairman chairwoman chair chairperson executive
  mayor governor senator ambassador envoy commissioner head leader founder owner deputy captain coach
  manager goalkeeper spokesman spokeswoman spokesperson lawyer attorney judge prosecutor professor
  historian scientist researcher economist statistician analyst engineer doctor nurse teacher farmer
  conductor editor reporter author writer artist singer actor actress curator archaeologist chief officer
  treasurer clerk resident fisherman driver pilot pastor priest bishop king queen prince princess
  candidate lawmaker councillor councilwoman councilman player striker winger sergeant inspector`);

/** Last words of the names of organizations. */
export const organizationHeads = wordSet(`
  academy administration agency airlines airways alliance army assembly associates association athletic
  authority bank biologics board broadcasting brothers bureau cabinet center centre chamber church city-council
  club coalition college commission committee company conference congress consortium cooperative corp
  corporation council courier court department dynamo embassy energy engineering enterprises federation foods
  force forum foundation front fund gazette government group guardian guild herald holdings hospital
  inc industries initiative institute institution journal laboratories laboratory league library llc ltd
  mail ministry mirror museum nation nations navy network news observer office orchestra organisation organization
  parliament partners party plc police post press rail railway railways records registry reserve resorts retreats school
  securities senate service services society standard studios symphony syndicate systems
  team technologies telegraph theatre theater times treasury tribune tribunal trust union united
  university works`);

/** Words that an organization's name begins with. */
export const organizationOpeners = wordSet(
  `fc ac sc radio dynamo real ministry university bank department institute court`,
);

/** Words that begin or end the name of a place. */
export const placeHeads = wordSet(`
  airport avenue bay beach bridge canal canyon cape city coast county creek delta desert district fort
  glacier gulf harbor harbour heights hill hills island islands isle isles lake lakes market mount mountain
  mountains ocean park peninsula plain plaza point port province quay reef region reservoir river road
  sea square strait street terminal town vale valley village`);

/** Written small before a place's name: "the village of Little Sallow". */
export const placeNouns = wordSet(
  `town village city hamlet county province region district state island islands river lake port coast capital valley suburb`,
);

/** After these a name is more often a place than not. */
export const placePrepositions = wordSet(
  `in at near from to into toward towards across outside around between`,
);

/** Written small inside names. */
export const joiners = wordSet(
  `of for de del della di da do dos du des la le el al bin ibn ben van von der den ter ten zu y e`,
);

/** Small words that a person's surname may begin with. */
export const particles = wordSet(
  `de del della di da do dos du des la le el al bin ibn ben van von der den ter ten zu`,
);

/** Surnames that are usually written before the given name. */
export const leadingSurnames = wordSet(`
  bai cai cao chen cheng deng ding dong fan feng fu gao guo han he hu huang jiang jin kim kong li liang lin
  liu lu luo ma mao meng pan park peng qian qin ren shen shi song su sun tan tang tian wang wei wen wu xi xia
  xiao xie xu xue yan yang yao ye yu yuan zeng zhang zhao zheng zhong zhou zhu nguyen tran pham hoang`);

export const calendar = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december christmas easter ramadan`);

/** Peoples, languages and parties: with a capital, and no names of what this project lists. */
export const demonyms = wordSet(`
  african american arab argentine asian australian austrian belgian bolivian brazilian british bulgarian
  canadian catholic chilean chinese christian colombian cuban czech danish democrat democrats dutch
  egyptian english european filipino finnish french german greek hungarian indian indonesian iranian iraqi
  irish islamic israeli italian japanese jewish kenyan korean latin libyan lithuanian mexican moroccan
  muslim nigerian norwegian pakistani palestinian peruvian polish portuguese republican republicans
  romanian russian scottish serbian slovak slovene spanish swede swedish swiss syrian taiwanese thai
  turkish ukrainian uzbek vietnamese welsh western eastern northern southern americans russians germans
  britons europeans ukrainians israelis palestinians muslims christians catholics jews africans asians
  canadians australians indians mexicans brazilians italians poles turks afghans iranians swedes danes`);

/** With a capital at the beginning of a sentence only. */
export const openers = wordSet(`
  a about above across after again against all almost alone along already also although always amid among an
  and another any anyone are around as ask at away back because before behind being below beneath beside
  besides between both but by call can could critics despite did do does down during each earlier early
  either elsewhere engineers enough even every everybody everyone everything except experts farmers few
  first for from further had half has have he her here hers his how however i if in inside instead into is
  it its just last late later least less let like likewise little long many may maybe me meanwhile might
  more most much must my near nearly neither never next no nobody none nor not nothing now of off officials
  often on once one only opposite or other others our out outside over past people perhaps please plus
  police quite rather recently remember researchers residents right same scientists second see seldom
  several shares she should since so some somebody someone something sometimes soon still such take than
  that the their them then there therefore these they third this those though three through throughout
  thus tickets till to today together tomorrow tonight too toward towards trains two under unless unlike
  until up upon us usually via was we well were what whatever when whenever where whereas wherever whether
  which while who whoever whom whose why will with within without workers would yes yesterday yet you your`);

/** Verbs by which someone is reported to have said words aloud. */
export const spokenVerbs = wordSet(`
  said says say told tells added adds asked asks answered replied argued insisted warned explained declared
  called calls described recalled noted observed shouted cried joked complained promised announced stated
  remarked continued concluded suggested admitted claimed testified quipped pleaded repeated vowed praised
  dismissed confirmed acknowledged urged ruled`);

/** Verbs by which someone is reported to have written words. */
export const writtenVerbs = wordSet(`wrote writes tweeted posted typed texted emailed`);

/** What says that words were written, which is not saying them aloud. */
export const writtenWords =
  /\b(?:wrote|writes|tweeted|posted|typed|texted|emailed)\b|\bin an? (?:written )?(?:statement|letter|email|e-mail|post|article|report|book|essay|memo)\b|\b(?:statement|letter|report|document|memo|sign|banner|headline) (?:said|says|read|reads)\b/i;

/** What was done, in the past tense, where a dated sentence tells an event. */
export const eventVerbs = wordSet(`
  met announced signed agreed visited opened closed voted launched arrested died resigned elected flew
  arrived left handed stopped ruled approved rejected banned imposed published released started began ended
  won lost scored beat drew sold bought acquired merged founded built struck attacked bombed killed freed
  sentenced charged convicted appointed named fired dismissed suspended cancelled postponed invited received
  hosted joined quit withdrew returned delivered ordered passed adopted vetoed unveiled presented inaugurated
  declared warned urged called offered proposed pledged promised reached crossed landed sank collapsed
  flooded burned exploded erupted hit cut raised lowered laid`);
