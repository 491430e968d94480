-- 0000_initial_schema
-- schemac 1  schema (empty) -> 51f0ab07a460  text 6d392639f1c7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE events (
  id   bigint  NOT NULL,
  code text,
  note text,
  CONSTRAINT events_pkey PRIMARY KEY (id)
);

CREATE INDEX first ON events (code);

CREATE INDEX second ON events (note);
