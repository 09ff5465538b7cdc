export const english = {
  title: 'Changes since the last pack',
  since: (at: string) => `Compared with the pack made at ${at}. Numbers that were cited stay; pages are those of the whole bundle.`,
  none: 'No exhibit has changed and no page has moved.',
}
