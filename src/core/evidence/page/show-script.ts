/** The part of the page's script that reads what the reader chooses and says what was found. Text from a pack is set as text, never as markup. */
export const showScript = `
const byId = id => document.getElementById(id)
const made = (tag, text, more) => {
  const element = document.createElement(tag)
  if (text !== undefined) element.textContent = text
  Object.assign(element, more)
  return element
}
const foreign = (tag, text, language) => {
  const element = made(tag, text, { dir: 'auto' })
  if (isText(language)) element.lang = language
  return element
}
const row = (...cells) => {
  const line = made('tr')
  line.append(...cells)
  return line
}
const fill = (id, ...children) => byId(id).replaceChildren(...children)
const say = text => { byId('progress').textContent = text }
const verdict = (state, title, ...lines) => {
  const box = byId('verdict')
  box.className = state
  box.replaceChildren(made('h2', title), ...lines.map(line => made('p', line)))
  box.hidden = false
}

let latest = 0

const check = async chosen => {
  const run = latest += 1
  byId('details').hidden = true
  byId('verdict').hidden = true
  if (chosen.length === 0) return
  if (!globalThis.crypto || !crypto.subtle) return verdict('bad', 'Nothing was checked', 'This browser has no SHA-256 for a page opened from a disk. Open the page in Firefox, Chrome or Edge, or check the files by hand against manifest.json.')
  const manifests = chosen.filter(({ name }) => name === manifestName || name.endsWith('/' + manifestName)).sort((a, b) => a.name.split('/').length - b.name.split('/').length)
  if (manifests.length === 0) return verdict('bad', 'Nothing was checked', 'There is no manifest.json among these files. Choose the folder of the pack.')
  const root = manifests[0].name.slice(0, -manifestName.length)
  const files = chosen.filter(({ name }) => name.startsWith(root)).map(({ name, file }) => ({ name: name.slice(root.length), file }))
  let manifest
  let manifestHash
  try {
    const bytes = await manifests[0].file.arrayBuffer()
    manifestHash = await sha256(bytes)
    manifest = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    manifest = undefined
  }
  if (!isManifest(manifest)) return verdict('bad', 'This is not the manifest of a pack', 'manifest.json is damaged, changed, or of a version this page does not know. Ask for the pack again.')
  const found = []
  for (const [at, { name, file }] of files.entries()) {
    say('Reading file ' + (at + 1) + ' of ' + files.length + ' …')
    let hash
    try { hash = await sha256(await file.arrayBuffer()) } catch { hash = undefined }
    if (run !== latest) return
    found.push({ name, sha256: hash })
  }
  const results = compare(manifest, found)
  const custody = await checkCustody(manifest.custody)
  if (run !== latest) return
  say('')
  show(manifest, manifestHash, results, custody)
}

const show = (manifest, manifestHash, results, custody) => {
  const bad = results.filter(({ kind }) => kind !== 'same' && kind !== 'stray')
  const count = kind => results.filter(one => one.kind === kind).length
  const same = count('same')
  const total = manifest.volumes.length + manifest.files.length
  const parts = [['changed', 'changed'], ['missing', 'missing'], ['added', 'added'], ['unread', 'not checked']].filter(([kind]) => count(kind) > 0).map(([kind, word]) => count(kind) + ' ' + word)
  if (count('inconsistent') > 0) parts.push('the manifest contradicts itself')
  if (custody.broken.length > 0) parts.push('the custody log is broken at line ' + custody.broken[0])
  const isGood = bad.length === 0 && custody.broken.length === 0
  verdict(isGood ? 'good' : 'bad',
    isGood ? 'All files are as the manifest says' : 'This pack is NOT as its manifest says',
    isGood ? same + ' of ' + total + ' files have the right SHA-256.' : same + ' of ' + total + ' files have the right SHA-256; ' + parts.join(', ') + '.',
    isGood ? 'This shows that nothing changed since the manifest was made. Who made it, only its own SHA-256 can tell: compare the one below with the one you were given by another way.' : 'Do not rely on what is marked below. Ask for the pack again.')
  byId('manifest-hash').textContent = manifestHash
  const pack = manifest.for === 'source' ? 'What may be put to the source of the data' : 'The full pack for the Commission'
  fill('about',
    made('dt', 'Pack'), made('dd', pack),
    ...(isText(manifest.codeName) ? [made('dt', 'Case'), foreign('dd', manifest.codeName)] : []),
    made('dt', 'Made'), made('dd', String(manifest.made.at)),
    made('dt', 'With'), made('dd', String(manifest.made.app) + ' ' + String(manifest.made.version) + '; law ' + String(manifest.made.law) + '; procedure ' + String(manifest.made.procedure)))
  fill('files', ...results.map(({ name, kind, says }) => {
    const line = row(foreign('td', name), made('td', says))
    line.className = kind === 'same' || kind === 'stray' ? '' : 'bad'
    return line
  }))
  fill('exhibits', ...manifest.exhibits.map(({ number, title, language, volume, first, last }) =>
    row(made('td', String(number)), foreign('td', title, language), made('td', String(volume)), made('td', first === last ? String(first) : first + '–' + last))))
  const lines = manifest.custody.length
  byId('custody-says').textContent = lines === 0
    ? 'This pack holds no custody log.'
    : (custody.broken.length === 0 ? 'The log holds together: ' + lines + (lines === 1 ? ' line.' : ' lines.') : 'The log is broken at line ' + custody.broken.join(', line ') + ': it was changed there, or a line before it was taken out or put in.') +
      (custody.withheld === 0 ? '' : ' Of ' + custody.withheld + ' only the hash is shown: they are about papers that never leave the case file.')
  fill('custody', ...manifest.custody.map((line, at) => {
    const cells = line.withheld === true ? [made('td', ''), made('td', ''), made('td', 'withheld'), made('td', '')] : [made('td', String(line.at)), foreign('td', String(line.who)), foreign('td', [line.did, line.says].filter(isText).join(': ')), foreign('td', String(line.exhibit))]
    const line_ = row(made('td', String(at + 1)), ...cells)
    line_.className = custody.broken.includes(at + 1) ? 'bad' : ''
    return line_
  }))
  byId('custody-table').hidden = lines === 0
  fill('checks', ...manifest.checks.map(({ what, checked, failed }) => row(foreign('td', what), made('td', String(checked)), made('td', String(failed)))))
  byId('details').hidden = false
  byId('verdict').focus()
}

const ofInput = input => [...input.files].map(file => ({ name: file.webkitRelativePath || file.name, file }))
for (const id of ['folder', 'single']) byId(id).addEventListener('change', event => check(ofInput(event.target)))
byId('print').addEventListener('click', () => print())

const filesBelow = async (entry, path) => {
  if (entry.isFile) return [{ name: path + entry.name, file: await new Promise((done, fail) => entry.file(done, fail)) }]
  const reader = entry.createReader()
  const all = []
  for (;;) {
    const some = await new Promise((done, fail) => reader.readEntries(done, fail))
    if (some.length === 0) break
    for (const one of some) all.push(...await filesBelow(one, path + entry.name + '/'))
  }
  return all
}
document.addEventListener('dragover', event => event.preventDefault())
document.addEventListener('drop', async event => {
  event.preventDefault()
  const entries = [...event.dataTransfer.items].flatMap(item => item.webkitGetAsEntry() ?? [])
  try {
    check((await Promise.all(entries.map(entry => filesBelow(entry, '')))).flat())
  } catch {
    verdict('bad', 'Nothing was checked', 'What was dropped could not be read. Choose the folder with the button.')
  }
})
`
