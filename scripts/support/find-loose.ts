/** The manifest of a project, as far as it says which versions it wants. */
export interface WantedVersions {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A lockfile of npm, as far as it says which versions are taken. */
export interface LockedVersions {
  /** By their path from the project; the project itself is at the empty one. */
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
}

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/u;

/** The packages that are not pinned to one version in the manifest, or not to one version and its checksum in the lockfile. */
export function findLoose(manifest: WantedVersions, { packages }: LockedVersions): string[] {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  const inManifest = Object.entries(wanted).filter(
    ([name, version]) => !EXACT.test(version) || packages[`node_modules/${name}`]?.version !== version,
  );
  const inLock = Object.entries(packages).filter(
    ([path, { version = '', integrity }]) => path !== '' && !(EXACT.test(version) && integrity),
  );
  return [...inManifest, ...inLock].map(([name]) => name);
}
