import { expect, test } from 'vitest'
import { mayBePrivate } from '../../src/validator/private-query.ts'

test.each([
  '13912345678',
  '１３９ １２３４ ５６７８ 要退',
  '139-1234-5678',
  '一三九一二三四五六七八',
  '0571-88881234',
  '110101199003074514',
  '11010119900307451X',
  '2233445566778899',
  '773012345678901',
  '7730 1234 5678',
  'sf1234567890123 到哪了',
  'name@qq.com',
  '微信 abc_12345',
  '杭州市西湖区文三路100号',
  '3号楼2单元501室',
  '收件人 王小明',
  '6222 0212 3456 7890 123',
])('%s is kept nowhere', (query) => expect(mayBePrivate(query)).toBe(true))

test.each([
  '七天无理由',
  '满300减50怎么算',
  '168 小时',
  'R03',
  'AS-ADDR',
  '退1赔3',
  '12315 投诉',
  '48小时没发货',
  '5 天 7 天 15 天',
  '1000 件以上的大单',
  '尾号1234 的单',
])('%s is a question', (query) => expect(mayBePrivate(query)).toBe(false))
