import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** For its heading's id. */
  readonly name: string;
  readonly title: string;
  /** What was just done here. */
  readonly message?: string;
  readonly children: ComponentChildren;
}

/** A part of a page with its heading, and a word beside it on what was just done. */
export function Section({ name, title, message = '', children }: SectionProps) {
  return (
    <section aria-labelledby={`${name}-title`} data-section={name}>
      <div class="section-head">
        <h2 id={`${name}-title`}>{title}</h2>
        <output class="saved">{message}</output>
      </div>
      {children}
    </section>
  );
}
