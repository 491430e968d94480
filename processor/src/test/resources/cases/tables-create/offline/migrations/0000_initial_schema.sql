-- 0000_initial_schema
-- schemac 1  schema (empty) -> 61425d1659c1  text 6f268c03d184
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE shops (
  id bigint  NOT NULL,
  CONSTRAINT shops_pkey PRIMARY KEY (id)
);
