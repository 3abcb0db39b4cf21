import { PAGE, type PageSource } from "../operations/call.ts";

/** A page of a list. */
interface AnyPage {
  readonly pagination: { readonly page: number; readonly pages: number; readonly items: number };
}

/** What a page lists. */
export type ItemOf<Page> = {
  [Key in keyof Page]: Page[Key] extends readonly (infer Item)[] ? Item : never;
}[keyof Page];

/** A call of a list, or what makes one for the page of a number. */
export type Pages<Page> = PageSource<Page> | ((page: number) => PromiseLike<Page>);

export interface PaginateOptions {
  /** How many pages to ask for ahead of the one that is read. They come in order, and as the rate limit allows. @default 0 */
  ahead?: number | undefined;
  /** Where to go on: a `token` of an earlier run. @default the beginning */
  from?: string | undefined;
}

/** The items of a list, page after page. It can be read once. */
export interface Paginator<Page> extends AsyncIterable<ItemOf<Page>> {
  /** The pages themselves. */
  pages(): AsyncGenerator<Page, void, undefined>;
  /** All items, but no more than `limit`. */
  collect(options: { limit: number }): Promise<ItemOf<Page>[]>;
  /** How many items there are; undefined before the first page has come. */
  readonly total: number | undefined;
  /** Where to go on after the item that was read last. It holds while the list does not change before that item. */
  readonly token: string;
}

/**
 * Reads a list page by page.
 *
 * @param source a call, of either style, that has been made; or a function that makes one, which asks for nothing twice when it goes
 *   on from a token
 * @throws TypeError for a token that is none
 * @example
 * for await (const order of paginate(listOrders(transport, { status: "Shipped" }))) {
 *   console.log(order.id);
 * }
 */
export function paginate<Page>(
  source: Pages<Page>,
  { ahead = 0, from = "1.0" }: PaginateOptions = {},
): Paginator<Page> {
  const [, first = "", skip = ""] = /^(\d{1,9})\.(\d{1,9})$/.exec(from) ?? [];
  if (first === "") throw new TypeError("from must be the token of a paginator.");
  const progress = { page: Number(first), read: Number(skip), total: undefined as number | undefined };
  const get = (page: number, isFirst: boolean): PromiseLike<Page> => {
    if (typeof source === "function") return source(page);
    return source[PAGE](isFirst && from === "1.0" ? undefined : page);
  };

  async function* pages(): AsyncGenerator<Page, void, undefined> {
    let current = await get(progress.page, true);
    const asked: PromiseLike<Page>[] = [];
    for (let number = progress.page; ; ) {
      const { pagination } = current as AnyPage; // a list of the contract has it
      number = Math.max(number, pagination?.page ?? number);
      progress.total = pagination?.items;
      const last = pagination?.pages ?? number;
      while (asked.length < ahead && number + asked.length < last) asked.push(ask(number + asked.length + 1));
      yield current;
      if (number >= last) return;
      number += 1;
      Object.assign(progress, { page: number, read: 0 });
      current = await (asked.shift() ?? get(number, false));
    }
  }

  function ask(page: number): PromiseLike<Page> {
    const answer = get(page, false);
    // Its failure is reported when its page is read; until then it must not end the program as an unhandled rejection.
    answer.then(undefined, () => {});
    return answer;
  }

  async function* items(): AsyncGenerator<ItemOf<Page>, void, undefined> {
    let skipped = progress.read;
    for await (const page of pages()) {
      // A page is no promise, which the compiler cannot know.
      for (const item of itemsOf(page as Page).slice(skipped)) {
        progress.read += 1;
        yield item as Awaited<ItemOf<Page>>;
      }
      skipped = 0;
    }
  }

  return {
    [Symbol.asyncIterator]: items,
    pages,
    async collect({ limit }) {
      const collected: ItemOf<Page>[] = [];
      if (limit > 0) {
        for await (const item of items()) {
          if (collected.push(item as ItemOf<Page>) >= limit) break;
        }
      }
      return collected;
    },
    get total() {
      return progress.total;
    },
    get token() {
      return `${progress.page}.${progress.read}`;
    },
  };
}

/** A page has one list. */
const itemsOf = <Page>(page: Page): ItemOf<Page>[] => Object.values(Object(page)).find(Array.isArray) ?? [];
