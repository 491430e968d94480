-- 0000_initial_schema
-- schemac 1  schema (empty) -> fbe9412ae6e0  text 856f46525728
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE lines (
  id    bigint   NOT NULL,
  price integer  NOT NULL,
  total integer,
  CONSTRAINT lines_pkey PRIMARY KEY (id)
);
