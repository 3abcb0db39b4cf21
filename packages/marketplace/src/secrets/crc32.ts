/** The polynomial of IEEE 802.3, lowest bit first. */
const POLYNOMIAL = 0xedb88320;

/** The CRC-32 of a text in UTF-8, as in zip and PNG, from 0 to 2^32 - 1. Node has one of its own only since 20.15. */
export function crc32(text: string): number {
  let sum = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1;
  }
  return ~sum >>> 0;
}
