import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { missingPackages, type Lockfile } from '../../scripts/lockfile.ts'

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../..', file), 'utf8'))

const lockfile = (packages: Lockfile['packages']): Lockfile => ({ packages })

describe('the entries that a lockfile lacks', () => {
  test('are none when all are there', () => {
    const packages = {
      '': { optionalDependencies: { 'lock-linux-x64': '1.0.0' } },
      'node_modules/lock-linux-x64': { version: '1.0.0' },
    }
    expect(missingPackages(lockfile(packages))).toEqual({})
    expect(missingPackages(lockfile({}))).toEqual({})
    expect(missingPackages(lockfile({ 'node_modules/key': { version: '1.0.0' } }))).toEqual({})
  })

  test('are the binaries for other machines that npm left out, with what their names say', () => {
    const packages = {
      'node_modules/lock': {
        version: '1.2.3',
        license: 'MIT',
        optionalDependencies: {
          '@lock/darwin-arm64': '~1.2.3',
          '@lock/linux-x64-gnu': '1.2.3',
          '@lock/win32-ia32-msvc': '^1.2.3',
          'lock-windows-x64': '1.2.3',
          'lock-wasm': '1.2.3',
        },
      },
      'node_modules/@lock/linux-x64-gnu': { version: '1.2.3' },
    }
    const common = { version: '1.2.3', license: 'MIT', optional: true }
    expect(missingPackages(lockfile(packages))).toEqual({
      'node_modules/@lock/darwin-arm64': { ...common, os: ['darwin'], cpu: ['arm64'] },
      'node_modules/@lock/win32-ia32-msvc': { ...common, os: ['win32'], cpu: ['ia32'] },
      'node_modules/lock-windows-x64': { ...common, os: ['win32'], cpu: ['x64'] },
      'node_modules/lock-wasm': common,
    })
  })

  test('are added once: what was missing is missing no longer', () => {
    const packages = { 'node_modules/lock': { optionalDependencies: { 'lock-linux-arm64': '1.0.0' } } }
    const missing = missingPackages(lockfile(packages))
    expect(Object.keys(missing)).toEqual(['node_modules/lock-linux-arm64'])
    expect(missingPackages(lockfile({ ...packages, ...missing }))).toEqual({})
  })

  test.each([
    ['inside it', 'node_modules/door/node_modules/lock/node_modules/lock-linux-x64'],
    ['beside it', 'node_modules/door/node_modules/lock-linux-x64'],
    ['at the top', 'node_modules/lock-linux-x64'],
  ])('do not count a package that stands %s', (_, place) => {
    const packages = {
      'node_modules/door/node_modules/lock': { optionalDependencies: { 'lock-linux-x64': '1.0.0' } },
      [place]: { version: '1.0.0' },
    }
    expect(missingPackages(lockfile(packages))).toEqual({})
  })

  test('count a package that stands only in somebody else’s folder', () => {
    const packages = {
      'node_modules/lock': { optionalDependencies: { 'lock-linux-x64': '1.0.0' } },
      'node_modules/door/node_modules/lock-linux-x64': { version: '0.9.0' },
    }
    expect(Object.keys(missingPackages(lockfile(packages)))).toEqual(['node_modules/lock-linux-x64'])
  })
})

describe('package-lock.json', () => {
  const real = read('package-lock.json')
  const { dependencies, devDependencies, optionalDependencies } = read('package.json')
  const packages = real.packages as Record<string, Record<string, unknown>>

  test('is complete, so that npm ci takes it', () => {
    expect(Object.keys(missingPackages(real))).toEqual([])
  })

  test('says of the project what package.json says', () => {
    expect(packages['']).toMatchObject({ dependencies, devDependencies, optionalDependencies })
  })

  test('holds every package that the project names, in the version that it names', () => {
    const named = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies })
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect(named.filter(([name, version]) => packages[`node_modules/${name}`]?.['version'] !== version)).toEqual([])
  })

  test('names no host to fetch from, so that the registry is the one that the machine is set to', () => {
    const hosts = Object.entries(packages).filter(([, { resolved }]) =>
      /^[a-z+]+:\/\/|^git@/.test(String(resolved ?? '')),
    )
    expect(hosts.map(([path]) => path)).toEqual([])
    expect(readFileSync(join(import.meta.dirname, '../../.npmrc'), 'utf8')).toContain(
      'omit-lockfile-registry-resolved=true',
    )
  })
})
