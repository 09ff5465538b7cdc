// Runs in the page. Plain JavaScript without imports, because its text is what runs.

/** A call as the page makes it, over the bridge or over HTTP; the reply with bytes written as base64. */
export const askHost = async request => {
  if (globalThis.bridge) {
    const base64 = bytes => btoa([...bytes].map(byte => String.fromCharCode(byte)).join(''))
    return JSON.stringify(await globalThis.bridge.call(request), (_, value) => (value instanceof Uint8Array ? { $bytes: base64(value) } : value))
  }
  const headers = { 'content-type': 'application/json', 'x-recourse-session': sessionStorage.getItem('recourse-session') }
  const answer = await fetch('/call', { method: 'POST', headers, body: JSON.stringify(request) })
  return answer.text()
}

/**
 * Saves a file as the page does: its name and its text.
 * @param {readonly string[]} file
 */
export const saveText = ([name = '', text = '']) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text]))
  link.download = name
  link.click()
}

/**
 * Sends a file of so many bytes as the page does, and answers with the reply.
 * @param {{ about: Record<string, string>, length: number }} file
 */
export const sendExhibit = async ({ about, length }) => {
  const secret = sessionStorage.getItem('recourse-session')
  const headers = secret === null ? {} : { 'x-recourse-session': secret }
  const answer = await fetch(`/exhibits?${new URLSearchParams(about)}`, { method: 'POST', headers, body: new Blob([new Uint8Array(length)]) })
  return [answer.status, await answer.text()]
}

/** Styles an element the way components do at work, and reads what became of it. */
export const styleByScript = () => {
  const element = document.createElement('div')
  document.body.append(element)
  element.style.width = '40px'
  element.style.setProperty('--depth', '3')
  return [getComputedStyle(element).width, getComputedStyle(element).getPropertyValue('--depth')]
}

/** Whether markup with a style or a script in it has any effect. */
export const styleByMarkup = () => {
  document.body.insertAdjacentHTML('beforeend', '<div id="inline" style="width: 40px"></div><style>#inline { height: 40px }</style>')
  const script = document.createElement('script')
  script.textContent = 'globalThis.ran = true'
  document.body.append(script)
  const { width, height } = getComputedStyle(document.getElementById('inline'))
  return { width: width === '40px', height: height === '40px', ran: globalThis.ran === true }
}

/** What the host tells the page next. */
export const nextEvent = () =>
  new Promise(heard => {
    const stop = globalThis.bridge.subscribe(event => {
      stop()
      heard(event)
    })
  })

/**
 * Sends the text of a file of evidence, and answers with the reply.
 * @param {{ case: string, text: string }} file
 */
export const sendText = async ({ case: id, text }) => {
  const secret = sessionStorage.getItem('recourse-session')
  const headers = secret === null ? {} : { 'x-recourse-session': secret }
  const answer = await fetch(`/exhibits?${new URLSearchParams({ case: id })}`, { method: 'POST', headers, body: new Blob([text]) })
  return answer.text()
}

/**
 * What a ticket is good for, in base64.
 * @param {string} ticket
 */
export const fetchBytes = async ticket => {
  const secret = sessionStorage.getItem('recourse-session')
  const answer = await fetch(`/bytes/${ticket}`, { headers: secret === null ? {} : { 'x-recourse-session': secret } })
  if (!answer.ok) throw new Error(`The host answered ${answer.status}.`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
}
