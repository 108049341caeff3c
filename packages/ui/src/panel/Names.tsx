import { useRef, useState } from 'preact/hooks';
import { useWords } from '../words/index.ts';
import { FewFirst } from './Section.tsx';
import type { PanelMention, PanelName } from './story.ts';

export interface NamesProps {
  readonly names: readonly PanelName[];
  readonly onOpen: (mark: number) => void;
}

/** Every mention on the page, by what it names: the way by keyboard and screen reader to all cards. */
export function Names({ names, onOpen }: NamesProps) {
  return (
    <FewFirst
      of={names}
      few={8}
      class="names-list"
      each={(name) => <Name key={name.id} {...{ name, onOpen }} />}
    />
  );
}

/** A long article may name somebody a thousand times: of more mentions than these, none is drawn while folded. */
const drawnFolded = 100;

function Name({ name, onOpen }: { name: PanelName; onOpen: (mark: number) => void }) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const last = useRef(-1);
  const { mentions } = name;
  const open = (at: number): void => {
    last.current = (at + mentions.length) % mentions.length;
    const mention = mentions[last.current];
    if (mention) onOpen(mention.mark);
  };
  const step = (key: 'panel.previous' | 'panel.next', by: number) => (
    <button
      type="button"
      class="step"
      aria-label={`${t(key)}: ${name.name}`}
      onClick={() => open(last.current < 0 && by < 0 ? -1 : last.current + by)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={by < 0 ? 'm3.5 10.5 4.5-5 4.5 5' : 'm3.5 5.5 4.5 5 4.5-5'} />
      </svg>
    </button>
  );
  return (
    <li class="name">
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          <span class="who" lang={name.language} dir="auto">
            {name.name}
          </span>{' '}
          <span class="count">{t('panel.mentions', mentions.length)}</span>
        </summary>
        <ul>
          {(isOpen || mentions.length <= drawnFolded) &&
            mentions.map((mention, number) => (
              <li key={mention.mark}>
                <button type="button" class="mention" onClick={() => open(number)}>
                  <Quoted mention={mention} />
                </button>
              </li>
            ))}
        </ul>
      </details>
      {step('panel.previous', -1)}
      {step('panel.next', 1)}
    </li>
  );
}

function Quoted({ mention: { before, text, after } }: { readonly mention: PanelMention }) {
  return (
    <bdi>
      {before}
      <b>{text}</b>
      {after}
    </bdi>
  );
}
