type Json = { readonly [key: string]: unknown }

/** From one version of the file to the next. `says` is told to the reader; `apply` leaves what it does not know as it is. */
export type Upgrade = { readonly from: number; readonly says: string; readonly apply: (file: Json) => Json }

/** One for every version before the present one, never changed once released. */
export const upgrades: readonly Upgrade[] = []

export type Upgraded = { readonly file: Json; readonly said: readonly string[] }

/** The file in version `to`; undefined when a step of the way is missing. The version number is set here, not by the steps. */
export const upgrade = (file: Json, from: number, to: number, steps: readonly Upgrade[]): Upgraded | undefined => {
  if (from === to) return { file, said: [] }
  const step = steps.find(candidate => candidate.from === from)
  const rest = step && upgrade({ ...step.apply(file), version: from + 1 }, from + 1, to, steps)
  return step && rest && { file: rest.file, said: [step.says, ...rest.said] }
}
