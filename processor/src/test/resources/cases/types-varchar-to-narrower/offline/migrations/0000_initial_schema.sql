-- 0000_initial_schema
-- schemac 1  schema (empty) -> 416c03f4d9c0  text 0fb890c10ff3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id   bigint       NOT NULL,
  code varchar(40),
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
