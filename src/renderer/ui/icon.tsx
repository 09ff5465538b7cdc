// A handful of drawings of our own on a 16 by 16 grid: strokes in the colour of the text beside them.

const paths = {
  add: 'M8 3v10M3 8h10',
  back: 'M10 3 5 8l5 5',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3',
  check: 'm3 8.5 3.2 3.2L13 5',
  close: 'm4 4 8 8M12 4l-8 8',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  cross: 'm4.5 4.5 7 7M11.5 4.5l-7 7',
  dash: 'M3.5 8h9',
  down: 'm3 6 5 5 5-5',
  download: 'M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11',
  edit: 'm3 13 .7-3L10.5 3.2l2.3 2.3L6 12.3zM9 4.7l2.3 2.3',
  file: 'M4 1.5h5.5L12.5 5v9.5H4zM9 1.5V5.5h3.5',
  folder: 'M1.5 3.5h5l1.5 2h6.5v7.5h-13z',
  forward: 'm6 3 5 5-5 5',
  half: 'M8 2.5a5.5 5.5 0 1 0 0 11zM8 2.5a5.5 5.5 0 1 1 0 11',
  help: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M8 11.7v.3',
  link: 'M6.5 9.5l3-3M7 4.5l1.5-1.5a3 3 0 0 1 4.5 4.5L11.5 9M9 11.5 7.5 13A3 3 0 0 1 3 8.500L4.5 7',
  list: 'M5.500 4h8M5.500 8h8M5.500 12h8M2.500 4h.1M2.500 8h.1M2.500 12h.1',
  lock: 'M3.500 7h9v7h-9zM5.500 7V5a2.500 2.500 0 0 1 5 0v2',
  menu: 'M2.500 4.500h11M2.500 8h11M2.500 11.500h11',
  more: 'M3.500 8h.1M8 8h.1M12.500 8h.1',
  panel: 'M1.5 2.5h13v11h-13zM10 2.5v11',
  print: 'M4.500 6V2h7v4M4.500 12h-2V6h11v6h-2M4.500 9.500h7V14h-7z',
  question: 'M5.500 5.800a2.500 2.500 0 1 1 3.600 2.300C8.300 8.500 8 9 8 10M8 12.800v.2',
  redo: 'M13 6.500H6.500a3.500 3.500 0 0 0 0 7H9M10 3.500l3 3-3 3',
  remove: 'M2.500 4.500h11M6 4.500v-2h4v2M4 4.500l.7 9h6.600l.7-9M6.700 7v4M9.300 7v4',
  scales: 'M8 2v12M4.500 14h7M3 4h10M3 4 1.200 9h3.600zM13 4l-1.800 5h3.600z',
  search: 'M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10M10.700 10.700 14 14',
  settings:
    'M2.500 5h6M11.500 5h2M2.500 11h2M7.500 11h6M10 3.300a1.700 1.700 0 1 0 0 3.400 1.700 1.700 0 0 0 0-3.400M6 9.300a1.700 1.700 0 1 0 0 3.400 1.700 1.700 0 0 0 0-3.400',
  undo: 'M3 6.500h6.500a3.500 3.500 0 0 1 0 7H7M6 3.500l-3 3 3 3',
  up: 'm3 10 5-5 5 5',
  upload: 'M8 10.500V2.500M4.500 6 8 2.500 11.500 6M2.500 13.500h11',
  warning: 'M8 2 14.500 13.500h-13zM8 6.500v3.500M8 11.800v.2',
} as const

export type IconName = keyof typeof paths

const turning: readonly IconName[] = ['back', 'forward', 'list', 'panel', 'undo', 'redo']

/** Never says anything by itself: the words stand beside it, or in the label of what it sits in. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg
    className={turning.includes(name) ? 'icon turns' : 'icon'}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={paths[name]} />
  </svg>
)
