/** The parts of package-lock.json (version 3) that matter here. */
export interface Lockfile {
  packages: Record<string, LockedPackage>
}

interface LockedPackage {
  version?: string
  os?: string[]
  cpu?: string[]
  optional?: boolean
  license?: string
  optionalDependencies?: Record<string, string>
}

/**
 * The entries that a lockfile lacks: binaries for other platforms that npm could not find when it wrote the file. npm
 * leaves them out in silence, and `npm ci` then refuses the whole file.
 *
 * @returns the entries to add, by their key in `packages`
 */
export function missingPackages(lockfile: Lockfile): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {}
  for (const [path, { optionalDependencies = {}, license }] of Object.entries(lockfile.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (candidates(path, name).some((key) => key in lockfile.packages)) continue
      missing[`node_modules/${name}`] = {
        version: version.replace(/^[\^~]/, ''),
        ...platformOf(name),
        ...(license && { license }),
        optional: true,
      }
    }
  }
  return missing
}

/** Where npm may have put a dependency of a package: beside it, or in any folder above. */
function candidates(path: string, name: string): string[] {
  const folders = path.split('/node_modules/')
  return [
    ...folders.map((_, index) => `${folders.slice(0, index + 1).join('/node_modules/')}/node_modules/${name}`),
    `node_modules/${name}`,
  ]
}

/** A binary's operating system and processor, which its name ends with. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu'> {
  const os = /\b(darwin|linux|win32|windows|freebsd|android|openbsd|netbsd|sunos|aix|openharmony)\b/.exec(name)?.[1]
  const cpu = /\b(arm64|x64|ia32|arm|ppc64|s390x|riscv64|loong64|mips64el)\b/.exec(name)?.[1]
  return { ...(os && { os: [os === 'windows' ? 'win32' : os] }), ...(cpu && { cpu: [cpu] }) }
}
