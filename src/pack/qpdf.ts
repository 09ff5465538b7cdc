import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** `code` as qpdf exits: 0 well, 2 failed, 3 warnings; -1 when it broke down. `said` is what it printed, line by line. */
export type QpdfAnswer = { readonly code: number; readonly said: readonly string[] }

/** Runs qpdf on files of this machine. `folders` maps the names used in the arguments (`/in`) to real folders. */
export type Qpdf = (args: readonly string[], folders: { readonly [mount: string]: string }) => Promise<QpdfAnswer>

type Instance = {
  readonly callMain: (args: string[]) => number
  readonly NODEFS: object
  readonly FS: {
    readonly mkdir: (path: string) => void
    readonly mount: (kind: object, options: { readonly root: string }, at: string) => void
    readonly unmount: (at: string) => void
    readonly init: (input: () => null, output: (letter: number | null) => void, error: (letter: number | null) => void) => void
  }
}

type Options = {
  readonly noInitialRun: true
  readonly preRun: readonly ((instance: Instance) => void)[]
  readonly instantiateWasm: (imports: object, done: (instance: object) => void) => object
}

/** What we use of the engine's WebAssembly, which neither the language's nor Node's types declare. */
type WebAssemblyUsed = { readonly Module: new (bytes: Uint8Array) => object; readonly Instance: new (module: object, imports: object) => object }
// seam: part of every Node, missing from the types
const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: WebAssemblyUsed }

/** One qpdf that lives as long as it works; it takes a fresh module after a file it could not read without complaint. Its calls must not overlap. */
export const newQpdf = (): Qpdf => {
  let running: { readonly instance: Instance; readonly said: string[]; stackUsed: number } | undefined
  return async (args, folders) => {
    const needed = stackFor(args)
    if (running === undefined || running.stackUsed + needed > mostStack) running = { ...(await start()), stackUsed: 0 }
    running.stackUsed += needed
    const { instance, said } = running
    said.length = 0
    const before = process.exitCode
    const mounted: string[] = []
    try {
      for (const [at, root] of Object.entries(folders)) {
        instance.FS.mount(instance.NODEFS, { root }, at)
        mounted.push(at)
      }
      const code = instance.callMain([...args])
      for (const at of mounted) instance.FS.unmount(at)
      if (code !== 0) running = undefined
      return { code, said: [...said] }
    } catch {
      running = undefined
      return { code: -1, said: [...said] }
    } finally {
      process.exitCode = before
    }
  }
}

/**
 * The arguments of each call are left on the module's stack of 64 kB, and what overflows it spoils the memory without a word. So a module is
 * replaced in good time, in bytes.
 */
const mostStack = 8_192
const stackFor = (args: readonly string[]): number => args.reduce((sum, arg) => sum + Buffer.byteLength(arg) + 20, 64)

/** The places where folders can be mounted. */
const mounts = ['/in', '/work', '/out']

let compiled: object | undefined

const start = async (): Promise<{ readonly instance: Instance; readonly said: string[] }> => {
  const said: string[] = []
  // Within the function: the build gives each of its files a `require` of its own.
  const require = createRequire(import.meta.url)
  compiled ??= new WebAssembly.Module(
    readFileSync(
      createRequire(import.meta.url)
        .resolve('@neslinesli93/qpdf-wasm')
        .replace(/\.js$/, '.wasm'),
    ),
  )
  const module = compiled
  // seam: the package's own types leave out the file systems and the options used here
  const create = require('@neslinesli93/qpdf-wasm') as (options: Options) => Promise<Instance>
  const instance = await create({
    noInitialRun: true,
    // The package prints to the process whatever `print` says; only its file system can be told otherwise, before it starts.
    preRun: [({ FS }) => FS.init(() => null, lines(said), lines(said))],
    instantiateWasm: (imports, done) => {
      done(new WebAssembly.Instance(module, imports))
      return {}
    },
  })
  for (const at of mounts) instance.FS.mkdir(at)
  return { instance, said }
}

const mostLines = 200

const lines = (said: string[]): ((letter: number | null) => void) => {
  let bytes: number[] = []
  return letter => {
    if (letter !== null && letter !== 10) bytes.push(letter)
    else {
      if (bytes.length > 0 && said.length < mostLines) said.push(Buffer.from(bytes).toString('utf8'))
      bytes = []
    }
  }
}
