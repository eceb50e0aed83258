/** A drive as the system reports it; sizes in bytes, null when unknown. */
export type MountedDrive = {
  readonly path: string;
  readonly label: string;
  readonly fileSystem: string;
  readonly freeBytes: number | null;
  readonly totalBytes: number | null;
  readonly removable: boolean;
  readonly network: boolean;
  readonly writable: boolean;
};

/** One interface over Windows, Linux and the fake drive of the tests. */
export type RemovableDrives = {
  readonly list: () => Promise<readonly MountedDrive[]>;
  /** The drive a path lies on, or null when it cannot be told. */
  readonly driveOf: (path: string) => Promise<MountedDrive | null>;
  /** Flushes, and unmounts where the system allows; true: the drive may be pulled. */
  readonly release: (path: string) => Promise<boolean>;
};
