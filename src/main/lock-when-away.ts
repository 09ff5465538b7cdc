import type { BrowserWindow, PowerMonitor } from 'electron'

export type Away = {
  readonly lock: () => Promise<void>
  readonly minimiseLocks: () => boolean
  /** The moment a page takes, once it is out of sight, to send what was typed. */
  readonly soon: (run: () => void) => void
}

/** Locks the vault when the session is locked, the machine sleeps or, where the settings say so, the window is minimised. */
export const lockWhenAway = (monitor: PowerMonitor, window: Pick<BrowserWindow, 'on'>, { lock, minimiseLocks, soon }: Away): void => {
  monitor.on('lock-screen', () => void lock())
  monitor.on('suspend', () => void lock())
  window.on('minimize', () => {
    if (minimiseLocks()) soon(() => void lock())
  })
}
