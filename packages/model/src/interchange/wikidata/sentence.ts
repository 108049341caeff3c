import type { Language } from '../../pack/types.ts';

/** "Ada Brook held the post of mayor." in the pack's language; where that has no sentence here, name and post. */
export function heldPost(language: Language, person: string, post: string): string {
  switch (language.split('-')[0]) {
    case 'en':
      return `${person} held the post of ${post}.`;
    case 'zh':
      return `${person}曾任${post}。`;
    case 'es':
      return `${person} ocupó el cargo de ${post}.`;
    case 'fr':
      return `${person} a occupé le poste de ${post}.`;
    case 'de':
      return `${person} hatte das Amt „${post}“ inne.`;
    default:
      return `${person}: ${post}`;
  }
}
