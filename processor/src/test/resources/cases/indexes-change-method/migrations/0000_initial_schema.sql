-- 0000_initial_schema
-- schemac 1  schema (empty) -> 3dafe7afd3a2  text f5488150a335
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE events (
  id   bigint       NOT NULL,
  code text,
  at   timestamptz,
  CONSTRAINT events_pkey PRIMARY KEY (id)
);

CREATE INDEX events_at_idx ON events (at);

CREATE INDEX events_code_idx ON events (code);
