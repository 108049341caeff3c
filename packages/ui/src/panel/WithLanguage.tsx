import { useWords, type en, type KeyOf } from '../words/index.ts';

/** Stands for what is put in, and in no message. */
const place = '\u0001';

export interface WithLanguageProps {
  /** Of which `$1` stands for the children. */
  readonly message: KeyOf<typeof en>;
  readonly lang: string;
  readonly children: string;
}

/** A message in the reader's language around words in a pack's. */
export function WithLanguage({ message, lang, children }: WithLanguageProps) {
  const { t } = useWords();
  const [before = '', after = ''] = t(message, [place]).split(place);
  return (
    <>
      <span class="said">{before}</span>
      <span lang={lang} dir="auto">
        {children}
      </span>
      {after}
    </>
  );
}
