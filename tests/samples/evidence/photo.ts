import sharp from 'sharp'

/** Words and digits that must not be found in an exported copy. */
export const markers = { artist: 'MARKERARTIST', software: 'MARKERSOFT', serial: 'MARKERSERIAL', latitude: '43.825033' }

/** A photo as a telephone takes it: who, where, with what. `orientation` as in Exif. */
export const photo = async (orientation = 1): Promise<Buffer> =>
  sharp(picture(120, 80), { raw: { width: 120, height: 80, channels: 3 } })
    .jpeg({ quality: 80 })
    .withMetadata({ orientation })
    .withExif({
      IFD0: { Artist: markers.artist, Software: markers.software, Make: 'MarkerCam', Orientation: String(orientation) },
      IFD2: { BodySerialNumber: markers.serial, DateTimeOriginal: '2020:05:01 10:00:00' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 49/1 3012/100', GPSLongitudeRef: 'E', GPSLongitude: '87/1 36/1 0/1' },
    })
    .toBuffer()

/** Four quarters of different darkness, so that every turn and mirror shows. RGB, the same on every machine. */
export const picture = (width: number, height: number): Buffer => {
  const pixels = Buffer.alloc(width * height * 3)
  for (let at = 0; at < width * height; at += 1) {
    const [left, top] = [at % width < width / 2, at < (width * height) / 2]
    pixels.fill(top ? (left ? 20 : 90) : left ? 160 : 235, at * 3, at * 3 + 3)
  }
  return pixels
}
