// Runs in the page: every way a script knows to reach an address. Plain JavaScript without imports, because its text is what runs. Answers with the
// names of the ways tried; `there` is such as `http://127.0.0.1:5000`, where somebody listens.

export const tryEverything = async there => {
  const tried = []
  const at = name => `${there}/${name}`
  const settled = promise => Promise.race([Promise.resolve(promise).catch(() => {}), new Promise(done => setTimeout(done, 300))])
  const attempt = async (name, act) => {
    tried.push(name)
    try {
      await settled(act(at(name)))
    } catch {
      // refused at once
    }
  }
  const element = (tag, set) => url =>
    new Promise(done => {
      const made = document.createElement(tag)
      made.onload = done
      made.onerror = done
      set(made, url)
      document.body.append(made)
    })
  const link = rel => element('link', (made, url) => Object.assign(made, { rel, href: url, as: 'script', crossOrigin: 'anonymous' }))
  const styled = css => url => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css(url))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return new Promise(requestAnimationFrame)
  }
  const script = new Blob(['0'], { type: 'text/javascript' })

  await attempt('fetch', url => fetch(url))
  await attempt('fetch-no-cors', url => fetch(url, { mode: 'no-cors', method: 'POST', body: 'case', keepalive: true }))
  await attempt('xhr', url => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.send('case')
    return new Promise(done => {
      request.onloadend = done
    })
  })
  await attempt('beacon', url => navigator.sendBeacon(url, 'case'))
  await attempt('websocket', url => {
    const socket = new WebSocket(url.replace('http', 'ws'))
    return new Promise(done => {
      socket.onerror = done
      socket.onopen = done
    })
  })
  await attempt('webtransport', url => new WebTransport(url.replace('http', 'https')).ready)
  await attempt('events', url => {
    const source = new EventSource(url)
    return new Promise(done => {
      source.onerror = done
      source.onopen = done
    })
  })
  await attempt(
    'image',
    element('img', (made, url) => Object.assign(made, { src: url })),
  )
  await attempt(
    'script',
    element('script', (made, url) => Object.assign(made, { src: url })),
  )
  await attempt(
    'module',
    element('script', (made, url) => Object.assign(made, { src: url, type: 'module' })),
  )
  await attempt('import', url => import(url))
  await attempt(
    'frame',
    element('iframe', (made, url) => Object.assign(made, { src: url })),
  )
  await attempt(
    'object',
    element('object', (made, url) => Object.assign(made, { data: url })),
  )
  await attempt(
    'embed',
    element('embed', (made, url) => Object.assign(made, { src: url })),
  )
  await attempt(
    'video',
    element('video', (made, url) => Object.assign(made, { src: url, poster: `${url}-poster` })),
  )
  await attempt('picture-in-svg', url => {
    document.body.insertAdjacentHTML('beforeend', `<svg><image href="${url}"/><use href="${url}#a"/></svg>`)
  })
  await attempt('stylesheet', link('stylesheet'))
  for (const rel of ['prefetch', 'preload', 'modulepreload', 'prerender', 'icon', 'manifest', 'dns-prefetch', 'preconnect']) await attempt(rel, link(rel))
  await attempt(
    'background',
    styled(url => `body { background-image: url("${url}") }`),
  )
  await attempt(
    'font',
    styled(url => `@font-face { font-family: far; src: url("${url}") } body { font-family: far }`),
  )
  await attempt('style-attribute', url => {
    document.body.style.backgroundImage = `url("${url}")`
    return new Promise(requestAnimationFrame)
  })
  await attempt('speculation', url =>
    element('script', made => Object.assign(made, { type: 'speculationrules', textContent: JSON.stringify({ prefetch: [{ urls: [url] }] }) }))(url),
  )
  await attempt('worker', url => new Worker(url))
  await attempt('blob-worker', url => new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(url)})`, script]))))
  await attempt('service-worker', url => navigator.serviceWorker.register(url))
  await attempt('ping', url => {
    const anchor = Object.assign(document.createElement('a'), { href: '#here', ping: url })
    document.body.append(anchor)
    anchor.click()
  })
  await attempt('form', url => {
    const form = Object.assign(document.createElement('form'), { action: url, method: 'post' })
    document.body.append(form)
    form.submit()
  })
  await attempt('form-in-new-window', url => {
    const form = Object.assign(document.createElement('form'), { action: url, method: 'post', target: '_blank' })
    document.body.append(form)
    form.submit()
  })
  await attempt('blob-frame', url => {
    const html = new Blob([`<img src="${url}"><script>fetch("${url}")</script>`], { type: 'text/html' })
    return element('iframe', made => Object.assign(made, { src: URL.createObjectURL(html) }))(url)
  })
  return tried
}

/** Ways out that end in another page; each is tried by itself. */
export const waysAway = {
  location: url => {
    location.href = url
  },
  replace: url => location.replace(url),
  anchor: url => {
    const anchor = Object.assign(document.createElement('a'), { href: url })
    document.body.append(anchor)
    anchor.click()
  },
  refresh: url => document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=${url}` })),
  open: url => void window.open(url),
  'open-in-tab': url => {
    const anchor = Object.assign(document.createElement('a'), { href: url, target: '_blank' })
    document.body.append(anchor)
    anchor.click()
  },
  'blank-then-there': url => {
    const opened = window.open('about:blank')
    if (opened) opened.location.href = url
  },
}

/** A call between browsers asks a STUN server over UDP for its own address. Resolves when gathering ends or after a while. */
export const tryPeer = host =>
  new Promise(done => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}` }] })
    peer.createDataChannel('case')
    peer.onicegatheringstatechange = () => peer.iceGatheringState === 'complete' && done('complete')
    setTimeout(() => done('given up'), 1500)
    void peer.createOffer().then(offer => peer.setLocalDescription(offer))
  })

/** Lets what was begun begin. */
export const aFrame = () => new Promise(requestAnimationFrame)
