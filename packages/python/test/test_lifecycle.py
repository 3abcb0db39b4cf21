"""What a seller's program does from a listing to a refund, against a real sandbox, by both clients."""

import re
from datetime import datetime, timedelta
from typing import Any

import anyio
import httpx2
import pytest
from conftest import OpenCalls

from runout import (
    Application,
    AsyncClient,
    AuthenticationError,
    BadRequestError,
    Client,
    ETagStore,
    NotFoundError,
    OAuth,
    RequestToken,
    SignatureMethod,
    Token,
    ValidationError,
)
from runout.testing import Sandbox

SIGNING = pytest.mark.parametrize("auth", ["token", "HMAC-SHA1", "PLAINTEXT"])


def allow(token: RequestToken) -> str:
    """Press the button on the page of the sandbox, and give the verifier that it shows."""
    page, _, _ = token.authorize_url.partition("?")
    form = {"oauth_token": token.token, "username": "example_seller", "decision": "allow"}
    shown = httpx2.post(page, data=form).text
    found = re.search(r'id="verifier">([^<]+)', shown)
    assert found, shown
    return found.group(1)


def auth_of(kind: str, url: str) -> Token | OAuth:
    if kind == "token":
        return Token("seller-token")
    method: SignatureMethod = "PLAINTEXT" if kind == "PLAINTEXT" else "HMAC-SHA1"
    application = Application("demo-key", "demo-secret")
    with Client(url, user_agent="lifecycle/1.0", auth=application, pacing=False) as client:
        token = client.begin_oauth(signature_method=method)
        assert token.authorize_url == f"{url}/oauth/authorize?oauth_token={token.token}"
        with pytest.raises((AuthenticationError, BadRequestError)):
            client.complete_oauth(token, "not-the-verifier", signature_method=method)
        return client.complete_oauth(token, allow(token), signature_method=method)


@SIGNING
def test_from_a_listing_to_a_refund(runout_sandbox: Sandbox, open_calls: OpenCalls, auth: str) -> None:
    url = runout_sandbox.base_url
    calls = open_calls(url, user_agent="lifecycle/1.0", auth=auth_of(auth, url))
    assert calls.call("getIdentity", {}).username == "example_seller"
    new = {"release_id": 1, "condition": "Near Mint (NM or M-)", "price": 24.5, "status": "Draft"}
    listing_id = calls.call("createListing", new).listing_id
    edit = {"price": 22, "status": "For Sale", "comments": "Light ring wear <b>&</b> 日本", "allow_offers": False}
    assert calls.call("editListing", {"listing_id": listing_id, **edit}) is None
    listing = calls.call("getListing", {"listing_id": listing_id, "curr_abbr": "USD"})
    assert (listing.status, listing.price.value, listing.comments, listing.allow_offers) == (
        "For Sale",
        22,
        edit["comments"],
        False,
    )
    assert isinstance(listing.posted, datetime)
    assert listing.posted.utcoffset() is not None

    order = runout_sandbox.create_sandbox_order(buyer="example_buyer", listing_ids=[listing_id])
    assert order.status == "New Order"
    invoiced = calls.call("editOrder", {"order_id": order.id, "shipping": 6.5})
    assert (invoiced.status, invoiced.shipping.value, invoiced.total.value) == ("Invoice Sent", 6.5, 22)
    paid = runout_sandbox.act_on_order(order.id, action="pay")
    assert paid.status == "Payment Received"
    tracking = {"number": "1Z999AA10123456784", "carrier": "UPS"}
    assert calls.call("getOrder", {"order_id": order.id}) == paid
    shipped = calls.call("editOrder", {"order_id": order.id, "status": "Shipped", "tracking": tracking})
    assert (shipped.status, shipped.tracking.carrier) == ("Shipped", "UPS")
    calls.call("addOrderMessage", {"order_id": order.id, "message": "On its way!"})
    refunded = runout_sandbox.act_on_order(order.id, action="refund", amount=28.5, received=True)
    assert refunded.status == "Cancelled (Refund Received)"

    kinds: list[Any] = []
    calls.items("listOrderMessages", {"order_id": order.id, "per_page": 2}, kinds)
    found = [entry.type for entry in kinds]
    assert found[-1] == "status"
    assert {"message", "payment", "refund_sent", "refund_received", "shipping", "status", "tracking"} == set(found)
    with pytest.raises(ValidationError, match="What to do: "):
        calls.call("editOrder", {"order_id": order.id, "status": "Shipped"})
    with pytest.raises(NotFoundError):
        calls.call("deleteListing", {"listing_id": 1})


def test_paging_to_the_end(runout_sandbox: Sandbox, open_calls: OpenCalls) -> None:
    calls = open_calls(runout_sandbox.base_url, user_agent="lifecycle/1.0", auth=Token("seller-token"))
    whole = calls.call("getInventory", {"username": "example_seller", "per_page": 100, "sort": "price"})
    items: list[Any] = []
    calls.items("getInventory", {"username": "example_seller", "per_page": 7, "sort": "price"}, items)
    assert len(items) == whole.pagination.items
    assert [item.id for item in items][:100] == [item.id for item in whole.listings]
    prices = [item.price.value for item in items]
    assert prices == sorted(prices)


def test_pages_themselves(runout_sandbox: Sandbox) -> None:
    url = runout_sandbox.base_url
    with Client(url, user_agent="lifecycle/1.0", auth=Token("seller-token"), pacing=False) as client:
        pages = list(client.iter_orders(per_page=5, page=2).pages())
        assert [page.pagination.page for page in pages] == list(range(2, pages[0].pagination.pages + 1))
        assert sum(len(page.orders) for page in pages) == pages[0].pagination.items - 5

    async def run() -> list[int]:
        async with AsyncClient(url, user_agent="lifecycle/1.0", auth=Token("seller-token"), pacing=False) as client:
            return [page.pagination.page async for page in client.iter_orders(per_page=5, page=2).pages()]

    assert anyio.run(run) == [page.pagination.page for page in pages]


def test_an_unchanged_page_is_not_sent_again(runout_sandbox: Sandbox, open_calls: OpenCalls) -> None:
    statuses: list[int | None] = []
    calls = open_calls(
        runout_sandbox.base_url,
        user_agent="lifecycle/1.0",
        auth=Token("seller-token"),
        etags=ETagStore(),
        on_event=lambda event: statuses.append(event.status) if event.type == "end" else None,
    )
    page = {"username": "example_seller", "status": "For Sale"}
    first = calls.call("getInventory", page)
    assert calls.call("getInventory", page) is first
    calls.call("editListing", {"listing_id": first.listings[0].id, "price": 3})
    third = calls.call("getInventory", page)
    assert third != first
    assert statuses == [200, 304, 204, 200]


def test_the_flow_of_oauth_asynchronously(runout_sandbox: Sandbox) -> None:
    async def run() -> str:
        application = Application("demo-key", "demo-secret")
        url = runout_sandbox.base_url
        async with AsyncClient(url, user_agent="lifecycle/1.0", auth=application, pacing=False) as client:
            token = await client.begin_oauth()
            keys = await client.complete_oauth(token, allow(token))
        assert keys.token
        stored = OAuth("demo-key", "demo-secret", keys.token, keys.token_secret)
        async with AsyncClient(url, user_agent="lifecycle/1.0", auth=stored, pacing=False) as client:
            return (await client.get_identity()).username

    assert anyio.run(run) == "example_seller"
    assert anyio.run(run, backend="trio") == "example_seller"


def test_what_there_is_of_a_user_and_a_release(runout_sandbox: Sandbox, open_calls: OpenCalls) -> None:
    calls = open_calls(runout_sandbox.base_url, user_agent="lifecycle/1.0", auth=Token("seller-token"))
    assert calls.call("getApiInfo", {}).hello
    assert calls.call("getRelease", {"release_id": 1, "curr_abbr": "EUR"}).id == 1
    assert calls.call("getPriceSuggestions", {"release_id": 1})["Mint (M)"].value > 0
    statistics = calls.call("getReleaseStatistics", {"release_id": 1, "curr_abbr": "GBP"})
    assert statistics.lowest_price.currency == "GBP"
    assert calls.call("getFeeInCurrency", {"price": "10.00", "currency": "EUR"}).value == 0.9


def test_the_rest_of_the_control_api(runout_sandbox: Sandbox, open_calls: OpenCalls) -> None:
    sandbox = runout_sandbox
    calls = open_calls(sandbox.base_url, user_agent="lifecycle/1.0", auth=Token("seller-token"), retries=0)
    before = sandbox.create_snapshot(name="before")
    assert [one.name for one in sandbox.list_snapshots().snapshots] == [before.name]

    now = sandbox.get_clock().now
    moved = sandbox.set_clock(advance_seconds=timedelta(days=2).total_seconds())
    assert moved.offset_seconds > 172_000
    assert moved.now > now
    sandbox.create_fault(operation_id="getFee", status=503, times=1)
    assert [fault.operation_id for fault in sandbox.list_faults().faults] == ["getFee"]
    sandbox.delete_faults()
    assert calls.call("getFee", {"price": "10.00"}).value == 0.9

    assert sandbox.act_on_listing(4300811700, action="violate").status == "Violation"
    assert sandbox.act_on_user("example_seller", action="suspend").marketplace_suspended is True
    orders = list(sandbox.iter_buyer_orders("example_buyer", per_page=3))
    assert {order.buyer.username for order in orders} == {"example_buyer"}
    result = sandbox.load_scenario(
        reset=True,
        steps=[
            {
                "step_id": "record",
                "operation_id": "createListing",
                "as": "example_seller",
                "body": {"release_id": 1, "condition": "Mint (M)", "price": 30},
            }
        ],
    )
    assert [(step.step_id, step.operation_id) for step in result.steps] == [("record", "createListing")]
    sandbox.restore_snapshot(before.name)
    assert not calls.call("getUser", {"username": "example_seller"}).marketplace_suspended
    sandbox.delete_snapshot(before.name)
    assert sandbox.list_snapshots().snapshots == ()
