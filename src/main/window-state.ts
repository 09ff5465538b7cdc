import type { Rectangle } from 'electron'
import ElectronStore from 'electron-store'
import { z } from 'zod'

/** Where the window stood. `bounds` are in device-independent pixels. */
const WindowState = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(640).max(20_000), height: z.int().min(480).max(20_000) }),
  maximised: z.boolean(),
})

export type WindowState = z.infer<typeof WindowState>

export type WindowStateStore = { readonly read: () => WindowState | undefined; readonly write: (state: WindowState) => void }

/** Kept beside the settings, and nothing else in it. A file that cannot be read or written is as none. */
export const windowStateIn = (folder: string): WindowStateStore => {
  const file = new ElectronStore<Record<string, unknown>>({ cwd: folder, name: 'window', clearInvalidConfig: true })
  return {
    read: () => WindowState.safeParse(file.store).data,
    write: state => {
      try {
        file.store = state
      } catch {
        // the window opens in its first place next time
      }
    },
  }
}

/** The state where at least a corner of its title bar can be seen on one of the screens, else none: screens come and go. */
export const onScreen = (state: WindowState | undefined, workAreas: readonly Rectangle[]): WindowState | undefined => {
  if (!state) return undefined
  const { x, y, width } = state.bounds
  const seen = workAreas.some(area => x + width > area.x + grip && x < area.x + area.width - grip && y >= area.y && y < area.y + area.height - grip)
  return seen ? state : undefined
}

const grip = 40
