import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, clipboard, dialog, ipcMain, Menu, nativeTheme, powerMonitor, protocol, screen, session } from 'electron'
import { eventChannel } from '#contract/bridge.ts'
import { toWire } from '#contract/wire.ts'
import { answerCalls } from '#main/answer-calls.ts'
import { schemes, serveRenderer } from '#main/app-scheme.ts'
import { readWindowArguments } from '#main/arguments.ts'
import { clipboardOfPage } from '#main/clipboard.ts'
import { closeAfterPage } from '#main/closing.ts'
import { saveWhereAsked } from '#main/downloads.ts'
import { lockWhenAway } from '#main/lock-when-away.ts'
import { menuTemplate } from '#main/menu.ts'
import { closeTheLine, forbidTheNetwork, keepInPlace } from '#main/no-network.ts'
import { windowSettings } from '#main/settings-store.ts'
import { openWindow } from '#main/window.ts'
import { onScreen, windowStateIn } from '#main/window-state.ts'
import { dataFolder } from '#node/data-folder.ts'
import { composeHost } from '#node/host.ts'
import { vaultIn } from '#node/vault-in.ts'

// HOST 1: the Electron window. Everything it can do is one operation of the contract.

const { data, files } = readWindowArguments(process.argv)
const folder = dataFolder(data)
mkdirSync(folder, { recursive: true, mode: 0o700 })
app.setPath('userData', join(folder, 'window'))

process.env['RECOURSE_FONTS'] ??= join(import.meta.dirname, '..', 'fonts')

closeTheLine(app.commandLine)
protocol.registerSchemesAsPrivileged([...schemes])
app.enableSandbox()
keepInPlace(app)
app.on('window-all-closed', () => app.quit())

// Awaiting this here would never end: Electron is ready only once the modules it started with are loaded.
if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

async function start(): Promise<void> {
  // Without “persist:” Chromium keeps everything of this session in memory: no cache, no storage, no history of a case on disk.
  const ours = session.fromPartition('recourse')
  const settings = windowSettings(folder, apply)
  const host = composeHost({
    log: (reference, error) => void process.stderr.write(`${reference}: ${error instanceof Error ? error.name : 'unknown'}\n`),
    settings,
    vault: vaultIn(join(folder, 'vault')),
    workFolder: join(folder, 'work'),
  })
  const state = windowStateIn(folder)

  forbidTheNetwork(ours)
  saveWhereAsked(ours, dialog)
  serveRenderer(ours.protocol, host)
  answerCalls(ipcMain, host.dispatch)
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, command => host.news.tell({ kind: 'menu', command }))))

  const { theme, contentProtection } = settings.read()
  nativeTheme.themeSource = theme
  const before = onScreen(
    state.read(),
    screen.getAllDisplays().map(({ workArea }) => workArea),
  )
  const forgetCopied = clipboardOfPage(ipcMain, clipboard, run => setTimeout(run, 300))
  const window = openWindow(BrowserWindow, { session: ours, before, keep: state.write, contentProtection })
  host.news.hear(event => {
    if (event.kind === 'locked') void forgetCopied()
    if (!window.isDestroyed()) window.webContents.send(eventChannel, toWire(event))
  })
  closeAfterPage(window, host.news, setTimeout)
  lockWhenAway(powerMonitor, window, {
    lock: host.lock,
    minimiseLocks: () => settings.read().minimiseLocks,
    soon: run => setTimeout(run, 300),
    ...(process.platform === 'linux' && { often: look => setInterval(look, 5000) }),
  })
  app.on('second-instance', (_event, argv) => {
    if (window.isMinimized()) window.restore()
    window.focus()
    void host.opened.add(readWindowArguments(argv).files)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void host.opened.add([path])
  })
  app.once('will-quit', event => {
    event.preventDefault()
    void host
      .lock()
      .then(forgetCopied)
      .finally(() => app.exit(0))
  })
  await host.opened.add(files)
}

function apply({ theme, contentProtection }: { readonly theme: 'system' | 'light' | 'dark'; readonly contentProtection: boolean }): void {
  nativeTheme.themeSource = theme
  for (const window of BrowserWindow.getAllWindows()) window.setContentProtection(contentProtection)
}
