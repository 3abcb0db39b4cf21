/** How much a process keeps in memory so that it need not be read again, for all sellers together. */

/** Bytes of inventory pages as they were sent, keys and overhead included. */
export const PAGE_CACHE_BYTES = 64 * 1024 * 1024;

/** Keys of rows of long lists, about 150 bytes each. */
export const PAGE_CURSOR_COUNT = 200_000;

/** Users, sellers and signers, of each kind. */
export const MEMOIZED_COUNT = 1000;

/** Characters of the name or token that one of these is kept by. Longer ones are not kept: names and tokens are shorter. */
export const MEMOIZED_KEY_LENGTH = 500;

/** Signed requests, about 150 bytes each, on the embedded engine. */
export const NONCE_COUNT = 500_000;

/** Statements that the embedded engine has planned; their plans are in its memory. */
export const PREPARED_COUNT = 300;
