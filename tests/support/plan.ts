import { namesOf } from '../../src/catalogue/templates.ts'
import type { Template } from '../../src/templates/model.ts'
import { contentWith } from './content.ts'

const catalogue = contentWith()

/** The template of the sound fixture: keys for doors, who holds them, worries with remedies. */
export const keyPlan: Template = catalogue.templates[0]!.template

/** Roles and platforms of the fixture. */
export const names = namesOf(catalogue)
