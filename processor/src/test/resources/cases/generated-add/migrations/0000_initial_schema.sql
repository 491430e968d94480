-- 0000_initial_schema
-- schemac 1  schema (empty) -> e3f1e0066906  text 7d120be1e483
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE lines (
  id     bigint   NOT NULL,
  price  integer  NOT NULL,
  amount integer  NOT NULL,
  CONSTRAINT lines_pkey PRIMARY KEY (id)
);
