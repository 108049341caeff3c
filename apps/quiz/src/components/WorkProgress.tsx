interface WorkProgressProps {
  readonly label: string;
  /** 0 to 1; absent where it is not known. */
  readonly done?: number;
  readonly words: string;
}

/** How far long work has come, as a bar and in words. */
export function WorkProgress({ label, done, words }: WorkProgressProps) {
  return (
    <div class="work-progress">
      <progress aria-label={label} max={1} {...(done !== undefined && { value: done })} />
      <p class="note">{words}</p>
    </div>
  );
}
