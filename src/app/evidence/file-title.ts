/** A title for the list of exhibits from the name of a file, or from its first line where the name says nothing. A letterhead is no title. */
export const fileTitle = (name: string, text: string): string => {
  const said = name
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/^(exhibit|annex|appendix|anlage|annexe|anexo)\s*[-_.]?\s*\d{1,3}(?!\d)\s*[-–—_.:)]*\s*/i, '')
    .replace(/^\d{1,3}(?!\d)\s*[-–—_.:)\s]\s*/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
  if (said !== '' && !meaningless.test(said)) return capital(said).slice(0, longest)
  const line = text
    .split('\n')
    .map(one => one.replace(/\s+/g, ' ').trim())
    .find(one => !one.startsWith('Header or footer') && one.length >= 6 && one.length <= 120 && /\p{L}{3}/u.test(one))
  return (line ?? (said === '' ? 'Document' : said)).slice(0, longest)
}

/** As cameras, scanners and messengers name files. */
const meaningless =
  /^((img|dsc|dscn|dcim|pxl|scan|scanned|doc|document|image|photo|file|untitled|unnamed|screenshot|whatsapp (image|document|video)|signal)[\s\-.0-9atpmwa()]*|[\d\s\-.()]+|[0-9a-f-]{16,})$/i

/** The most letters of a title in a case file. */
const longest = 300

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('und') + text.slice(1)
