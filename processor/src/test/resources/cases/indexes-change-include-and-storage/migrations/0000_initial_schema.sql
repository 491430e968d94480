-- 0000_initial_schema
-- schemac 1  schema (empty) -> 2cc6bc614bba  text 0558cf0ccfbe
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE events (
  id   bigint  NOT NULL,
  code text,
  note text,
  CONSTRAINT events_pkey PRIMARY KEY (id)
);

CREATE INDEX events_code ON events (code) INCLUDE (note);

CREATE INDEX events_note_idx ON events (note) WITH (fillfactor = 70);
