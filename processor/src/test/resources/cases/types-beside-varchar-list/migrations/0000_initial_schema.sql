-- 0000_initial_schema
-- schemac 1  schema (empty) -> e0efc80c0e6d  text eae6dca2181b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id    bigint        NOT NULL,
  code  varchar(20),
  price numeric(8,2),
  CONSTRAINT things_pkey PRIMARY KEY (id)
);

CREATE INDEX things_price_code_idx ON things (price, code) WHERE code NOT IN ('y', 'z');
