import type { Firm } from '#contract/settings.ts'

export type Logo = NonNullable<Firm['logo']>

export type LogoRead = { readonly kind: 'logo'; readonly logo: Logo; readonly isSmaller: boolean } | { readonly kind: 'problem'; readonly problem: LogoProblem }

export type LogoProblem = 'not-a-picture' | 'unreadable' | 'too-large'

/** Room for it on a letter: 6 by 3 centimetres at 330 points to the inch. */
const most = { width: 800, height: 400 }
/** As the settings take it, in letters of base64. */
const mostLetters = 300_000
const mostBytes = 20 * 1024 * 1024

/** The size that fits, in the same proportions. */
export const fitting = (width: number, height: number, share = 1): { readonly width: number; readonly height: number } => {
  const scale = Math.min(1, most.width / width, most.height / height) * share
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** By its first bytes: the name of a file says nothing. */
export const pictureType = (bytes: Uint8Array): Logo['type'] | undefined => {
  const begins = (...signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte)
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  return begins(0xff, 0xd8, 0xff) ? 'image/jpeg' : undefined
}

/** A picture drawn anew, small enough for a letter: whatever a camera or a program wrote beside it is gone. */
export const readLogo = async (file: File): Promise<LogoRead> => {
  if (file.size > mostBytes) return { kind: 'problem', problem: 'too-large' }
  const type = pictureType(new Uint8Array(await file.slice(0, 8).arrayBuffer()))
  if (type === undefined) return { kind: 'problem', problem: 'not-a-picture' }
  const picture = await createImageBitmap(file).catch(() => undefined)
  if (picture === undefined) return { kind: 'problem', problem: 'unreadable' }
  for (const share of [1, 0.75, 0.5, 0.35, 0.25]) {
    const size = fitting(picture.width, picture.height, share)
    const base64 = drawn(picture, size, type)
    if (base64.length <= mostLetters) return { kind: 'logo', logo: { type, base64, ...size }, isSmaller: size.width < picture.width }
  }
  return { kind: 'problem', problem: 'too-large' }
}

const drawn = (picture: ImageBitmap, { width, height }: { readonly width: number; readonly height: number }, type: Logo['type']): string => {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (context) context.imageSmoothingQuality = 'high'
  context?.drawImage(picture, 0, 0, width, height)
  return canvas.toDataURL(type, 0.9).replace(/^data:[^,]*,/, '')
}
