-- 0000_initial_schema
-- schemac 1  schema (empty) -> 084b60424c32  text f9e9bf15e17c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE events (
  id   bigint  NOT NULL,
  code text,
  note text,
  key  text,
  CONSTRAINT events_pkey PRIMARY KEY (id)
);

CREATE INDEX events_code_idx ON events (code);

CREATE UNIQUE INDEX events_key_idx ON events (key);

CREATE UNIQUE INDEX events_note_idx ON events (note);
