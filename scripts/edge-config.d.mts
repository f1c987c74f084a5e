export interface EdgeConfig {
  /** "host:port" where browsers come; port 0: a free one. */
  readonly address: string;
  /** Absolute path of the folder in which objects are kept. */
  readonly data: string;
  /** Absolute path of the built page; absent: lines alone are served. */
  readonly page?: string;
  /** Several instances over one bucket. */
  readonly cluster?: Cluster;
}

export interface Cluster {
  /** "s3://bucket/prefix" or "gs://bucket/prefix" */
  readonly bucket: string;
  /** "host:port" where the other instances come. */
  readonly address: string;
  /** What the others are told, where that is another. */
  readonly advertise?: string;
  /** Known to the instances alone; 32 characters or more. */
  readonly key: string;
  /** For tests: leases and waits are shorter by this. */
  readonly timeDivisor?: number;
}

/** workerd's configuration of one instance of the host. */
export function edgeConfig(options: EdgeConfig): string;

/** From when on the engine behaves as it does now. */
export const COMPATIBLE_WITH: string;
