import { tierFor, type AuthorityTier } from '../../reference/authority.ts'
import { discountOf, type Damage, type Discount } from '../../reference/discounts.ts'
import { readNumber } from '../../templates/number-text.ts'

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
      const wrong = [...new FormData(form)].find(
        ([name, text]) => String(text).trim() !== '' && readAmount(name, text) === undefined,
      )?.[1]
      said.textContent = wrong === undefined ? '' : `「${String(wrong)}」看不懂，只填一个数，例如 88 或 88.5`
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

/** What was typed, in any way that a plan's form reads as well; nothing while no price is known. */
function readDamage(data: FormData): Damage | undefined {
  const [paid, bad, all] = ['paid', 'bad', 'all'].map((name) => readAmount(name, data.get(name)))
  return paid === undefined ? undefined : { paid, bad, all }
}

function readAmount(name: string, typed: FormDataEntryValue | null): number | undefined {
  const amount = readNumber(String(typed), name === 'paid' ? '元' : '')
  return amount !== undefined && amount >= 0 ? amount : undefined
}

customElements.define('kefu-discounts', Discounts)
