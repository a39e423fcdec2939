"""pypiserver on a free port: python server.py FOLDER USER PASSWORD; prints its URL.

A process of its own, because pypiserver uses what Python warns of.
"""

import sys
from pathlib import Path
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pypiserver

FOLDER, USER, PASSWORD = sys.argv[1:]


class Silent(WSGIRequestHandler):
    """Keeps no log."""

    def log_message(self, format: str, *args: object) -> None:
        pass


app = pypiserver.app(
    roots=[Path(FOLDER)],
    authenticate=["update"],
    password_file="unused",  # only says that there are passwords; `auther` knows them
    auther=lambda user, password: (user, password) == (USER, PASSWORD),
    disable_fallback=True,
)
server = make_server("127.0.0.1", 0, app, handler_class=Silent)
print(f"http://127.0.0.1:{server.server_port}/", flush=True)
server.serve_forever()
