-- 0000_initial_schema
-- schemac 1  schema (empty) -> 6d424fa35059  text 348232eed1ac
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id   bigint       NOT NULL,
  code varchar(10),
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
