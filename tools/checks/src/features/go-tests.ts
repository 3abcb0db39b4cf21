import type { FeatureTests } from "./features.ts";

const GO = "packages/go";

/** The tests of the Go client. Constants that are written as text have every type of text in Go, so a wrong value compiles. */
export const goTests: FeatureTests = {
  requests: [`${GO}/kit_requests_test.go`, "TestKitRequests"],
  refusedValues: [`${GO}/errors_test.go`, "TestArgumentsThatCannotBeSent"],
  paths: [`${GO}/kit_paths_test.go`, "TestKitPaths"],
  oddAnswers: [`${GO}/kit_evolution_test.go`, "TestKitEvolution"],
  errorDetails: [`${GO}/errors_test.go`, "TestAPIErrorSaysWhatToDo"],
  errorsWithoutCredentials: [`${GO}/errors_test.go`, "TestCredentialsAreNeverTold"],
  keys: [`${GO}/kit_requests_test.go`, "TestKitCredentials"],
  signatures: [`${GO}/kit_oauth_test.go`, "TestKitOAuth"],
  oauthFlow: [`${GO}/oauth_flow_test.go`, "TestOAuthFlow"],
  redirects: [`${GO}/errors_test.go`, "TestRedirectsAreNotFollowed"],
  retries: [`${GO}/exchange_test.go`, "TestRetries"],
  unchanged: [`${GO}/exchange_test.go`, "TestRetriesAfterA503ThatChangedNothing"],
  refusals: [`${GO}/exchange_test.go`, "TestRetriesAfterA429"],
  retryAfter: [`${GO}/exchange_test.go`, "TestRetryAfter"],
  randomDelays: [`${GO}/exchange_test.go`, "TestDelays"],
  pacing: [`${GO}/kit_pacing_test.go`, "TestKitPacing"],
  sharedPacing: [`${GO}/exchange_test.go`, "TestClientsShareAPacer"],
  budget: [`${GO}/exchange_test.go`, "TestBudget"],
  attemptTimeout: [`${GO}/timeouts_test.go`, "TestAttemptTimeout"],
  totalTimeout: [`${GO}/timeouts_test.go`, "TestTotalTimeout"],
  cancellation: [`${GO}/timeouts_test.go`, "TestCancellation"],
  items: [`${GO}/pages_test.go`, "TestItems"],
  pages: [`${GO}/pages_test.go`, "TestPages"],
  longInventories: [`${GO}/whole_inventory_test.go`, "TestWholeInventory"],
  metadata: [`${GO}/exchange_test.go`, "TestMetadata"],
  conditional: [`${GO}/pages_test.go`, "TestConditionalRequests"],
  otherCalls: [`${GO}/exchange_test.go`, "TestDo"],
  events: [`${GO}/events_test.go`, "TestEvents"],
  log: [`${GO}/events_test.go`, "TestLogLevels"],
  control: [`${GO}/lifecycle_test.go`, "TestControl"],
  sale: [`${GO}/lifecycle_test.go`, "TestLifecycle"],
  installed: [`${GO}/module_test.go`, "TestModuleIsUsedFromOutside"],
};
