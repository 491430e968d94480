-- 0000_initial_schema
-- schemac 1  schema (empty) -> 48e3bac33da4  text 66ef4f543381
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id    bigint   NOT NULL,
  count integer  NOT NULL,
  price integer  NOT NULL,
  total integer  GENERATED ALWAYS AS (count * price) STORED,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);

CREATE INDEX things_total_idx ON things (total);
