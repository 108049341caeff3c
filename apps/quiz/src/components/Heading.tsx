import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';

/** Whether this is the page's first screen, where the browser begins at the top by itself. */
export const FirstScreen = createContext(true);

/** Each screen has one. */
export const headingId = 'screen-heading';

interface HeadingProps {
  readonly children: ComponentChildren;
  /** Whether the screen has a `MainButton`, which takes the focus instead. */
  readonly withMain?: boolean;
}

/** A screen's heading: it takes the focus when the screen comes, so that it is read first. */
export function Heading({ children, withMain = false }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useContext(FirstScreen);
  useEffect(() => {
    if (first) return;
    scrollTo(0, 0);
    if (!withMain) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} id={headingId} tabIndex={-1}>
      {children}
    </h1>
  );
}
