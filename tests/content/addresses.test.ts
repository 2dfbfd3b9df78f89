import { expect, test } from 'vitest'
import { addressOfMessage, addressOfPage, generatedPages } from '../../src/catalogue/addresses.ts'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import { siteAddresses } from '../../src/catalogue/site-addresses.ts'
import { rules } from '../../src/validator/rules.ts'
import { realRoot } from '../support/real-content.ts'

const catalogue = await loadCatalogue(realRoot)
const addresses = siteAddresses(catalogue)

test('the content has an address for every page, and none twice', () => {
  const pages = catalogue.pages.map(addressOfPage).filter((address) => address !== '/404/')
  expect(new Set(pages).size).toBe(pages.length)
  expect(pages.filter((address) => !addresses.has(address))).toEqual([])
  expect(pages.filter((address) => (Object.values(generatedPages) as string[]).includes(address))).toEqual([])
})

test('the content has an address for the help page of every rule', () => {
  expect(rules.map(({ id }) => addressOfMessage(id)).filter((address) => !addresses.has(address))).toEqual([])
})

test('the content has addresses that begin and end with a slash, in lower case', () => {
  expect([...addresses.keys()].filter((address) => !/^\/(?:[^/A-Z#? ]+\/)*$/.test(address))).toEqual([])
})
