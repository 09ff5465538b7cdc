import { readFileSync, writeFileSync } from 'node:fs'

// Some registries mirror a package without its builds for other platforms. npm then leaves those out of the lockfile, and a clean
// `npm ci` refuses it. This adds each missing optional dependency with its version and platform, and no hash: such an entry is never
// installed on the platform that lacked it. Run it after a change of dependencies; regenerate the lockfile against the full public
// registry before a release.

type Entry = {
  version?: string
  optional?: boolean
  dev?: boolean
  os?: readonly string[]
  cpu?: readonly string[]
  optionalDependencies?: { readonly [name: string]: string }
}
type Lockfile = { packages: { [path: string]: Entry } }

const path = 'package-lock.json'
const lockfile: Lockfile = JSON.parse(readFileSync(path, 'utf8'))

const systems: readonly (readonly [RegExp, string])[] = [
  [/win32|windows/, 'win32'],
  [/darwin/, 'darwin'],
  [/freebsd/, 'freebsd'],
  [/openbsd/, 'openbsd'],
  [/android/, 'android'],
  [/openharmony/, 'openharmony'],
]
const processors: readonly (readonly [RegExp, string])[] = [
  [/arm64|aarch64/, 'arm64'],
  [/armv7|arm-|eabi/, 'arm'],
  [/ia32/, 'ia32'],
  [/ppc64/, 'ppc64'],
  [/riscv64/, 'riscv64'],
  [/s390x/, 's390x'],
  [/wasm32/, 'wasm32'],
]

const firstMatch = (table: typeof systems, name: string, otherwise: string) => table.find(([pattern]) => pattern.test(name))?.[1] ?? otherwise

const isThere = (owner: string, name: string): boolean => {
  for (let folder = owner; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lockfile.packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`]) return true
    if (folder === '') return false
  }
}

const added = Object.entries(lockfile.packages).flatMap(([owner, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isThere(owner, name))
    .map(([name, version]): [string, Entry] => [
      `node_modules/${name}`,
      {
        version: version.replace(/^[\^~]/, ''),
        optional: true,
        ...(/wasm32|wasi/.test(name) ? {} : { os: [firstMatch(systems, name, 'linux')] }),
        cpu: [firstMatch(processors, name, 'x64')],
        ...(dev ? { dev: true } : {}),
      },
    ]),
)

lockfile.packages = Object.fromEntries([...Object.entries(lockfile.packages), ...added].sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(path, `${JSON.stringify(lockfile, null, 2)}\n`)
console.log(`${added.length} entries added to ${path}`)
