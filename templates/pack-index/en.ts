export const english = {
  title: (audience: 'ccf' | 'source') => (audience === 'ccf' ? 'Index of exhibits' : 'Index of exhibits that may be passed on'),
  head: { number: 'No.', title: 'Exhibit', date: 'Date', language: 'Language', pages: 'Pages', relevance: 'Why it matters' },
  header: (codeName: string) => `Index of exhibits · ${codeName}`,
  neutralHeader: 'Index of exhibits',
  volume: (number: number) => `volume ${number}`,
  none: '–',
}
