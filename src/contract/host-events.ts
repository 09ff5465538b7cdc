/** What the menu of a host may ask of the page. The same commands have the same shortcuts where there is no menu. */
export const menuCommands = [
  'new-case',
  'open-case',
  'import-case',
  'export-case',
  'export-paper',
  'print',
  'undo',
  'redo',
  'find',
  'settings',
  'lock',
  'zoom-in',
  'zoom-out',
  'zoom-reset',
  'shortcuts',
  'about',
] as const

export type MenuCommand = (typeof menuCommands)[number]

/** News from host to page. `task` is an opaque id that the page chose or an operation gave; `of` is 0 while the whole is not known. */
export type HostEvent =
  | { readonly kind: 'locked' }
  | { readonly kind: 'progress'; readonly task: string; readonly done: number; readonly of: number; readonly says: string }
  | { readonly kind: 'menu'; readonly command: MenuCommand }
  /** The window waits a moment for the page to keep what it holds and to call `window.close()`. */
  | { readonly kind: 'close-requested' }
  /** The system handed over case files; the page asks for them with GET /opened. */
  | { readonly kind: 'open-files'; readonly count: number }
