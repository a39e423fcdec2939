"""Compare the types of values, as senders and as receivers see them."""
