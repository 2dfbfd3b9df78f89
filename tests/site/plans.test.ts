import { describe, expect, test } from 'vitest'
import { addressOfTemplate, generatedPages } from '../../src/catalogue/addresses.ts'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import { namesOf } from '../../src/catalogue/templates.ts'
import { cellsOf, fieldsOf, hasRows } from '../../src/templates/model.ts'
import { readPages } from './dist.ts'

const catalogue = await loadCatalogue('content')
const templates = catalogue.templates.map(({ template }) => template)
const byAddress = new Map(readPages().map((page) => [page.address, page]))

test('the list leads to every template and says what it is for and who writes it', () => {
  const { html, links } = byAddress.get(generatedPages.plans)!
  for (const { id, summary, for: writers } of templates) {
    expect(links).toContain(addressOfTemplate(id))
    expect(html).toContain(summary)
    for (const role of writers) expect(html).toContain(catalogue.lists.roles.byId.get(role)!.name)
  }
})

test('the home page and the sidebar lead there', () => {
  const { links } = byAddress.get(generatedPages.home)!
  expect(links).toContain(generatedPages.plans)
  const { links: atTheSide } = byAddress.get(generatedPages.glossary)!
  for (const { id } of templates) expect(atTheSide).toContain(addressOfTemplate(id))
})

describe.each(templates.map((template) => [template.id, template] as const))('the page of %s', (_, template) => {
  const { html } = byAddress.get(addressOfTemplate(template.id))!
  const blank = html.split('class="blank"')[1]!

  test('has a blank form with every section and every field, to be read without scripts', () => {
    for (const { title } of template.sections) expect(blank).toContain(`<h2>${title}</h2>`)
    for (const field of fieldsOf(template)) {
      const part = blank.split(`data-field="${field.id}"`)[1]!
      expect(part, field.id).toContain(field.label)
      if (field.help) expect(part).toContain(field.help)
      if (!hasRows(field)) continue
      for (const cell of cellsOf(field)) expect(part.split(`data-field="${field.id}.${cell.id}"`)[1], cell.id).toContain(cell.label) // prettier-ignore
    }
  })

  test('hands the same template to the form, and nothing in it ends the script that it stands in', () => {
    const json = /<script type="application\/json">(.*?)<\/script>/s.exec(html)![1]!
    expect(json).not.toContain('<')
    const given = JSON.parse(json) as object
    expect(given).toEqual(JSON.parse(JSON.stringify({ template, names: namesOf(catalogue), templates: Object.fromEntries(templates.map(({ id, title }) => [id, title])) }))) // prettier-ignore
  })
})
