/** A package (gói trao đổi) as it stands on a drive: a BagIt 1.0 bag, as folder or zip. */
export type PackageForm = 'folder' | 'zip';

export type PackageProblem = {
  readonly code:
    | 'not-a-package'
    | 'missing-file'
    | 'changed-file'
    | 'extra-file'
    | 'unsafe-name'
    | 'bad-manifest'
    | 'wrong-payload-count'
    | 'unreadable';
  readonly file: string;
  /** One Vietnamese sentence. */
  readonly message: string;
};

export type SealedPackage = {
  readonly package: string;
  readonly form: PackageForm;
  readonly packageId: string;
  readonly papers: number;
  readonly bytes: number;
  readonly sha256OfManifest: string;
  readonly verified: boolean;
  readonly writtenAt: string;
};

/** A drive or folder a package can be written to. */
export type Drive = {
  readonly path: string;
  readonly label: string;
  readonly fileSystem: string;
  readonly freeBytes: number | null;
  readonly totalBytes: number | null;
  readonly removable: boolean;
  readonly writable: boolean;
};
