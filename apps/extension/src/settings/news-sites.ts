/**
 * News sites offered to begin with: papers, agencies and broadcasters that cover world affairs in the
 * languages that the built-in packs have names in. Nothing is asked for them before the reader says so.
 */
export const newsSites: readonly string[] = [
  'apnews.com',
  'reuters.com',
  'bbc.com',
  'bbc.co.uk',
  'theguardian.com',
  'nytimes.com',
  'washingtonpost.com',
  'wsj.com',
  'ft.com',
  'economist.com',
  'bloomberg.com',
  'cnbc.com',
  'cnn.com',
  'npr.org',
  'politico.com',
  'scmp.com',
  'nikkei.com',
  'aljazeera.com',
  'dw.com',
  'elpais.com',
  'lemonde.fr',
  'spiegel.de',
  'faz.net',
  'caixin.com',
  'zaobao.com.sg',
];
