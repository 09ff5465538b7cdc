/** Arrow up and down, Home and End move between the lines of the board; everything else is left alone. */
export const onArrows = (event: React.KeyboardEvent<HTMLElement>): void => {
  const { target, currentTarget, key } = event
  if (!(target instanceof HTMLElement) || target.dataset['line'] === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  const lines = [...currentTarget.querySelectorAll<HTMLElement>('[data-line]')]
  const at = lines.indexOf(target)
  const next = { ArrowDown: lines[at + 1], ArrowUp: lines[at - 1], Home: lines[0], End: lines.at(-1) }[key]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
