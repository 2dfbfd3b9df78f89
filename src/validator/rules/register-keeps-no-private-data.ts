import { defineRule } from '../rule.ts'

const priv = /手机|电话|住址|收货地址|详细地址|身份证|银行卡|支付宝账|微信号|收款账|病历|健康/
const privateId = /^(phone|mobile|tel|address|idCard|bankCard|account|wechat|health)/i

/**
 * No register has a column for data that must not be kept, and nicknames are masked.
 *
 * Source: Personal Information Protection Law, articles 6 (minimum), 19 (shortest time), 28 (sensitive data).
 */
export default defineRule({
  id: 'register-keeps-no-private-data',
  why: '登记表里存了电话、地址、账号，泄露出去店铺要担责',
  check({ catalogue }, report) {
    for (const { value, source, placeOf } of catalogue.lists.registers.entries) {
      value.columns.forEach((column, index) => {
        const place = placeOf(['columns', index])
        if (priv.test(column.name) || privateId.test(column.id)) {
          report({
            file: source.file,
            place,
            what: `登记表《${value.name}》有一列「${column.name}」`,
            fix: '删掉这一列；要联系买家，用订单号在平台聊天里找',
          })
        }
        if (column.type === 'nick' && column.masked !== true) {
          report({ file: source.file, place, what: `登记表《${value.name}》的「${column.name}」没有遮住`, fix: '给这一列加上 `masked: true`' })
        }
      })
    }
  },
})
