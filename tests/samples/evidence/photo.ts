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

/** Red on top, white below; the same on every machine. RGB. */
export const picture = (width: number, height: number): Buffer => {
  const pixels = Buffer.alloc(width * height * 3, 255)
  for (let at = 0; at < (width * height * 3) / 2; at += 3) pixels.set([200, (at / 3) % 50, 30], at)
  return pixels
}
