/** Files the user picks in the system's dialog; none where it was closed. `accepts` are extensions with their dot, or media types. */
export const chooseFiles = (options: { readonly accepts?: readonly string[]; readonly several?: boolean } = {}): Promise<readonly File[]> =>
  new Promise(answer => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = (options.accepts ?? []).join(',')
    input.multiple = options.several ?? false
    input.addEventListener('change', () => answer([...(input.files ?? [])]))
    input.addEventListener('cancel', () => answer([]))
    input.click()
  })
