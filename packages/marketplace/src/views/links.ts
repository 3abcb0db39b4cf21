/** Every address an answer can name, under the server's own base URL. */
export const links = {
  user: (base: string, username: string) => `${base}/users/${encodeURIComponent(username)}`,
  userPage: (base: string, username: string) => `${base}/user/${encodeURIComponent(username)}`,
  avatar: (base: string, userId: number) => `${base}/static/avatars/${userId}.jpeg`,
  listing: (base: string, id: number) => `${base}/marketplace/listings/${id}`,
  listingPage: (base: string, id: number) => `${base}/sell/item/${id}`,
  order: (base: string, id: string) => `${base}/marketplace/orders/${id}`,
  orderPage: (base: string, id: string) => `${base}/sell/order/${id}`,
  orderMessages: (base: string, id: string) => `${base}/marketplace/orders/${id}/messages`,
  orderFeedback: (base: string, id: string) => `${base}/marketplace/orders/${id}/feedback`,
  orderFeedbackPage: (base: string, id: string) => `${base}/sell/order_feedback?order=${id}`,
  release: (base: string, id: number) => `${base}/releases/${id}`,
  releasePage: (base: string, id: number) => `${base}/release/${id}`,
  artist: (base: string, id: number) => `${base}/artists/${id}`,
  label: (base: string, id: number) => `${base}/labels/${id}`,
  /** The n-th picture of a release, its longer side this many pixels; the first is number 1. */
  releaseImage: (base: string, id: number, n: number, pixels: 150 | 600) =>
    `${base}/static/releases/${n === 1 ? id : `${id}.${n}`}-${pixels}.jpeg`,
} as const;
