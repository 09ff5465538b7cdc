import { useEffect, useRef } from 'react'
import type { MenuCommand } from '#contract/host-events.ts'
import { storeOf, useStore } from '#renderer/store.ts'

/** Something the user can ask for by key, by the palette, or by the host's menu where the id is one of its commands. */
export type Command = {
  readonly id: MenuCommand | (string & {})
  /** As a verb: "Export the case". */
  readonly says: string
  /** "mod+shift+z"; see key-names.ts. */
  readonly keys?: string
  readonly does: () => void
  /** Left out of the palette: what only has sense by key. */
  readonly onlyKeys?: boolean
  /** What the shell does where no screen offers a command of the same id. */
  readonly fallsBack?: boolean
}

const commands = storeOf<readonly Command[]>([])

/** Offers a command while the component stands. Of two with one id the later one counts, and a screen's before the shell's. */
export const useCommand = (command: Command, isOn = true): void => {
  const latest = useRef(command)
  useEffect(() => {
    latest.current = command
  })
  const { id, says, keys, onlyKeys, fallsBack } = command
  useEffect(() => {
    if (!isOn) return
    const offered: Command = {
      id,
      says,
      ...(keys === undefined ? {} : { keys }),
      ...(onlyKeys === undefined ? {} : { onlyKeys }),
      ...(fallsBack === undefined ? {} : { fallsBack }),
      does: () => latest.current.does(),
    }
    commands.set([...commands.get(), offered])
    return () => commands.set(commands.get().filter(one => one !== offered))
  }, [id, says, keys, onlyKeys, fallsBack, isOn])
}

/** Those that count, one for each id, in the order in which they were offered. */
export const inForce = (offered: readonly Command[]): readonly Command[] => {
  const ranked = [...offered.filter(({ fallsBack }) => fallsBack), ...offered.filter(({ fallsBack }) => !fallsBack)]
  return [...new Map(ranked.map(command => [command.id, command])).values()]
}

export const useCommands = (): readonly Command[] => inForce(useStore(commands))

/** The commands as they stand now. */
export const commandsNow = (): readonly Command[] => inForce(commands.get())

/** Tells whenever a command is offered or withdrawn. */
export const followCommands = (hear: () => void): (() => void) => commands.subscribe(hear)

/** The screen's own way to its search, where it has one that stands. */
export const searchOfScreen = (): Command | undefined => commandsNow().find(({ id, fallsBack }) => id === 'find' && !fallsBack)

export const runCommand = (id: string): void =>
  commandsNow()
    .find(command => command.id === id)
    ?.does()
