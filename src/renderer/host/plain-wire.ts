// JSON without bytes is its own wire form; the codec, and the schema library in it, is fetched only where bytes travel.

/** A request's text, or undefined where it holds what the codec must mark. */
export const plainText = (value: unknown): string | undefined => {
  let marked = false
  const text = JSON.stringify(value, (key, inner: unknown) => {
    if (inner instanceof Uint8Array || bytesKey.test(key)) marked = true
    return inner
  })
  return marked ? undefined : text
}

/** Whether a reply's text needs the codec. */
export const hasBytes = (text: string): boolean => text.includes('$bytes"')

const bytesKey = /^\$+bytes$/
