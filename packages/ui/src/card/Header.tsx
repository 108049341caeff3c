import type { Day } from '@backgrounder/model';
import { dayInWords } from '../words/day-in-words.ts';
import type { Words } from '../words/messages.ts';
import type { CardContent } from './content.ts';
import { Press, TextPress } from './Press.tsx';
import { capitalised } from './words.ts';

export interface HeaderProps {
  readonly t: Words['t'];
  /** Id for the element that names the card. */
  readonly nameId: string;
  readonly content: CardContent;
  /** Held on the page's day. */
  readonly posts: readonly string[];
  readonly pageDay: Day | undefined;
  readonly namesakes: readonly CardContent[];
  readonly onNamesake: (content: CardContent) => void;
  readonly onSince: () => void;
  /** The name alone. */
  readonly isBrief: boolean;
  readonly isPinned: boolean;
  readonly onPin: ((pinned: boolean) => void) | undefined;
  readonly onClose: () => void;
}

/** Who it is, and what they held on the page's day. */
export function Header(props: HeaderProps) {
  const { t, content, posts, pageDay, namesakes, isPinned, onPin } = props;
  const { entity, language } = content;
  return (
    <header>
      <div class="title">
        <p class="kind">{t(`card.kind.${entity.kind}`)}</p>
        <h2 id={props.nameId} lang={language} dir="auto">
          {entity.name}
        </h2>
      </div>
      {props.isBrief || (
        <div class="about">
          {pageDay !== undefined && posts.length > 0 && (
            <p class="post">
              <bdi class="posts" lang={language}>
                {posts.map(capitalised).join(' · ')}
              </bdi>{' '}
              <span class="held-on">{t('card.heldOn', [dayInWords(pageDay, t('locale'))])}</span>
            </p>
          )}
          <p class="description" lang={language} dir="auto">
            {entity.description}
          </p>
          {namesakes.length > 0 && (
            <div class="namesakes">
              {t('card.namesakes')}
              {namesakes.map((one) => (
                <TextPress
                  key={one.entity.id}
                  class="namesake"
                  onPress={() => props.onNamesake(one)}
                >
                  <bdi lang={one.language}>{one.entity.name}</bdi>
                </TextPress>
              ))}
            </div>
          )}
          {content.since.length > 0 && (
            <TextPress class="to-since" onPress={props.onSince}>
              {t('card.sinceCount', [String(content.since.length)])}
            </TextPress>
          )}
        </div>
      )}
      <div class="tools">
        {onPin && (
          <Press
            icon="pin"
            label={t('card.pin')}
            pressed={isPinned}
            onPress={() => onPin(!isPinned)}
          />
        )}
        <Press icon="close" label={t('card.close')} onPress={props.onClose} />
      </div>
    </header>
  );
}
