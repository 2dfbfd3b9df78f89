/** A kind of structure that its author saw in Word, WeChat or an editor: the rules that may say so, and inputs. */
export type StructureKind = [rules: string[], inputs: string[]]

const two = (first: string, second = first) => `${first}看图\n${second}再回`
const block = (language: string, text: string, fence = '```') => `${fence}${language}\n${text}\n${fence}`

const meant = ['mark-is-meant']
const lost = ['mark-takes-effect']
const table = ['table-takes-effect']
const mayBeTable = ['table-takes-effect', 'mark-is-meant']

/** Structures that are lost, by kind. */
export const structureKinds: Record<string, StructureKind> = {
  'numbers that Markdown does not know': [
    meant,
    [
      ...[two('１、', '２、'), two('１.', '２.'), two('１．', '２．'), two('1：', '2：'), two('【1】', '【2】')],
      ...[two('[1]', '[2]'), two('1️⃣', '2️⃣'), two('甲、', '乙、'), two('第一，', '第二，'), two('第一、', '第二、')],
      ...[
        two('步骤1：', '步骤2：'),
        two('步骤一：', '步骤二：'),
        two('(1)', '(2)'),
        two('（1）', '（2）'),
        two('①', '②'),
      ],
      ...[two('一、', '二、'), two('A.', 'B.'), two('a)', 'b)'), two('（一）', '（二）'), two('１）', '２）')],
      ...[
        two('〔1〕', '〔2〕'),
        two('丙、', '丁、'),
        two('Step 1: ', 'Step 2: '),
        two('第3步', '第4步'),
        two('1 、', '2 、'),
      ],
      ...[two('1，', '2，'), two('1 ', '2 '), two('No.1 ', 'No.2 '), two('其一，', '其二，'), two('(a) ', '(b) ')],
      ...[two('1.1 ', '1.2 '), two('i) ', 'ii) '), two('①、', '②、'), two('㊀', '㊁'), two('1- ', '2- ')],
      ...[two('Ａ．', 'Ｂ．'), two('⑴', '⑵'), '1、24 小时内发货\n2、48 小时内签收', '做法如下\n1、看图\n2、再回'],
      ...['> 甲、看图\n> 乙、再回', '- 先看\n  1：放大\n  2：比对', '十、看图\n十一、再回', '1：看图\n放大看\n2：再回'],
    ],
  ],
  'points that Markdown does not know': [
    meant,
    [
      ...[two('－'), two('—'), two('–'), two('＊'), two('•'), two('·'), two('●'), two('■'), two('◆'), two('▶')],
      ...[two('✓'), two('☐'), two('✅ '), two('👉 '), two('🔸'), two('★'), two('→ '), two('＋'), two('❌ '), two('➢ ')],
      ...[
        two('✅ ', '❌ '),
        two('◇'),
        two('—— ').replaceAll('——', '—'),
        '要点\n👉 看图\n👉 再回',
        '> ＊看图\n> ＊再回',
      ],
    ],
  ],
  'a chat with who wrote and when': [
    meant,
    [
      ...[
        '小王 10:30\n在吗',
        '小王 10:30\n在吗\n\n客服 10:31\n在的',
        '小王 昨天 22:05\n在吗',
        '小李 11月5日 9:30\n你好',
      ],
      ...['小王  2026/11/5 10:30:22\n在吗\n客服小李  2026/11/5 10:31:02\n在的', '2026-11-05 10:30 小王\n在吗'],
      ...['小王 下午3:20\n在吗', '> 小王 10：30\n> 在吗', '- 小王 10:30\n  在吗', '小王 10:30 AM\n在吗'],
    ],
  ],
  'quotations with another sign': [
    meant,
    ['＞ 在吗', '＞在吗\n＞在的', '　　＞ 在吗', '- ＞ 在吗', '﹥ 在吗', '› 在吗', '❯ 在吗', '他说\n＞ 在吗'],
  ],
  "letters that were signs of Word's symbol font": [
    meant,
    [
      ...[two('l '), two('Ø '), two('ü '), two('n '), two('u '), two('p '), two('v '), two('q '), two('§ '), two('o ')],
      ...['l 看图\n\nl 再回', 'Ø 看图\n\nØ 再回\n\nØ 登记', 'n　看图\nn　再回', '> u 看图\n> u 再回'],
      ...['l\t看图\n\nl\t再回', '先看：\nü 《规则》\nü 《条款》'],
    ],
  ],
  'a list from Word with tabs': [lost, [two('l\t'), two('Ø\t'), two('ü\t'), two('n\t'), two('u\t'), two('•\t')]],
  'lines of speech': [
    meant,
    [
      '客服：在的\n买家：好的',
      '买家：在吗\n客服：在的\n买家：我要退货',
      '问：能退吗\n答：能',
      '**买家**：在吗\n**客服**：在的',
      '客服: 在的\n买家: 好的',
      '原因：没看图\n改法：先看图',
      'Q：能退吗\nA：能',
      '对话如下。\n买家A：在吗\n客服小王：在的',
      '> 客服：在的\n> 买家：好的',
      '- 客服：在的\n  买家：好的',
      '姓名：______\n电话：______',
      '【客服】在的\n【买家】好的',
    ],
  ],
  'an entry that is not indented far enough': [
    meant,
    [
      '1. 看图\n - 放大\n2. 再回',
      '1. 看图\n  - 放大\n2. 再回',
      '1. 看图\n  1. 放大\n  2. 比对\n2. 再回',
      '- 看图\n - 放大\n- 再回',
      '1. 看图\n\n  - 放大\n\n2. 再回',
      '10. 看图\n   - 放大',
      '1) 看图\n  - 放大\n2) 再回',
      '> 1. 看图\n>  - 放大',
      '- 一\n  1. 看图\n    - 放大\n  2. 再回',
      '1. 看图\n  * 放大\n    再放大\n2. 再回',
    ],
  ],
  'rows that are no table': [
    table,
    [
      '项目 | 时限\n退款 | 3 天\n换货 | 5 天',
      '项目 | 时限\n--- \n退款 | 3 天',
      '项目 | 时限\n———|———\n退款 | 3 天',
      '项目 | 时限\n--|\n退款 | 3 天',
      '项目 | 时限\n---+---\n退款 | 3 天',
      '项目 | 时限\n===|===\n退款 | 3 天',
      '项目 | 时限 | 谁办\n--- ---\n退款 | 3 天 | 组长\n\n换货 | 5 天 | 组长',
      '项目\t时限\n\n退款\t3 天\n\n换货\t5 天',
      '项目\t时限\t谁办\n\n退款\t3 天\t组长',
      '│项目│时限│\n│退款│3 天│',
      '丨项目丨时限丨\n丨退款丨3 天丨',
      '｜项目｜时限｜\n\n｜退款｜3 天｜',
      '项目丨时限\n退款丨3 天\n换货丨5 天',
      '项目｜时限\n---｜---\n退款｜3 天',
      '∣项目∣时限∣\n∣退款∣3 天∣',
      '说明：\n项目 | 时限\n退款 | 3 天\n换货 | 5 天',
    ],
  ],
  'rows that may be a table': [
    mayBeTable,
    [
      '项目 | 时限\n退款 | 3 天',
      '项目｜时限\n退款｜3 天',
      '项目 | 时限\n\n退款 | 3 天',
      '项目丨时限\n退款丨3 天',
      '退款 │ 3 天\n换货 │ 5 天',
    ],
  ],
  'a frame of lines': [
    mayBeTable,
    [
      '┌──┬──┐\n│项目│时限│\n├──┼──┤\n│退款│3 天│\n└──┴──┘',
      '+---+---+\n| 项目 | 时限 |\n+---+---+\n| 退款 | 3 天 |\n+---+---+',
      '+---+---+\n|项目|时限|\n+===+===+\n|退款|3 天|\n+---+---+',
      '╔══╦══╗\n║项目║时限║\n╠══╬══╣\n║退款║3 天║\n╚══╩══╝',
      '┏━━┳━━┓\n┃项目┃时限┃\n┗━━┻━━┛',
      '┌────┐\n│注意看图│\n└────┘',
      '如下：\n+----+----+\n| 项目 | 时限 |\n+----+----+\n| 退款 | 3 |\n+----+----+\n| 天 | 5 |\n+----+----+',
      '╭──┬──╮\n│项目│时限│\n╰──┴──╯',
    ],
  ],
  'a heading with another sign, or without words': [
    meant,
    [
      ...['♯ 标题', '♯♯标题', '﹟ 标题', '﹟标题', '＃标题', '##', '## ', '正文\n\n##\n\n正文', '#', '### #'],
      ...['♯♯♯ 标题', '＃＃ 标题', '#　', '####', '> ##', '- ﹟ 标题'],
    ],
  ],
  'a box of another kind': [
    lost,
    [
      '︰︰︰note\n好\n︰︰︰',
      '!!! note\n    好',
      '> [!注意]\n> 好',
      '> [!NOTE]\n> 好',
      '::: note\n好\n:::',
      '??? tip "标题"\n    好',
      '/// note\n好\n///',
      '> [！警告]\n> 好',
      '【!NOTE】好',
      '；；；note\n好\n；；；',
      '!!!note\n    好',
      ':: :note\n好\n:::',
      '﹕﹕﹕tip\n好\n﹕﹕﹕',
      '!!! warning "先看"\n    好',
      ':::　caution\n好\n:::',
    ],
  ],
  'a box without words, or a loud word': [
    meant,
    [
      ':::note\n:::',
      ':::note\n\n:::',
      ':::tip[标题]\n:::',
      ':::caution\n　\n:::',
      '> :::danger\n> :::',
      '!!! 注意\n好',
    ],
  ],
  'codes before a mark': [
    meant,
    [
      '&emsp;&emsp;## 标题',
      '&nbsp;&nbsp;- 一条',
      '&emsp;&emsp;1. 看图',
      '&nbsp; > 引用',
      '&#12288;## 标题',
      '&ensp;:::note\n好\n:::',
      '正文\n\n&#xA0;### 标题',
    ],
  ],
  'settings between other lines, or none': [
    ['page-has-one-frontmatter'],
    [
      '***\ntitle: 退货\nowner: 售后\n***\n\n好',
      '+++\ntitle = "退货"\n+++\n\n好',
      block('yaml', 'title: 退货\nowner: aftersales'),
      block('', 'title: 退货\nowner: aftersales'),
      '---\n标题：退货\n负责人：售后\n---\n\n好',
      '----\ntitle: 退货\n----',
      '***\n标题：退货\n***',
      'title: 退货\nowner: aftersales\n\n好',
      '标题：退货\n负责人：售后\n\n好',
      '===\ntitle: 退货\n===',
      '先看。\n\n——\n标题：退货\n版本：1\n——',
      block('toml', 'title = "退货"\nowner = "aftersales"', '~~~'),
      '___\ntitle: 退货\nasks:\n  - 能退吗\n___',
    ],
  ],
  'emphasis in other signs': [
    meant,
    [
      ...[
        '＊＊注意＊＊',
        '先看＊＊图＊＊再回',
        '**注：****重要**',
        '＿＿注意＿＿',
        '﹡﹡注意﹡﹡',
        '**「注意」****先看**',
      ],
      ...['∗∗先看图∗∗再回', '- ＊＊红线＊＊：不要', '**一。****二。****三。**'],
    ],
  ],
  'a flowchart that is not drawn': [
    lost,
    [
      block('', 'graph TD\n  A-->B'),
      block('', 'flowchart TD\n  A[看图] --> B[回]'),
      block('mmd', 'flowchart TD\n  A-->B'),
      block('flowchart', 'A-->B'),
      block('graph', 'A-->B'),
      block('graph TD', 'A-->B'),
      block('', 'flowchart LR\nA --> B', '~~~'),
      block('流程图', 'flowchart LR\nA --> B'),
      block('mermaid.js', 'flowchart LR\nA --> B'),
      block('{mermaid}', 'flowchart LR\nA --> B'),
      block('', '%% 先看\n\ngraph LR;\n  A-->B'),
      'graph TD\n  A-->B\n  B-->C',
      block('mermaid', 'flowchart TD\nA-->B', "'''"),
      block('mermaid', 'flowchart TD\nA-->B', '···'),
      block('mermaid', 'flowchart TD\nA-->B', '｀｀｀'),
      '‘’‘mermaid\nflowchart TD\nA-->B\n‘’‘',
      `1. 看图\n\n   ${block('', 'graph TD\n   A-->B').replaceAll('\n```', '\n   ```')}`,
    ],
  ],
}
