import { missingBigrams } from '../../search/missing-bigrams.ts'
import { readFragments, readWords } from './pagefind-files.ts'

/**
 * Holds an index against the texts of its pages: the query layer asks for pairs of neighbouring Han characters, and whoever
 * types one that the index does not have finds nothing. Pagefind 1.6.0 has them all, and promises it nowhere.
 *
 * @param bundle folder that Pagefind wrote
 * @throws with what is missing and what to do
 */
export async function checkIndex(bundle: string): Promise<void> {
  const words = new Set((await readWords(bundle)).map(([word]) => word))
  const missing = [...(await readFragments(bundle)).values()].flatMap(({ url, content }) =>
    missingBigrams(content, words).map((pair) => `「${pair}」（${url}）`),
  )
  if (missing.length === 0) return
  throw new Error(
    `搜索索引里少了 ${missing.length} 个词，例如 ${missing.slice(0, 5).join('、')}。` +
      '搜索靠 Pagefind 1.6.0 给每两个相邻的汉字建索引：确认 package.json 里 pagefind 是 1.6.0，' +
      '运行 npm ci 和 npm run build；特意换了版本的，先看 ARCHITECTURE.md 的「Search」一节',
  )
}
