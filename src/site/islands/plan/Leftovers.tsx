import type { Leftover } from '../../../templates/drafts/leftovers.ts'

/** What the draft holds in fields that the template no longer has: to be read, copied, and removed. */
export function Leftovers({ leftovers, onRemove }: { leftovers: readonly Leftover[]; onRemove(): void }) {
  return (
    <section aria-labelledby="s-leftovers">
      <h2 id="s-leftovers">模板里已经没有的内容</h2>
      <p class="section-help">
        模板改过，这些内容没有地方放了。要用的复制到上面的字段里，不要的删掉。导出时它们放在最后。
      </p>
      <dl class="leftovers">
        {leftovers.map(({ path, where, text }) => (
          <div key={path.join('.')}>
            <dt>{where}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button-quiet" onClick={onRemove}>
        删掉这些内容
      </button>
    </section>
  )
}
