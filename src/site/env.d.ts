/// <reference types="astro/client" />
/// <reference types="@astrojs/starlight/types" />

declare module '@pagefind/default-ui' {
  export class PagefindUI {
    constructor(options: Record<string, unknown>)
  }
}
