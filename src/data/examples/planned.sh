# The events that are planned, one record a line.
curl --fail --silent --show-error --compressed https://vigie.example/data/events.ndjson |
  grep '"status":"planned"'
