import type { BrowserWindow, PowerMonitor } from 'electron'

export type Away = {
  readonly lock: () => Promise<void>
  readonly minimiseLocks: () => boolean
  /** The moment a page takes, once it is out of sight, to send what was typed. */
  readonly soon: (run: () => void) => void
  /** Given where Electron tells of no locked screen (Linux): there it is asked every few seconds. Of some desktops it does not know. */
  readonly often?: (look: () => void) => void
}

/** Locks the vault when the session is locked or another user's, the machine sleeps or, where the settings say so, the window is minimised. */
export const lockWhenAway = (monitor: PowerMonitor, window: Pick<BrowserWindow, 'on'>, { lock, minimiseLocks, soon, often }: Away): void => {
  monitor.on('lock-screen', () => void lock())
  monitor.on('suspend', () => void lock())
  monitor.on('user-did-resign-active', () => void lock())
  window.on('minimize', () => {
    if (minimiseLocks()) soon(() => void lock())
  })
  let wasLocked = false
  often?.(() => {
    const isLocked = monitor.getSystemIdleState(60) === 'locked'
    if (isLocked && !wasLocked) void lock()
    wasLocked = isLocked
  })
}
