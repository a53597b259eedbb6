// Small drawings in one stroke. They never stand alone: a label is read out, or stands beside them.

const PATHS = {
  undo: 'M8 5 4 9l4 4M4 9h9a5 5 0 0 1 0 10h-3',
  redo: 'm16 5 4 4-4 4M20 9h-9a5 5 0 0 0 0 10h3',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  close: 'm6 6 12 12M18 6 6 18',
  up: 'm6 14 6-6 6 6',
  down: 'm6 10 6 6 6-6',
  left: 'm14 6-6 6 6 6',
  right: 'm10 6 6 6-6 6',
  more: 'M5 12h1M11.5 12h1M18 12h1',
  edit: 'M5 19h3L19 8l-3-3L5 16zM14 7l3 3',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v5M14 11v5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 20 20',
  help: 'M9.2 9a3 3 0 1 1 4 3.2c-.8.4-1.2 1-1.2 2M12 18h.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  save: 'M12 4v11m0 0 4-4m-4 4-4-4M5 19h14',
  open: 'M12 15V4m0 0L8 8m4-4 4 4M5 19h14',
  flow: 'M4 6h6v4H4zM14 14h6v4h-6zM7 10v6h7',
  form: 'M5 4h14v16H5zM8 8h8M8 12h8M8 16h4',
  inbox: 'M4 13 7 5h10l3 8v6H4zM4 13h5l1.5 2.5h3L15 13h5',
  materials: 'M8 7V4h11v13h-3M5 7h11v13H5z',
  questions: 'M4 5h16v11H9l-5 4zM9.5 9a2.5 2.5 0 1 1 3 2.4V12M12.4 14h.01',
  simulate: 'M8 5v14l11-7z',
  papers: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6',
  setup: 'M4 7h9M17 7h3M15 4v6M4 17h3M11 17h9M9 14v6',
  error: 'M12 3 2.5 20h19zM12 9v5M12 17h.01',
  warning: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v5M12 16h.01',
  info: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 11v5M12 8h.01',
  check: 'm5 13 4 4L19 7',
  link: 'M9 12h6M10 8H8a4 4 0 0 0 0 8h2M14 8h2a4 4 0 0 1 0 8h-2',
  cut: 'M7 5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M7 14a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M9 9l11 8M9 15 20 7',
  drag: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M5 20c0-4 3-6 7-6s7 2 7 6',
  pin: 'M9 4h6l-1 6 3 3H7l3-3zM12 13v7',
  copy: 'M8 8h11v12H8zM5 16V4h11',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v4l3 2',
  align: 'M4 4v16M8 7h12v4H8zM8 14h7v4H8z',
  layout: 'M4 5h6v6H4zM14 5h6v4h-6zM14 13h6v6h-6z',
  whole: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5'
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="glyph"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
