/** Saves bytes by a download; Electron opens its own dialog for it. The name must be safe already. */
export const saveFile = (name: string, content: Uint8Array | string, type = 'application/octet-stream'): void => {
  const part = typeof content === 'string' ? content : new Uint8Array(content)
  const address = URL.createObjectURL(new Blob([part], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
