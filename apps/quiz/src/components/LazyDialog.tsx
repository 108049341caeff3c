import type { Card } from '@backgrounder/model/cards';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Quiz } from '../state/quiz.ts';
import { useT } from '../words/use-translate.ts';
import { Dialog } from './Dialog.tsx';

/** Of a dialog about one card; in the learner's own words, where there are any. */
export interface CardDialogProps {
  readonly quiz: Quiz;
  readonly card: Card;
  /** In the pack's words. */
  readonly original: Card;
  readonly onClose: () => void;
}

type Load = () => Promise<{ readonly default: ComponentType<CardDialogProps> }>;

const dialogs = {
  edit: () => import('./EditDialog.tsx'),
  flag: () => import('./FlagDialog.tsx'),
} satisfies Record<string, Load>;

export type CardDialogName = keyof typeof dialogs;

/** A dialog whose code comes when it is opened. */
export function LazyDialog({
  name,
  ...props
}: CardDialogProps & { readonly name: CardDialogName }) {
  const t = useT();
  const [loaded, setLoaded] = useState<ComponentType<CardDialogProps> | 'failed'>();
  useEffect(() => {
    dialogs[name]().then(
      (module) => setLoaded(() => module.default),
      () => setLoaded('failed'),
    );
  }, [name]);
  if (loaded === undefined) return null;
  if (loaded === 'failed') {
    return (
      <Dialog title={t(`menu.${name}`)} onClose={props.onClose}>
        <p role="alert">{t('review.notLoaded')}</p>
      </Dialog>
    );
  }
  const Loaded = loaded;
  return <Loaded {...props} />;
}
