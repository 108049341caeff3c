/** Words that make up a good part of any English text, and of few in other languages. */
const telling = new Set(
  'the of and to that was with for said from by has it is this which were they his her'.split(' '),
);

/** Share of such words in an English article, at least. */
const leastShare = 0.12;

/** Whether a text is in English, as its commonest words tell, whatever its page declares. */
export function readsAsEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const told = words.filter((word) => telling.has(word)).length;
  return words.length > 0 && told / words.length >= leastShare;
}
