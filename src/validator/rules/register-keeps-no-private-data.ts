import type { RegisterColumn } from '../../reference/registers.ts'
import { defineRule } from '../rule.ts'

const contact =
  /手机|电话|联系方式|住址|(?:^|买家|收货|收件|详细|家庭)地址|身份证|证件号|银行卡|银行账|支付宝账|(?:^|买家)微信|微信号|收款账/
const contactId = /^(?:phone|mobile|tel|telephone|address|idCard|bankCard|account|wechat|weChat)(?![a-z])/
const health = /病历|健康/

/** Columns that somebody types or uploads something into; a time, a tick or a choice gives no number away. */
const freeTypes = ['text', 'integer', 'nick', 'file']

/**
 * No register has a column for data that must not be kept, and nicknames are masked.
 *
 * Source: Personal Information Protection Law, articles 6 (minimum), 19 (shortest time), 28 (sensitive data).
 */
export default defineRule({
  id: 'register-keeps-no-private-data',
  why: '登记表里存了电话、地址、账号，泄露出去店铺要担责',
  check({ catalogue }, report) {
    const { registers, registerColumns } = catalogue.lists
    const columns = [
      ...registers.entries.flatMap(({ value, source, placeOf }) =>
        value.columns.map((column, index) => ({
          column,
          register: `登记表《${value.name}》`,
          source,
          place: placeOf(['columns', index]),
        })),
      ),
      ...registerColumns.entries.map(({ value, source, placeOf }) => ({
        column: value,
        register: '登记表的公共列里',
        source,
        place: placeOf([]),
      })),
    ]
    for (const { column, register, source, place } of columns) {
      if (isPrivate(column)) {
        report({
          file: source.file,
          place,
          what: `${register}有一列「${column.name}」`,
          fix: '删掉这一列；要联系买家，用订单号在平台聊天里找',
        })
      } else if (column.type === 'nick' && column.masked !== true) {
        report({
          file: source.file,
          place,
          what: `${register}的「${column.name}」没有遮住`,
          fix: '给这一列加上 `masked: true`',
        })
      }
    }
  },
})

function isPrivate({ id, name, type }: RegisterColumn): boolean {
  return (
    health.test(name) ||
    /^health(?![a-z])/.test(id) ||
    (freeTypes.includes(type) && (contact.test(name) || contactId.test(id)))
  )
}
