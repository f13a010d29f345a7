/** `sh` is dash, busybox ash or bash in its POSIX mode, and nobody says which. */
export type Dialect = 'sh' | 'bash';
