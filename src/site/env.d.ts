/// <reference types="astro/client" />
/// <reference types="@astrojs/starlight/types" />

declare module '@pagefind/default-ui' {
  export const PagefindUI: new (options: Record<string, unknown>) => object
}
