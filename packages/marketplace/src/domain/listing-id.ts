/** How many buckets listings are spread over. Part of every listing id: never change it. */
export const listingBuckets = 1024;

/** The bucket of a seller's listings. */
export const bucketOfSeller = (sellerId: number): number => sellerId % listingBuckets;

/** The bucket a listing lies in, read off its id. */
export const bucketOfListing = (listingId: number): number => listingId % listingBuckets;

/** A listing's id: a running number and the seller's bucket, so that an id alone tells where the listing lies. Below 2^53. */
export const listingId = (running: number, sellerId: number): number =>
  running * listingBuckets + bucketOfSeller(sellerId);
