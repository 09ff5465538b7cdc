/** Saves bytes by a download; Electron opens its own dialog for it. The name must be safe already. */
export const saveFile = (name: string, content: Uint8Array | string | Blob, type = 'application/octet-stream'): void => {
  const part = content instanceof Uint8Array ? new Uint8Array(content) : content
  const address = URL.createObjectURL(new Blob([part], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
