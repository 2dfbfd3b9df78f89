/** Where the edit link of a page leads. */
export interface EditTarget {
  href: string
  /** The page's file, from the top of the project. */
  file: string
}

/**
 * Where a supervisor mends a page: the file in the team's online repository, or, while none is set, the guide that says
 * how to edit the file by hand.
 *
 * @param filePath the page's file, from the top of the project
 * @param editUrl `site.editUrl` of the settings: the address that the file's path is put behind; may be empty
 */
export function editTarget(filePath: string, editUrl: string): EditTarget {
  const file = filePath.replaceAll('\\', '/').replace(/^.*?content\//, 'content/')
  if (editUrl === '') return { href: '/guides/writing-procedures/', file }
  return { href: `${editUrl.replace(/\/?$/, '/')}${file}`, file }
}
