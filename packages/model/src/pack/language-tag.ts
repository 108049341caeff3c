/** A tag of BCP 47, as far as its form goes: a language of two or three letters, and what narrows it. */
export const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
