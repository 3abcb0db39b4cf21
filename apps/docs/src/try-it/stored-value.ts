/**
 * A value that a browser keeps for this page's site, as JSON. Where storage is blocked or full, it lasts as long as the page.
 *
 * @param storage `sessionStorage` for the visit of one tab, `localStorage` for a choice that stays
 */
export function storedValue<Value>(storage: () => Storage, key: string, initial: Value) {
  let value: Value | undefined;
  return {
    get(): Value {
      value ??= readStored<Value>(storage, key) ?? initial;
      return value;
    },
    set(next: Value): void {
      value = next;
      try {
        storage().setItem(key, JSON.stringify(next));
      } catch {
        // It lasts as long as the page.
      }
    },
  };
}

function readStored<Value>(storage: () => Storage, key: string): Value | undefined {
  try {
    // Written by `set` alone.
    return (JSON.parse(storage().getItem(key) ?? "null") as Value | null) ?? undefined;
  } catch {
    return undefined;
  }
}
