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
    form.hidden = false
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('input', () => {
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

/** What was typed, in full-width digits too; nothing while no price is known. */
function readDamage(data: FormData): Damage | undefined {
  const number = (name: string) => {
    const text = String(data.get(name))
      .normalize('NFKC')
      .replaceAll(/[¥元,\s]/g, '')
    return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined
  }
  const paid = number('paid')
  return paid === undefined ? undefined : { paid, bad: number('bad'), all: number('all') }
}

customElements.define('kefu-discounts', Discounts)
