const paths = {
  today:
    'M6 4v3M18 4v3M4 9.500h16M5.500 5.500h13a1.500 1.500 0 0 1 1.500 1.500v11a1.500 1.500 0 0 1-1.500 1.500h-13A1.500 1.500 0 0 1 4 18V7a1.500 1.500 0 0 1 1.500-1.500M8.500 14.500l2.500 2.500 4.500-4.500',
  stories:
    'M5 4h10a1 1 0 0 1 1 1v15H6.500A2.500 2.500 0 0 1 4 17.500V5a1 1 0 0 1 1-1M16 9h4v8.500a2.500 2.500 0 0 1-2.500 2.500H16M7.500 8h5M7.500 12h5M7.500 16h3',
  read: 'M4 6.500c3-1 5.500-.800 8 .500 2.500-1.300 5-1.500 8-.500v12c-3-1-5.500-.800-8 .500-2.500-1.300-5-1.500-8-.500zM12 7v12',
  stats: 'M4 20h16M7 16v-5M12 16V6M17 16v-8',
  settings: 'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h11M19 17h1M15 5v4M9 10v4M17 15v4',
  help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M9.700 9.700a2.400 2.400 0 1 1 3.500 2.100c-.800.500-1.200 1-1.200 1.900M12 16.700v.010',
  back: 'M14.500 6l-6 6 6 6',
  close: 'M6 6l12 12M18 6L6 18',
  more: 'M6 12v.010M12 12v.010M18 12v.010',
  undo: 'M9 7L4.500 11.500 9 16M5 11.500h9a5 5 0 0 1 0 10h-2',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  near: 'M4 14c2.500-5 5.500-5 8 0s5.500 5 8 0',
  cross: 'M7 7l10 10M17 7L7 17',
  out: 'M14 5h5v5M19 5l-9 9M11 6H6v12h12v-5',
} as const;

export type IconName = keyof typeof paths;

/** A drawing beside words that say the same: hidden from assistive technology. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path class={name === 'more' ? 'dots' : ''} d={paths[name]} />
    </svg>
  );
}
