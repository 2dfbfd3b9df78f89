import type { Finding } from '../../src/diagnostics/finding.ts'
import { createMessage, type Message, type MessageOrigin } from '../../src/diagnostics/message.ts'

/** A message about a key, in which only what matters to a test is said. */
export function messageOf(finding: Partial<Finding> = {}, origin: Partial<MessageOrigin> = {}): Message {
  return createMessage(
    { file: 'docs/guides/keys.mdx', what: '备用钥匙不见了', fix: '再配一把', ...finding },
    { ruleId: 'key-is-there', level: 'must-fix', why: '没有钥匙开不了门', ...origin },
  )
}
