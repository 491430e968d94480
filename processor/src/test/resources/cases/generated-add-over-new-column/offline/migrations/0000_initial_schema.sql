-- 0000_initial_schema
-- schemac 1  schema (empty) -> 352d7a672e35  text 8caa90e95fb3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE lines (
  id    bigint   NOT NULL,
  price integer  NOT NULL,
  CONSTRAINT lines_pkey PRIMARY KEY (id)
);
