/** One tag of a page's head, as Starlight keeps it. */
interface HeadTag {
  tag: string
  content?: string | undefined
}

/** A page's head in which the title is text: the theme puts it into the page as it stands, tags and all. */
export function withTitleAsText<Tag extends HeadTag>(head: readonly Tag[]): Tag[] {
  return head.map((item) => (item.tag === 'title' ? { ...item, content: escaped(item.content ?? '') } : item))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
