import type { Evidences } from "./features.ts";

const TESTS = "packages/python/test";

/** The tests of the Python client. What stands behind a slash is a case of the conformance kit. */
export const pythonTests: Evidences = {
  requests: [`${TESTS}/test_kit_requests.py`, "test_request"],
  typedValues: [`${TESTS}/test_types.py`, "test_right_programs_pass_and_misspelled_ones_do_not"],
  refusedValues: [`${TESTS}/test_client.py`, "test_what_json_has_no_word_for_is_refused"],
  paths: [`${TESTS}/test_kit_paths.py`, "test_path"],
  oddAnswers: [`${TESTS}/test_kit_evolution.py`, "test_answer"],
  errorDetails: [`${TESTS}/test_client.py`, "test_say_what_to_do"],
  errorsWithoutCredentials: [`${TESTS}/test_client.py`, "test_are_in_no_repr_no_error_and_no_log"],
  keys: [`${TESTS}/test_kit_requests.py`, "test_credentials"],
  signatures: [`${TESTS}/test_kit_oauth.py`, "test_signature"],
  oauthFlow: [`${TESTS}/test_lifecycle.py`, "test_the_flow_of_oauth_asynchronously"],
  redirects: [`${TESTS}/test_client.py`, "test_do_not_follow_a_redirect"],
  retries: [`${TESTS}/test_kit_evolution.py`, "test_answer/a 500 of a call that cannot be repeated"],
  unchanged: [`${TESTS}/test_kit_evolution.py`, "test_answer/a 503 that changed nothing"],
  refusals: [`${TESTS}/test_kit_evolution.py`, "test_answer/a 429, then an answer"],
  pacing: [`${TESTS}/test_kit_pacing.py`, "test_schedule"],
  sharedPacing: [`${TESTS}/test_client.py`, "test_is_shared"],
  budget: [`${TESTS}/test_client.py`, "test_is_what_the_api_says"],
  retryAfter: [`${TESTS}/test_client.py`, "test_a_date_says_when"],
  randomDelays: [`${TESTS}/test_exchange.py`, "test_delays_are_random_up_to_a_bound_that_doubles"],
  attemptTimeout: [`${TESTS}/test_kit_evolution.py`, "test_answer/an answer that does not come in time"],
  totalTimeout: [`${TESTS}/test_client.py`, "test_give_up_when_the_time_is_over"],
  cancellation: [`${TESTS}/test_client.py`, "test_a_call_that_is_cancelled_gives_its_turn_back"],
  items: [`${TESTS}/test_lifecycle.py`, "test_paging_to_the_end"],
  pages: [`${TESTS}/test_lifecycle.py`, "test_pages_themselves"],
  metadata: [`${TESTS}/test_client.py`, "test_is_that_of_each_thread_and_task"],
  conditional: [`${TESTS}/test_lifecycle.py`, "test_an_unchanged_page_is_not_sent_again"],
  otherCalls: [`${TESTS}/test_client.py`, "test_sends_query_and_body"],
  events: [`${TESTS}/test_client.py`, "test_tell_of_a_call_its_waits_its_attempts_and_its_end"],
  openTelemetry: [`${TESTS}/test_opentelemetry.py`, "test_recipe"],
  log: [`${TESTS}/test_client.py`, "test_are_logged"],
  sale: [`${TESTS}/test_lifecycle.py`, "test_from_a_listing_to_a_refund"],
  installed: [`${TESTS}/test_package.py`, "test_can_be_installed_by_itself"],
};
