-- 0000_initial_schema
-- schemac 1  schema (empty) -> 015703c3913f  text 6dfb24f86135
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE events (
  id   bigint  NOT NULL,
  code text,
  note text,
  CONSTRAINT events_pkey PRIMARY KEY (id)
);

CREATE INDEX events_code_idx ON events (code);

CREATE INDEX events_note_idx ON events (note) WHERE note <> '';
