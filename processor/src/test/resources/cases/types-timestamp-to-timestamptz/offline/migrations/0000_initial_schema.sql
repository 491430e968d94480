-- 0000_initial_schema
-- schemac 1  schema (empty) -> 45ccf82edd6d  text 7d194da8faa1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id bigint     NOT NULL,
  at timestamp,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);

CREATE INDEX things_at_idx ON things (at);
