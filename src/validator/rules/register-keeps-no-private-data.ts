import type { Place } from '../../diagnostics/place.ts'
import type { RegisterColumn } from '../../reference/registers.ts'
import { defineMixedRule, inEntries, type ReportHere } from '../define-rule.ts'

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
export default defineMixedRule({
  why: '登记表里存了电话、地址、账号，泄露出去店铺要担责',
  looks: [
    inEntries('registers', ({ value, placeOf }, report) =>
      value.columns.forEach((column, index) =>
        check(column, `登记表《${value.name}》`, placeOf(['columns', index]), report),
      ),
    ),
    inEntries('registerColumns', ({ value, placeOf }, report) => check(value, '登记表的公共列里', placeOf([]), report)),
  ],
})

function check(column: RegisterColumn, register: string, place: Place, report: ReportHere): void {
  if (isPrivate(column)) {
    const fix = '删掉这一列；要联系买家，用订单号在平台聊天里找'
    report({ place, what: `${register}有一列「${column.name}」`, fix })
  } else if (column.type === 'nick' && column.masked !== true) {
    report({ place, what: `${register}的「${column.name}」没有遮住`, fix: '给这一列加上 `masked: true`' })
  }
}

function isPrivate({ id, name, type }: RegisterColumn): boolean {
  return (
    health.test(name) ||
    /^health(?![a-z])/.test(id) ||
    (freeTypes.includes(type) && (contact.test(name) || contactId.test(id)))
  )
}
