import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { putQuestions } from '../../../scripts/asks/put-questions.ts'

const two = `# 钥匙的问法
- of: found-key # 流程
  questions:
    - 捡到钥匙交给谁 # 常问
    - "有人丢了钥匙"

    # 到这里
- of: '/replies/#as-open'
  questions:
  - 开场怎么说
`

describe('questions are put', () => {
  test('behind the last one of the place, and nothing else is changed', () => {
    expect(putQuestions(two, 'found-key', ['钥匙没人领', '7', 'yes', '# 一', '门卡: 丢了'])).toBe(
      two.replace(
        '    - "有人丢了钥匙"\n',
        `    - "有人丢了钥匙"\n    - 钥匙没人领\n    - '7'\n    - yes\n    - '# 一'\n    - '门卡: 丢了'\n`,
      ),
    )
    expect(putQuestions(two, '/replies/#as-open', ['头一句'])).toBe(`${two}  - 头一句\n`)
  })

  test('as an entry of its own at the end where the place has none', () => {
    expect(putQuestions(two, '/glossary/#钥匙', ['钥匙是啥'])).toBe(
      `${two}- of: '/glossary/#钥匙'\n  questions:\n    - 钥匙是啥\n`,
    )
  })

  test.each(['', '# 还没有\n', '\uFEFF', '[]\n'])('in a file that holds nothing: %j', (text) => {
    const put = putQuestions(text, 'found-key', ['钥匙'])
    expect(parse(put!.replace('\uFEFF', ''))).toEqual([{ of: 'found-key', questions: ['钥匙'] }])
    expect(put!.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'))
    expect(put).toContain(text.trim().replace('[]', ''))
  })

  test('with the line ends and without the last one that the file has', () => {
    const windows = '- of: found-key\r\n  questions:\r\n    - 甲'
    expect(putQuestions(windows, 'found-key', ['乙'])).toBe(`${windows}\r\n    - 乙`)
    expect(putQuestions(windows, 'other', ['乙'])).toBe(`${windows}\r\n- of: other\r\n  questions:\r\n    - 乙\r\n`)
  })

  test.each([
    '- of: found-key\n  questions: [甲, 乙] # 两句\n',
    '- {of: found-key, questions: [甲, 乙]}\n',
    '- questions:\n    - 甲\n    - |\n      乙\n  of: found-key\n',
    '- of: found-key\n  questions:\n    - 甲\n    - 乙\n...\n',
    '  - of: found-key\n    questions:\n      - 甲\n      - 乙\n',
    '---\n- of: found-key\n  questions:\n    - 甲\n    -\n      乙\n- of: b\n  questions: [丙]\n',
  ])('however the list was typed: %j', (text) => {
    const [entry, ...others] = parse(putQuestions(text, 'found-key', ['丁', 'a #b'])!) as { questions: string[] }[]
    expect(entry!.questions.map((question) => question.trim())).toEqual(['甲', '乙', '丁', 'a #b'])
    expect(others).toEqual((parse(text) as unknown[]).slice(1))
    expect(parse(putQuestions(text, 'new', ['丁'])!)).toEqual([...(parse(text) as unknown[]), { of: 'new', questions: ['丁'] }]) // prettier-ignore
  })

  test.each(['a: 1\n', '文字', '- of: a\n  questions: [一\n', '- of: a\n - b'])('not into what is no list of them: %j', (text) => {
    expect(putQuestions(text, 'a', ['二'])).toBeUndefined()
  }) // prettier-ignore

  test('whatever they are, as they are', () => {
    const text = fc.string({ unit: 'grapheme' }).map((one) => one.replaceAll(/\s+/g, ' ').trim()).filter((one) => one !== '') // prettier-ignore
    fc.assert(
      fc.property(
        fc.uniqueArray(text, { minLength: 1, maxLength: 4 }),
        fc.uniqueArray(text, { minLength: 1, maxLength: 4 }),
        text,
        (had, more, of) => {
          // prettier-ignore
          const before = stringify([{ of, questions: had }], { lineWidth: 0 })
          expect(parse(putQuestions(before, of, more)!)).toEqual([{ of, questions: [...had, ...more] }])
        },
      ),
    )
  })
})
