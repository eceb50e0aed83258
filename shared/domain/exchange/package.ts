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

/** What a folder offers to someone choosing a place or a package. */
export type FolderList = {
  readonly path: string;
  /** '' = back to the starting places; null = these are they */
  readonly parent: string | null;
  readonly folders: readonly { readonly name: string; readonly path: string }[];
  /** Folders that hold a bag, and zip files */
  readonly packages: readonly { readonly name: string; readonly path: string; readonly form: PackageForm }[];
};
