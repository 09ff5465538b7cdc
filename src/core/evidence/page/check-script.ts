/**
 * The part of the page's script that checks, without the document: what `checkManifest` and `checkCustody` do, once more, in the browser.
 * Both are tried against the same packs.
 */
export const checkScript = `
const manifestName = 'manifest.json'
const isText = value => typeof value === 'string'
const isCount = value => Number.isSafeInteger(value) && value >= 0
const isHash = value => isText(value) && /^[0-9a-f]{64}$/.test(value)
const isList = (value, isOne) => Array.isArray(value) && value.every(one => typeof one === 'object' && one !== null && isOne(one))

const isManifest = value => typeof value === 'object' && value !== null && value.format === 'recourse-pack' && value.version === 1 &&
  typeof value.made === 'object' && value.made !== null &&
  isList(value.exhibits, one => isCount(one.number) && isText(one.title) && isCount(one.volume) && isCount(one.first) && isCount(one.last)) &&
  isList(value.volumes, one => isText(one.name) && isHash(one.sha256) && isCount(one.bytes) && isCount(one.volume) && isCount(one.first) && isCount(one.last) && isCount(one.pages)) &&
  isList(value.files, one => isText(one.name) && isHash(one.sha256) && isCount(one.bytes)) &&
  isList(value.custody, one => isHash(one.hash)) &&
  isList(value.checks, one => isText(one.what))

const hex = buffer => Array.from(new Uint8Array(buffer), byte => byte.toString(16).padStart(2, '0')).join('')
const sha256 = async bytes => hex(await crypto.subtle.digest('SHA-256', bytes))
const sha256OfText = text => sha256(new TextEncoder().encode(text))

const canonicalJson = value => {
  if (Array.isArray(value)) return '[' + value.map(canonicalJson).join(',') + ']'
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return '{' + Object.keys(value).sort().map(key => JSON.stringify(key) + ':' + canonicalJson(value[key])).join(',') + '}'
}

const checkCustody = async custody => {
  const broken = []
  let withheld = 0
  for (const [at, line] of custody.entries()) {
    if (line.withheld === true) { withheld += 1; continue }
    const { hash, ...rest } = line
    const before = at === 0 ? null : custody[at - 1].hash
    if (await sha256OfText(canonicalJson([before, rest])) !== hash) broken.push(at + 1)
  }
  return { broken, withheld }
}

const plainName = name => name.normalize('NFC')
const leftBySystem = /(^|\\/)(\\.DS_Store|\\._[^/]*|Thumbs\\.db|desktop\\.ini)$/i

const compare = (manifest, found) => {
  const listed = [...manifest.volumes, ...manifest.files]
  const byName = new Map(found.map(file => [plainName(file.name), file]))
  const names = new Set(listed.map(file => plainName(file.name)))
  const results = listed.map(({ name, sha256: due }) => {
    const file = byName.get(plainName(name))
    if (file === undefined) return { name, kind: 'missing', says: 'Missing: it is listed in the manifest and was not among the files.' }
    if (file.sha256 === undefined) return { name, kind: 'unread', says: 'Not checked: this browser could not read it. ' + byHand(due) }
    return file.sha256 === due ? { name, kind: 'same', says: 'As it was made.' } : { name, kind: 'changed', says: 'Changed: it is not the file that was made.' }
  })
  const added = found.filter(({ name }) => !names.has(plainName(name)) && name !== manifestName).map(({ name }) => leftBySystem.test(name)
    ? { name, kind: 'stray', says: 'Left by the operating system; no part of the pack.' }
    : { name, kind: 'added', says: 'Added: it is not listed in the manifest.' })
  return [...results, ...added, ...inconsistencies(manifest)]
}

const inconsistencies = ({ exhibits, volumes }) => [
  ...volumes.flatMap(({ volume, first, last, pages }, at) => {
    const before = at === 0 ? 0 : volumes[at - 1].last
    return first === before + 1 && last - first + 1 === pages ? [] : [{ name: manifestName, kind: 'inconsistent', says: 'The pages of volume ' + volume + ' do not follow on.' }]
  }),
  ...exhibits.flatMap(({ number, first, last, volume }, at) => {
    const within = volumes.find(one => one.volume === volume)
    const isWithin = within !== undefined && first >= within.first && last <= within.last && first <= last
    const isAlone = exhibits.every((one, other) => other >= at || (one.number !== number && (first > one.last || one.first > last)))
    return isWithin && isAlone ? [] : [{ name: manifestName, kind: 'inconsistent', says: 'The number or the pages of exhibit ' + number + ' cannot be right.' }]
  }),
]

const byHand = due => 'Its SHA-256 must be ' + due + '; sha256sum (Linux), shasum -a 256 (macOS) or certutil -hashfile (Windows) print it.'
`
