"""The synchronous client."""

import time
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self, TypeVar, Unpack

import httpx2

from ._auth import Auth, OAuth, SignatureMethod
from ._base_client import BaseClient
from ._etags import ETagStore
from ._events import Hook
from ._exchange import Broken, Exchange, Outcome, Reply, Send, Sleep, exchange
from ._oauth_flow import RequestToken, access_token_call, read_access_token, read_request_token, request_token_call
from ._operation import CallOptions, Operation
from ._pacing import Pacing
from .generated.operations import Operations

Result = TypeVar("Result")


class Client(BaseClient, Operations):
    """Calls the API and waits for its answers. It can be used by several threads.

    Example:
        >>> from runout import Client, Token
        >>> with Client("http://127.0.0.1:8080", user_agent="my-shop/1.0", auth=Token("seller-token")) as client:
        ...     listing = client.get_listing(4300801460)

    Args:
        base_url: Where the API is: ``https://api.discogs.com``, or a sandbox or mock of your own.
        user_agent: What the program calls itself, such as ``my-shop/1.0 +https://shop.example``.
        auth: Who makes the calls. Without it they are anonymous: public data only, 25 calls a minute.
        timeout: Seconds for each attempt.
        total_timeout: Seconds for all attempts and the waits between them, but not for waiting until the rate limit
            allows one.
        retries: How often a failed attempt is repeated where the contract says that this is safe. A 429 did nothing
            and is waited out for every operation, at most five times. With 0 nothing is repeated.
        pacing: Spaces calls so that the rate limit is not exceeded. ``False`` is none; a ``Pacing`` can be given to
            several clients that call from one address.
        etags: Where inventory pages are kept, so that an unchanged one is not sent again.
        on_event: Called for each call, wait, attempt and end.
        http: What sends the requests, with proxies, certificates or a transport of your own. It stays open when the
            client is closed.

    Raises:
        ValueError: For an option that cannot be used. The message never contains a credential.
    """

    def __init__(
        self,
        base_url: str,
        *,
        user_agent: str,
        auth: Auth | None = None,
        timeout: float = 30,
        total_timeout: float = 120,
        retries: int = 2,
        pacing: Pacing | bool = True,
        etags: ETagStore | None = None,
        on_event: Hook | None = None,
        http: httpx2.Client | None = None,
    ) -> None:
        super().__init__(
            base_url,
            user_agent=user_agent,
            auth=auth,
            timeout=timeout,
            total_timeout=total_timeout,
            retries=retries,
            pacing=pacing,
            etags=etags,
            on_event=on_event,
        )
        self._owns_http = http is None
        self._http = httpx2.Client() if http is None else http

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        body: object = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Make a call that the contract does not describe, with the same credentials, pacing and retries.

        Args:
            method: Such as ``GET``. Only a GET is repeated after a failure.
            path: Such as ``/users/example_seller``, or a whole URL; one of another server sees no credentials.
            query: Parameters; ``None`` is left out.
            body: What is sent as JSON.
            **options: What can be set for each call.

        Returns:
            What the answer's JSON says, its text where it is none, or ``None`` for an empty one.
        """
        call = self._request_of(method, path, query, body, options)
        return self._read_any(call, self._run(exchange(call)))

    def begin_oauth(
        self,
        callback: str = "oob",
        *,
        signature_method: SignatureMethod = "HMAC-SHA1",
        authorize_page: str | None = None,
    ) -> RequestToken:
        """Begin to ask a user for the permission to act for them. The client's ``auth`` has to be an ``Application``.

        Args:
            callback: Where the user is sent back to, with ``oauth_token`` and ``oauth_verifier`` in the query. With
                ``oob`` the user
                is shown the verifier.
            signature_method: How the step is signed.
            authorize_page: The page where users give the permission, if it is neither that of Discogs nor that of a
                sandbox.
        """
        call = request_token_call(self, callback, signature_method)
        return read_request_token(self, call, self._run(exchange(call)), authorize_page)

    def complete_oauth(
        self, request_token: RequestToken, verifier: str, *, signature_method: SignatureMethod = "HMAC-SHA1"
    ) -> OAuth:
        """Get the credentials of a user who gave the permission, with the verifier that the user brought back.

        They stay valid until the user revokes the permission; ``token`` and ``token_secret`` can be stored.
        """
        call = access_token_call(self, request_token, verifier, signature_method)
        return read_access_token(self, call, self._run(exchange(call)), signature_method)

    def close(self) -> None:
        """Close the connections."""
        if self._owns_http:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _call(self, operation: Operation[Result], values: Mapping[str, object], options: CallOptions) -> Result:
        call = self._call_of(operation, values, options)
        kept = self._kept(call)
        result: Result = self._read(call, self._run(exchange(call)), kept)
        return result

    def _run(self, steps: Exchange) -> Reply:
        """Do what an exchange says."""
        try:
            step = next(steps)
            while True:
                outcome: Outcome = None
                if isinstance(step, Sleep):
                    time.sleep(step.seconds)
                else:
                    outcome = self._send(step)
                step = steps.send(outcome)
        except StopIteration as done:
            reply: Reply = done.value
            return reply
        finally:
            steps.close()

    def _send(self, step: Send) -> Outcome:
        """Send a request and read the body, neither of which may take longer than it is given."""
        ends = time.monotonic() + step.timeout
        response: httpx2.Response | None = None
        try:
            request = httpx2.Request(
                step.method,
                step.url,
                headers=step.headers,
                content=step.body,
                extensions={"timeout": httpx2.Timeout(step.timeout).as_dict()},
            )
            response = self._http.send(request, stream=True, auth=None, follow_redirects=False)
            chunks = []
            for chunk in response.iter_bytes():
                chunks.append(chunk)
                if time.monotonic() > ends:
                    raise httpx2.ReadTimeout("The body came too slowly.", request=request)
            return Reply(response.status_code, response.headers, b"".join(chunks))
        except httpx2.HTTPError as error:
            return error if response is None else Broken(response.status_code, response.headers, error)
        finally:
            if response is not None:
                response.close()
