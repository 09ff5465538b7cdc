/** All that runs on the page: the copy buttons. It reads what is printed and opens no connection. */
export const script = `
document.documentElement.classList.add('can-copy')
const said = document.getElementById('said')
const byHand = source => {
  const range = document.createRange()
  range.selectNodeContents(source)
  const selection = getSelection()
  selection.removeAllRanges()
  selection.addRange(range)
  return document.execCommand('copy')
}
document.addEventListener('click', async event => {
  const button = event.target.closest('button[data-copy]')
  if (!button) return
  const source = document.getElementById(button.dataset.copy)
  let copied = true
  try {
    await navigator.clipboard.writeText(source.textContent)
  } catch {
    copied = byHand(source)
  }
  said.textContent = copied ? button.dataset.label + ': copied' : 'Not copied. Select the text and copy it by hand.'
  button.textContent = copied ? 'Copied' : 'By hand'
  setTimeout(() => { button.textContent = 'Copy' }, 2000)
})
`
