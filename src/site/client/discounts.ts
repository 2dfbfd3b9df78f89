import { tierFor, type AuthorityTier } from '../../reference/authority.ts'
import { discountOf, type Damage, type Discount } from '../../reference/discounts.ts'

/** What the page hands over: the lines by their ids, and who may decide on how much. */
interface Table {
  discounts: Discount[]
  tiers: (AuthorityTier & { name: string })[]
}

/** Works out every line of the 折价表 for what was typed above it. */
class Discounts extends HTMLElement {
  connectedCallback(): void {
    const { discounts, tiers } = JSON.parse(this.querySelector('[type="application/json"]')!.textContent!) as Table
    const form = this.querySelector('form')!
    const said = form.querySelector('[role="status"]')!
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('input', () => {
      const typed = [...new FormData(form).values()].map(String)
      const wrong = typed.find((text) => text.trim() !== '' && readNumber(text) === undefined)
      said.textContent = wrong === undefined ? '' : `「${wrong}」看不懂，只填一个数，例如 88 或 88.5`
      const damage = readDamage(new FormData(form))
      for (const discount of discounts) {
        const cell = this.querySelector(`[data-sum="${discount.id}"]`)!
        const sum = damage && discountOf(discount, damage)
        const tier = sum === undefined ? undefined : tierFor(sum, damage!.paid, tiers)
        cell.textContent =
          sum === undefined
            ? ''
            : `${sum} 元，${tier ? `${(tier as Table['tiers'][number]).name}可以定` : '报公司负责人'}`
      }
    })
  }
}

function readNumber(typed: string): number | undefined {
  const text = typed.normalize('NFKC').replaceAll(/[¥元,\s]/g, '')
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined
}

/** What was typed, in full-width digits too; nothing while no price is known. */
function readDamage(data: FormData): Damage | undefined {
  const number = (name: string) => readNumber(String(data.get(name)))
  const paid = number('paid')
  return paid === undefined ? undefined : { paid, bad: number('bad'), all: number('all') }
}

customElements.define('kefu-discounts', Discounts)
