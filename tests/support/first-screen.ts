import { addressOfProcedure } from '../../src/catalogue/addresses.ts'
import { loadCatalogue } from '../../src/catalogue/load.ts'

/** The screens that the first step of every procedure must fit: a shop's computer, and a small phone. */
export const screens = { wide: { width: 1280, height: 800 }, phone: { width: 375, height: 667 } }

const { published } = await loadCatalogue('content')

/** The address of every procedure, with the id of its first step. */
export const firstSteps = published.map((procedure) => [addressOfProcedure(procedure), procedure.nodes[0]!.id] as const)

/** How far down things are, in parts of the screen's height. */
export interface FirstScreen {
  begins: number
  /** Where the step ends, with its text, words and ways on. */
  whole: number
  /** Where what is read at a glance or pressed ends: title, copy button, ways on. */
  pressed: number
}

/** Where a step stands on the page that is open. Runs in the browser. */
export function measureStep(id: string): FirstScreen {
  const node = document.getElementById(id)!
  const bottom = (...selectors: string[]) =>
    Math.max(...selectors.map((selector) => node.querySelector(selector)?.getBoundingClientRect().bottom ?? 0))
  return {
    begins: node.getBoundingClientRect().top / innerHeight,
    whole: bottom('.node-head', '.node-text', '.words', '.ways:not(.follows)') / innerHeight,
    pressed: bottom('.node-head', '.wording-bar', '.ways:not(.follows)') / innerHeight,
  }
}
