import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { _electron, type ElectronApplication, expect } from '@playwright/test'
import type { Driven } from './app.ts'

const electronFolder = join(import.meta.dirname, '..', '..', 'node_modules', 'electron')

/** The real runtime where it is installed, else the stand-in: the built bundles under Node with a Chromium page for a window. */
export const electronHere = (): 'electron' | 'stand-in' => (existsSync(join(electronFolder, 'path.txt')) ? 'electron' : 'stand-in')

const standInFolder = join(import.meta.dirname, 'stand-in', 'dist')

/** Starts the built app with a data folder. */
export const openElectron = async (data: string): Promise<Driven> => {
  const electron = await launch(data)
  const page = await electron.firstWindow()
  await page.locator('#root > *').first().waitFor({ state: 'attached' })
  let count = 0
  return {
    electron,
    page,
    saved: async act => {
      count += 1
      const folder = join(data, `saved-${count}`)
      await electron.evaluate(({ dialog }, folder) => {
        dialog.showSaveDialogSync = (...given: readonly unknown[]) => {
          const { defaultPath = 'unnamed' } = given.at(-1) as { readonly defaultPath?: string } // seam: the options come last
          return `${folder}/${defaultPath}`
        }
      }, folder)
      await mkdir(folder)
      await act()
      const path = await onlyFileIn(folder)
      return { name: basename(path), bytes: new Uint8Array(await readFile(path)) }
    },
    close: () => electron.close(),
  }
}

const launch = (data: string): Promise<ElectronApplication> => {
  const { NODE_OPTIONS: _, ...environment } = process.env
  const given = Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
  const standIn = electronHere() === 'stand-in' && { ELECTRON_OVERRIDE_DIST_PATH: standInFolder }
  if (standIn) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = standInFolder
  return _electron.launch({ args: ['.', `--data=${data}`], env: { ...given, ...standIn } })
}

const onlyFileIn = async (folder: string): Promise<string> => {
  const whole = async () => (existsSync(folder) ? (await readdir(folder)).filter(name => !name.endsWith('.crdownload')) : [])
  await expect.poll(async () => (await whole()).length, { message: 'a file was saved' }).toBe(1)
  return join(folder, (await whole())[0] ?? '')
}
