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
}

const commands = storeOf<readonly Command[]>([])

/** Offers a command while the component stands. Of two with one id the later one counts. */
export const useCommand = (command: Command, isOn = true): void => {
  const latest = useRef(command)
  useEffect(() => {
    latest.current = command
  })
  const { id, says, keys, onlyKeys } = command
  useEffect(() => {
    if (!isOn) return
    const offered: Command = {
      id,
      says,
      ...(keys === undefined ? {} : { keys }),
      ...(onlyKeys === undefined ? {} : { onlyKeys }),
      does: () => latest.current.does(),
    }
    commands.set([...commands.get(), offered])
    return () => commands.set(commands.get().filter(one => one !== offered))
  }, [id, says, keys, onlyKeys, isOn])
}

export const useCommands = (): readonly Command[] => useStore(commands)

/** The commands as they stand now, the ones that count first. */
export const commandsNow = (): readonly Command[] => [...commands.get()].reverse()

export const runCommand = (id: string): void =>
  commandsNow()
    .find(command => command.id === id)
    ?.does()
