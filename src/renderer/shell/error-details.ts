/** What may leave in a report: the kind of error and where in the program it arose. Never its message, which may hold words of the case. */
export const detailsOf = (error: unknown): string => {
  const name = error instanceof Error ? error.name : typeof error
  const places = error instanceof Error ? (error.stack ?? '').split('\n').flatMap(placeIn) : []
  return ['Recourse', name, ...places.slice(0, 12)].join('\n')
}

/** `function file:line:column`, without the address the file was served from. */
const placeIn = (line: string): readonly string[] => {
  const found = /^\s*at (?:([\w$.<> ]+) \()?[^()]*?([\w.-]+\.(?:tsx?|js)(?:\?[^:]*)?:\d+:\d+)\)?$/.exec(line)
  return found ? [`${found[1] ?? 'anonymous'} ${found[2]}`] : []
}
