import type { AsksState, Trouble } from '../../client/search-messages.ts'

const listOfAll = '/search/'
const listOfVain = '/search/#vain'

const sentences: Record<Trouble, string> = {
  network: '网络不通，搜索要用的文件没取到。打的字还在。',
  index: '搜索的索引不在这台服务器上。用 npm run build 生成网站，再整个放上去。',
  browser: '这个浏览器不让搜索运行：它要用 WebAssembly 和 Worker。换一个浏览器，或者请运维看《部署与运维》。',
}

/** Why search does not work, and how to go on. */
export function TroubleNotice({ trouble, onRetry }: { trouble: Trouble; onRetry(): void }) {
  // While somebody writes (`npm run dev`), there is no index.
  const sentence = import.meta.env.DEV ? '边写边看的时候没有搜索：停下来运行 npm start，再搜。' : sentences[trouble]
  return (
    <div class="search-notice" role="alert">
      <p>{sentence}</p>
      <p>
        <button type="button" onClick={onRetry}>
          再试一次
        </button>
        <a href={listOfAll}>从全部内容里找</a>
      </p>
    </div>
  )
}

/** That the questions cannot take part, and what that means; the rest of the search goes on. */
export function AsksNotice({ asks }: { asks: AsksState }) {
  if (asks === 'awaited' || asks === 'joined') return null
  const why = asks === 'missing' ? '相似问没取到' : '相似问和这一版网站对不上，刷新页面再试'
  return <p class="search-asks">{why}。下面只按字面找，换几个说法多试一次。</p>
}

/** That nothing was found, and what to try. */
export function NothingFound({ query }: { query: string }) {
  return (
    <div class="search-notice">
      <p>
        没有找到「<span class="search-said">{query.trim().slice(0, 40)}</span>」。
      </p>
      <p>
        换个短的说法再试，例如只打「少发」「运费」；也可以打拼音首字母，例如 thyf。
        <a href={listOfAll}>从全部内容里找</a>
      </p>
      <p>
        <VainLink />
      </p>
    </div>
  )
}

/** The way to what was searched for in vain before, and to the switch that keeps it. */
export function VainLink() {
  return (
    <a class="search-vain" href={listOfVain}>
      没搜到的记录
    </a>
  )
}
