"""What type checkers say of programs that use the package: right ones pass, and misspelled ones do not."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

SOURCES = str(Path(__file__).parents[1] / "src")
PYRIGHT = str(Path(__file__).parents[1] / "node_modules" / ".bin" / "pyright")

RIGHT = """
from datetime import datetime
from decimal import Decimal
from typing import assert_type

from runout import AsyncClient, Client, Currency, Listing, ListingStatus, MediaCondition, OrderMessage, OrderStatus
from runout import Price, Token, UnknownOrderMessage
from runout.testing import Sandbox

client = Client("http://127.0.0.1", user_agent="a", auth=Token("b"))
created = client.create_listing(release_id=1, condition=MediaCondition.MINT, price=Decimal("1.50"), status="Draft")
assert_type(created.listing_id, int)
listing = client.get_listing(created.listing_id, curr_abbr="EUR", timeout=2, retries=0, extra_query={"new": 1})
assert_type(listing, Listing)
assert_type(listing.status, ListingStatus)
assert_type(listing.posted, datetime)
assert_type(listing.weight, float | None)
assert_type(client.get_price_suggestions(1).get(MediaCondition.MINT), Price | None)
assert_type(client.delete_listing(1), None)
client.edit_order("1-1", status=OrderStatus("A new one"), tracking={"number": "1", "carrier": None})
for item in client.iter_inventory("a", sort="price", sort_order="desc"):
    assert_type(item, Listing)
for entry in client.iter_order_messages("1-1"):
    assert_type(entry, OrderMessage)
    if isinstance(entry, UnknownOrderMessage):
        print(entry.raw["type"])
Sandbox("http://127.0.0.1").act_on_order("1-1", action="refund", amount=2.5, received=True)


async def run(client: AsyncClient) -> Price:
    async for order in client.iter_orders(status="Shipped", created_after=datetime.now()):
        assert_type(order.total.currency, Currency)
    return await client.get_fee("10.00")
"""

WRONG = {
    "a condition that does not exist": 'client.create_listing(release_id=1, condition="Mint", price=1)',
    "a status that a seller may not set": 'client.edit_listing(1, status="Sold")',
    "a sort that does not exist": 'client.iter_inventory("a", sort="prices")',
    "a status of an order that does not exist": 'client.edit_order("1-1", status="shipped")',
    "a currency in lower case": 'client.get_listing(1, curr_abbr="eur")',
    "a parameter that is missing": 'client.create_listing(release_id=1, condition="Mint (M)")',
    "a parameter that does not exist": "client.get_listing(1, currency='EUR')",
    "an option that does not exist": "client.get_listing(1, timeouts=3)",
    "an id as text": 'client.get_listing("1")',
    "a field that does not exist": "client.get_listing(1).prize",
    "a field that is changed": "client.get_fee('1.00').value = 3",
    "a carrier that does not exist": 'client.edit_order("1-1", tracking={"number": "1", "carrier": "FedEx"})',
    "a call that is not awaited": "asynchronous.get_fee('1.00').value",
    "an action without its amount": 'sandbox.act_on_order("1-1", action="refund")',
    "an action with what belongs to another": 'sandbox.act_on_order("1-1", action="pay", amount=1)',
    "a fault of an operation that does not exist": 'sandbox.create_fault(operation_id="getFees", status=500)',
}

HEAD = """
from runout import AsyncClient, Client
from runout.testing import Sandbox

client = Client("http://127.0.0.1", user_agent="a")
asynchronous = AsyncClient("http://127.0.0.1", user_agent="a")
sandbox = Sandbox("http://127.0.0.1")
"""


def mypy(folder: Path) -> set[str]:
    """Give the files in which mypy finds something."""
    words = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(folder / "cache"), str(folder)]
    found = subprocess.run(words, capture_output=True, text=True, env={**os.environ, "MYPYPATH": SOURCES}, check=False)
    assert "Found" in found.stdout, found
    return {line.split(":")[0].rsplit("/", 1)[-1] for line in found.stdout.splitlines() if ": error: " in line}


def pyright(folder: Path) -> set[str]:
    """Give the files in which pyright finds something."""
    (folder / "pyrightconfig.json").write_text(json.dumps({"extraPaths": [SOURCES], "include": ["."]}))
    words = [PYRIGHT, "--pythonpath", sys.executable, "--outputjson", "--project", str(folder)]
    found = json.loads(subprocess.run(words, capture_output=True, text=True, check=False).stdout)
    errors = [one for one in found["generalDiagnostics"] if one["severity"] == "error"]
    return {one["file"].rsplit("/", 1)[-1] for one in errors}


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_right_programs_pass_and_misspelled_ones_do_not(checker: Callable[[Path], set[str]], tmp_path: Path) -> None:
    (tmp_path / "right.py").write_text(RIGHT)
    names = {f"wrong_{number}.py": title for number, title in enumerate(WRONG)}
    for name, title in names.items():
        (tmp_path / name).write_text(f"{HEAD}{WRONG[title]}\n")
    found = checker(tmp_path)
    assert "right.py" not in found
    assert [title for name, title in names.items() if name not in found] == []
