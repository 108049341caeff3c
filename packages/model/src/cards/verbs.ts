/** Verbs of news English, so that "X announced Y" can be asked as "When did X announce Y?". */
const regular =
  'accept accuse achieve act add address admit adopt advance advise affirm aim allow announce answer appeal appoint approve argue arrive ask assure attack attend back ban block boost broker call cancel capture cause challenge change cite claim close collapse commit complain complete concede conclude condemn confirm consider control convene convict create criticise criticize cross curb deal debate decide declare decline defend defer delay deliver demand demonstrate deny depart deploy describe detain dismiss drop ease elect emphasise emphasize enact end endorse enter escalate establish evacuate exclude expand expel explain export express extend fail favour file fine finish fire force form gain grant halt hand head help hire host impose impound increase inaugurate influence inform inspect introduce invade invest invite issue join jail kill land launch lift limit list loosen lower maintain mark move name nationalise nationalize need note notify nominate object offer open oppose order organise organize outline outlaw pass pause pledge postpone praise predict present press prevent proclaim prohibit promise promote propose protest provide publish purchase push qualify question raise ratify reach react reaffirm receive recognise recognize recommend reduce refuse regulate reject release remain remove rename repeal repeat replace reply report request require resign resolve respond restate restrict resume retire return reverse review revoke rule sack sanction scrap seize sentence share shelve sign slow start state stage stop stress submit succeed suggest support suspend sue tackle target test threaten tighten top tour trade transfer travel turn unveil urge use veto visit vote vow warn welcome widen work'.split(
    ' ',
  );

const irregular: Readonly<Record<string, string>> = {
  became: 'become',
  began: 'begin',
  bought: 'buy',
  broke: 'break',
  brought: 'bring',
  built: 'build',
  came: 'come',
  chose: 'choose',
  cut: 'cut',
  drew: 'draw',
  fell: 'fall',
  felt: 'feel',
  fled: 'flee',
  flew: 'fly',
  forbade: 'forbid',
  fought: 'fight',
  found: 'find',
  froze: 'freeze',
  gave: 'give',
  got: 'get',
  grew: 'grow',
  had: 'have',
  held: 'hold',
  hit: 'hit',
  kept: 'keep',
  knew: 'know',
  laid: 'lay',
  led: 'lead',
  left: 'leave',
  lost: 'lose',
  made: 'make',
  met: 'meet',
  overtook: 'overtake',
  overturned: 'overturn',
  paid: 'pay',
  put: 'put',
  ran: 'run',
  rose: 'rise',
  said: 'say',
  sent: 'send',
  set: 'set',
  shut: 'shut',
  sold: 'sell',
  spoke: 'speak',
  spent: 'spend',
  stood: 'stand',
  struck: 'strike',
  sought: 'seek',
  swore: 'swear',
  told: 'tell',
  took: 'take',
  undertook: 'undertake',
  went: 'go',
  withdrew: 'withdraw',
  withheld: 'withhold',
  won: 'win',
  wrote: 'write',
};

const doubled = /^(?:ban|scrap|drop|commit|control|defer|expel|admit|stop|transfer|submit|top)$/;

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (doubled.test(verb)) return `${verb}${verb.at(-1)!}ed`;
  return `${verb}ed`;
}

const baseOf: ReadonlyMap<string, string> = new Map([
  ...regular.map((verb) => [pastOf(verb), verb] as const),
  ...Object.entries(irregular),
]);

/** The plain form of a verb in the past tense ("announced" → "announce"), where it is known. */
export function plainForm(past: string): string | undefined {
  return baseOf.get(past.toLowerCase());
}

/** Whether a word after a subject is its verb in the past, auxiliaries included. */
export function isPast(word: string): boolean {
  if (/^(?:was|were|had|would|could|has|have|will|is|are)$/.test(word)) return true;
  return plainForm(word) !== undefined || /^\p{Ll}{3,}ed$/u.test(word);
}

const plainForms = new Set(baseOf.values());

/** "limit" → "limiting"; text that does not open with a known verb gives `undefined`. */
export function gerund(verb: string): string | undefined {
  const plain = verb.toLowerCase();
  if (!plainForms.has(plain)) return undefined;
  if (/[^eoy]e$/.test(plain)) return `${plain.slice(0, -1)}ing`;
  const twice =
    doubled.test(plain) || /^(?:cut|put|run|set|shut|begin|forbid|get|hit|win)$/.test(plain);
  return twice ? `${plain}${plain.at(-1)!}ing` : `${plain}ing`;
}
