-- 0000_initial_schema
-- schemac 1  schema (empty) -> 2b68aa68aedb  text f769e0c89c92
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE events (
  id   bigint  NOT NULL,
  code text,
  note text,
  CONSTRAINT events_pkey PRIMARY KEY (id)
);

CREATE INDEX events_code_note_idx ON events (code, note DESC);

CREATE INDEX events_lower ON events (lower(code)) INCLUDE (note) WHERE code <> note;
