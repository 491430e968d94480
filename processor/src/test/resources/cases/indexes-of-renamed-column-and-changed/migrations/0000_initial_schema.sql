-- 0000_initial_schema
-- schemac 1  schema (empty) -> 86e6003dcc40  text 6120822c96f8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE events (
  id   bigint  NOT NULL,
  code text,
  CONSTRAINT events_pkey PRIMARY KEY (id)
);

CREATE INDEX events_code_idx ON events (code);
