import { existsSync, readFileSync } from 'node:fs'

/** The most memory this process has held, in MB. Linux counts that of the process it was started by into `maxRSS`, so the kernel's own line goes first. */
export const peakMemory = (): number => {
  const own = existsSync('/proc/self/status') ? /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] : undefined
  return Number(own ?? process.resourceUsage().maxRSS) / 1024
}
