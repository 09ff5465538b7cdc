import type { Handler } from '#app/handler.ts'
import { templates } from '#templates/index.ts'

export const listPapers: Handler<'paper.list'> = async () =>
  Object.values(templates).map(template => ({
    id: template.id,
    title: template.title,
    languages: template.languages,
    pageLimit: 'pageLimit' in template ? (template.pageLimit ?? null) : null,
  }))
