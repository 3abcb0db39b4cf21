import { ApiError, type DataOf, type OperationId, type ParametersOf, type Transport } from "@runout/client";
import type { QueryClient, QueryKey, UseMutationOptions } from "@tanstack/react-query";
import type { MutationRule } from "./mutation-rules.ts";
import type { Operation } from "./query.ts";
import type { CallFailure } from "./query-key.ts";

/** What an operation's mutation is called with. */
export type VariablesOf<Id extends OperationId> =
  Record<never, never> extends ParametersOf<Id> ? ParametersOf<Id> | undefined : ParametersOf<Id>;

/**
 * Shows a change in the cache before it is made.
 *
 * @returns what takes it back, which is called when the mutation fails
 */
export type OptimisticUpdate<Variables> = (client: QueryClient, variables: Variables) => Promise<() => void>;

/** What a mutation keeps while it runs. */
export interface Running<Result> {
  readonly undo: (() => void) | undefined;
  /** What the `onMutate` of the caller returned. */
  readonly result: Result;
}

type Options<Id extends OperationId, Result> = UseMutationOptions<DataOf<Id>, CallFailure, VariablesOf<Id>, Result>;

/** What can be set for a mutation beside what it does by itself. */
export interface MutationSettings<Id extends OperationId, Result = unknown>
  extends Omit<Options<Id, Result>, "mutationFn" | "mutationKey"> {
  /** Shows the change before it is made, and takes it back when it fails. @default nothing is shown */
  readonly optimistic?: OptimisticUpdate<VariablesOf<Id>> | undefined;
}

/** The options of an operation's mutation, for `useMutation`. */
export type MutationOptionsOf<Id extends OperationId, Result = unknown> = Omit<
  Options<Id, Running<Result>>,
  "mutationKey"
> & { mutationKey: readonly [Id] };

/** What each mutation that runs will invalidate, so that another one can leave it to the last. */
const pending = new WeakMap<object, (variables: never, client: QueryClient) => readonly QueryKey[]>();

/**
 * Makes the options of an operation's mutation. When it has ended, the queries whose answers it changed are invalidated: those that
 * are shown are asked for again, which is not waited for.
 */
export function mutation<Id extends OperationId, Result>(
  id: Id,
  call: Operation<ParametersOf<Id>, DataOf<Id>>,
  rule: MutationRule<Id>,
  transport: Transport,
  settings: MutationSettings<Id, Result> = {},
): MutationOptionsOf<Id, Result> {
  const { optimistic, onMutate, onSuccess, onError, onSettled, ...others } = settings;
  const mutationFn = (variables: VariablesOf<Id>) => call(transport, variables ?? ({} as ParametersOf<Id>)); // none is required
  const ownKey = (variables: VariablesOf<Id>) => (rule.resource ? [rule.resource(variables)] : []);
  const related = (variables: VariablesOf<Id>, client: QueryClient, data?: DataOf<Id>) =>
    rule.related?.(variables, client, data) ?? [];
  pending.set(mutationFn, (variables: VariablesOf<Id>, client) => [
    ...ownKey(variables),
    ...related(variables, client),
  ]);
  return {
    ...rule.settings,
    ...others,
    mutationKey: [id],
    mutationFn,
    async onMutate(variables, context) {
      // The caller's comes first: if it throws, nothing has been shown.
      const result = (await onMutate?.(variables, context)) as Result; // without an onMutate, it is not read
      return { undo: await optimistic?.(context.client, variables), result };
    },
    async onSuccess(data, variables, running, context) {
      if (rule.answers) context.client.setQueryData(rule.answers(variables), data);
      await onSuccess?.(data, variables, running.result, context);
    },
    async onError(error, variables, running, context) {
      running?.undo?.();
      await onError?.(error, variables, running?.result, context);
    },
    async onSettled(data, error, variables, running, context) {
      const { client } = context;
      const own = rule.answers && !error ? [] : ownKey(variables);
      // A refusal changed nothing. What is changed may have been in another state than the cache says, so it is read again.
      const isRefusal = error instanceof ApiError && (error.status < 500 || error.unchanged);
      invalidate(client, isRefusal ? own : [...own, ...related(variables, client, data)], running);
      // Its own query is removed last: it says what else shows it.
      if (rule.gone && !error) client.removeQueries({ queryKey: rule.gone(variables), type: "inactive" });
      await onSettled?.(data, error, variables, running?.result, context);
    },
  };
}

/**
 * Invalidates queries, but not those that another mutation which still runs will invalidate: they would be asked for again before its
 * change is made, and take away what it shows already.
 */
function invalidate(client: QueryClient, keys: readonly QueryKey[], ended: Running<unknown> | undefined): void {
  const others = client
    .getMutationCache()
    .findAll({ status: "pending", predicate: ({ state }) => state.context !== ended })
    .flatMap(({ options, state }) => pending.get(options.mutationFn ?? {})?.(state.variables as never, client) ?? []);
  const left = new Set(others.map((key) => JSON.stringify(key)));
  for (const key of keys) {
    if (!left.has(JSON.stringify(key))) void client.invalidateQueries({ queryKey: key });
  }
}
