import sqlite3
import tempfile
import urllib.request

DATA = "https://vigie.example/data/"

with tempfile.TemporaryDirectory() as folder:
    path, _ = urllib.request.urlretrieve(DATA + "vigie.sqlite", folder + "/vigie.sqlite")
    database = sqlite3.connect(path)
    fines = database.execute(
        """
        SELECT coalesce(date, ''), id, coalesce(
          (SELECT group_concat(party, ' and ') FROM (
            SELECT party FROM events_targets WHERE event = id ORDER BY position
          )), '')
        FROM events
        WHERE kind = 'fine' AND status = 'reported'
        ORDER BY rowid
        """
    )
    for fine in fines:
        print(*fine, sep=",")
    database.close()
