-- 0000_initial_schema
-- schemac 1  schema (empty) -> 5efae187845b  text a5e6285d18c9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE lines (
  id    bigint   NOT NULL,
  price integer  NOT NULL,
  total integer  GENERATED ALWAYS AS (price * 2) STORED,
  CONSTRAINT lines_pkey PRIMARY KEY (id)
);
