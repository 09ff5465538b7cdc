import { app, BrowserWindow, ipcMain, protocol, session } from 'electron'
import { answerCalls } from '#main/answer-calls.ts'
import { appScheme, serveRenderer } from '#main/app-scheme.ts'
import { forbidTheNetwork } from '#main/no-network.ts'
import { openWindow } from '#main/window.ts'
import { composeNodeApp } from '#node/compose.ts'

// HOST 1: the Electron window. Everything it can do is one operation of the contract.

protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: false } }])

app.enableSandbox()
app.on('window-all-closed', () => app.quit())

await app.whenReady()
forbidTheNetwork(session.defaultSession)
serveRenderer(protocol)
answerCalls(
  ipcMain,
  composeNodeApp({ log: (reference, error) => void process.stderr.write(`${reference}: ${error instanceof Error ? error.name : 'unknown'}\n`) }),
)
openWindow(BrowserWindow)
