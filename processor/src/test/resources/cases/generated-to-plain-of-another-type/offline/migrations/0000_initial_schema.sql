-- 0000_initial_schema
-- schemac 1  schema (empty) -> b3469f13accf  text 2230dce47b60
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE lines (
  id     bigint   NOT NULL,
  price  integer  NOT NULL,
  amount integer  NOT NULL,
  total  integer  GENERATED ALWAYS AS (price * amount) STORED,
  CONSTRAINT lines_pkey PRIMARY KEY (id)
);

CREATE INDEX lines_total_idx ON lines (total);
