/** Words of English that stand on pages about anything; in small letters, without an article. */
export const everydayWords: ReadonlySet<string> = new Set(
  `
  a an the it he she they we you i this that these those who what which one both all some many
  and or but of in on at to from by for with as if so not no may will can might must should
  is are was were be been has have had do does did
  year month week day time today people man woman men women child children family home house world
  country state nation city town village county region area place road street river sea port harbour harbor
  government council parliament court police army party union board committee commission company firm
  bank business market industry group team club school university hospital church museum office ministry
  department agency press media minister president mayor chairman chair director secretary king queen
  law rule rules act bill order ban tax deal plan project report study vote election strike war peace attack
  meeting talks visit fair event news story work power money trade
  `
    .trim()
    .split(/\s+/),
);
